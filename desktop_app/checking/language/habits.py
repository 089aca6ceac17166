"""What an office may choose, but once in a document: tone style, quotes, dots, terms, names."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final, Literal

from msgspec import Struct

from desktop_app.checking.finding import Edit, Finding, Where
from desktop_app.checking.language.letter_classes import SMALL, UPPER
from desktop_app.checking.language.reading import Reading
from desktop_app.notice.parts import Value
from desktop_app.vietnamese.folding import fold
from desktop_app.vietnamese.tone_style import to_tone_style, tone_style_hits

_ELLIPSIS: Final = re.compile(r"…|(?<!\.)\.{3}(?!\.)")
_QUOTES: Final = re.compile(r"[“”]|[\"«»]")
_RANGE: Final = re.compile(r"(?<=\b[12]\d{3})(?:-| - | – |–)(?=[12]\d{3}\b)")
_DASH: Final = re.compile(rf"(?<=[{SMALL}] )[-–](?= [{SMALL}])")
_IY: Final = {
    "kĩ": "kỹ", "lí": "lý", "tỉ": "tỷ", "kỉ": "kỷ", "kì": "kỳ", "kí": "ký", "mĩ": "mỹ",
    "qui": "quy",
    "quí": "quý", "quĩ": "quỹ",
}  # fmt: skip
_IY_WORDS: Final = re.compile(
    rf"\b(?:{'|'.join((*_IY, *_IY.values()))})\b(?! (?:mỉ|tê|do)\b)", re.IGNORECASE
)
_NAME: Final = re.compile(rf"(?<=đồng chí )[{UPPER}][{SMALL}]+(?: [{UPPER}][{SMALL}]+){{1,3}}")
_ALWAYS: Final = frozenset({"qui"})
_RULES: Final = {
    "tone": "O-TONE", "iy": "O-IY", "ellipsis": "L-ELLIPSIS", "quotes": "L-QUOTES",
    "range": "O-RANGE", "dash": "O-HYPHEN", "term": "L-TERM", "name": "L-NAME",
}  # fmt: skip


class TermFile(Value, frozen=True, kw_only=True):
    """resources/lexicon/terms.json: ways to say one thing, the one to prefer first."""

    format: Literal["tbkl-terms"]
    version: Literal[1]
    groups: tuple[tuple[str, ...], ...]


class Mark(Struct, frozen=True):
    """Characters that show a habit: `way` of the habits of one `matter` ("tone", "term:0")."""

    matter: str
    way: str
    start: int
    end: int
    text: str


_MATTERS: Final[tuple[tuple[str, re.Pattern[str], Callable[[str], str]], ...]] = (
    ("ellipsis", _ELLIPSIS, str),
    ("quotes", _QUOTES, lambda found: "curly" if found in "“”" else "straight"),
    ("range", _RANGE, lambda found: " - " if " " in found else "-"),
    ("dash", _DASH, str),
    ("iy", _IY_WORDS, lambda found: "i" if found.lower() in _IY else "y"),
)
"""What can be written in two ways: where it stands, and which way that is."""


class Habits:
    """Finds the marks of a text, and in those of a document what goes against the rest."""

    def __init__(self, terms: TermFile) -> None:
        self._terms = {way.lower(): group for group in terms.groups for way in group}
        self._ways = {
            way.lower(): (f"term:{index}", way)
            for index, group in enumerate(terms.groups)
            for way in group
        }
        longest = sorted(self._ways, key=len, reverse=True)
        self._pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, longest))})\b", re.IGNORECASE)

    def marks(self, read: Reading) -> tuple[Mark, ...]:
        """Those of one text, in any order; none in quotations but the quotation marks."""
        return tuple(self._all(read))

    def _all(self, read: Reading) -> Iterator[Mark]:
        text = read.text
        for hit in tone_style_hits(text, read.quoted):
            yield _mark(text, "tone", hit.style, (hit.start, hit.end))
        for matter, pattern, way_of in _MATTERS:
            for match in pattern.finditer(text):
                yield _mark(text, matter, way_of(match[0]), match.span())
        yield from self._terms_in(read)
        for match in _NAME.finditer(text):
            name = to_tone_style(match[0], "old")
            yield _mark(text, f"name:{fold(match[0])}", name, match.span())

    def _terms_in(self, read: Reading) -> Iterator[Mark]:
        for match in self._pattern.finditer(to_tone_style(read.text, "old")):
            matter, way = self._ways[match[0].lower()]
            if not read.is_quoted(match.start()):
                yield _mark(read.text, matter, way, match.span())

    def mixed(self, marks: Sequence[tuple[str, Mark]]) -> Iterator[Finding]:
        """A finding for every matter dealt with in two ways: the places of the rarer ones.

        `marks` are all of a document, each with the path of its text, in reading order. Of two ways
        met as often the one met first stays.
        """
        matters: dict[str, dict[str, list[tuple[str, Mark]]]] = defaultdict(dict)
        for path, mark in marks:
            matters[mark.matter].setdefault(mark.way, []).append((path, mark))
        for matter, ways in matters.items():
            norm = max(ways, key=lambda way: len(ways[way]))
            if matter == "dash":
                norm = "-"
            strays = [one for way, places in ways.items() if way != norm for one in places]
            if matter == "iy" and norm == "i":
                strays = [one for one in ways["i"] if one[1].text.lower() in _ALWAYS] or strays
            if matter == "iy" and len(ways) == 1:
                strays = [one for one in ways[norm] if one[1].text.lower() in _ALWAYS]
            if strays:
                is_tie = len(strays) == len(ways.get(norm, ()))
                yield _mixed(matter, norm, strays, ways[norm] if is_tie else ())


def _mark(text: str, matter: str, way: str, span: tuple[int, int]) -> Mark:
    return Mark(matter, way, *span, text[span[0] : span[1]])


def _mixed(
    matter: str,
    norm: str,
    strays: Sequence[tuple[str, Mark]],
    as_many: Sequence[tuple[str, Mark]],
) -> Finding:
    """The finding on the strays; those of the norm are shown too where they are no more."""
    kind = matter.partition(":")[0]
    edits = tuple(_edits(kind, norm, strays))
    places = tuple(Where(path, mark.start, mark.end) for path, mark in (*strays, *as_many))
    first = strays[0][1]
    expected = edits[0].text if edits else ""
    return Finding(
        rule=_RULES[kind],
        code=f"language.mixed_{kind}",
        where=places[0],
        others=places[1:],
        found=first.text,
        expected=(expected,) if expected else (),
        params={"found": first.text, "expected": expected, "count": str(len(strays))},
        fix=() if kind == "name" else edits,
    )


def _edits(kind: str, norm: str, strays: Iterable[tuple[str, Mark]]) -> Iterator[Edit]:
    for path, mark in strays:
        right = _right(kind, norm, mark)
        if right is not None:
            yield Edit(Where(path, mark.start, mark.end), right)


def _right(kind: str, norm: str, mark: Mark) -> str | None:
    """What the mark becomes; None where a person has to see it."""
    if kind == "tone":
        return to_tone_style(mark.text, "new" if norm == "new" else "old")
    if kind == "iy":
        small = mark.text.lower()
        other = _IY.get(small) or next((i for i, y in _IY.items() if y == small), small)
        return other.capitalize() if mark.text[0].isupper() else other
    if kind == "quotes":
        return '"' if norm == "straight" else None
    if kind == "term":
        return norm.capitalize() if mark.text[0].isupper() and norm[0].islower() else norm
    return norm
