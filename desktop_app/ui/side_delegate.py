"""Paints the rows of a list at the side: with a focus ring, and a count at the right."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.ui.theme.look import Look

COUNT: Final = Qt.ItemDataRole.UserRole + 1
"""The role of how many there are; 0 and None are not shown."""


class SideDelegate(QStyledItemDelegate):
    """The row as usual, then what the style sheet cannot paint."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint row, count and ring."""
        super().paint(painter, option, index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        count = index.data(COUNT)
        if count:
            self._paint_count(painter, QRect(option.rect), f"{count:,}".replace(",", "."))
        if option.state & QStyle.StateFlag.State_HasFocus:
            self._paint_ring(painter, QRectF(option.rect))
        painter.restore()

    def _paint_count(self, painter: QPainter, rect: QRect, count: str) -> None:
        painter.setFont(self._look.font("body"))
        painter.setPen(self._look.colour("text_muted"))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect.adjusted(0, 0, -self._look.px(12), 0), int(right), count)

    def _paint_ring(self, painter: QPainter, rect: QRectF) -> None:
        width = self._look.px(2)
        painter.setPen(QPen(self._look.colour("accent"), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = width / 2
        radius = self._look.px(6)
        painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)
