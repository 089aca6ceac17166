"""Giving a widget its role in the style sheet, also after it was shown."""

from PySide6.QtWidgets import QWidget


def give_role(widget: QWidget, role: str) -> None:
    """Let the style sheet treat the widget by `role` ("muted", "error", ...), "" for none."""
    if widget.property("role") == role:
        return
    widget.setProperty("role", role)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
