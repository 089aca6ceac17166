"""Numbers that were typed before a line ("II.", "1.2.", "b)", "-"): their level, and the rest."""

import re
from typing import Final, NamedTuple

from desktop_app.notice.blocks import Level


class Numbered(NamedTuple):
    """A line without its number; `level` None where it had none. "1.2." and "+" are nested."""

    text: str
    level: Level | None = None
    is_nested: bool = False


_FORMS: Final[tuple[tuple[re.Pattern[str], Level, bool], ...]] = (
    (re.compile(r"[IVXLC]+\s*[-–./]+\s*(?=\S)"), "section", False),
    (re.compile(r"\d{1,2}(?:\.\d{1,2})+[.)]?\s+(?=\S)"), "item", True),
    (re.compile(r"\d{1,2}\s*[.)/]\s+(?=\S)"), "item", False),
    (re.compile(r"\d{1,2}\.(?=[^\W\d])"), "item", False),
    (re.compile(r"[a-zđ]\s*[)/]\s*(?=\S)"), "point", False),
    (re.compile(r"[-–—•*]\s+(?=\S)"), "dash", False),
    (re.compile(r"[-–](?=[^\W\d])"), "dash", False),
    (re.compile(r"\+\s*(?=\S)"), "dash", True),
)


def without_number(line: str) -> Numbered:
    """The line taken apart."""
    for form, level, is_nested in _FORMS:
        if match := form.match(line):
            return Numbered(line[match.end() :], level, is_nested)
    return Numbered(line)
