"""How Vietnamese keys arrive: by an input method, and by UniKey's Backspace and letter."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

NO_MODIFIER = Qt.KeyboardModifier.NoModifier


def commit(widget: QWidget, text: str) -> None:
    """An input method has made up its mind."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def preedit(widget: QWidget, text: str) -> None:
    """An input method is composing."""
    QApplication.sendEvent(widget, QInputMethodEvent(text, []))


def press(
    widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_MODIFIER, text: str = ""
) -> None:
    """A key with the text it brings; never through qtbot, which dies of Vietnamese letters."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers, text))


def unikey(widget: QWidget, erased: int, letters: str) -> None:
    """UniKey takes back what was typed and types the letter instead."""
    for _ in range(erased):
        press(widget, Qt.Key.Key_Backspace, text="\b")
    for letter in letters:
        press(widget, Qt.Key.Key_unknown, text=letter)
