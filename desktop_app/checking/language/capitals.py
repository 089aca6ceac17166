"""Capitals of Nghị định 30, Phụ lục II: names, posts, documents, Đảng and Nhà nước, sentences."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, Literal

from desktop_app.checking.finding import Finding
from desktop_app.checking.language.letter_classes import SMALL, UPPER
from desktop_app.checking.language.reading import Reading
from desktop_app.checking.language.rule import found_at
from desktop_app.notice.parts import Value
from desktop_app.vietnamese.tone_style import to_tone_style

_MID: Final = "C-INSIDE"
_NAME: Final = re.compile(r"@([A-Za-z]+)")
_IS_HALF: Final = re.compile(
    r"\b(?:cán|nội|toàn|đồng|tiến|trụ|cơ|công|xứ|chi|đảng) $", re.IGNORECASE
)
"""Words whose second half looks like the first word of an organ: cán bộ, trụ sở."""
_LISTED_NAME: Final = re.compile(rf"(?:^|[,;:] |và |Sở |Bộ |sở |bộ )[{UPPER}]\w*(?: \w+){{0,4}}, $")


class CapitalFile(Value, frozen=True, kw_only=True):
    """resources/lexicon/capitals.json, old tone style.

    `names` of organs; `small_generic` those that are as right in small letters; `places`, of which
    `ambiguous_places` are words too; `special` patterns and what is right there.
    """

    format: Literal["tbkl-capitals"]
    version: Literal[1]
    names: tuple[str, ...]
    small_generic: frozenset[str]
    places: tuple[str, ...]
    ambiguous_places: frozenset[str]
    posts: tuple[str, ...]
    documents: tuple[str, ...]
    surnames: tuple[str, ...]
    verbs: tuple[str, ...]
    special: tuple[tuple[str, str], ...]


class PatternRule(Value, frozen=True, kw_only=True):
    """Where a rule is broken, names of parts after "@", and which letter of the match to turn.

    `turn` is an offset; -1 is the first letter of its second word, -2 that of its last one.
    """

    rule: str
    found: str
    turn: int


class PatternFile(Value, frozen=True, kw_only=True):
    """resources/lexicon/capital-patterns.json; `heads` are first words of names of bodies."""

    format: Literal["tbkl-capital-patterns"]
    version: Literal[1]
    parts: dict[str, str]
    heads: tuple[str, ...]
    patterns: tuple[PatternRule, ...]


class Capitals:
    """C-SENTENCE to C-SPECIAL. Quotations and texts in capitals are passed over."""

    def __init__(self, data: CapitalFile, patterns: PatternFile) -> None:
        self._generic = data.small_generic
        self._ambiguous = data.ambiguous_places
        self._names = {name.lower(): name for name in data.names}
        self._places = {name.lower(): name for name in data.places}
        self._organs = _any_case(data.names)
        self._places_found = _any_case(data.places)
        self._special = tuple(
            (re.compile(found.replace("@small", SMALL)), right) for found, right in data.special
        )
        self._patterns = _patterns(data, patterns)

    def find(self, read: Reading) -> Iterator[Finding]:
        """The findings of all these rules; a place is found once."""
        taken: set[int] = set()
        for finding in self._all(read, to_tone_style(read.text, "old")):
            span = range(finding.where.start, finding.where.end)
            if taken.isdisjoint(span) and not read.is_quoted(finding.where.start):
                taken.update(span)
                yield finding

    def _all(self, read: Reading, text: str) -> Iterator[Finding]:
        yield from self._organ_names(read, text)
        yield from self._place_names(read, text)
        for rule, pattern, index in self._patterns:
            for match in pattern.finditer(text):
                if not (rule == _MID and _is_of_a_name(text, match.start())):
                    yield _turned(read, match, rule, index)
        for pattern, right in self._special:
            for match in pattern.finditer(text):
                yield found_at(read, match.span(), ("C-SPECIAL", "language.capitals"), (right,))

    def _organ_names(self, read: Reading, text: str) -> Iterator[Finding]:
        for match in self._organs.finditer(text):
            typed, right = match[0], self._names[match[0].lower()]
            if typed in (right, right.upper()) or typed[0].lower() + typed[1:] in self._generic:
                continue
            if typed.islower() and _is_plural(text, match.start()):
                continue
            if typed.islower() and _IS_HALF.search(text[: match.start()]):
                continue
            yield _named(read, match.span(), "C-ORG", right)

    def _place_names(self, read: Reading, text: str) -> Iterator[Finding]:
        for match in self._places_found.finditer(text):
            typed, right = match[0], self._places[match[0].lower()]
            if typed in (right, right.upper()) or typed in self._ambiguous:
                continue
            yield _named(read, match.span(), "C-PLACE", right)


def _patterns(data: CapitalFile, file: PatternFile) -> tuple[tuple[str, re.Pattern[str], int], ...]:
    """A rule, where it is broken, and the offset in the match of the letter to turn."""
    words = _words(data, file)
    return tuple(
        (one.rule, re.compile(_spelt(one.found, words)), one.turn) for one in file.patterns
    )


def _words(data: CapitalFile, file: PatternFile) -> dict[str, str]:
    """What stands for the names in patterns; parts of the file may name others themselves."""
    heads = {name.split()[0] for name in (*data.names, *data.places, *data.surnames, *file.heads)}
    heads |= {one.split()[0].capitalize() for one in (*data.posts, *data.documents)}
    surnames = "|".join(data.surnames)
    words = {
        "SMALL": SMALL,
        "UPPER": UPPER,
        "POSTS": "|".join(data.posts),
        "DOCUMENTS": "|".join(data.documents),
        "VERBS": "|".join(one.capitalize() for one in data.verbs),
        "SURNAMES": surnames,
        "surnames": surnames.lower(),
        "HEADS": "|".join(sorted(heads)),
    }
    return {**words, **{name: _spelt(part, words) for name, part in file.parts.items()}}


def _spelt(pattern: str, words: Mapping[str, str]) -> str:
    return _NAME.sub(lambda match: words[match[1]], pattern)


def _turned(read: Reading, match: re.Match[str], rule: str, index: int) -> Finding:
    """The letter at `index` of the match the other way; -1, -2: of its second or last word."""
    start, end = match.span()
    typed = read.text[start:end]
    if index < 0:
        index = typed.index(" ") + 1 if index == -1 else typed.rindex(" ") + 1
    right = typed[:index] + typed[index].swapcase() + typed[index + 1 :]
    return found_at(read, (start, end), (rule, "language.capitals"), (right,))


def _named(read: Reading, span: tuple[int, int], rule: str, right: str) -> Finding:
    """A name with its right capitals, in the tone style it was typed in."""
    own = read.text[span[0] : span[1]]
    cased = "".join(
        letter.upper() if model.isupper() else letter.lower()
        for letter, model in zip(own, right, strict=True)
    )
    return found_at(read, span, (rule, "language.capitals"), (cased,))


def _is_of_a_name(text: str, start: int) -> bool:
    """Whether a capital goes on a name: "Luật Tổ chức …", "các Sở: Tài chính, Xây dựng"."""
    before = text[:start]
    last = before.rstrip().rsplit(" ", 1)[-1]
    if before.endswith(", "):
        return _LISTED_NAME.search(before) is not None
    return last[:1].isupper() and not before.rstrip().endswith(";")


def _is_plural(text: str, start: int) -> bool:
    return text[:start].endswith(("các ", "những ", "mỗi ", "từng "))


def _any_case(names: Iterable[str]) -> re.Pattern[str]:
    longest = sorted(names, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest))})\b", re.IGNORECASE)
