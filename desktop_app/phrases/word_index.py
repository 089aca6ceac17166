"""Words and the numbers of the phrases they stand in, found by how they begin or with one slip."""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import Final

from desktop_app.phrases.bitsets import Bits, bits_of
from desktop_app.phrases.slips import SHORTEST, SlipIndex

_AFTER: Final = "\uffff"
_RARE: Final = 64
"""A word in fewer than one phrase of so many is kept as a list: most words are names or numbers,
and a long integer for each of them would fill the memory."""


class WordIndex:
    """Finds among words; `places` has for each one the numbers, all below `size`."""

    def __init__(self, places: Mapping[str, Sequence[int]], size: int) -> None:
        self._size = size
        self._common: dict[str, Bits] = {}
        self._rare: dict[str, array[int]] = {}
        for word, numbers in places.items():
            if len(numbers) * _RARE > size:
                self._common[word] = bits_of(numbers, size)
            else:
                self._rare[word] = array("I", numbers)
        self._sorted = sorted(places)
        self._slips = SlipIndex(self._sorted)

    def beginning(self, typed: str) -> Bits:
        """The phrases with a word that begins so."""
        start = bisect_left(self._sorted, typed)
        end = bisect_left(self._sorted, typed + _AFTER)
        return self._having(self._sorted[start:end])

    def slipped(self, typed: str) -> Bits:
        """The phrases with a word that was meant but for one slip; short words mean too many."""
        return self._having(self._slips.find(typed)) if len(typed) >= SHORTEST else 0

    def _having(self, words: Iterable[str]) -> Bits:
        bits = 0
        rare: list[array[int]] = []
        for word in words:
            numbers = self._rare.get(word)
            if numbers is None:
                bits |= self._common[word]
            else:
                rare.append(numbers)
        return bits | bits_of(chain.from_iterable(rare), self._size) if rare else bits
