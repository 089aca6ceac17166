"""Paints a template as a card: the first page at the left, what it is for at the right."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.presenters.home.template_cards import TemplateCard
from desktop_app.ui.home.page_pictures import PagePictures
from desktop_app.ui.marked_text import Ink, height_of, paint_lines, set_lines
from desktop_app.ui.theme.look import Look

CARD: Final = Qt.ItemDataRole.UserRole
PICTURE: Final = 116
"""Width of the picture; a page is 1.414 times as high."""

HEIGHT: Final = 200
_MARGIN: Final = 6
_PAD: Final = 12
_GAP: Final = 6


class TemplateDelegate(QStyledItemDelegate):
    """Paints cards with the pictures there are; the others follow when they are made.

    `width` is that of a card, for the view to set.
    """

    def __init__(self, look: Look, pictures: PagePictures, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._pictures = pictures
        self.width = 0

    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002
    ) -> QSize:
        """As wide as the view says."""
        return QSize(self.width, self._look.px(HEIGHT))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint ground, picture and words."""
        card: TemplateCard = index.data(CARD)
        look = self._look
        margin, pad = look.px(_MARGIN), look.px(_PAD)
        rect = QRectF(option.rect).adjusted(margin, margin, -margin, -margin)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, option)
        width = look.px(PICTURE)
        paper = QRectF(rect.left() + pad, rect.top() + pad, width, width * 297 / 210)
        self._paint_picture(painter, paper, card)
        words = QRectF(rect)
        words.setLeft(paper.right() + pad)
        self._paint_words(painter, words.adjusted(0, pad, -pad, -pad), card)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem) -> None:
        look, state = self._look, option.state
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        is_focused = is_chosen and bool(state & QStyle.StateFlag.State_HasFocus)
        is_under_mouse = bool(state & QStyle.StateFlag.State_MouseOver)
        line = "accent" if is_focused else "line_strong" if is_under_mouse or is_chosen else "line"
        painter.setBrush(look.colour("accent_soft" if is_chosen else "surface_raised"))
        painter.setPen(QPen(look.colour(line), look.px(2 if is_focused else 1)))
        painter.drawRoundedRect(rect, look.px(6), look.px(6))

    def _paint_picture(self, painter: QPainter, paper: QRectF, card: TemplateCard) -> None:
        look = self._look
        picture = self._pictures.picture(card.picture, card.draft, round(paper.width()))
        if picture is None:
            painter.fillRect(paper, look.colour("paper"))
        else:
            painter.drawPixmap(paper.topLeft(), picture)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawRect(paper)

    def _paint_words(self, painter: QPainter, rect: QRectF, card: TemplateCard) -> None:
        look = self._look
        ground = look.colour("found")
        faint = Ink(look.font("body"), look.colour("text_muted"), ground)
        strong = Ink(look.font("strong"), look.colour("text"), ground)
        plain = Ink(look.font("body"), look.colour("text"), ground)
        top = rect.top()
        for text, ink, most in (
            (card.kind_title, faint, 1),
            (card.title, strong, 3),
            (card.about, plain, 4),
        ):
            layout = set_lines(text, (), ink, rect.width(), most)
            paint_lines(painter, layout, QPointF(rect.left(), top), ink)
            top += height_of(layout) + look.px(_GAP)
