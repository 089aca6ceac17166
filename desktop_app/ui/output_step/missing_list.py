"""What the notice still lacks, as rows that lead there."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.output_step.output_presenter import MissingRow
from desktop_app.ui.output_step.section import RowSection, words
from desktop_app.ui.row_button import RowButton
from desktop_app.ui.theme.look import Look

NOTHING: Final = noted("Thông báo đã đủ các phần.")
SOME: Final = noted("Còn thiếu {count} chỗ")
TITLE: Final = noted("Kiểm tra")


class MissingList(RowSection):
    """Rows of what is missing, or a line that nothing is; `wanted` tells the path to go to."""

    wanted = Signal(str)

    def __init__(self, look: Look, say: Translate, parent: QWidget | None = None) -> None:
        super().__init__(say(TITLE), look, parent)
        self.setObjectName("missing")
        self._say = say
        self._shown: tuple[MissingRow, ...] = ()
        self._fine = QWidget(self)
        self._tick = QLabel(self._fine)
        text = words(self._fine, "missing_none", "ok")
        text.setText(say(NOTHING))
        row = QHBoxLayout(self._fine)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._tick, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text, 1)
        self.column.addWidget(self._fine)
        self.restyle_tick()
        look.changed.connect(self.restyle_tick)

    def show_missing(self, missing: Sequence[MissingRow]) -> None:
        """Show these; the rows are made anew only when they are others."""
        if tuple(missing) == self._shown:
            return
        self._shown = tuple(missing)
        self.put_rows([self._row(one) for one in self._shown])
        self._fine.setVisible(not self._rows)
        title = self._say(SOME).format(count=len(self._rows)) if self._rows else self._say(TITLE)
        self.heading.setText(title)

    def restyle_tick(self) -> None:
        """Take icon and lengths from the look."""
        self._tick.setPixmap(self.look.pixmap("circle-check", 16, "ok"))
        layout = self._fine.layout()
        assert layout is not None
        layout.setSpacing(self.look.px(8))

    def _row(self, missing: MissingRow) -> RowButton:
        row = RowButton(missing.sentence, missing.step, "circle-dot", self.look, self)
        row.clicked.connect(lambda: self.wanted.emit(missing.path))
        return row
