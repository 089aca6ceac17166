"""Toasts: what happened, in passing, at the bottom of the window, with a way to take it back."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QWidget
from shiboken6 import isValid

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.ui.countdown import Countdown, MakeCountdown, TimerCountdown
from desktop_app.ui.theme.look import Look

STAYS: Final = 8_000
"""Milliseconds a toast stays where nobody touches it."""

WIDEST: Final = 640
MARGIN: Final = 24
CLOSE: Final = noted("Đóng lời báo")


class Toasts(QObject):
    """Shows one toast at a time over `host`, which owns it.

    A toast goes by itself after a while, not while the pointer or the focus is on it; Escape closes
    a focused one. The focus then goes back to where it was.
    """

    def __init__(
        self, host: QWidget, look: Look, say: Translate, make_countdown: MakeCountdown | None = None
    ) -> None:
        super().__init__(host)
        self._host = host
        self._look = look
        self._action: Callable[[], None] | None = None
        self._before: QWidget | None = None
        self._countdown: Countdown = (make_countdown or TimerCountdown)(self, self.hide)
        self._card = _Card(host, say, close=self.hide, act=self._act)
        self._restyle()
        look.changed.connect(self._restyle)
        host.installEventFilter(self)
        self._card.installEventFilter(self)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_focus)

    def show(
        self, text: str, action_text: str = "", action: Callable[[], None] | None = None
    ) -> None:
        """Show the text in place of an older one, with a button for `action` where there is one."""
        self._action = action
        self._card.say(text, action_text if action is not None else "")
        self._place()
        self._card.show()
        self._card.raise_()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._card, text))
        self._countdown.start(STAYS)

    def withdraw(self) -> None:
        """Take away a toast whose action is about something that is shown no more."""
        if self._action is not None:
            self.hide()

    def hide(self) -> None:
        """Take the toast away."""
        self._countdown.stop()
        self._action = None
        before, self._before = self._before, None
        had_focus = self._card.has_focus()
        self._card.hide()
        if had_focus and before is not None and isValid(before) and before.isVisible():
            before.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in place when the host is resized, and on the screen under the pointer."""
        kind = event.type()
        if watched is self._host and kind == QEvent.Type.Resize:
            self._place()
        elif watched is self._card and kind == QEvent.Type.Enter:
            self._countdown.stop()
        elif watched is self._card and kind == QEvent.Type.Leave and not self._card.has_focus():
            self._countdown.start(STAYS)
        return super().eventFilter(watched, event)

    def _act(self) -> None:
        action = self._action
        self.hide()
        if action is not None:
            action()

    def _follow_focus(self, old: QWidget | None, now: QWidget | None) -> None:
        if not isValid(self._card) or not self._card.isVisible():
            return
        is_inside = now is not None and self._card.isAncestorOf(now)
        was_inside = old is not None and isValid(old) and self._card.isAncestorOf(old)
        if is_inside and not was_inside:
            self._before = old
            self._countdown.stop()
        elif was_inside and not is_inside:
            self._countdown.start(STAYS)

    def _restyle(self) -> None:
        self._card.restyle(self._look)
        self._place()

    def _place(self) -> None:
        margin = self._look.px(MARGIN)
        room = self._host.rect().adjusted(margin, margin, -margin, -margin)
        width = min(self._look.px(WIDEST), room.width(), self._card.wanted_width())
        height = self._card.wanted_height(width)
        left = (self._host.width() - width) // 2
        self._card.setGeometry(left, room.bottom() - height + 1, width, height)


class _Card(QFrame):
    """The toast itself: text, the action's button, and a button that closes it."""

    def __init__(
        self,
        host: QWidget,
        say: Callable[[str], str],
        *,
        close: Callable[[], None],
        act: Callable[[], None],
    ) -> None:
        super().__init__(host)
        self.setObjectName("toast")
        self.setProperty("role", "toast")
        self._close = close
        self._text = QLabel(self)
        self._text.setObjectName("toast_text")
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._button = QPushButton(self)
        self._button.setObjectName("toast_action")
        self._button.clicked.connect(act)
        self._closing = QPushButton(self)
        self._closing.setObjectName("toast_close")
        self._closing.setAccessibleName(say(CLOSE))
        self._closing.setToolTip(f"{say(CLOSE)} (Esc)")
        self._closing.clicked.connect(close)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self._button)
        self._row.addWidget(self._closing)
        self.hide()

    def say(self, text: str, action_text: str) -> None:
        """Put on the words; no button without a text for it."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self._button.setText(action_text)
        self._button.setVisible(bool(action_text))

    def has_focus(self) -> bool:
        """Whether one of the buttons is focused."""
        return self._button.hasFocus() or self._closing.hasFocus()

    def restyle(self, look: Look) -> None:
        """Take lengths and icon from the look."""
        self._row.setContentsMargins(look.px(16), look.px(8), look.px(8), look.px(8))
        self._row.setSpacing(look.px(8))
        self._closing.setIcon(look.icon("x", "surface"))

    def wanted_width(self) -> int:
        """The width in which the text stands on one line."""
        words = self._text.fontMetrics().horizontalAdvance(self._text.text())
        return self._besides() + words + self._text.fontMetrics().averageCharWidth()

    def wanted_height(self, width: int) -> int:
        """The height at that width."""
        margins = self._row.contentsMargins()
        text = self._text.heightForWidth(width - self._besides())
        tallest = max(text, self._closing.sizeHint().height())
        return tallest + margins.top() + margins.bottom()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the toast."""
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def _besides(self) -> int:
        """The width of all but the text."""
        margins = self._row.contentsMargins()
        buttons = [self._closing, *([] if self._button.isHidden() else [self._button])]
        widths = sum(button.sizeHint().width() + self._row.spacing() for button in buttons)
        return widths + margins.left() + margins.right()
