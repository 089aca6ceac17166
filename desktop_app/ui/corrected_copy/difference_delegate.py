"""Paints a difference: a box to tick, where it is and of what kind, its words below."""

from typing import Final

from PySide6.QtCore import QAbstractItemModel, QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.presenters.corrected_copy.taking_over import DifferenceRow
from desktop_app.ui.corrected_copy.difference_ink import set_runs
from desktop_app.ui.marked_text import Ink, height_of, line_height, paint_lines, set_lines
from desktop_app.ui.painted_list import ROW, Index, paint_ground, width_of
from desktop_app.ui.theme.look import Look

_CHECK: Final = Qt.ItemDataRole.CheckStateRole
_PAD: Final = 10
_BOX: Final = 18
_ICON: Final = 14


class DifferenceDelegate(QStyledItemDelegate):
    """Rows as high as their words need."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for the title and all words."""
        row: DifferenceRow = index.data(ROW)
        px = self._look.px
        height = 2 * px(_PAD) + line_height(self._look.font("strong"))
        if row.passage.runs:
            width = width_of(option) - self._indent() - px(_PAD)
            height += px(2) + height_of(set_runs(row.passage.runs, self._look, max(width, px(80))))
        return QSize(px(200), round(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, box, title, kind and words."""
        row: DifferenceRow = index.data(ROW)
        look, rect = self._look, QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option, look)
        self._paint_box(painter, self._box(rect), is_taken=row.is_taken)
        left, top = rect.left() + self._indent(), rect.top() + look.px(_PAD)
        width = rect.right() - look.px(_PAD) - left
        self._paint_title(painter, row, QPointF(left, top), width)
        if row.passage.runs:
            words = set_runs(row.passage.runs, look, max(width, look.px(80)))
            below = top + line_height(look.font("strong")) + look.px(2)
            painter.setPen(look.colour("text" if row.is_taken else "text_muted"))
            words.draw(painter, QPointF(left, below))
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """A click on the box, or Space, ticks."""
        if isinstance(event, QMouseEvent):
            is_click = event.type() == QEvent.Type.MouseButtonRelease
            is_on_box = event.position().x() < option.rect.left() + self._indent()
            if event.button() != Qt.MouseButton.LeftButton or not (is_click and is_on_box):
                return False
        elif not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Space:
            return False
        is_taken = index.data(_CHECK) == Qt.CheckState.Checked
        wanted = Qt.CheckState.Unchecked if is_taken else Qt.CheckState.Checked
        return model.setData(index, wanted, _CHECK)

    def _paint_title(
        self, painter: QPainter, row: DifferenceRow, place: QPointF, width: float
    ) -> None:
        look, px = self._look, self._look.px
        strong = Ink(look.font("strong"), look.colour("text"), look.colour("found"))
        muted = Ink(look.font(), look.colour("text_muted"), look.colour("moved"))
        remark = row.passage.remark
        marks = [(0, len(remark))] if row.passage.is_moved else []
        kind = set_lines(remark, marks, muted, width * 0.6, 1)
        kind_width = kind.lineAt(0).naturalTextWidth() if remark else 0
        room = max(width - kind_width - px(12), px(40))
        title = set_lines(row.passage.title, (), strong, room, 1)
        paint_lines(painter, title, place, strong)
        shift = title.lineAt(0).naturalTextWidth() + px(8) if row.passage.title else 0
        paint_lines(painter, kind, place + QPointF(shift, 0), muted)

    def _paint_box(self, painter: QPainter, box: QRectF, *, is_taken: bool) -> None:
        look = self._look
        painter.setPen(QPen(look.colour("accent" if is_taken else "line_strong"), look.px(1)))
        painter.setBrush(look.colour("accent" if is_taken else "surface_raised"))
        painter.drawRoundedRect(box, look.px(3), look.px(3))
        if is_taken:
            edge = (look.px(_BOX) - look.px(_ICON)) // 2
            room = box.toRect().adjusted(edge, edge, -edge, -edge)
            look.icon("check", "accent_text").paint(painter, room)

    def _box(self, rect: QRectF) -> QRectF:
        side, px = self._look.px(_BOX), self._look.px
        middle = rect.top() + px(_PAD) + line_height(self._look.font("strong")) / 2
        return QRectF(rect.left() + px(_PAD), middle - side / 2, side, side)

    def _indent(self) -> int:
        return self._look.px(_PAD + _BOX + 12)
