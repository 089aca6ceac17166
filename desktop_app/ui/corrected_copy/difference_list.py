"""The differences of a corrected copy, one below the other, each with a box to tick."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop_app.presenters.corrected_copy.taking_over import DifferenceRow
from desktop_app.ui.corrected_copy.difference_delegate import DifferenceDelegate
from desktop_app.ui.painted_list import Index, PaintedList, PaintedModel, RowWords
from desktop_app.ui.theme.look import Look

_CHECK: Final = Qt.ItemDataRole.CheckStateRole


def _spoken(row: DifferenceRow) -> str:
    words = " ".join(run.text.strip() for run in row.passage.runs)
    return f"{row.passage.title}, {row.passage.remark}: {words}"


_WORDS: Final = RowWords(key=lambda row: row.number, text=_spoken, spoken=_spoken)


class _Rows(PaintedModel):
    """Rows that can be ticked; `turned` has the number of one that is to be."""

    turned = Signal(int)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every row can be ticked."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Its tick besides."""
        if role == _CHECK:
            is_taken = self.rows[index.row()].is_taken
            return Qt.CheckState.Checked if is_taken else Qt.CheckState.Unchecked
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for the other tick."""
        row: DifferenceRow = self.rows[index.row()]
        if role != _CHECK or (Qt.CheckState(value) == Qt.CheckState.Checked) == row.is_taken:
            return False
        self.turned.emit(row.number)
        return True


class DifferenceList(PaintedList):
    """`turned` has the number of the row to tick or not, `walked_to` that of the current one.

    `gone_on` tells that Enter was pressed: the choice is made.
    """

    turned = Signal(int)
    walked_to = Signal(int)
    gone_on = Signal()

    def __init__(self, look: Look, name: str, parent: QWidget) -> None:
        rows = _Rows(_WORDS, parent)
        super().__init__(look, name, rows, DifferenceDelegate(look), parent)
        self.setObjectName("copy_differences")
        rows.turned.connect(self.turned)

    def put(self, rows: Sequence[DifferenceRow], current: int | None) -> None:
        """Show these rows, the one of that number as the current one; tells nobody."""
        self.put_rows(rows, next((at for at, row in enumerate(rows) if row.number == current), -1))

    def walk(self, row: DifferenceRow) -> None:
        """Tell its number."""
        self.walked_to.emit(row.number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks the current row, Enter goes on."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.turned.emit(self._model.rows[self.currentIndex().row()].number)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.gone_on.emit()
        else:
            super().keyPressEvent(event)
