"""Hyphens between parallel nouns and years, within one text."""

import re
from collections.abc import Iterator
from typing import Final

from desktop_app.checking.finding import Finding
from desktop_app.checking.language.letter_classes import SMALL, UPPER
from desktop_app.checking.language.lexicon import Lexicon, key
from desktop_app.checking.language.reading import Reading
from desktop_app.checking.language.rule import found_at

_LETTERS: Final = r"[^\W\d_]"
_ONE_SIDED: Final = re.compile(
    rf"(?<={_LETTERS}{{2}})(?:[-–—][ \u00a0]+|[ \u00a0]+[-–—])(?={_LETTERS}{{2}})"
)
_YEARS: Final = re.compile(r"(?<=\b[12]\d{3})(?:[-–][ \u00a0]+|[ \u00a0]+[-–])(?=[12]\d{3}\b)")
_TIGHT: Final = re.compile(
    rf"(?<![\w/-])({_LETTERS}+[ \u00a0])?({_LETTERS}+)[-–—]"
    rf"({_LETTERS}+)([ \u00a0]{_LETTERS}+)?(?![\w/-])"
)
_KINDS: Final = "NQ|TB|KH|QĐ|CT|CTr|KL|HD|BC|TTr|CV|ĐA|TT|NĐ|QC|QyĐ"
_BODIES: Final = r"[A-ZĐ][A-Za-zĐ\d]*(?:/[A-ZĐ][A-Za-zĐ\d]*)*"
_SYMBOL: Final = re.compile(
    rf"(?<=[Ss]ố )\d+[ \u00a0]*[-–—/][ \u00a0]*(?:{_KINDS})\b"
    rf"(?:[ \u00a0]*[-–—/][ \u00a0]*{_BODIES})?"
)
_GAP_OR_DASH: Final = re.compile(r"[ \u00a0]+|[–—]")
_PARALLEL: Final = re.compile(
    rf"({_LETTERS}+) ({_LETTERS}+)[ \u00a0][–—][ \u00a0]({_LETTERS}+)(?: ({_LETTERS}+))?"
)
_TOWNS: Final = re.compile(rf"(?<=[{UPPER}])[{SMALL}]+([–—])(?=[{UPPER}][{SMALL}])")
_NUMERAL: Final = re.compile(r"\s*[IVX]+")
"""What stands before the hyphen of a heading's own number: "II- Nhiệm vụ" (P-SECTION)."""
_HYPHEN: Final = ("O-HYPHEN", "language.hyphen")


class Dashes:
    """O-HYPHEN and the spaces of O-RANGE."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    def find(self, read: Reading) -> Iterator[Finding]:
        """Foreign names and symbols with hyphens are passed over."""
        for match in _ONE_SIDED.finditer(read.text):
            is_label = _NUMERAL.fullmatch(read.text, 0, match.start())
            if not (is_label or read.is_code(match.start())):
                yield found_at(read, match.span(), _HYPHEN, (" - ",), is_safe=True)
        for match in _YEARS.finditer(read.text):
            kind = ("O-RANGE", "language.range")
            yield found_at(read, match.span(), kind, (" - ",), is_safe=True)
        yield from self._symbols(read)
        for pattern in (_PARALLEL, _TIGHT):
            yield from self._parallel(read, pattern)
        for match in _TOWNS.finditer(read.text):
            yield found_at(read, match.span(1), _HYPHEN, (" - ",), is_safe=True)

    def _parallel(self, read: Reading, pattern: re.Pattern[str]) -> Iterator[Finding]:
        for match in pattern.finditer(read.text):
            if self._is_parallel(match):
                span = (match.end(2), match.start(3))
                yield found_at(read, span, _HYPHEN, (" - ",), is_safe=True)

    @staticmethod
    def _symbols(read: Reading) -> Iterator[Finding]:
        """A symbol of a document is written without spaces, with hyphens: 68-NQ/TW."""
        for match in _SYMBOL.finditer(read.text):
            right = _GAP_OR_DASH.sub(lambda part: "" if part[0].isspace() else "-", match[0])
            if right != match[0]:
                yield found_at(read, match.span(), _HYPHEN, (right,), is_safe=True)

    def _is_parallel(self, match: re.Match[str]) -> bool:
        """Whether whole words stand on both sides, as in "kinh tế-xã hội"."""
        before, first, second, after = (key((one or "").strip()) for one in match.groups())
        if match[2].isupper() or match[3].isupper():
            return False
        is_left, is_right = (
            self._lexicon.is_word(before, first),
            self._lexicon.is_word(second, after),
        )
        return is_left and is_right
