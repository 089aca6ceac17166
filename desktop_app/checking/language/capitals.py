"""Capitals of Nghị định 30, Phụ lục II: names, posts, documents, Đảng and Nhà nước, sentences."""

import re
from collections.abc import Iterable, Iterator
from typing import Literal

from desktop_app.checking.finding import Finding
from desktop_app.checking.language.letter_classes import SMALL, UPPER
from desktop_app.checking.language.reading import Reading
from desktop_app.checking.language.rule import found_at
from desktop_app.notice.parts import Value
from desktop_app.vietnamese.tone_style import to_tone_style


class CapitalFile(Value, frozen=True, kw_only=True):
    """resources/lexicon/capitals.json, old tone style.

    `names` of organs; `small_generic` those that are as right in small letters; `places`, of which
    `ambiguous_places` are words too; `special` patterns and what is right there. `patterns` are a
    rule, what breaks it, and which letter of it to turn (-1, -2: of the second or last word); in
    both @small, @upper, @posts ... stand for those letters or words.
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
    patterns: tuple[tuple[str, str, int], ...]


class Capitals:
    """C-SENTENCE to C-SPECIAL. Quotations and texts in capitals are passed over."""

    def __init__(self, data: CapitalFile) -> None:
        self._generic = data.small_generic
        self._ambiguous = data.ambiguous_places
        self._names = {name.lower(): name for name in data.names}
        self._places = {name.lower(): name for name in data.places}
        self._organs = _any_case(data.names)
        self._places_found = _any_case(data.places)
        self._special = tuple(
            (re.compile(found.replace("@small", SMALL)), right) for found, right in data.special
        )
        self._patterns = tuple(_patterns(data))

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
            yield _named(read, match.span(), "C-ORG", right)

    def _place_names(self, read: Reading, text: str) -> Iterator[Finding]:
        for match in self._places_found.finditer(text):
            typed, right = match[0], self._places[match[0].lower()]
            if typed in (right, right.upper()) or typed in self._ambiguous:
                continue
            yield _named(read, match.span(), "C-PLACE", right)


def _patterns(data: CapitalFile) -> Iterator[tuple[str, re.Pattern[str], int]]:
    """A rule, where it is broken, and the offset in the match of the letter to turn."""
    for rule, found, index in data.patterns:
        yield rule, _compiled(found, data), index


def _compiled(found: str, data: CapitalFile) -> re.Pattern[str]:
    lists = {
        "@small_surnames": "|".join(data.surnames).lower(),
        "@surnames": "|".join(data.surnames),
        "@documents": "|".join(data.documents),
        "@posts": "|".join(data.posts),
        "@verbs": "|".join(one.capitalize() for one in data.verbs),
        "@small": SMALL,
        "@upper": UPPER,
    }
    for name, letters in lists.items():
        found = found.replace(name, letters)
    return re.compile(found)


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


def _is_plural(text: str, start: int) -> bool:
    return text[:start].endswith(("các ", "những ", "mỗi ", "từng "))


def _any_case(names: Iterable[str]) -> re.Pattern[str]:
    longest = sorted(names, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest))})\b", re.IGNORECASE)
