"""The phrases that were found, with what matched marked and where they are filed."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.presenters.phrases.palette import HitLine
from desktop_app.ui.marked_text import Ink, line_height, paint_lines, set_lines
from desktop_app.ui.painted_list import (
    ROW,
    Index,
    PaintedList,
    PaintedModel,
    RowWords,
    paint_ground,
)
from desktop_app.ui.theme.look import Look

_WORDS: Final = RowWords(
    key=lambda hit: hit.id,
    text=lambda hit: hit.text,
    spoken=lambda hit: f"{hit.text}, {hit.remark}",
)
_LINES: Final = 2
_PAD_X: Final = 12
_PAD_Y: Final = 6
_GAP: Final = 2


class _HitDelegate(QStyledItemDelegate):
    """Rows of one height: two lines of the phrase, one of remark."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Room for all lines."""
        height = (_LINES + 1) * line_height(self._look.font())
        px = self._look.px
        return QSize(px(200), round(height) + px(_GAP) + 2 * px(_PAD_Y))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, text and remark."""
        look, rect = self._look, QRectF(option.rect)
        hit: HitLine = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option, look)
        width = rect.width() - 2 * look.px(_PAD_X)
        found = look.colour("found")
        strong = Ink(look.font(), look.colour("text"), found)
        faint = Ink(look.font(), look.colour("text_muted"), found)
        left, top = rect.left() + look.px(_PAD_X), rect.top() + look.px(_PAD_Y)
        text = set_lines(hit.text, hit.marks, strong, width, _LINES)
        paint_lines(painter, text, QPointF(left, top), strong)
        remark = set_lines(hit.remark, (), faint, width, 1)
        bottom = rect.bottom() - look.px(_PAD_Y) - line_height(faint.font)
        paint_lines(painter, remark, QPointF(left, bottom), faint)
        painter.restore()


class HitList(PaintedList):
    """`walked_to` tells the place of the hit that is the current one now, `taken` that it is it."""

    walked_to = Signal(int)
    taken = Signal(int)

    def __init__(self, look: Look, name: str, parent: QWidget) -> None:
        super().__init__(look, name, PaintedModel(_WORDS, parent), _HitDelegate(look), parent)
        self.setUniformItemSizes(True)
        self.clicked.connect(lambda index: self.taken.emit(index.row()))
        self.activated.connect(lambda index: self.taken.emit(index.row()))

    def put(self, hits: Sequence[HitLine], chosen: int) -> None:
        """Show these hits; the current one is at `chosen`, -1 for none."""
        self.put_rows(hits, chosen)

    def walk(self, row: HitLine) -> None:  # noqa: ARG002
        """Tell its place."""
        self.walked_to.emit(self.currentIndex().row())
