"""An input method in the middle of composing."""

from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget


def preedit(widget: QWidget, text: str) -> None:
    """What is composed and not decided yet; "" gives it up."""
    QApplication.sendEvent(widget, QInputMethodEvent(text, []))
