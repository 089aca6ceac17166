"""Organs one below the other, each in a line of its own; the last line is always empty."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.ui.fields.field import Suggest
from desktop_app.ui.fields.line_edit import LineEdit
from desktop_app.ui.fields.suggestion_list import SuggestionList
from desktop_app.ui.theme.look import Look

_ADD = noted("Thêm cơ quan")
_REMOVE = noted("Bỏ cơ quan này")
_NTH = noted("{title}, cơ quan {number}")


class OrganList(QWidget):
    """`changed` has all names as they are typed, empty lines left out; `went_on` is Enter in the
    empty line.
    """

    changed = Signal(list)
    went_on = Signal()
    grown = Signal()

    def __init__(
        self, title: str, suggest: Suggest, look: Look, say: Translate, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._title = title
        self._suggest = suggest
        self._look = look
        self._say = say
        self._lines: list[LineEdit] = []
        self._rows: list[QWidget] = []
        self._removes: list[QToolButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        self._column = column
        self._extend()
        look.changed.connect(self.restyle)

    def names(self) -> list[str]:
        """What stands in the lines."""
        return [text for line in self._lines if (text := line.text().strip())]

    def set_names(self, names: Sequence[str]) -> None:
        """Show these; nothing is touched where they stand there already."""
        if self.names() == [name for name in names if name.strip()]:
            return
        while len(self._lines) <= len(names):
            self._extend()
        while len(self._lines) > len(names) + 1:
            self._drop(len(self._lines) - 1)
        for line, name in zip(self._lines, [*names, ""], strict=True):
            line.setText(name)
            line.setCursorPosition(0)

    def first(self) -> LineEdit:
        """The line to begin in: the empty one, at the end."""
        return self._lines[-1]

    def restyle(self) -> None:
        """The theme has changed."""
        for remove in self._removes:
            remove.setIcon(self._look.icon("x", "text_muted"))
            remove.setIconSize(QSize(self._look.px(16), self._look.px(16)))

    def _extend(self) -> None:
        row = QWidget(self)
        box = QHBoxLayout(row)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(self._look.px(4))
        line = LineEdit()
        number = len(self._lines) + 1
        line.setAccessibleName(self._say(_NTH).format(title=self._title, number=number))
        line.setPlaceholderText(self._say(_ADD))
        offers = partial(self._suggest, "organ")
        SuggestionList(line, offers, self._look, self._say)
        line.typed.connect(self._edited)
        line.went_on.connect(lambda: self._go_on(line))
        remove = QToolButton(row)
        remove.setProperty("role", "quiet")
        remove.setToolTip(self._say(_REMOVE))
        remove.setAccessibleName(self._say(_REMOVE))
        policy = remove.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        remove.setSizePolicy(policy)
        remove.clicked.connect(lambda: self._removed(row))
        box.addWidget(line, 1)
        box.addWidget(remove)
        if self._lines:  # Tab goes as one reads, not as they were made
            for before, after in ((self._removes[-1], line), (line, remove)):
                QWidget.setTabOrder(before, after)
        self._lines.append(line)
        self._rows.append(row)
        self._removes.append(remove)
        self._column.addWidget(row)
        row.show()
        self.restyle()
        self._show_removes()

    def _go_on(self, line: LineEdit) -> None:
        below = self._lines[self._lines.index(line) + 1 :]
        if below:
            below[0].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.went_on.emit()

    def _edited(self) -> None:
        if self._lines[-1].text().strip():
            self._extend()
            self.grown.emit()
        self._show_removes()
        self.changed.emit(self.names())

    def _removed(self, row: QWidget) -> None:
        index = self._rows.index(row)
        if index == len(self._rows) - 1:
            return
        self._lines[index + 1].setFocus()
        self._drop(index)
        self.grown.emit()
        self.changed.emit(self.names())

    def _drop(self, index: int) -> None:
        row = self._rows.pop(index)
        self._lines.pop(index)
        self._removes.pop(index)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._show_removes()

    def _show_removes(self) -> None:
        """The empty line at the end has nothing to remove; its place stays."""
        for row, button in zip(self._rows, self._removes, strict=True):
            button.setVisible(row is not self._rows[-1])
