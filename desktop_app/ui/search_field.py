"""The field in which one types what to look for; typing stays as it is in any other field."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.ui.theme.look import Look

CLEAR: Final = noted("Xoá các từ đang tìm (Esc)")


class SearchField(QLineEdit):
    """`textChanged` as one types; `left_downwards`: Down goes on to what was found, `entered`:
    Enter.
    """

    left_downwards = Signal()
    entered = Signal()

    def __init__(self, look: Look, say: Translate, placeholder: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder.rstrip(" …"))
        self._glass = QAction(self.accessibleName(), self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(say(CLEAR), self)
        self._clear.setVisible(False)
        self._clear.triggered.connect(self.clear)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))
        self._restyle()
        look.changed.connect(self._restyle)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc clears, Down and Enter go on; everything else is the field's own."""
        key = event.key()
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key == Qt.Key.Key_Down:
            self.left_downwards.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def _restyle(self) -> None:
        self._glass.setIcon(self._look.icon("search", "text_muted"))
        self._clear.setIcon(self._look.icon("x", "text_muted"))
