"""A month to choose a day from, in Vietnamese, the week beginning on Monday."""

import datetime as dt
from typing import Final

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.ui.theme.look import Look

MONTH: Final = noted("tháng {month} năm {year}")
_EARLIER: Final = noted("Tháng trước")
_LATER: Final = noted("Tháng sau")
_TODAY: Final = noted("Hôm nay")
_CALENDAR: Final = noted("Lịch")
_WEEK: Final = noted("T2 T3 T4 T5 T6 T7 CN")
"""The seven days of the week, parted by blanks, as the calendar is headed."""


class CalendarPopup(QFrame):
    """Closes when a day is chosen (`chosen`, a date), by Esc or by a click elsewhere.

    Arrows go from day to day, Page Up and Page Down from month to month, Enter chooses.
    """

    chosen = Signal(object)

    def __init__(
        self, parent: QWidget, day: dt.date, today: dt.date, look: Look, say: Translate
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._look = look
        self._say = say
        self._today = today
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("calendar")
        self.setProperty("role", "popup")
        self.calendar = self._calendar(day)
        self._month = QLabel()
        column = QVBoxLayout(self)
        column.setContentsMargins(*(look.px(12),) * 4)
        column.setSpacing(look.px(8))
        column.addLayout(self._head())
        column.addLayout(self._week())
        column.addWidget(self.calendar)
        column.addWidget(self._today_button())
        self._show_month(self.calendar.yearShown(), self.calendar.monthShown())
        self.setFocusProxy(self.calendar)

    def open_below(self, widget: QWidget) -> None:
        """Show it under `widget`, on the screen it is on."""
        self.adjustSize()
        corner = widget.mapToGlobal(widget.rect().bottomLeft())
        screen = widget.screen().availableGeometry()
        x = min(corner.x(), screen.right() - self.width())
        y = corner.y()
        if y + self.height() > screen.bottom():
            y = max(screen.top(), corner.y() - widget.height() - self.height())
        self.move(max(x, screen.left()), y)
        self.show()
        self.calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    def _calendar(self, day: dt.date) -> QCalendarWidget:
        calendar = QCalendarWidget()
        calendar.setAccessibleName(self._say(_CALENDAR))
        calendar.setNavigationBarVisible(False)
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        header = QCalendarWidget.HorizontalHeaderFormat.NoHorizontalHeader
        calendar.setHorizontalHeaderFormat(header)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setDateEditEnabled(False)
        calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        calendar.setMinimumSize(self._look.px(272), self._look.px(216))
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(weekday, self._format("text_muted"))
        now = self._format("accent")
        now.setFontWeight(700)
        now.setFontUnderline(True)
        calendar.setDateTextFormat(QDate(*self._today.timetuple()[:3]), now)
        calendar.currentPageChanged.connect(self._show_month)
        calendar.activated.connect(self._choose)
        calendar.clicked.connect(self._choose)
        return calendar

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self._turner("chevron-left", _EARLIER, self.calendar.showPreviousMonth))
        self._month.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._month.setFont(self._look.font("strong"))
        row.addWidget(self._month, 1)
        row.addWidget(self._turner("chevron-right", _LATER, self.calendar.showNextMonth))
        return row

    def _week(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        for name in self._say(_WEEK).split():
            label = QLabel(name)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setProperty("role", "muted")
            row.addWidget(label, 1)
        return row

    def _today_button(self) -> QPushButton:
        button = QPushButton(self._say(_TODAY))
        button.setProperty("role", "quiet")
        button.clicked.connect(lambda: self._choose(QDate(*self._today.timetuple()[:3])))
        return button

    def _turner(self, icon: str, words: str, turn: object) -> QToolButton:
        button = QToolButton()
        button.setProperty("role", "quiet")
        button.setIcon(self._look.icon(icon))
        button.setToolTip(self._say(words))
        button.setAccessibleName(self._say(words))
        button.clicked.connect(turn)
        return button

    def _show_month(self, year: int, month: int) -> None:
        words = self._say(MONTH).format(month=month, year=year)
        self._month.setText(words[:1].upper() + words[1:])

    def _choose(self, day: QDate) -> None:
        self.chosen.emit(dt.date(day.year(), day.month(), day.day()))
        self.close()

    def _format(self, role: str) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setForeground(self._look.colour(role))
        return made
