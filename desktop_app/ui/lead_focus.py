"""Where the focus goes that a view is given as a whole."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget


def lead_focus(view: QWidget, target: Callable[[], QWidget]) -> None:
    """Let the focus that `view` gets go on to one of its parts.

    A focus proxy would be a stop for Tab as well: what stands before the part in the order is left
    out, and where the view comes after the part in that order, Tab goes round in a circle.
    """
    view.installEventFilter(_Leader(view, target))


class _Leader(QObject):
    """Belongs to the view."""

    def __init__(self, view: QWidget, target: Callable[[], QWidget]) -> None:
        super().__init__(view)
        self._target = target

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """The view was given the focus."""
        if isinstance(event, QFocusEvent) and event.gotFocus():
            self._target().setFocus(event.reason())
        return False
