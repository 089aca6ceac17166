"""The edit for the text of a phrase, with its slots and optional parts coloured."""

import re
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop_app.ui.theme.look import Look

_SLOT: Final = re.compile(r"\{[^{}]*\}")
_BRACKETS: Final = re.compile(r"[\[\]]")
_HEIGHT: Final = 92


class PatternEdit(QPlainTextEdit):
    """Tab leads out, Enter makes no line; `typed` has the text, `left` tells that the keys went."""

    typed = Signal(str)
    left = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._ink = _PatternInk(look, self.document())
        self._is_putting = False
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._tell)
        look.changed.connect(self._restyle)
        self._restyle()

    def show_text(self, text: str) -> None:
        """Put in the text of another phrase."""
        self._is_putting = True
        self.setPlainText(text)
        self._is_putting = False

    def put_in(self, words: str, *, back: int) -> None:
        """Write words at the cursor, which is then so many characters before their end."""
        cursor = self.textCursor()
        cursor.insertText(words)
        cursor.setPosition(cursor.position() - back)
        self.setTextCursor(cursor)
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A phrase is one line."""
        if event.text() in ("\r", "\n"):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was typed is kept when the keys go."""
        super().focusOutEvent(event)
        self.left.emit()

    def _tell(self) -> None:
        if not self._is_putting:
            self.typed.emit(self.toPlainText())

    def _restyle(self) -> None:
        self.setFixedHeight(self._look.px(_HEIGHT))
        self._ink.rehighlight()


class _PatternInk(QSyntaxHighlighter):
    def __init__(self, look: Look, document: QTextDocument) -> None:
        super().__init__(document)
        self._look = look

    def highlightBlock(self, text: str) -> None:
        """Slots on a ground of their own, brackets in a muted colour."""
        slot, bracket = QTextCharFormat(), QTextCharFormat()
        slot.setBackground(self._look.colour("accent_soft"))
        bracket.setForeground(self._look.colour("text_muted"))
        for pattern, form in ((_SLOT, slot), (_BRACKETS, bracket)):
            for match in pattern.finditer(text):
                self.setFormat(match.start(), match.end() - match.start(), form)
