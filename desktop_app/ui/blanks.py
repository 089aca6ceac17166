"""The open places of a text, shown as "…": found and selected so that typing fills them in."""

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from desktop_app.notice.meeting_phrases import BLANK
from desktop_app.ui.outline.block_document import points, units


def is_open(field: QWidget) -> bool:
    """Whether a field of one line is empty or has an open place."""
    return isinstance(field, QLineEdit) and (not field.text().strip() or BLANK in field.text())


def select_first_blank(field: QWidget | None) -> bool:
    """Select the first open place of a text field; False where there is none to be filled in."""
    return _select(field, 0)


def select_next_blank(field: QWidget | None) -> bool:
    """Select the open place that follows the cursor or the selection; False where none does."""
    if isinstance(field, QLineEdit):
        return _select(field, max(field.selectionEnd(), field.cursorPosition()))
    if isinstance(field, QTextEdit | QPlainTextEdit):
        return _select(field, field.textCursor().selectionEnd())
    return False


def _select(field: QWidget | None, start: int) -> bool:
    if isinstance(field, QLineEdit):
        text = field.text()
        at = text.find(BLANK, points(text, start))
        if at >= 0 and not field.isReadOnly():
            field.setSelection(units(text, at), len(BLANK))
            return True
    elif isinstance(field, QTextEdit | QPlainTextEdit) and not field.isReadOnly():
        found = field.document().find(BLANK, start)
        if not found.isNull():
            field.setTextCursor(found)
            return True
    return False
