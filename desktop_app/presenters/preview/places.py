"""From a point on a page to the field printed there, and from a field to its lines."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from desktop_app.layout.pages import Line, Page, Pages

_BUILT: Final = "meeting"
"""The path of all that is built from the meeting."""
_PRINTED_AS: Final[Mapping[str, str]] = MappingProxyType(
    {"profile.symbol": "number", "profile.place": "date"}
)
"""Fields that share a line with another one, which gives the line its path."""


class Place(NamedTuple):
    """A line on the page of that index."""

    page: int
    line: Line


def line_at(page: Page, x: float, y: float) -> Line | None:
    """The line of a field whose box holds the point (twips from the paper's corner)."""
    return next((line for line in _of_fields(page) if _distance(line, x, y) == (0.0, 0.0)), None)


def path_at(page: Page, x: float, y: float) -> str | None:
    """The field nearest to a point of the page: first by height, then sideways; None: no field."""
    nearest = min(_of_fields(page), key=lambda line: _distance(line, x, y), default=None)
    return nearest.path if nearest else None


def lines_of(pages: Pages, path: str) -> tuple[Place, ...]:
    """Where the field at `path` is printed, in reading order.

    A field within a printed one (a deadline in a block, the day in the date) is where that is; a
    list is all its items, but a block is never the blocks below it. Nothing for "" and for what
    is not printed.
    """
    path = _PRINTED_AS.get(path, path)
    own = tuple(place for place in _places(pages) if _holds(path, place.line.path))
    if own:
        return own
    above = _nearest_above(pages, path)
    if above:
        return tuple(place for place in _places(pages) if place.line.path == above)
    return tuple(place for place in _built(pages, path.partition("[")[0]))


def _of_fields(page: Page) -> Iterator[Line]:
    return (line for line in page.lines if line.path)


def _places(pages: Pages) -> Iterator[Place]:
    for index, page in enumerate(pages.pages):
        for line in _of_fields(page):
            yield Place(index, line)


def _distance(line: Line, x: float, y: float) -> tuple[float, float]:
    return _outside(y, line.top, line.top + line.height), _outside(x, line.left, line.right)


def _outside(value: float, low: float, high: float) -> float:
    return max(low - value, value - high, 0.0)


def _holds(path: str, printed: str) -> bool:
    """Whether the field `printed` is the one at `path` or a part of it that is no further block."""
    if not path or not printed.startswith(path):
        return False
    rest = printed[len(path) :]
    return not rest or (rest[0] in ".[" and _blocks_in(printed) == _blocks_in(path))


def _blocks_in(path: str) -> int:
    return path.count("body[") + path.count("children[")


def _nearest_above(pages: Pages, path: str) -> str:
    """The longest printed path that `path` lies within, "" when there is none."""
    found = (place.line.path for place in _places(pages))
    within = (
        one for one in found if path.startswith(one) and path[len(one) : len(one) + 1] in ".["
    )
    return max(within, key=len, default="")


def _built(pages: Pages, field: str) -> Iterator[Place]:
    """The lines that the meeting made in place of a subject, opening or closing left to it."""
    is_before_body = True
    for place in _places(pages):
        line = place.line
        is_before_body = is_before_body and not line.path.startswith("body")
        if line.path != _BUILT:
            continue
        part = "opening" if is_before_body else "closing"
        if field == ("subject" if line.role == "subject" else part):
            yield place
