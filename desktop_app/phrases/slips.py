"""Small slips of typing: one letter wrong, missing, too many, or two neighbours changed about."""

from collections.abc import Iterable
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

SHORTEST: Final = 3
"""Of fewer letters one slip makes anything."""


def is_one_slip(typed: str, word: str) -> bool:
    """Whether `typed` is `word` but for one slip; equal ones are none."""
    return OSA.distance(typed, word, score_cutoff=1) == 1


class SlipIndex:
    """Finds the words that something typed is but for one slip."""

    def __init__(self, words: Iterable[str]) -> None:
        self._by_length: dict[int, list[str]] = {}
        for word in words:
            self._by_length.setdefault(len(word), []).append(word)

    def find(self, typed: str) -> tuple[str, ...]:
        """The words, in no order."""
        size = len(typed)
        return tuple(
            word
            for length in (size - 1, size, size + 1)
            for word, distance, _ in process.extract_iter(
                typed, self._by_length.get(length, ()), scorer=OSA.distance, score_cutoff=1
            )
            if distance == 1
        )
