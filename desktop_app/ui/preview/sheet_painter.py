"""The white sheet on the desk: its shadow, what is marked on it, and its words."""

from collections.abc import Iterable
from typing import Final, NamedTuple

from msgspec import structs
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from desktop_app.layout.pages import Line, Page
from desktop_app.presenters.preview.boxes import Box
from desktop_app.presenters.preview.page_stack import Frame
from desktop_app.ui.paper.fonts import Faces
from desktop_app.ui.paper.painter import paint_page
from desktop_app.ui.theme.look import Look

SHADOW: Final = 10
"""Design pixels that the shadow reaches out of the sheet."""

REACH: Final = 120.0
"""Twips that letters with marks, and what shows a line, may reach above and below it."""

_AROUND: Final = 60.0  # twips a tint reaches out of the words it shows
_BAR_AWAY: Final = 200.0
_BAR: Final = 50.0
_DOT: Final = 55.0


class Flag(NamedTuple):
    """A line that has a dot beside it, and the role of its colour."""

    box: Box
    role: str


class SheetPainter:
    """Paints one page after the other in a painter whose unit is the pixel."""

    def __init__(self, faces: Faces, look: Look) -> None:
        self._faces = faces
        self._look = look

    def paper(self, painter: QPainter, frame: Frame) -> None:
        """The empty sheet with its shadow."""
        sheet = QRect(*frame)
        reach = self._look.px(SHADOW)
        shade = self._look.colour("shadow")
        darkest, drop = shade.alphaF(), reach // 4
        for step in range(reach, 0, -1):
            shade.setAlphaF(darkest * (2 * (reach - step) + 1) / reach**2)
            painter.fillRect(sheet.adjusted(-step, drop - step, step, drop + step), shade)
        painter.fillRect(sheet, self._look.colour("paper"))

    def words(
        self, painter: QPainter, page: Page, frame: Frame, scale: float, exposed: QRect
    ) -> None:
        """The words and strokes of a page that reach into the exposed rectangle."""
        top = (exposed.top() - frame.y) / scale - REACH
        bottom = (exposed.bottom() + 1 - frame.y) / scale + REACH
        seen = tuple(_within(page.lines, top, bottom))
        _on_paper(painter, frame, scale)
        paint_page(painter, structs.replace(page, lines=seen), self._faces)
        painter.restore()

    def marked(self, painter: QPainter, boxes: Iterable[Box], frame: Frame, scale: float) -> None:
        """The field worked at: a tint and a bar in the margin beside it."""
        tint, bar = self._look.colour("paper_mark"), self._look.colour("paper_accent")
        _on_paper(painter, frame, scale)
        for box in boxes:
            painter.fillRect(_tinted(box), tint)
            height = box.bottom - box.top
            painter.fillRect(QRectF(box.left - _BAR_AWAY, box.top, _BAR, height), bar)
        painter.restore()

    def flags(self, painter: QPainter, flags: Iterable[Flag], frame: Frame, scale: float) -> None:
        """Dots in the right margin, each beside a line."""
        _on_paper(painter, frame, scale)
        painter.setPen(Qt.PenStyle.NoPen)
        for box, role in flags:
            painter.setBrush(self._look.colour(role))
            middle = (box.top + box.bottom) / 2
            painter.drawEllipse(QPointF(box.right + _BAR_AWAY, middle), _DOT, _DOT)
        painter.restore()

    def glowing(
        self, painter: QPainter, boxes: Iterable[Box], frame: Frame, scale: float, strength: float
    ) -> None:
        """What has just changed."""
        colour: QColor = self._look.colour("glow")
        colour.setAlphaF(colour.alphaF() * strength)
        _on_paper(painter, frame, scale)
        for box in boxes:
            painter.fillRect(_tinted(box), colour)
        painter.restore()


def _on_paper(painter: QPainter, frame: Frame, scale: float) -> None:
    """Save the painter and let it work in twips from the corner of the sheet, clipped to it."""
    painter.save()
    painter.setClipRect(QRect(*frame), Qt.ClipOperation.IntersectClip)
    painter.translate(frame.x, frame.y)
    painter.scale(scale, scale)


def _tinted(box: Box) -> QRectF:
    return QRectF(
        box.left - _AROUND, box.top, box.right - box.left + 2 * _AROUND, box.bottom - box.top
    )


def _within(lines: Iterable[Line], top: float, bottom: float) -> Iterable[Line]:
    return (line for line in lines if line.top < bottom and line.top + line.height > top)
