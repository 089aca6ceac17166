"""The place of a text where the words looked for stand, with marks on the original letters."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import Struct

from desktop_app.vietnamese.folding import fold, fold_with_offsets

WIDTH: Final = 160
"""Characters a snippet may have, about two lines of a list."""

_LEAD: Final = 40
_WORD: Final = re.compile(r"[^\W_]+")

Mark = tuple[int, int]


class Snippet(Struct, frozen=True):
    """A part of a field's text; `marks` are the hits as [start, end) of `text`.

    `is_start`, `is_end`: the text begins, ends with the line; else the list shows dots there.
    """

    field: str
    text: str
    marks: tuple[Mark, ...]
    is_start: bool = True
    is_end: bool = True


class Words(Struct, frozen=True):
    """Words side by side, to be found in a folded text; begin with `words_to_find`."""

    start: str
    pattern: re.Pattern[str]

    def spans(self, folded: str) -> Iterator[Mark]:
        """Where they stand, as [start, end)."""
        # Looking for the plain letters first is many times as fast as the pattern alone.
        place = folded.find(self.start)
        while place >= 0:
            match = self.pattern.match(folded, place)
            if match is not None:
                yield match.span()
            place = folded.find(self.start, place + 1 if match is None else match.end())

    def are_in(self, folded: str) -> bool:
        """Whether they stand there at all."""
        return next(self.spans(folded), None) is not None


def words_to_find(folded: str, *, is_prefix: bool) -> Words | None:
    """The folded words, side by side; None when there is no word among them.

    Between two words anything but letters and digits may stand; `is_prefix`: the last may go on.
    """
    words = _WORD.findall(folded)
    if not words:
        return None
    end = "" if is_prefix else r"(?![^\W_])"
    pattern = r"(?<![^\W_])" + r"[\W_]+".join(map(re.escape, words)) + end
    return Words(words[0], re.compile(pattern))


def snippet(field: str, shown: str, folded: str, asked: Sequence[Words]) -> Snippet | None:
    """The line of `shown` with most of what is asked, cut to WIDTH; None when none is in it.

    `folded` is the same text folded line by line.
    """
    first = [span[0] for words in asked if (span := next(words.spans(folded), None))]
    if not first:
        return None
    folded_lines = folded.split("\n")
    numbers = sorted({folded.count("\n", 0, start) for start in first})
    best = max(
        numbers, key=lambda number: sum(words.are_in(folded_lines[number]) for words in asked)
    )
    line = shown.split("\n")[best]
    return _cut(field, line, _marks(line, folded_lines[best], asked))


def _marks(line: str, folded: str, asked: Sequence[Words]) -> tuple[Mark, ...]:
    found = [span for words in asked for span in words.spans(folded)]
    if len(line) != len(folded) or any(fold(line[i:j]) != folded[i:j] for i, j in found):
        folded, offsets = fold_with_offsets(line)
        found = [span for words in asked for span in words.spans(folded)]
        found = [(offsets[i], offsets[j]) for i, j in found]
    return _merged(found)


def _merged(spans: Sequence[Mark]) -> tuple[Mark, ...]:
    merged: list[Mark] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


def _cut(field: str, line: str, marks: tuple[Mark, ...]) -> Snippet:
    """The line, or its part from a little before the first mark, between two words."""
    start, end = 0, len(line)
    if end > WIDTH:
        start = max(0, marks[0][0] - _LEAD)
        if start:
            start = line.rfind(" ", 0, start) + 1
        if len(line) - start > WIDTH:
            end = max(line.rfind(" ", start, start + WIDTH), marks[0][1])
    inside = tuple(
        (mark[0] - start, mark[1] - start) for mark in marks if start <= mark[0] < mark[1] <= end
    )
    return Snippet(field, line[start:end], inside, is_start=start == 0, is_end=end == len(line))
