"""Paints a row: tint and edge of the current one, number, text, chips, a handle to drag it by."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFontMetrics,
    QPainter,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QTextEdit

from desktop_app.presenters.checking.text_marks import TextMark
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.outline.row_words import table_words
from desktop_app.ui.outline.boxes import CHIP_ICON, CHIP_PAD, Box, ChipBox, font_kind
from desktop_app.ui.outline.mark_ink import mark_selections
from desktop_app.ui.theme.look import Look


class RowState(NamedTuple):
    """How a row is shown. `is_edited`: its text is in the editor, which paints it."""

    is_current: bool = False
    is_edited: bool = False
    is_selected: bool = False
    is_hovered: bool = False


class RowPainter:
    """Paints boxes in the theme's colours."""

    def __init__(self, look: Look, say: Translate) -> None:
        self._look = look
        self._say = say

    def paint(
        self, painter: QPainter, box: Box, state: RowState, marks: Sequence[TextMark] = ()
    ) -> None:
        """Paint the row, its words marked; the painter is in the coordinates of the list."""
        self._ground(painter, box.rect, state)
        if state.is_hovered or state.is_current:
            self._handle(painter, box)
        self._label(painter, box)
        if not state.is_edited:
            self._text(painter, box, marks)
        for chip in box.chips:
            self._chip(painter, chip)
        if state.is_hovered and not state.is_current:
            rect = self.menu_rect(box)
            self._icon(painter, "ellipsis", QRect(rect), "text_muted")

    def menu_rect(self, box: Box) -> QRect:
        """Where the dots of a row stand that is not the current one."""
        side = self._look.px(28)
        return QRect(box.rect.right() - side - self._look.px(4), box.text.top(), side, side)

    def drop_line(self, painter: QPainter, left: int, right: int, y: int) -> None:
        """The line where what is dragged would go; its left end shows the depth."""
        colour = self._look.colour("accent")
        painter.setPen(QPen(colour, self._look.px(2)))
        radius = self._look.px(3)
        painter.drawLine(left + 2 * radius, y, right, y)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(left + radius, y), radius, radius)

    def _ground(self, painter: QPainter, rect: QRect, state: RowState) -> None:
        if state.is_selected:
            painter.fillRect(rect, self._look.colour("selection"))
        elif state.is_current:
            painter.fillRect(rect, self._tint())
        if state.is_current:
            edge = QRect(rect.left(), rect.top(), self._look.px(2), rect.height())
            painter.fillRect(edge, self._look.colour("accent"))

    def _tint(self) -> QColor:
        tint = self._look.colour("accent_soft")
        tint.setAlphaF(0.45)
        return tint

    def _handle(self, painter: QPainter, box: Box) -> None:
        size = self._look.px(16)
        left = self._look.px(4)
        self._icon(painter, "grip-vertical", QRect(left, box.text.top(), size, self._line(box)))

    def _line(self, box: Box) -> int:
        metrics = QFontMetrics(self._look.font(font_kind(box.row)))
        return min(round(metrics.height() * 1.2), box.text.height())

    def _label(self, painter: QPainter, box: Box) -> None:
        if not box.row.label:
            return
        font = self._look.font(font_kind(box.row))
        painter.setFont(font)
        painter.setPen(self._look.colour("text_muted"))
        painter.drawText(QPointF(box.label.left(), self.baseline(box)), box.row.label)

    def baseline(self, box: Box) -> float:
        """The baseline of the first line of the row's text."""
        metrics = QFontMetrics(self._look.font(font_kind(box.row)))
        if box.document is None:
            return box.text.top() + (box.text.height() + metrics.ascent() - metrics.descent()) / 2
        line = box.document.firstBlock().layout().lineAt(0)
        return box.text.top() + line.y() + line.ascent()

    def _text(self, painter: QPainter, box: Box, marks: Sequence[TextMark]) -> None:
        if box.document is None:
            self._table(painter, box)
            return
        painter.save()
        painter.translate(box.text.topLeft())
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, self._look.colour("text"))
        context.palette = palette
        context.selections = [
            _selection(one) for one in mark_selections(box.document, marks, self._look)
        ]
        box.document.documentLayout().draw(painter, context)
        painter.restore()

    def _table(self, painter: QPainter, box: Box) -> None:
        painter.setFont(self._look.font())
        painter.setPen(self._look.colour("text_muted"))
        words = QFontMetrics(self._look.font()).elidedText(
            table_words(box.row, self._say), Qt.TextElideMode.ElideRight, box.text.width()
        )
        painter.drawText(QPointF(box.text.left(), self.baseline(box)), words)

    def _chip(self, painter: QPainter, box: ChipBox) -> None:
        px, rect = self._look.px, box.rect
        painter.setPen(QPen(self._look.colour("line"), 1))
        painter.setBrush(self._look.colour("surface"))
        radius = rect.height() / 2
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        icon = QRect(rect.left() + px(8), rect.top(), px(14), rect.height())
        self._icon(painter, box.chip.icon, icon, "text_muted", 14)
        left = rect.left() + px(CHIP_PAD) + px(CHIP_ICON) - px(4)
        room = rect.right() - px(CHIP_PAD) - left
        painter.setFont(self._look.font())
        painter.setPen(self._look.colour("text"))
        text = QFontMetrics(painter.font()).elidedText(
            box.chip.text, Qt.TextElideMode.ElideRight, room + px(4)
        )
        place = QRect(left, rect.top(), room + px(4), rect.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)

    def _icon(
        self, painter: QPainter, name: str, rect: QRect, role: str = "text_muted", size: int = 16
    ) -> None:
        pixmap = self._look.icon(name, role).pixmap(self._look.px(size))
        side = self._look.px(size)
        x = rect.left() + (rect.width() - side) // 2
        y = rect.top() + (rect.height() - side) // 2
        painter.drawPixmap(QRect(x, y, side, side), pixmap)


def _selection(extra: QTextEdit.ExtraSelection) -> QAbstractTextDocumentLayout.Selection:
    """The same for a document that is painted without an editor."""
    selection = QAbstractTextDocumentLayout.Selection()
    selection.cursor, selection.format = extra.cursor, extra.format
    return selection
