"""Paints a notice in the list: title with the words found, facts, snippet, how far it is."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.presenters.home.cards import NoticeCard
from desktop_app.ui.home.notice_model import CARD
from desktop_app.ui.marked_text import Ink, height_of, line_height, paint_lines, set_lines
from desktop_app.ui.theme.look import Look

_PAD_X: Final = 16
_PAD_Y: Final = 10
_GAP: Final = 3
_CHIP_PAD: Final = 8
_CHIP_HEIGHT: Final = 22


class NoticeDelegate(QStyledItemDelegate):
    """Rows of one height, so that ten thousand of them are no work."""

    def __init__(self, look: Look, parent: QWidget, title_lines: int) -> None:
        super().__init__(parent)
        self._look = look
        self._title_lines = title_lines
        self.shows_snippets = False
        self.shows_states = False

    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002
    ) -> QSize:
        """Room for title, facts and, where words are looked for, a snippet."""
        look = self._look
        title, body = line_height(look.font("strong")), line_height(look.font("body"))
        lines = self._title_lines * title + body * (2 if self.shows_snippets else 1)
        gaps = look.px(_GAP) * (2 if self.shows_snippets else 1)
        return QSize(look.px(240), round(lines) + gaps + 2 * look.px(_PAD_Y))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the row: its ground, the texts in the middle of its height, a line below it."""
        card = index.data(CARD)
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, option)
        look = self._look
        inner = rect.adjusted(look.px(_PAD_X), look.px(_PAD_Y), -look.px(_PAD_X), -look.px(_PAD_Y))
        if self.shows_states:
            inner.setRight(self._paint_chip(painter, inner, card))
        self._paint_texts(painter, inner, card)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem) -> None:
        state, look = option.state, self._look
        role = ""
        if state & QStyle.StateFlag.State_Selected:
            role = "accent_soft"
        elif state & QStyle.StateFlag.State_MouseOver:
            role = "hover"
        if role:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour(role))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), look.px(6), look.px(6))
        else:
            painter.setPen(QPen(look.colour("line"), 1))
            bottom = rect.bottom() - 0.5
            pad = look.px(_PAD_X)
            painter.drawLine(
                QPointF(rect.left() + pad, bottom), QPointF(rect.right() - pad, bottom)
            )
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("accent"), look.px(2)))
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), look.px(6), look.px(6))

    def _paint_texts(self, painter: QPainter, rect: QRectF, card: NoticeCard) -> None:
        look, width = self._look, rect.width()
        found = look.colour("found")
        strong = Ink(look.font("strong"), look.colour("text"), found)
        faint = Ink(look.font("body"), look.colour("text_muted"), found)
        parts = [
            (
                set_lines(card.title.text, card.title.marks, strong, width, self._title_lines),
                strong,
            ),
            (set_lines(card.facts, (), faint, width, 1), faint),
        ]
        if self.shows_snippets and card.snippet is not None:
            plain = Ink(look.font("body"), look.colour("text"), found)
            parts.append((set_lines(card.snippet.text, card.snippet.marks, plain, width, 1), plain))
        gap = look.px(_GAP)
        height = sum(height_of(layout) for layout, _ in parts) + gap * (len(parts) - 1)
        top = rect.top() + max(0.0, (rect.height() - height) / 2)
        for layout, ink in parts:
            paint_lines(painter, layout, QPointF(rect.left(), top), ink)
            top += height_of(layout) + gap

    def _paint_chip(self, painter: QPainter, rect: QRectF, card: NoticeCard) -> float:
        """Paint how far the notice is; where the texts have to end."""
        look = self._look
        font = look.font("body")
        width = QFontMetricsF(font).horizontalAdvance(card.state_text) + 2 * look.px(_CHIP_PAD)
        height = look.px(_CHIP_HEIGHT)
        chip = QRectF(rect.right() - width, rect.center().y() - height / 2, width, height)
        ground, ink = _CHIPS[card.state]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(ground))
        painter.drawRoundedRect(chip, height / 2, height / 2)
        painter.setFont(font)
        painter.setPen(look.colour(ink))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, card.state_text)
        return chip.left() - look.px(_PAD_X)


_CHIPS: Final = {
    "drafting": ("hover", "text_muted"),
    "for_signature": ("warn_soft", "warn"),
    "issued": ("ok_soft", "ok"),
}
