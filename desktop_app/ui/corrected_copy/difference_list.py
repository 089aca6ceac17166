"""The differences of a corrected copy, one below the other, each with a box to tick."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from desktop_app.presenters.corrected_copy.taking_over import DifferenceRow
from desktop_app.ui.corrected_copy.difference_delegate import ROW, DifferenceDelegate, Index
from desktop_app.ui.theme.look import Look

_CHECK: Final = Qt.ItemDataRole.CheckStateRole


class _Rows(QAbstractListModel):
    turned = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: Sequence[DifferenceRow] = ()

    def put(self, rows: Sequence[DifferenceRow]) -> None:
        """Show these; where only ticks differ the view stays where it is."""
        old, self.rows = self.rows, rows
        if [row.number for row in rows] != [row.number for row in old]:
            self.beginResetModel()
            self.endResetModel()
            return
        for place, (one, other) in enumerate(zip(old, rows, strict=True)):
            if one != other:
                self.dataChanged.emit(self.index(place), self.index(place))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many there are."""
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every row can be ticked."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row, its tick, and all of it for a screen reader."""
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == _CHECK:
            return Qt.CheckState.Checked if row.is_taken else Qt.CheckState.Unchecked
        words = " ".join(run.text.strip() for run in row.passage.runs)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.passage.title}, {row.passage.remark}: {words}"
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for the other tick."""
        row = self.rows[index.row()]
        if role != _CHECK or (Qt.CheckState(value) == Qt.CheckState.Checked) == row.is_taken:
            return False
        self.turned.emit(row.number)
        return True


class DifferenceList(QListView):
    """`turned` has the number of the row to tick or not, `walked_to` that of the current one.

    `gone_on` tells that Enter was pressed: the choice is made.
    """

    turned = Signal(int)
    walked_to = Signal(int)
    gone_on = Signal()

    def __init__(self, look: Look, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = _Rows(self)
        self._is_putting = False
        self.setObjectName("copy_differences")
        self.setAccessibleName(name)
        self.setModel(self._rows)
        self.setItemDelegate(DifferenceDelegate(look, self))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows.turned.connect(self.turned)
        look.changed.connect(self.scheduleDelayedItemsLayout)

    def put(self, rows: Sequence[DifferenceRow], current: int | None) -> None:
        """Show these rows, the one of that number as the current one; tells nobody."""
        self._is_putting = True
        self._rows.put(rows)
        place = next((at for at, row in enumerate(rows) if row.number == current), -1)
        if place != self.currentIndex().row():
            self.setCurrentIndex(self._rows.index(place) if place >= 0 else QModelIndex())
        self._is_putting = False

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which one it is now."""
        super().currentChanged(current, previous)
        if current.isValid() and not self._is_putting:
            self.walked_to.emit(self._rows.rows[current.row()].number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks the current row, Enter goes on."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.turned.emit(self._rows.rows[self.currentIndex().row()].number)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.gone_on.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other width, other heights."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        QTimer.singleShot(0, self, self._see_current)

    def _see_current(self) -> None:
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
