"""Measures on a rendered page and the tolerances they are held to.

LibreOffice places text and lines to a tenth of a point; paragraph borders and table columns are
whole twips (0.05 pt). A rule of the decree is therefore asserted to 0.3 mm, a size of type and a
height of line to 0.1 pt.
"""

from collections.abc import Sequence

from tests.readers.rendered_page import RenderedPage, Stroke, TextLine
from tests.rendering.anatomy import MM, Component, Printed

TOLERANCE = 0.3 * MM
FINE = 0.15  # points: two roundings to a tenth of a point
ASCENT = 0.891  # of the type size, Liberation Serif and Times New Roman
SINGLE = 1.149  # line height of the type size
THINNEST, THICKEST = 0.5, 1.0  # points of a drawn rule; the decrees are silent
_UNDERLINE_DEPTH = 2.2  # points below the baseline


def is_near(found: float, wanted: float, tolerance: float = TOLERANCE) -> bool:
    """Whether two lengths in points agree."""
    return abs(found - wanted) <= tolerance


def millimetres(points: float) -> float:
    """A length in points as millimetres, for comparison with a decree's figures."""
    return points / MM


def level_strokes(page: RenderedPage, above: float, below: float) -> list[Stroke]:
    """Strokes from left to right whose height lies between two baselines."""
    return [one for one in page.strokes if one.is_level and above < one.y0 < below]


def stroke_under(page: RenderedPage, line: TextLine, reach: float = 14.0) -> Stroke:
    """The only drawn line within `reach` points under a line of text, in its column."""
    found = [
        one
        for one in level_strokes(page, line.baseline, line.baseline + reach)
        if one.x0 < line.x1 and line.x0 < one.x1
    ]
    assert len(found) == 1, f"{len(found)} lines drawn under {line.text!r}"
    return found[0]


def is_underlined(page: RenderedPage, line: TextLine) -> bool:
    """Whether a stroke runs under the whole words at an underline's depth."""
    strokes = level_strokes(page, line.baseline, line.baseline + _UNDERLINE_DEPTH)
    return any(is_near(one.x0, line.x0) and is_near(one.x1, line.x1) for one in strokes)


def frame_around(page: RenderedPage, line: TextLine) -> tuple[float, float]:
    """Width and height in millimetres of the frame drawn around a line, centre to centre."""
    upright = [one for one in page.strokes if not one.is_level]
    beside = [one for one in upright if one.y0 < line.baseline - 2 and one.y1 > line.baseline]
    left = max((one.x0 for one in beside if one.x0 < line.x0), default=None)
    right = min((one.x0 for one in beside if one.x0 > line.x1), default=None)
    assert left is not None, f"no frame on the left of {line.text!r}"
    assert right is not None, f"no frame on the right of {line.text!r}"
    levels = [one.y0 for one in page.strokes if one.is_level and one.x0 - 1 < left < one.x1]
    top = max(y for y in levels if y < line.baseline)
    bottom = min(y for y in levels if y > line.baseline)
    return millimetres(right - left), millimetres(bottom - top)


def is_framed(page: RenderedPage, line: TextLine) -> bool:
    """Whether upright strokes stand on both sides of a line of text."""
    upright = [one for one in page.strokes if not one.is_level]
    beside = [one for one in upright if one.y0 < line.baseline - 2 and one.y1 > line.baseline]
    return any(one.x0 < line.x0 for one in beside) and any(one.x0 > line.x1 for one in beside)


def lines_on_first_page(components: Sequence[Component]) -> list[Printed]:
    """All lines of these components on page 1."""
    return [one for component in components for one in component.printed if one.page == 0]
