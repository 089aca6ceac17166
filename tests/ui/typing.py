"""Typing Vietnamese as input methods do it; letters beyond ASCII never go through keyClicks."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

_NONE = Qt.KeyboardModifier.NoModifier


def commit(widget: QWidget, text: str) -> None:
    """As ibus and Windows' own input method give a finished word."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def press(
    widget: QWidget, key: Qt.Key, text: str = "", modifiers: Qt.KeyboardModifier = _NONE
) -> None:
    """One key, pressed and let go."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers, text))


def type_as_unikey(widget: QWidget, plain: str, back: int, letters: str) -> None:
    """As UniKey on Windows: plain letters, then Backspace so often and the right letters."""
    for letter in plain:
        press(widget, Qt.Key.Key_unknown, letter)
    for _ in range(back):
        press(widget, Qt.Key.Key_Backspace)
    for letter in letters:
        press(widget, Qt.Key.Key_unknown, letter)
