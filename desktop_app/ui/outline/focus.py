"""Where the keys go."""

from PySide6.QtWidgets import QApplication, QWidget


def has_keys(widget: QWidget) -> bool:
    """Whether the widget or something in it has the focus."""
    focus = QApplication.focusWidget()
    return focus is not None and (focus is widget or widget.isAncestorOf(focus))
