"""The groups of the library, one below the other, with headings between their kinds."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop_app.presenters.phrases.library_groups import GroupLine
from desktop_app.ui.side_delegate import COUNT, SideDelegate
from desktop_app.ui.theme.look import Look

_ID: Final = Qt.ItemDataRole.UserRole + 2
_ROW: Final = 34
_HEADING: Final = 40


class GroupList(QListWidget):
    """`picked` has the id of the group one goes to."""

    picked = Signal(str)

    def __init__(self, look: Look, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._is_putting = False
        self.setObjectName("phrase_groups")
        self.setAccessibleName(name)
        self.setItemDelegate(SideDelegate(look, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.currentItemChanged.connect(self._turned)
        look.changed.connect(self._fit)

    def put(self, groups: Sequence[GroupLine], chosen: str) -> None:
        """Show these groups; rows are made anew only where there are other ones."""
        self._is_putting = True
        if [line.id for line in groups] != self._ids():
            self.clear()
            for group in groups:
                self._add(group)
            self._fit()
        sizes = {line.id: line.size for line in groups}
        for item in self._items():
            item.setData(COUNT, sizes.get(item.data(_ID)))
            if item.data(_ID) == chosen and item is not self.currentItem():
                self.setCurrentItem(item)
        self._is_putting = False

    def _add(self, line: GroupLine) -> None:
        if line.heading:
            heading = QListWidgetItem(line.heading, self)
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
        item = QListWidgetItem(line.title, self)
        item.setData(_ID, line.id)
        item.setToolTip(line.title)

    def _turned(self, item: QListWidgetItem | None) -> None:
        if item is not None and not self._is_putting:
            self.picked.emit(item.data(_ID))

    def _ids(self) -> list[str]:
        return [item.data(_ID) for item in self._items() if item.data(_ID)]

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(row) for row in range(self.count())]

    def _fit(self) -> None:
        for item in self._items():
            height = _ROW if item.data(_ID) else _HEADING
            item.setSizeHint(QSize(0, self._look.px(height)))
            if not item.data(_ID):
                item.setFont(self._look.font("strong"))
