"""The source as it is read: NFC, plain spaces, one paragraph a line, each place known.

Old fonts are mapped, what cannot be seen is dropped, hard-wrapped lines are joined, the cells of a
table's text stand on lines of their own. Nothing else is changed.
"""

import re
from itertools import pairwise
from typing import Final, NamedTuple

from desktop_app.vietnamese.legacy import LegacyReader
from desktop_app.vietnamese.offset_text import OffsetText

_BREAKS: Final = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_UNSEEN: Final = re.compile(
    "[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f"
    "\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\ue000-\uf8ff]"
)
_BULLETS: Final = re.compile("[\uf0b7\uf0a7\uf02d\uf0d8]")
_GROWS: Final = re.compile("\u0130")
"""The one letter that is two when it is made small; places would move."""
_SPACES: Final = re.compile("[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
_LINE_ENDS: Final = re.compile(r" *\n *")
_CELLS: Final = re.compile(r" *(?:\| ?)+ *")
_ENDED: Final = re.compile(r"[.;:!?…/”\"]$|[.…]\s*/\.?$")
_MARK: Final = re.compile(
    r"(?:[-–—+•*●▪]|[IVXLC]+\s*[.\-–)/]|\d{1,2}(?:\.\d{1,2})*\s*[.)/](?!\d)|[a-zđ]\s*[.)])\s*\S"
)
_HEADED: Final = re.compile(
    r"(?:Nơi nhận|Kính gửi|THÔNG BÁO|Điều \d|Số:?\s|Lưu[: ]|TM\.|T/M|TL\.|T/L|KT\.|K/T)"
)
_WIDEST: Final = 130
_NARROWEST: Final = 40


class Cleaned(NamedTuple):
    """The text to be read, a paragraph a line; the old font it was mapped from, "" for none."""

    text: OffsetText
    legacy: str
    confidence: float


def cleaned(source: str, legacy: LegacyReader) -> Cleaned:
    """The source made readable."""
    text = OffsetText.of(source).replaced(_BREAKS, "\n")
    told = legacy.told(text)
    if told is not None:
        text = told.mapped
    text = text.replaced(_BULLETS, "- ").replaced(_UNSEEN, "").composed()
    text = text.replaced(_SPACES, " ").replaced(_LINE_ENDS, "\n")
    text = text.replaced(_CELLS, "\n").replaced(_GROWS, "I")
    joined = OffsetText(_joined(text.text), text.offsets)
    return Cleaned(joined, told.name if told else "", told.confidence if told else 1.0)


def _joined(text: str) -> str:
    """The breaks inside hard-wrapped paragraphs made spaces; the length stays."""
    lines = text.split("\n")
    wrap = _wrap_of(lines)
    pieces = [lines[0]]
    for line, after in pairwise(lines):
        pieces.append(" " if _goes_on(line, after, wrap) else "\n")
        pieces.append(after)
    return "".join(pieces)


class _Wrap(NamedTuple):
    """How wide a text was wrapped, 0 where it was not; whether empty lines part paragraphs."""

    width: int = 0
    is_spaced: bool = False


def _wrap_of(lines: list[str]) -> _Wrap:
    long = [len(line) for line in lines if len(line) >= _NARROWEST]
    if len(long) < 4:
        return _Wrap()
    widest = max(long)
    full = [line for line in lines if len(line) >= widest * 0.7 and not _ENDED.search(line)]
    if widest > _WIDEST or len(full) * 3 < len(long):
        return _Wrap()
    return _Wrap(widest, is_spaced=lines.count("") >= 2)


def _goes_on(line: str, after: str, wrap: _Wrap) -> bool:
    """Whether a line is the rest of a paragraph that was wrapped."""
    if not line or not after or _HEADED.match(after):
        return False
    if _MARK.match(after):  # the dash of "kinh tế - xã hội" is no mark
        is_word = re.match(r"[-–] [^\W\d_]", after) and after[2].islower()
        return bool(is_word and wrap.width and line[-1].isalnum())
    if line.isupper() != after.isupper():
        return False
    is_full = bool(wrap.width) and len(line) >= wrap.width * 0.75
    if _ENDED.search(line):
        return is_full and (wrap.is_spaced or after[0].islower())
    if after[0].islower() and (line[-1].isalnum() or line[-1] in ",)–-"):
        return len(line) >= _NARROWEST or bool(wrap.width)
    return is_full or (bool(wrap.width) and line.endswith(","))
