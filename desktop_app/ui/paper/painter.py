"""Paints a page exactly as it was laid out; the PDF, the preview and the printer all use this."""

from collections import Counter
from collections.abc import Iterator
from itertools import zip_longest
from math import hypot
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from desktop_app.layout.pages import Line, Page, Segment, Stroke
from desktop_app.ui.paper.fonts import Faces

_Point = tuple[float, float]
_SAME = 0.5  # twips within which two widths are one


def paint_page(painter: QPainter, page: Page, faces: Faces) -> None:
    """Paint all text and strokes of a page; the paper itself is left to the caller.

    The painter's unit must be the twip with the paper's upper left corner at the origin: scale the
    painter for any other device. Its state is the same afterwards.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.setBackgroundMode(Qt.BGMode.TransparentMode)
    pens = _Pens(faces)
    for line in page.lines:
        _paint_line(painter, line, pens)
    ends = Counter(end for stroke in page.strokes for end in _ends(stroke))
    for stroke in page.strokes:
        _paint_stroke(painter, stroke, ends)
    painter.restore()


class _Pens:
    """The fonts of a page, each made once, with the width of its space."""

    def __init__(self, faces: Faces) -> None:
        self.faces: Final = faces
        self._known: dict[tuple[str, float], tuple[QFont, float]] = {}

    def font(self, face: str, size: float) -> tuple[QFont, float]:
        """A face's font at `size` points and the width of a space in it."""
        known = self._known.get((face, size))
        if known is None:
            font = self.faces.font(face, size)
            known = self._known[face, size] = font, QFontMetricsF(font).horizontalAdvance(" ")
        return known


def _paint_line(painter: QPainter, line: Line, pens: _Pens) -> None:
    colour = _colour(line.colour)
    painter.setPen(colour)
    places = [segment.x for segment in line.segments[1:]]
    face, natural = "", 0.0
    for segment, following in zip_longest(line.segments, places):
        if segment.face != face:
            face = segment.face
            font, natural = pens.font(face, line.size)
            painter.setFont(font)
        _paint_segment(painter, segment, line.y, following, natural)
    for first, right in _underlined(line):
        place = pens.faces.underline(first.face, line.size)
        band = QRectF(first.x, line.y + place.top, right - first.x, place.thickness)
        painter.fillRect(band, colour)


def _paint_segment(
    painter: QPainter, segment: Segment, y: float, following: float | None, natural: float
) -> None:
    """A word and, up to where the next one begins, the space behind it, `natural` by itself.

    A stretched space is painted that wide, so that whoever takes text from the PDF meets one space
    and no further gap that looks like a second one.
    """
    word = segment.text.rstrip(" ")
    gap = following - segment.x - segment.width if following is not None else 0.0
    if word == segment.text or abs(gap - natural) < _SAME or gap < _SAME:
        painter.drawText(QPointF(segment.x, y), segment.text)
        return
    painter.drawText(QPointF(segment.x, y), word)
    painter.save()
    painter.translate(segment.x + segment.width, y)
    painter.scale(gap / natural, 1)
    painter.drawText(QPointF(), " ")
    painter.restore()


def _underlined(line: Line) -> Iterator[tuple[Segment, float]]:
    """Where underlines begin and end: through the (stretched) spaces, not behind the last word."""
    first: Segment | None = None
    right = 0.0
    for segment in line.segments:
        if segment.underline:
            first = first or segment
            right = segment.x + segment.width
        elif first:
            yield first, right
            first = None
    if first:
        yield first, right


def _paint_stroke(painter: QPainter, stroke: Stroke, ends: Counter[_Point]) -> None:
    """A stroke ends flat where it was told to; where strokes meet, the corner is filled."""
    length = hypot(stroke.x2 - stroke.x1, stroke.y2 - stroke.y1)
    if not length:
        return
    reach = stroke.thickness / 2 / length
    step_x, step_y = (stroke.x2 - stroke.x1) * reach, (stroke.y2 - stroke.y1) * reach
    start, end = _ends(stroke)
    back, forth = float(ends[start] > 1), float(ends[end] > 1)
    pen = QPen(_colour(stroke.colour), stroke.thickness)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawLine(
        QPointF(stroke.x1 - step_x * back, stroke.y1 - step_y * back),
        QPointF(stroke.x2 + step_x * forth, stroke.y2 + step_y * forth),
    )


def _ends(stroke: Stroke) -> tuple[_Point, _Point]:
    return (stroke.x1, stroke.y1), (stroke.x2, stroke.y2)


def _colour(digits: str) -> QColor:
    return QColor(f"#{digits}")
