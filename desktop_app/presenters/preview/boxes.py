"""The boxes on the paper that show a field or a change, from the lines they are about."""

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from desktop_app.layout.pages import Line
from desktop_app.presenters.preview.places import Place

_NEXT_TO: Final = 0.6
"""Share of a line's height that may lie between lines of one box: the space after a paragraph."""


class Box(NamedTuple):
    """A rectangle on the page of that index, in twips."""

    page: int
    left: float
    top: float
    right: float
    bottom: float


def column_boxes(places: Iterable[Place]) -> tuple[Box, ...]:
    """As wide as the lines' column, lines close below one another in one box."""
    boxes: list[Box] = []
    for page, line in places:
        box = Box(page, line.left, line.top, line.right, line.top + line.height)
        if boxes and _goes_on(boxes[-1], box):
            boxes[-1] = _both(boxes[-1], box)
        else:
            boxes.append(box)
    return tuple(boxes)


def word_boxes(places: Iterable[Place]) -> tuple[Box, ...]:
    """Each line as wide as its words; a line without any has no box."""
    return tuple(
        Box(page, line.segments[0].x, line.top, _end(line), line.top + line.height)
        for page, line in places
        if line.segments
    )


def box_to_follow(fresh: Sequence[Box], marked: Sequence[Box]) -> Box | None:
    """Which line that an edit wrote is to be seen: one in the field worked at before others."""
    own = [one for one in fresh if any(_meets(one, box) for box in marked)]
    return next(iter(own or fresh), None)


def _meets(one: Box, other: Box) -> bool:
    return one.page == other.page and one.top < other.bottom and one.bottom > other.top


def _end(line: Line) -> float:
    return line.segments[-1].x + line.segments[-1].width


def _goes_on(above: Box, below: Box) -> bool:
    gap = below.top - above.bottom
    is_near = -1 <= gap <= _NEXT_TO * (below.bottom - below.top)
    in_column = below.left < above.right and above.left < below.right
    return above.page == below.page and is_near and in_column


def _both(one: Box, other: Box) -> Box:
    left, right = min(one.left, other.left), max(one.right, other.right)
    return Box(one.page, left, min(one.top, other.top), right, max(one.bottom, other.bottom))
