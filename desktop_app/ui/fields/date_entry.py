"""A day to type or to choose from a calendar, in one row."""

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.ui.fields.calendar_popup import CalendarPopup
from desktop_app.ui.fields.line_edit import LineEdit
from desktop_app.ui.lead_focus import lead_focus
from desktop_app.ui.theme.look import Look

WIDTH = 160
_OPEN = noted("Chọn ngày trên lịch (F4)")


class DateEntry(QWidget):
    """`edit` is typed in; `picked` has the day chosen from the calendar (F4 or Alt+Down opens it).

    `day_meant` gives the day the calendar opens at, None for today.
    """

    picked = Signal(object)

    def __init__(
        self,
        day_meant: Callable[[], dt.date | None],
        today: Callable[[], dt.date],
        look: Look,
        say: Translate,
    ) -> None:
        super().__init__()
        self._day_meant = day_meant
        self._today = today
        self._look = look
        self._say = say
        self.edit = LineEdit()
        self.edit.setMinimumWidth(look.px(112))
        self.edit.setMaximumWidth(look.px(WIDTH))
        self.edit.installEventFilter(self)
        self.button = QToolButton()
        self.button.setProperty("role", "quiet")
        self.button.setToolTip(say(_OPEN))
        self.button.clicked.connect(self.open_calendar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(4))
        row.addWidget(self.edit, 99)
        row.addWidget(self.button)
        row.addStretch(1)
        lead_focus(self, lambda: self.edit)
        look.changed.connect(self._restyle)
        self._restyle()

    def open_calendar(self) -> CalendarPopup:
        """Show the calendar below; the focus comes back when it closes."""
        today = self._today()
        popup = CalendarPopup(self, self._day_meant() or today, today, self._look, self._say)
        popup.chosen.connect(self.picked)
        popup.open_below(self.edit)
        return popup

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """F4 and Alt+Down, of which an edit knows nothing."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            is_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            if event.key() == Qt.Key.Key_F4 or (is_alt and event.key() == Qt.Key.Key_Down):
                self.open_calendar()
                return True
        return False

    def _restyle(self) -> None:
        self.button.setIcon(self._look.icon("calendar"))
