"""What differs between two layouts of a notice: what to paint again, and which lines to show."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from desktop_app.layout.pages import Line, Page, Pages, Stroke
from desktop_app.presenters.preview.boxes import Box
from desktop_app.presenters.preview.places import Place

_AROUND: Final = 120.0
"""Twips that letters with two marks, tails and frames reach out of a line's box at most."""

_Words = tuple[str, tuple[tuple[str, str, bool], ...]]


def bands(old: Pages, new: Pages) -> tuple[Box, ...] | None:
    """What must be painted again, at most one band a page; None when the pages themselves differ.

    That is so when there are more or fewer of them, or one has another size.
    """
    if [_size(page) for page in old.pages] != [_size(page) for page in new.pages]:
        return None
    found = (
        _band(index, before, after)
        for index, (before, after) in enumerate(zip(old.pages, new.pages, strict=True))
    )
    return tuple(band for band in found if band)


def new_lines(old: Pages, new: Pages) -> tuple[Place, ...]:
    """The lines with words that stood on no line before; those that only moved are not new.

    Page numbers and other words of no field are left out.
    """
    kept = {id(line.segments) for line in _lines(old)} & {id(line.segments) for line in _lines(new)}
    known = Counter(_words(line) for line in _lines(old) if id(line.segments) not in kept)
    found: list[Place] = []
    for index, page in enumerate(new.pages):
        for line in page.lines:
            if id(line.segments) in kept or not line.path:
                continue
            words = _words(line)
            if known[words] > 0:
                known[words] -= 1
            else:
                found.append(Place(index, line))
    return tuple(found)


def _size(page: Page) -> tuple[int, int]:
    return page.width, page.height


def _lines(pages: Pages) -> Iterator[Line]:
    return (line for page in pages.pages for line in page.lines)


def _words(line: Line) -> _Words:
    return line.role, tuple((part.text, part.face, part.underline) for part in line.segments)


def _band(index: int, old: Page, new: Page) -> Box | None:
    """From the first to the last height at which the two pages differ."""
    tops: list[float] = []
    bottoms: list[float] = []
    for line in _differing(old.lines, new.lines):
        tops.append(line.top)
        bottoms.append(line.top + line.height)
    for stroke in set(old.strokes) ^ set(new.strokes):
        tops.append(_height(stroke)[0])
        bottoms.append(_height(stroke)[1])
    if not tops:
        return None
    return Box(index, 0.0, min(tops) - _AROUND, float(new.width), max(bottoms) + _AROUND)


def _differing(old: tuple[Line, ...], new: tuple[Line, ...]) -> Iterator[Line]:
    """Lines on one of the pages only; a quick layout gives what stays as the same objects."""
    before, after = {id(line) for line in old}, {id(line) for line in new}
    gone = [line for line in old if id(line) not in after]
    come = [line for line in new if id(line) not in before]
    yield from (line for line in gone if line not in come)
    yield from (line for line in come if line not in gone)


def _height(stroke: Stroke) -> tuple[float, float]:
    return min(stroke.y1, stroke.y2), max(stroke.y1, stroke.y2)
