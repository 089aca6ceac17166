"""Phrases by the first letters of their words, as one types them: "dntdgn"."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Final

SHORTEST: Final = 3
"""Fewer letters are the initials of too much."""
SHORTEST_SLIP: Final = 5
"""With so many letters one of them may be another."""

_END: Final = "\n"


class InitialsIndex:
    """Finds among lines of initials, one for each phrase, numbered in their order."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._text = _END.join((*lines, ""))
        self._reversed = self._text[::-1]
        self._starts = list(accumulate((len(line) + 1 for line in lines), initial=0))

    def numbers(self, letters: str) -> list[int]:
        """The lines in which the letters stand in a row, ascending; none for fewer than three."""
        if len(letters) < SHORTEST:
            return []
        return [self._line(at) for at in _once_a_line(re.escape(letters), self._text)]

    def numbers_with_slip(self, letters: str) -> list[int]:
        """The lines in which they stand in a row but for one other letter, ascending."""
        size = len(letters)
        if size < SHORTEST_SLIP:
            return []
        # One half is as it was typed. It comes first in what is looked for, so that the library
        # leaps from one to the next: for the second half everything is read backwards.
        middle = size // 2
        ahead = _once_a_line(_one_other(letters, middle), self._text)
        back = _once_a_line(_one_other(letters[::-1], size - middle), self._reversed)
        last = len(self._text) - 1
        found = {self._line(at) for at in ahead} | {self._line(last - at) for at in back}
        return sorted(found)

    def _line(self, at: int) -> int:
        return bisect_right(self._starts, at) - 1


def _once_a_line(pattern: str, text: str) -> Iterator[int]:
    """Where the pattern stands first in each line that has it."""
    for match in re.finditer(f"{pattern}[^{_END}]*", text):
        yield match.start()


def _one_other(letters: str, exact: int) -> str:
    """A pattern of the letters, one of which, behind the first `exact`, is another."""
    rest = letters[exact:]
    others = (
        f"{re.escape(rest[:place])}[^{re.escape(letter)}{_END}]{re.escape(rest[place + 1 :])}"
        for place, letter in enumerate(rest)
    )
    return f"{re.escape(letters[:exact])}(?:{'|'.join(others)})"
