"""The numbers Word itself gives to paragraphs (w:numPr), as the reader of the page sees them."""

import re
from typing import Final

from msgspec import Struct

from desktop_app.layout.numbering import letter, roman
from desktop_app.reading.word.xml_part import Element, W, number, value

_SLOT: Final = re.compile(r"%([1-9])")
_LETTERS: Final = tuple("abcdefghijklmnopqrstuvwxyz")
_HIGHEST: Final = 3_999
_LEVELS: Final = 9
_BULLET: Final = "-"


class _Level(Struct, frozen=True):
    start: int = 1
    form: str = "decimal"
    pattern: str = ""


class ListNumbers:
    """Counts the paragraphs of every list of one file."""

    def __init__(self, root: Element | None) -> None:
        self._levels: dict[str, dict[int, _Level]] = {}
        self._counts: dict[str, list[int | None]] = {}
        self._list_of: dict[str, str] = {}
        if root is not None:
            self._read(root)

    def label(self, list_id: str, level: int) -> str:
        """The label of the next paragraph of that list and level; "" when there is no such list."""
        levels = self._levels.get(list_id)
        if levels is None or level not in levels:
            return ""
        counts = self._counts.setdefault(self._list_of[list_id], [None] * _LEVELS)
        before = counts[level]
        counts[level] = levels[level].start if before is None else before + 1
        counts[level + 1 :] = [None] * (_LEVELS - level - 1)
        if levels[level].form == "bullet":
            return _BULLET
        pattern = levels[level].pattern
        return _SLOT.sub(lambda slot: self._number(levels, counts, int(slot[1]) - 1), pattern)

    @staticmethod
    def _number(levels: dict[int, _Level], counts: list[int | None], level: int) -> str:
        known = levels.get(level, _Level())
        return _written(counts[level] or known.start, known.form)

    def _read(self, root: Element) -> None:
        abstract = {
            value(one, "abstractNumId"): {
                number(level, "ilvl") or 0: _level(level) for level in one.findall(f"{W}lvl")
            }
            for one in root.findall(f"{W}abstractNum")
        }
        for one in root.findall(f"{W}num"):
            list_id, base = value(one, "numId"), value(one.find(f"{W}abstractNumId"))
            overrides = {
                number(change, "ilvl") or 0: change for change in one.findall(f"{W}lvlOverride")
            }
            levels = dict(abstract.get(base, {}))
            for level, change in overrides.items():
                levels[level] = _overridden(levels.get(level, _Level()), change)
            self._levels[list_id] = levels
            self._list_of[list_id] = list_id if overrides else f"abstract {base}"


def _level(element: Element) -> _Level:
    start = number(element.find(f"{W}start"))
    return _Level(
        1 if start is None else start,
        value(element.find(f"{W}numFmt")) or "decimal",
        value(element.find(f"{W}lvlText")),
    )


def _overridden(level: _Level, change: Element) -> _Level:
    own = change.find(f"{W}lvl")
    base = level if own is None else _level(own)
    start = number(change.find(f"{W}startOverride"))
    return base if start is None else _Level(start, base.form, base.pattern)


def _written(count: int, form: str) -> str:
    count = max(1, min(count, _HIGHEST))
    if form in {"upperRoman", "lowerRoman"}:
        return roman(count) if form == "upperRoman" else roman(count).lower()
    if form in {"upperLetter", "lowerLetter"}:
        text = letter(count, _LETTERS)
        return text.upper() if form == "upperLetter" else text
    return str(count)
