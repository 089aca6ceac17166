"""A list whose rows have a title and lines of detail below it."""

from collections.abc import Callable, Sequence
from typing import Any, Final, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.ui.painted_list import width_of
from desktop_app.ui.theme.look import Look

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE: Final = Qt.ItemDataRole.UserRole + 1
_MARGIN: Final = 8
_GAP: Final = 2
_WRAPPED: Final = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft


class Row(NamedTuple):
    """A row by its key; `details` are lines below the title, `badge` a word beside it.

    `more` is asked for the end of the first line of details when the row is painted.
    """

    key: int
    title: str
    details: tuple[str, ...] = ()
    badge: str = ""
    is_strong: bool = False
    is_faded: bool = False
    more: Callable[[], str] | None = None

    def lines(self) -> tuple[str, ...]:
        """The lines of details, the first with its end."""
        end = self.more() if self.more is not None else ""
        if not end:
            return self.details
        first = " · ".join(filter(None, (*self.details[:1], end)))
        return (first, *self.details[1:])


class RowModel(QAbstractListModel):
    """The rows of a list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    def put(self, rows: Sequence[Row]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row_of(self, key: int | None) -> int:
        """Where the row of that key is; -1 where there is none."""
        return next((place for place, row in enumerate(self._rows) if row.key == key), -1)

    def key_at(self, index: Index) -> int:
        """The key of the row at a valid index."""
        return self._rows[index.row()].key

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title, the whole row, or all of it as text for a screen reader."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (row.title, row.badge, *row.lines())))
        return None


class RowDelegate(QStyledItemDelegate):
    """Paints a row: the title over as many lines as it needs, the details one line each."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height that all lines need at the width of the list."""
        row: Row = index.data(ROW_ROLE)
        title = self._title_height(row, width_of(option) - 2 * self._look.px(_MARGIN))
        line = QFontMetrics(self._look.font()).height() + self._look.px(_GAP)
        return QSize(0, title + len(row.details) * line + 2 * self._look.px(_MARGIN))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row over the background that the style sheet gives it."""
        row: Row = index.data(ROW_ROLE)
        widget = option.widget
        assert isinstance(widget, QWidget)
        widget.style().drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, widget
        )
        margin = self._look.px(_MARGIN)
        room = option.rect.adjusted(margin, margin, -margin, -margin)
        painter.save()
        self._paint_badge(painter, row, room)
        painter.setFont(self._look.font("strong" if row.is_strong else "body"))
        painter.setPen(self._look.colour("text_muted" if row.is_faded else "text"))
        height = self._title_height(row, room.width())
        title = QRect(room.left(), room.top(), room.width() - self._badge_width(row), height)
        painter.drawText(title, int(_WRAPPED), row.title)
        painter.setFont(self._look.font())
        painter.setPen(self._look.colour("text_muted"))
        top = room.top() + height + self._look.px(_GAP)
        for text in row.lines():
            shown = painter.fontMetrics().elidedText(
                text, Qt.TextElideMode.ElideMiddle, room.width()
            )
            painter.drawText(room.left(), top + painter.fontMetrics().ascent(), shown)
            top += painter.fontMetrics().height() + self._look.px(_GAP)
        painter.restore()

    def _paint_badge(self, painter: QPainter, row: Row, room: QRect) -> None:
        if row.badge:
            painter.setFont(self._look.font())
            painter.setPen(self._look.colour("accent" if row.is_strong else "text_muted"))
            painter.drawText(room, int(Qt.AlignmentFlag.AlignRight), row.badge)

    def _badge_width(self, row: Row) -> int:
        if not row.badge:
            return 0
        words = QFontMetrics(self._look.font()).horizontalAdvance(row.badge)
        return words + self._look.px(_MARGIN)

    def _title_height(self, row: Row, width: int) -> int:
        font = self._look.font("strong" if row.is_strong else "body")
        room = QRect(0, 0, max(1, width - self._badge_width(row)), 10_000)
        return QFontMetrics(font).boundingRect(room, int(_WRAPPED), row.title).height()


class RowList(QListView):
    """A list of rows that keeps its place when the rows change.

    `chosen` tells the key of the row the person makes the current one.
    """

    chosen = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = RowModel(self)
        self._is_putting = False
        self.setModel(self._rows)
        self.setItemDelegate(RowDelegate(look, self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        look.changed.connect(self.scheduleDelayedItemsLayout)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which row it is now."""
        super().currentChanged(current, previous)
        if current.isValid() and not self._is_putting:
            self.chosen.emit(self._rows.key_at(current))

    def put(self, rows: Sequence[Row], chosen: int | None) -> None:
        """Show these rows, the one of the key `chosen` as the current one; tells nobody."""
        bar = self.verticalScrollBar().value()
        self._is_putting = True
        self._rows.put(rows)
        place = self._rows.row_of(chosen)
        if place >= 0:
            self.setCurrentIndex(self._rows.index(place))
        self._is_putting = False
        self.verticalScrollBar().setValue(bar)

    def key(self) -> int | None:
        """The key of the current row; None without one."""
        index = self.currentIndex()
        return self._rows.key_at(index) if index.isValid() else None

    def choose(self, key: int) -> None:
        """Make the row of that key the current one, as the person would."""
        place = self._rows.row_of(key)
        if place >= 0:
            self.setCurrentIndex(self._rows.index(place))
