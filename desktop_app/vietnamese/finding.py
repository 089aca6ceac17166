"""Where a text has the words one looks for, with or without regard to diacritics and capitals."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple
from unicodedata import combining

from desktop_app.vietnamese.folding import fold, fold_with_offsets
from desktop_app.vietnamese.unicode_form import to_nfc


class Likeness(NamedTuple):
    """What makes a place a hit: by default neither diacritics nor capitals have to be the same."""

    same_marks: bool = False
    same_case: bool = False
    whole_words: bool = False


class Range(NamedTuple):
    """The characters [start, end) of a text, marks included."""

    start: int
    end: int


BLIND: Final = Likeness()
"""A hit whatever the diacritics and capitals."""


def occurrences(text: str, query: str, likeness: Likeness = BLIND) -> Iterator[Range]:
    """The places of `query` in `text` from left to right; they do not overlap.

    A run of white space counts as one space. Nothing is found for a query of white space only.
    """
    wanted = fold(query)
    if not wanted.strip():
        return
    folded, offsets = _folded(text)
    at = folded.find(wanted)
    while at >= 0:
        found = Range(offsets[at], offsets[at + len(wanted)])
        if _is_whole(text, found, at, offsets) and _is_alike(text, found, query, likeness):
            yield found
            at = folded.find(wanted, at + len(wanted))
        else:
            at = folded.find(wanted, at + 1)


@lru_cache(maxsize=2048)
def _folded(text: str) -> tuple[str, tuple[int, ...]]:
    return fold_with_offsets(text)


def _is_whole(text: str, found: Range, at: int, offsets: tuple[int, ...]) -> bool:
    """Whether no letter that folds to several (ﬁ) is cut."""
    cuts_first = at > 0 and offsets[at - 1] == found.start
    return not cuts_first and found.start < found.end and not _is_mark(text, found.start)


def _is_alike(text: str, found: Range, query: str, likeness: Likeness) -> bool:
    hit, wanted = _plain(text[found.start : found.end]), _plain(query)
    if likeness.same_marks and hit.lower() != wanted.lower():
        return False
    if likeness.same_case and _capitals(hit) != _capitals(wanted):
        return False
    return not likeness.whole_words or _stands_alone(text, found)


def _plain(text: str) -> str:
    """The text in NFC with single spaces, nothing at its ends taken away."""
    words = to_nfc(text).split()
    before = " " if text[:1].isspace() else ""
    after = " " if text[-1:].isspace() else ""
    return before + " ".join(words) + after


def _capitals(text: str) -> list[bool]:
    return [char.isupper() for char in text if char.isalpha()]


def _stands_alone(text: str, found: Range) -> bool:
    before, after = text[: found.start][-1:], text[found.end :][:1]
    first, last = text[found.start], text[found.end - 1]
    return not (_is_of_word(before) and _is_of_word(first)) and not (
        _is_of_word(after) and _is_of_word(last)
    )


def _is_of_word(char: str) -> bool:
    return bool(char) and (char.isalnum() or bool(combining(char)))


def _is_mark(text: str, at: int) -> bool:
    return bool(combining(text[at]))
