"""The document's properties: what it is, by whom and of which day, nothing about a machine."""

import datetime as dt

from docx.opc.coreprops import CoreProperties

from desktop_app.layout.sheet import Paragraph, Sheet
from desktop_app.vietnamese.unicode_form import to_nfc

_LANGUAGE = "vi-VN"
_MOST_CHARACTERS = 255  # what python-docx takes, after the Open Packaging Conventions


def set_properties(properties: CoreProperties, sheet: Sheet) -> None:
    """Set title, subject (trích yếu), author, language and day; times are midnight UTC."""
    moment = dt.datetime.combine(sheet.date, dt.time(), dt.UTC)
    properties.title = _fitting(sheet.title)
    subject = _subject(sheet)
    if subject:
        properties.subject = _fitting(subject)
    properties.author = _fitting(sheet.author)
    properties.last_modified_by = properties.author
    properties.language = _LANGUAGE
    properties.created = moment
    properties.modified = moment
    properties.revision = 1


def _subject(sheet: Sheet) -> str:
    """The trích yếu as it stands on the sheet, "" when there is none."""
    blocks = sheet.sections[0].blocks if sheet.sections else ()
    texts = [b.text for b in blocks if isinstance(b, Paragraph) and b.role == "subject"]
    return " ".join(texts)


def _fitting(text: str) -> str:
    """The text without no-break spaces, ended with an ellipsis where it is too long."""
    plain = to_nfc(text).replace("\u00a0", " ")
    if len(plain) <= _MOST_CHARACTERS:
        return plain
    return plain[: _MOST_CHARACTERS - 1].rsplit(" ", 1)[0].rstrip(" ,;") + "…"
