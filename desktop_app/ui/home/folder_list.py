"""The folders of the notices with how many lie in each."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.home.folders import FOLDERS, Folder
from desktop_app.ui.theme.look import Look

FOLDERS_NAME: Final = noted("Các mục thông báo")
SPOKEN: Final = noted("{folder}, {count} thông báo")
_FOLDER: Final = Qt.ItemDataRole.UserRole
_COUNT: Final = Qt.ItemDataRole.UserRole + 1
_HEIGHT: Final = 40
_WIDTH: Final = 200


class FolderList(QListWidget):
    """Lets a folder be chosen; `chosen` gives its id."""

    chosen = Signal(str)

    def __init__(self, look: Look, say: Translate, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._say = say
        self.setObjectName("folders")
        self.setAccessibleName(say(FOLDERS_NAME))
        self.setItemDelegate(_FolderDelegate(look, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for spec in FOLDERS.values():
            item = QListWidgetItem(say(spec.title), self)
            item.setData(_FOLDER, str(spec.folder))
        self._restyle()
        look.changed.connect(self._restyle)
        self.currentItemChanged.connect(self._tell)

    def show_counts(self, counts: Mapping[Folder, int], current: Folder) -> None:
        """Show how many notices there are, and which folder is shown."""
        self.blockSignals(True)  # noqa: FBT003
        for row, spec in enumerate(FOLDERS.values()):
            item, count = self.item(row), counts[spec.folder]
            item.setData(_COUNT, count)
            spoken = self._say(SPOKEN).format(folder=self._say(spec.title), count=count)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            if spec.folder is current:
                self.setCurrentItem(item)
        self.blockSignals(False)  # noqa: FBT003
        self.viewport().update()

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(_FOLDER))

    def _restyle(self) -> None:
        look = self._look
        self.setFixedWidth(look.px(_WIDTH))
        self.setIconSize(QSize(look.px(20), look.px(20)))
        for row, spec in enumerate(FOLDERS.values()):
            self.item(row).setIcon(look.icon(spec.icon, "text_muted"))
            self.item(row).setSizeHint(QSize(0, look.px(_HEIGHT)))


class _FolderDelegate(QStyledItemDelegate):
    """Paints the count at the right."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """The row as usual, and how many notices there are, where there are any."""
        super().paint(painter, option, index)
        count = index.data(_COUNT)
        if not count:
            return
        painter.save()
        painter.setFont(self._look.font("body"))
        painter.setPen(self._look.colour("text_muted"))
        place = QRect(option.rect).adjusted(0, 0, -self._look.px(12), 0)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, int(right), f"{count:,}".replace(",", "."))
        painter.restore()
