"""The ruler along the top or the left of the page, with the margins shown."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.preview.ruler import Margins, ticks
from desktop_app.presenters.preview.words import ACROSS, DOWN
from desktop_app.ui.theme.look import Look

THICKNESS: Final = 22
"""Design pixels."""
_CLOSEST: Final = 16  # design pixels between labelled centimetres, below that every second one


class RulerStrip(QWidget):
    """Centimetres along one edge of the page being read."""

    def __init__(
        self,
        orientation: Qt.Orientation,
        look: Look,
        say: Translate,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._is_across = orientation == Qt.Orientation.Horizontal
        self.setObjectName("ruler_across" if self._is_across else "ruler_down")
        self._look = look
        self._say = say
        self._edge = Margins(0, 0, 0)
        self._start = 0
        self._scale = 1.0
        look.changed.connect(self.update)

    def show_edge(self, edge: Margins, start: int, scale: float) -> None:
        """Measure an edge that begins at pixel `start`, at `scale` pixels a twip."""
        if edge != self._edge:
            first, last = edge.millimetres
            words = self._say(ACROSS if self._is_across else DOWN)
            self.setAccessibleName(words.format(first=first, last=last))
            self.setToolTip(self.accessibleName())
        if (edge, start, scale) != (self._edge, self._start, self._scale):
            self._edge, self._start, self._scale = edge, start, scale
            self.update()

    def sizeHint(self) -> QSize:
        """As thick as the ruler is."""
        return QSize(self._look.px(THICKNESS), self._look.px(THICKNESS))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paper between the margins, the margins darker, marks and figures on both."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("surface"))
        edge, scale = self._edge, self._scale
        self._fill(painter, 0, edge.length, "line")
        self._fill(painter, edge.start, edge.length - edge.end, "surface_raised")
        font = self._look.font("body")
        font.setPointSizeF(font.pointSizeF() * 0.75)
        painter.setFont(font)
        painter.setPen(self._look.colour("text_muted"))
        every = 1 if scale * 567 >= self._look.px(_CLOSEST) else 2
        for tick in ticks(edge):
            place = self._start + tick.at * scale
            if tick.label and int(tick.label) % every == 0:
                self._write(painter, place, tick.label)
            elif tick.label or tick.size == "half":
                self._stroke(painter, place, 2 if tick.size == "half" else 3)
        painter.end()

    def _fill(self, painter: QPainter, first: float, last: float, role: str) -> None:
        start, length = self._start + first * self._scale, (last - first) * self._scale
        inset = self._look.px(3)
        thickness = self._thickness() - 2 * inset
        if self._is_across:
            box = QRectF(start, inset, length, thickness)
        else:
            box = QRectF(inset, start, thickness, length)
        painter.fillRect(box, self._look.colour(role))

    def _write(self, painter: QPainter, place: float, words: str) -> None:
        half, thickness = self._look.px(14), self._thickness()
        if self._is_across:
            box = QRectF(place - half, 0, 2 * half, thickness)
        else:
            box = QRectF(0, place - half, thickness, 2 * half)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _stroke(self, painter: QPainter, place: float, half: int) -> None:
        middle, reach = self._thickness() / 2, self._look.px(half)
        ends = QPointF(place, middle - reach), QPointF(place, middle + reach)
        if not self._is_across:
            ends = ends[0].transposed(), ends[1].transposed()
        painter.drawLine(*ends)

    def _thickness(self) -> int:
        return self.height() if self._is_across else self.width()
