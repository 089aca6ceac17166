"""The folders of the notices with how many lie in each."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.home.folders import FOLDERS, Folder
from desktop_app.ui.side_delegate import COUNT, SideDelegate
from desktop_app.ui.theme.look import Look

FOLDERS_NAME: Final = noted("Các mục thông báo")
SPOKEN: Final = noted("{folder}, {count} thông báo")
_FOLDER: Final = Qt.ItemDataRole.UserRole
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
        self.setItemDelegate(SideDelegate(look, self))
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
            item.setData(COUNT, count)
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
