"""The table of an appendix as a grid: names of the columns on top, cells below."""

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.notice.blocks import Block
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.outline.appendices import Appendices
from desktop_app.ui.outline.column_widths import shared
from desktop_app.ui.outline.focus import has_keys
from desktop_app.ui.theme.look import Look

_NAME: Final = noted("Bảng")
_BUTTONS: Final = (
    ("add_row", noted("Thêm dòng")),
    ("remove_row", noted("Bỏ dòng")),
    ("add_column", noted("Thêm cột")),
    ("remove_column", noted("Bỏ cột")),
)
MOST_LETTERS: Final = 60
"""A longer text makes its column no wider."""


class TableEdit(QFrame):
    """Edits the table of one block; `grown`: it needs another height.

    `moved`: another cell is the chosen one.
    """

    grown = Signal()
    moved = Signal()

    def __init__(self, appendices: Appendices, look: Look, say: Translate, parent: QWidget) -> None:
        super().__init__(parent)
        self._appendices = appendices
        self._look = look
        self._block: Block | None = None
        self._is_showing = False
        self._told = QSize()
        self.setObjectName("table_edit")
        self._grid = QTableWidget(self)
        self._grid.setAccessibleName(say(_NAME))
        self._grid.setObjectName("table_grid")
        self._grid.verticalHeader().hide()
        self._grid.horizontalHeader().hide()
        self._grid.horizontalHeader().setMinimumSectionSize(look.px(40))
        self._grid.setWordWrap(True)
        self._grid.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self._grid.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._grid.itemChanged.connect(self._edited)
        self._grid.currentCellChanged.connect(self.moved)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        column.addWidget(self._grid)
        column.addLayout(self._buttons(say))
        self.hide()

    def show_block(self, block: Block) -> None:
        """Show the table of the block; the cell that is chosen stays chosen."""
        if block is self._block:
            return
        self._block = block
        row, column = self._grid.currentRow(), self._grid.currentColumn()
        self._is_showing = True
        self._grid.setRowCount(len(block.rows) + 1)
        self._grid.setColumnCount(len(block.columns))
        for at, cells in enumerate((block.columns, *block.rows)):
            for across, text in enumerate(cells):
                self._show_cell(at, across, text)
        self._is_showing = False
        self._share_width()
        if row >= 0:
            self._grid.setCurrentCell(
                min(row, self._grid.rowCount() - 1), min(column, self._grid.columnCount() - 1)
            )

    def has_keys(self) -> bool:
        """Whether the keys are for a cell."""
        return has_keys(self._grid)

    def take_focus(self) -> None:
        """Go to the chosen cell, at first to the first one."""
        if self._grid.currentRow() < 0:
            self._grid.setCurrentCell(min(1, self._grid.rowCount() - 1), 0)
        self._grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def cell_rect(self) -> QRect:
        """Where the chosen cell stands; the first one where none is chosen."""
        index = self._grid.currentIndex()
        if not index.isValid():
            index = self._grid.model().index(0, 0)
        return self._grid.visualRect(index)

    def sizeHint(self) -> QSize:
        """As high as its rows: it is the outline that is scrolled."""
        rows = sum(self._grid.rowHeight(row) for row in range(self._grid.rowCount()))
        return QSize(self._look.px(320), rows + self._look.px(48))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns share the width anew."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """Columns as wide as they are on paper, else by their texts; none cuts a word."""
        block = self._block
        if block is None:
            return
        texts = list(zip(block.columns, *block.rows, strict=True))
        least = [self._longest_word(column) for column in texts]
        wanted = block.widths or [min(max(map(len, column)), MOST_LETTERS) + 1 for column in texts]
        room = self._grid.width() - self._look.px(4)
        for column, width in enumerate(shared(room, least, wanted)):
            self._grid.setColumnWidth(column, width)
        self._grid.resizeRowsToContents()
        for row in range(self._grid.rowCount()):
            self._grid.setRowHeight(row, self._grid.rowHeight(row) + self._look.px(8))
        if self.sizeHint() != self._told:
            self._told = self.sizeHint()
            self.grown.emit()

    def _longest_word(self, column: tuple[str, ...]) -> int:
        strong = QFontMetrics(self._look.font("strong"))
        words = [word for text in column for word in text.split()]
        longest = max(map(strong.horizontalAdvance, words), default=0)
        return min(longest, self._look.px(160)) + self._look.px(14)

    def _show_cell(self, row: int, column: int, text: str) -> None:
        item = self._grid.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            self._grid.setItem(row, column, item)
        if item.text() != text:
            item.setText(text)
        item.setFont(self._look.font("strong" if row == 0 else "body"))
        item.setBackground(self._look.colour("surface" if row == 0 else "surface_raised"))

    def _buttons(self, say: Translate) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        for name, text in _BUTTONS:
            button = QPushButton(say(text), self)
            button.setProperty("role", "quiet")
            button.setObjectName(name)
            button.clicked.connect(lambda *_, one=name: self._do(one))
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _edited(self, item: QTableWidgetItem) -> None:
        if self._block is not None and not self._is_showing:
            self._appendices.set_cell(self._block.id, item.row() - 1, item.column(), item.text())

    def _do(self, name: str) -> None:
        if self._block is None:
            return
        row = self._grid.currentRow() if self._grid.currentRow() >= 0 else len(self._block.rows)
        column = self._grid.currentColumn()
        if column < 0:
            column = len(self._block.columns) - 1
        where = {
            "add_row": row,
            "remove_row": row - 1,
            "add_column": column + 1,
            "remove_column": column,
        }
        getattr(self._appendices, name)(self._block.id, where[name])
