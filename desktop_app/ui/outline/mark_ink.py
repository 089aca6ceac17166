"""The quiet lines under words of which something is to be said."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from desktop_app.checking.finding import Level
from desktop_app.presenters.checking.text_marks import TextMark
from desktop_app.ui.theme.look import Look

ROLES: Final[dict[Level, str]] = {"error": "error", "warning": "warn", "advice": "text_muted"}
"""The colours of the levels, here and beside the page."""


def mark_selections(
    document: QTextDocument, marks: Sequence[TextMark], look: Look
) -> list[QTextEdit.ExtraSelection]:
    """Selections of the document that underline the marks; offsets are code points."""
    text = document.toPlainText()
    found = []
    for mark in marks:
        cursor = QTextCursor(document)
        cursor.setPosition(_units(text, mark.start))
        cursor.setPosition(_units(text, mark.end), QTextCursor.MoveMode.KeepAnchor)
        form = QTextCharFormat()
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        form.setUnderlineColor(look.colour(ROLES[mark.level]))
        selection = QTextEdit.ExtraSelection()
        selection.cursor = cursor
        selection.format = form
        found.append(selection)
    return found


def _units(text: str, place: int) -> int:
    """The place as Qt counts it, in UTF-16 units; never beyond the text."""
    before = text[:place]
    return len(before) + sum(letter > "\uffff" for letter in before)
