"""A one-line edit that leaves undo to the notice and never gives way to a wheel."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from desktop_app.ui.fields.edit_keys import is_undo


class LineEdit(QLineEdit):
    """Tells what a person types; Enter, and the keys of a row, are told too.

    `typed` has the text; `went_on` is Enter, `walked` -1 or 1 for Up or Down, `moved` the same with
    Alt, `emptied` Backspace with nothing left to delete.
    """

    typed = Signal(str)
    went_on = Signal()
    walked = Signal(int)
    moved = Signal(int)
    emptied = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.textEdited.connect(self.typed)

    def show_text(self, text: str) -> None:
        """Put in a text from elsewhere; the cursor stays where it was as far as it can."""
        if text != self.text():
            cursor = self.cursorPosition()
            self.setText(text)
            self.setCursorPosition(min(cursor, len(text)))

    def words(self) -> str:
        """What is being typed: the whole text."""
        return self.text()

    def put_words(self, words: str) -> None:
        """Take words that were chosen in the place of what was typed."""
        self.setText(words)
        self.typed.emit(words)

    def event(self, event: QEvent) -> bool:
        """Undo and redo are the notice's own, by name."""
        if is_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on; everything that types is Qt's alone."""
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.went_on.emit()
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            by = -1 if key == Qt.Key.Key_Up else 1
            is_moving = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            (self.moved if is_moving else self.walked).emit(by)
        elif key == Qt.Key.Key_Backspace and not self.text() and not self.isReadOnly():
            self.emptied.emit()
        elif event.matches(QKeySequence.StandardKey.Undo):
            event.ignore()
        else:
            super().keyPressEvent(event)
