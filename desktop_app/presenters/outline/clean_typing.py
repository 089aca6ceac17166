"""Typed and pasted text as one paragraph can hold it."""

import re
from typing import Final

from desktop_app.vietnamese.unicode_form import to_nfc

_BLANKS: Final = re.compile("[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+")
_NEVER: Final = re.compile("[\0-\x08\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_LINE_ENDS: Final = re.compile("\r\n|[\n\v\f\r\x85\u2028\u2029]")


def one_line(text: str) -> str:
    """The text in NFC with blanks for tabs and line breaks, without what cannot be printed."""
    return to_nfc(_NEVER.sub("", _BLANKS.sub(" ", text)))


def lines_of(text: str) -> list[str]:
    """The lines that hold something, each clean and trimmed."""
    lines = (one_line(line).strip() for line in _LINE_ENDS.split(text))
    return [line for line in lines if line]
