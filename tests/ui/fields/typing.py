"""Typing as it reaches the program: keys, input-method commits, UniKey's Backspace and letter."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

NONE = Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier


def press(
    widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, text: str = ""
) -> None:
    """Press and release a key, its shortcuts asked first as Qt does."""
    kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
    for kind in kinds:
        QCoreApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers, text))


def type_keys(widget: QWidget, text: str) -> None:
    """Type the letters as key events that carry them, as UniKey on Windows does."""
    for letter in text:
        press(widget, Qt.Key.Key_unknown, text=letter)


def unikey(widget: QWidget, backspaces: int, text: str) -> None:
    """UniKey puts a tone mark: it deletes what is there and types it anew."""
    for _ in range(backspaces):
        press(widget, Qt.Key.Key_Backspace, text="\b")
    type_keys(widget, text)


def commit(widget: QWidget, text: str) -> None:
    """An input method (ibus, the Windows IME) shows its letters and commits them."""
    for shown in range(1, len(text) + 1):
        QCoreApplication.sendEvent(widget, QInputMethodEvent(text[:shown], []))
    event = QInputMethodEvent("", [])
    event.setCommitString(text)
    QCoreApplication.sendEvent(widget, event)


def paste(widget: QWidget, text: str) -> None:
    """Paste from the clipboard by Ctrl+V."""
    QGuiApplication.clipboard().setText(text)
    press(widget, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
