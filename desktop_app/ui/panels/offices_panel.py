"""The panel of offices: one is put into the notice, or the notice's own is kept."""

from typing import Final

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.panels.offices import Offices
from desktop_app.ui.lead_focus import lead_focus
from desktop_app.ui.panels.rows import Row, RowList
from desktop_app.ui.panels.side_panel import SidePanel
from desktop_app.ui.ports import Toaster
from desktop_app.ui.theme.look import Look

TITLE: Final = noted("Các hồ sơ cơ quan")
HELP: Final = noted(
    "Bấm vào một hồ sơ để đặt tên cơ quan, ký hiệu, cách ký và nơi nhận của hồ sơ ấy vào thông báo."
)
KEEP: Final = noted("Lưu cơ quan của thông báo này làm hồ sơ")
KEEP_TIP: Final = noted("Thông báo mới sẽ bắt đầu với cơ quan này.")


class OfficesPanel(SidePanel):
    """`closed` tells that an office was put into the notice."""

    closed = Signal()

    def __init__(
        self,
        offices: Offices,
        look: Look,
        say: Translate,
        toasts: Toaster,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._offices = offices
        self._toasts = toasts
        help_text = QLabel(say(HELP), self)
        help_text.setProperty("role", "muted")
        help_text.setWordWrap(True)
        self._list = RowList(look, self)
        self._list.setObjectName("office_list")
        self._list.setAccessibleName(say(TITLE))
        self._list.clicked.connect(self._put)
        self._list.activated.connect(self._put)
        keep = QPushButton(say(KEEP), self)
        keep.setObjectName("keep_office")
        keep.setToolTip(say(KEEP_TIP))
        keep.clicked.connect(self._keep)
        self.content.addWidget(help_text)
        self.content.addWidget(self._list, 1)
        self.content.addWidget(keep)
        lead_focus(self, lambda: self._list)

    def showEvent(self, event: QShowEvent) -> None:
        """Show the profiles there are now."""
        super().showEvent(event)
        self._refresh()

    def _put(self, index: QModelIndex) -> None:
        self._list.setCurrentIndex(index)
        key = self._list.key()
        if key is not None:
            self._offices.put(key)
            self.closed.emit()

    def _keep(self) -> None:
        self._toasts.show(self._offices.keep())
        self._refresh()

    def _refresh(self) -> None:
        rows = [
            Row(number, line.title, (line.about,), line.remark)
            for number, line in enumerate(self._offices.lines())
        ]
        self._list.put(rows, 0 if rows else None)
