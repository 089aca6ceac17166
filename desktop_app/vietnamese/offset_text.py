"""A text made from another, which knows for every character where it stood there."""

import re
from bisect import bisect_left
from collections.abc import Callable
from typing import NamedTuple

from desktop_app.vietnamese.unicode_form import nfc_with_offsets


class OffsetText(NamedTuple):
    """`offsets` has for each offset 0..len(text) the offset in the text it was made from."""

    text: str
    offsets: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> "OffsetText":
        """The text as it is."""
        return cls(text, tuple(range(len(text) + 1)))

    def replaced(
        self, pattern: re.Pattern[str], new: str | Callable[[re.Match[str]], str]
    ) -> "OffsetText":
        """Every match replaced by `new`; its letters stand where the match began."""
        pieces: list[str] = []
        offsets: list[int] = []
        done = 0
        for match in pattern.finditer(self.text):
            start, end = match.span()
            put = new if isinstance(new, str) else new(match)
            pieces += self.text[done:start], put
            offsets += self.offsets[done:start]
            offsets += [self.offsets[min(start + at, end)] for at in range(len(put))]
            done = end
        if not done:
            return self
        pieces.append(self.text[done:])
        return OffsetText("".join(pieces), (*offsets, *self.offsets[done:]))

    def composed(self) -> "OffsetText":
        """In NFC."""
        text, forward = nfc_with_offsets(self.text)
        if text == self.text:
            return self
        back = tuple(self.offsets[bisect_left(forward, at)] for at in range(len(text) + 1))
        return OffsetText(text, back)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where [start, end) of the text stood."""
        if end <= start:
            return self.offsets[start], self.offsets[start]
        return self.offsets[start], max(self.offsets[end], self.offsets[end - 1] + 1)
