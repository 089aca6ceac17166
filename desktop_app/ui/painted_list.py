"""A list whose rows are painted: its model, the ground of a row, the list itself."""

from collections.abc import Callable, Hashable, Sequence
from typing import Any, Final, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    Qt,
    QTimer,
)
from PySide6.QtGui import QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.ui.theme.look import Look

Index = QModelIndex | QPersistentModelIndex
ROW: Final = Qt.ItemDataRole.UserRole + 1
"""The role of a whole row."""


class RowWords(NamedTuple):
    """What is asked of a row: its key, which stays while only texts differ, its text, and all of it
    for a screen reader.
    """

    key: Callable[[Any], Hashable]
    text: Callable[[Any], str]
    spoken: Callable[[Any], str]


class PaintedModel(QAbstractListModel):
    """Rows of any kind, by their place."""

    def __init__(self, words: RowWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self.rows: Sequence[Any] = ()

    def put(self, rows: Sequence[Any]) -> None:
        """Show these; where only texts differ the view stays where it is."""
        key, old = self._words.key, self.rows
        if [key(row) for row in rows] != [key(row) for row in old]:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return
        self.rows = rows
        for place, (one, other) in enumerate(zip(old, rows, strict=True)):
            if one != other:
                self.dataChanged.emit(self.index(place), self.index(place))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row, its text, and all of it for a screen reader."""
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._words.spoken(row)
        return self._words.text(row) if role == Qt.ItemDataRole.DisplayRole else None


class PaintedList(QListView):
    """Tells of a row the person walks to; rows are as high as their delegate says."""

    def __init__(
        self,
        look: Look,
        name: str,
        model: PaintedModel,
        delegate: QStyledItemDelegate,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._is_putting = False
        model.setParent(self)
        delegate.setParent(self)
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        look.changed.connect(self.scheduleDelayedItemsLayout)

    def walk(self, row: Any) -> None:
        """The person made this row the current one."""

    def put_rows(self, rows: Sequence[Any], place: int) -> None:
        """Show these rows, the one at `place` as the current one, -1 for none; tells nobody."""
        self._is_putting = True
        self._model.put(rows)
        if place != self.currentIndex().row():
            self.setCurrentIndex(self._model.index(place) if place >= 0 else QModelIndex())
        self._is_putting = False

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which one it is now."""
        super().currentChanged(current, previous)
        if current.isValid() and not self._is_putting:
            self.walk(self._model.rows[current.row()])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other width, other heights."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        QTimer.singleShot(0, self, self._see_current)

    def _see_current(self) -> None:
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())


def paint_ground(
    painter: QPainter, option: QStyleOptionViewItem, look: Look, *, is_hovered: bool = False
) -> None:
    """The ground of a row that is current or under the mouse, with a ring where the focus is.

    `is_hovered`: what belongs to the row elsewhere is under the mouse.
    """
    state = option.state
    if state & QStyle.StateFlag.State_Selected:
        painter.setBrush(look.colour("accent_soft"))
    elif state & QStyle.StateFlag.State_MouseOver or is_hovered:
        painter.setBrush(look.colour("hover"))
    else:
        return
    has_ring = state & QStyle.StateFlag.State_HasFocus
    painter.setPen(QPen(look.colour("accent"), look.px(2)) if has_ring else Qt.PenStyle.NoPen)
    place = QRectF(option.rect).adjusted(1, 1, -1, -1)
    painter.drawRoundedRect(place, look.px(6), look.px(6))


def width_of(option: QStyleOptionViewItem) -> int:
    """The width a row has in its list, in pixels; where none asks, that of the option."""
    view = option.widget
    return view.viewport().width() if isinstance(view, QListView) else option.rect.width()
