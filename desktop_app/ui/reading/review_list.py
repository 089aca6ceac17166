"""Everything that was read, one row below the other."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.presenters.reading.review_rows import LIKELY, SURE, ReviewRow
from desktop_app.ui.marked_text import Ink, height_of, line_height, paint_lines, set_lines
from desktop_app.ui.painted_list import (
    ROW,
    Index,
    PaintedList,
    PaintedModel,
    RowWords,
    paint_ground,
    width_of,
)
from desktop_app.ui.reading.source_pane import COLOURS
from desktop_app.ui.theme.look import Look

_WORDS: Final = RowWords(
    key=lambda row: row.key,
    text=lambda row: row.text,
    spoken=lambda row: f"{row.title}: {row.text}, {row.remark}",
)
_LINES: Final = 4
_PAD_X: Final = 14
_PAD_Y: Final = 5
_INDENT: Final = 18
_BAR: Final = 4
_DOT: Final = 8


class _RowDelegate(QStyledItemDelegate):
    """Title and remark in one line, the text below; a bar in the colour of its source."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.hovered = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for the title and as many lines as the text needs, up to four."""
        row: ReviewRow = index.data(ROW)
        px, width = self._look.px, width_of(option)
        inner = width - px(2 * _PAD_X + _INDENT * row.depth)
        text = set_lines(row.text, (), self._ink("text"), max(inner, px(80)), _LINES)
        height = height_of(text) + line_height(self._look.font()) + px(2 * _PAD_Y)
        return QSize(px(200), round(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, bar, title, remark and text."""
        row: ReviewRow = index.data(ROW)
        px, rect = self._look.px, QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option, self._look, is_hovered=row.key == self.hovered)
        left = rect.left() + px(_PAD_X + _INDENT * row.depth)
        width = rect.right() - px(_PAD_X) - left
        bar = QRectF(left - px(8), rect.top() + px(4), px(_BAR), rect.height() - px(8))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour(COLOURS[row.kind]).darker(118))
        painter.drawRoundedRect(bar, px(2), px(2))
        top = rect.top() + px(_PAD_Y)
        remark_width = self._paint_remark(painter, row, rect.right() - px(_PAD_X), top, width)
        muted, ink = self._ink("text_muted"), self._ink("text")
        title = set_lines(row.title, (), muted, max(width - remark_width - px(12), px(40)), 1)
        paint_lines(painter, title, QPointF(left, top), muted)
        text = set_lines(row.text, (), ink, width, _LINES)
        paint_lines(painter, text, QPointF(left, top + line_height(muted.font)), ink)
        painter.restore()

    def _paint_remark(
        self, painter: QPainter, row: ReviewRow, right: float, top: float, width: float
    ) -> float:
        """The remark with a dot that says how sure it is; how wide both are."""
        px, muted = self._look.px, self._ink("text_muted")
        words = set_lines(row.remark, (), muted, width * 0.7, 1)
        words_width = words.lineAt(0).naturalTextWidth()
        paint_lines(painter, words, QPointF(right - words_width, top), muted)
        is_sure = row.is_accepted or row.confidence >= SURE
        role = "ok" if is_sure else "warn" if row.confidence >= LIKELY else "error"
        painter.setBrush(self._look.colour(role))
        painter.setPen(Qt.PenStyle.NoPen)
        middle = top + line_height(muted.font) / 2
        dot = px(_DOT)
        painter.drawEllipse(QRectF(right - words_width - dot - px(6), middle - dot / 2, dot, dot))
        return words_width + dot + px(6)

    def _ink(self, role: str) -> Ink:
        look = self._look
        return Ink(look.font(), look.colour(role), look.colour("found"))


class ReviewList(PaintedList):
    """`walked_to` has the key of the row that is the current one now, `hovered` that of the row
    under the mouse, "" for none; `wanted` the name of what a key asks for.
    """

    walked_to = Signal(str)
    hovered = Signal(str)
    wanted = Signal(str)

    def __init__(self, look: Look, name: str, parent: QWidget) -> None:
        self._delegate = _RowDelegate(look)
        super().__init__(look, name, PaintedModel(_WORDS, parent), self._delegate, parent)
        self.setObjectName("review_rows")
        self.entered.connect(lambda index: self.hovered.emit(self._model.rows[index.row()].key))
        self.doubleClicked.connect(lambda _index: self.wanted.emit("correct"))

    def put(self, rows: Sequence[ReviewRow], current: str) -> None:
        """Show these rows, that one as the current one."""
        self.put_rows(rows, next((at for at, row in enumerate(rows) if row.key == current), -1))

    def walk(self, row: ReviewRow) -> None:
        """Tell its key."""
        self.walked_to.emit(row.key)

    def mark(self, key: str) -> None:
        """The row that belongs to what is under the mouse in the source; it comes into view."""
        if key == self._delegate.hovered:
            return
        self._delegate.hovered = key
        place = next((at for at, row in enumerate(self._model.rows) if row.key == key), -1)
        if place >= 0:
            self.scrollTo(self._model.index(place))
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that do something with the current row."""
        wish = _KEYS.get((Qt.Key(event.key()), event.modifiers() & ~_KEYPAD))
        if wish is None:
            super().keyPressEvent(event)
        else:
            self.wanted.emit(wish)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse."""
        super().leaveEvent(event)
        self.hovered.emit("")


_NONE: Final = Qt.KeyboardModifier.NoModifier
_CTRL: Final = Qt.KeyboardModifier.ControlModifier
_KEYPAD: Final = Qt.KeyboardModifier.KeypadModifier
_KEYS: Final = {
    (Qt.Key.Key_Return, _NONE): "accept",
    (Qt.Key.Key_Enter, _NONE): "accept",
    (Qt.Key.Key_F2, _NONE): "correct",
    (Qt.Key.Key_Delete, _NONE): "drop",
    (Qt.Key.Key_Up, _CTRL): "join",
    (Qt.Key.Key_F4, _NONE): "paragraph",
    (Qt.Key.Key_F8, _NONE): "next",
}
