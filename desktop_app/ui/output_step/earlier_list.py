"""The earlier exports of the notice."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.output_step.earlier_exports import EarlierExport
from desktop_app.ui.output_step.section import RowSection, words
from desktop_app.ui.row_button import RowButton
from desktop_app.ui.theme.look import Look

TITLE: Final = noted("Các lần đã xuất")
NONE: Final = noted("Chưa xuất lần nào.")
ALL: Final = noted("Xem cả {count} lần")
HINT: Final = noted("Mở trong thư mục\n{file}\nMã kiểm tra SHA-256: {check}")
FEW: Final = 4


class EarlierList(RowSection):
    """The newest few, all on demand; `wanted` tells the file whose folder is to be shown."""

    wanted = Signal(object)

    def __init__(self, look: Look, say: Translate, parent: QWidget | None = None) -> None:
        super().__init__(say(TITLE), look, parent)
        self.setObjectName("earlier")
        self._say = say
        self._shown: tuple[EarlierExport, ...] | None = None
        self._none = words(self, "earlier_none", "muted")
        self._none.setText(say(NONE))
        self._all = QPushButton(self)
        self._all.setObjectName("earlier_all")
        self._all.setProperty("role", "quiet")
        self._all.clicked.connect(self._show_all)
        self.column.addWidget(self._none)
        self.column.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeft)

    def show_exports(self, exports: Sequence[EarlierExport]) -> None:
        """Show these, newest first."""
        if tuple(exports) == self._shown:
            return
        self._shown = tuple(exports)
        self.put_rows([self._row(one) for one in self._shown])
        for row in self._rows[FEW:]:
            row.hide()
        self._none.setVisible(not self._rows)
        self._all.setVisible(len(self._rows) > FEW)
        self._all.setText(self._say(ALL).format(count=len(self._rows)))

    def _row(self, export: EarlierExport) -> RowButton:
        row = RowButton(export.name, export.details, "file-clock", self.look, self)
        row.setToolTip(self._say(HINT).format(file=export.file, check=export.sha256))
        row.clicked.connect(lambda: self.wanted.emit(export.file))
        return row

    def _show_all(self) -> None:
        for row in self._rows:
            row.show()
        if len(self._rows) > FEW:
            self._rows[FEW].setFocus()
        self._all.hide()
