"""Phrases by the first letters of their words, as one types them: "dntdgn"."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Final

SHORTEST: Final = 3
"""Fewer letters are the initials of too much."""
SHORTEST_SLIP: Final = 5
"""With so many letters one of them may be another."""


class InitialsIndex:
    """Finds among lines of initials, one for each phrase, numbered in their order."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._lines = lines
        self._text = "\n".join(lines)
        self._starts = list(accumulate((len(line) + 1 for line in lines), initial=0))

    def numbers(self, letters: str) -> list[int]:
        """The lines in which the letters stand in a row, ascending; none for fewer than three."""
        if len(letters) < SHORTEST:
            return []
        return list(dict.fromkeys(number for number, _ in self._places(letters)))

    def numbers_with_slip(self, letters: str) -> list[int]:
        """The lines in which they stand in a row but for one other letter, ascending."""
        size = len(letters)
        if size < SHORTEST_SLIP:
            return []
        middle = size // 2
        # One letter is another: the half without it stands there as it was typed.
        found = {
            number
            for offset, half in ((0, letters[:middle]), (middle, letters[middle:]))
            for number, at in self._places(half)
            if _differs_once(letters, self._lines[number], at - offset)
        }
        return sorted(found)

    def _places(self, letters: str) -> Iterator[tuple[int, int]]:
        """Each line with the letters, and every place in it where they stand."""
        at = self._text.find(letters)
        while at >= 0:
            number = bisect_left(self._starts, at + 1) - 1
            yield number, at - self._starts[number]
            at = self._text.find(letters, at + 1)


def _differs_once(letters: str, line: str, start: int) -> bool:
    there = line[max(start, 0) : start + len(letters)]
    if start < 0 or len(there) < len(letters):
        return False
    return sum(a != b for a, b in zip(letters, there, strict=True)) == 1
