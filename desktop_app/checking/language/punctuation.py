"""Spaces and marks: none lost, none too many."""

import re
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from desktop_app.checking.finding import Finding
from desktop_app.checking.language.letter_classes import SMALL, UPPER
from desktop_app.checking.language.reading import Reading
from desktop_app.checking.language.rule import found_at

_GAP: Final = "[ \u00a0]"


class Pattern(NamedTuple):
    """What is wrong and how it is put right; its own text where that is not known."""

    rule: str
    code: str
    found: re.Pattern[str]
    right: Callable[[re.Match[str]], str]


def _pattern(
    code: str, found: str, right: Callable[[re.Match[str]], str], rule: str = "O-PUNCT"
) -> Pattern:
    return Pattern(rule, code, re.compile(found), right)


_PATTERNS: Final = (
    _pattern(
        "language.spaces",
        rf"(?<=[^\s|]){_GAP}{{2,3}}(?=[^\s|/…._])",
        lambda _: " ",
        "L-SPACES",
    ),
    _pattern(
        "language.space_before",
        rf"(?<=[^\s.…:;,|]){_GAP}+([,;:!?]|\.(?![.\w])|\./\.)(?=\s|$|[”\").,;])",
        lambda match: match[1],
    ),
    _pattern(
        "language.space_before",
        rf"(?<=[{SMALL}{UPPER}\d)”]){_GAP}+([,;])(?=[{SMALL}{UPPER}])",
        lambda match: f"{match[1]} ",
    ),
    _pattern(
        "language.no_space_after",
        rf"(?<=[{SMALL}{UPPER}\d)”%])([,;:!?])(?=[{SMALL}{UPPER}“])",
        lambda match: f"{match[1]} ",
    ),
    _pattern("language.no_space_after", rf"(?<=[{SMALL}]{{2}}),(?=\d)", lambda _: ", "),
    _pattern("language.no_space_after", rf"(?<=[{SMALL}]{{2}});(?=\d)", lambda _: "; "),
    _pattern(
        "language.no_space_after",
        rf"(?:(?<=[{SMALL}]{{2}})|(?<=[^.\d]\d{{4}})|(?<=[{SMALL}][A-ZĐ]{{2}})|(?<=[)”%]))"
        rf"\.(?=[{UPPER}][{SMALL}])",
        lambda _: ". ",
    ),
    _pattern(
        "language.inside_brackets", rf"\({_GAP}+(?=\S)|\[{_GAP}+(?=\w)", lambda match: match[0][0]
    ),
    _pattern(
        "language.inside_brackets",
        rf"(?<=[^\s(.…_]){_GAP}+([)\]])",
        lambda match: match[1],
    ),
    _pattern("language.inside_quotes", rf"“{_GAP}+", lambda _: "“"),
    _pattern("language.inside_quotes", rf"(?<=\S){_GAP}+”", lambda _: "”"),
    _pattern(
        "language.space_outside",
        rf"(?<=[{SMALL}]{{2}})([(“])(?=[{SMALL}{UPPER}\d])",
        lambda match: f" {match[1]}",
    ),
    _pattern(
        "language.space_outside",
        rf"(?<=[{SMALL}\d])([)”])(?=[{SMALL}{UPPER}])",
        lambda match: f"{match[1]} ",
    ),
    _pattern(
        "language.marks_doubled",
        rf"(?<![,;:.!?/])([,;:])(?:{_GAP}?[,;:])+(?![)(])",
        lambda match: match[1],
    ),
    _pattern("language.marks_doubled", r"(?<![.\d])\.\.(?![.\d/])", lambda _: "."),
    _pattern("language.marks_doubled", r"(?<=[^.,;:!?\s])[,;:]\.(?![.\d/])", lambda _: "."),
    _pattern(
        "language.marks_doubled", rf"(?<=[{SMALL}]{{3}})\.[,;:](?!\w)", lambda match: match[0][1]
    ),
    _pattern("language.marks_doubled", r"([!?])\1+", lambda match: match[1]),
)


class Punctuation:
    """O-PUNCT and L-SPACES."""

    def find(self, read: Reading) -> Iterator[Finding]:
        """Every fix is safe; symbols and addresses are passed over, blanks to write in as well."""
        for one in _PATTERNS:
            for match in one.found.finditer(read.text):
                if _is_blank(read, match, one.rule) or _is_code(read, match.start()):
                    continue
                kind = (one.rule, one.code)
                yield found_at(read, match.span(), kind, (one.right(match),), is_safe=True)
        yield from _open_pairs(read)


def _is_blank(read: Reading, match: re.Match[str], rule: str) -> bool:
    """Whether the spaces are left for a number or day to be written in."""
    before = read.text[max(0, match.start() - 6) : match.start()].lower()
    is_filled = read.text[match.end() : match.end() + 1].isdigit()
    return (
        rule == "L-SPACES"
        and not is_filled
        and before.rstrip(":").endswith(("số", "ngày", "tháng", "năm"))
    )


def _is_code(read: Reading, start: int) -> bool:
    """Whether the mark is inside an address; a date or symbol before a mark is none."""
    return any(
        first < start < last - 1 and re.search(r"@|://|www", read.text[first:last])
        for first, last in read.codes
    )


def _open_pairs(read: Reading) -> Iterator[Finding]:
    """Brackets and quotation marks that are opened and never closed."""
    for opening, closing in ("()", "“”"):
        for at, mark in enumerate(read.text):
            if mark != opening:
                continue
            end = read.text.find(closing, at)
            again = read.text.find(opening, at + 1)
            if end < 0 or (
                -1 < again < end and read.text.count(closing) < read.text.count(opening)
            ):
                yield found_at(read, (at, at + 1), ("O-PUNCT", "language.not_closed"))
