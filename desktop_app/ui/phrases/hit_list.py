"""The phrases that were found, with what matched marked and where they are filed."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.presenters.phrases.palette import HitLine
from desktop_app.ui.home.marked_text import Ink, line_height, paint_lines, set_lines
from desktop_app.ui.theme.look import Look

Index = QModelIndex | QPersistentModelIndex
HIT: Final = Qt.ItemDataRole.UserRole + 1
_LINES: Final = 2
_PAD_X: Final = 12
_PAD_Y: Final = 6
_GAP: Final = 2


class _HitModel(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._hits: Sequence[HitLine] = ()

    def put(self, hits: Sequence[HitLine]) -> None:
        self.beginResetModel()
        self._hits = hits
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many were found."""
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text, the whole hit, or all of it for a screen reader."""
        hit = self._hits[index.row()]
        if role == HIT:
            return hit
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{hit.text}, {hit.remark}"
        return hit.text if role == Qt.ItemDataRole.DisplayRole else None


class _HitDelegate(QStyledItemDelegate):
    """Rows of one height: two lines of the phrase, one of remark."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Room for all lines."""
        height = (_LINES + 1) * line_height(self._look.font())
        px = self._look.px
        return QSize(px(200), round(height) + px(_GAP) + 2 * px(_PAD_Y))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, text and remark."""
        look, rect = self._look, QRectF(option.rect)
        hit: HitLine = index.data(HIT)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, option)
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

    def _paint_ground(self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem) -> None:
        look = self._look
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(look.colour("accent_soft"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(look.colour("hover"))
        else:
            return
        has_ring = option.state & QStyle.StateFlag.State_HasFocus
        pen = QPen(look.colour("accent"), look.px(2)) if has_ring else Qt.PenStyle.NoPen
        painter.setPen(pen)
        radius = look.px(6)
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)


class HitList(QListView):
    """`walked_to` tells the place of the hit that is the current one now, `taken` that it is it."""

    walked_to = Signal(int)
    taken = Signal(int)

    def __init__(self, look: Look, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._hits = _HitModel(self)
        self._is_putting = False
        self._shown: Sequence[HitLine] = ()
        self.setModel(self._hits)
        self.setItemDelegate(_HitDelegate(look, self))
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(lambda index: self.taken.emit(index.row()))
        self.activated.connect(lambda index: self.taken.emit(index.row()))
        look.changed.connect(self.scheduleDelayedItemsLayout)

    def put(self, hits: Sequence[HitLine], chosen: int) -> None:
        """Show these hits; the current one is at `chosen`, -1 for none."""
        self._is_putting = True
        if hits is not self._shown:
            self._shown = hits
            self._hits.put(hits)
        self.setCurrentIndex(self._hits.index(chosen) if chosen >= 0 else QModelIndex())
        self._is_putting = False

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which one it is now."""
        super().currentChanged(current, previous)
        if current.isValid() and not self._is_putting:
            self.walked_to.emit(current.row())
