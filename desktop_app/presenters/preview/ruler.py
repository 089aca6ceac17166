"""The ruler along an edge of the page: centimetres from the margin, as in Word."""

from collections.abc import Iterator
from typing import Final, Literal, NamedTuple

_HALF_CM: Final = 1440 / 2.54 / 2


class Tick(NamedTuple):
    """A mark on the ruler at a distance from the paper's edge, in twips; `label` on whole cm."""

    at: float
    size: Literal["half", "whole"]
    label: str


class Margins(NamedTuple):
    """An edge of the paper `length` twips long, with the margins at its start and end."""

    length: int
    start: int
    end: int

    @property
    def millimetres(self) -> tuple[int, int]:
        """The two margins in whole millimetres."""
        return round(self.start * 25.4 / 1440), round(self.end * 25.4 / 1440)


def ticks(margins: Margins) -> Iterator[Tick]:
    """The marks of the ruler; 0 stands at the first margin and has no label."""
    first = -int(margins.start / _HALF_CM)
    last = int((margins.length - margins.start) / _HALF_CM)
    for step in range(first, last + 1):
        is_whole = step % 2 == 0
        label = str(abs(step) // 2) if is_whole and step else ""
        yield Tick(margins.start + step * _HALF_CM, "whole" if is_whole else "half", label)
