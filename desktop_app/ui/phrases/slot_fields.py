"""The fields for the slots of one phrase, one below the other."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.phrases.palette import SlotLine
from desktop_app.presenters.phrases.slot_words import NAMES
from desktop_app.ui.fields.field import Suggest
from desktop_app.ui.fields.line_edit import LineEdit
from desktop_app.ui.fields.suggestion_list import SuggestionList
from desktop_app.ui.outline.organ_list import OrganList
from desktop_app.ui.theme.look import Look

_OPTIONAL: Final = noted("{hint} (để trống thì câu bỏ phần này)")
_LABELS: Final = 132


class SlotFields(QWidget):
    """`typed` has the key of a slot and what it holds now; `went_on`: Enter."""

    typed = Signal(str, object)
    went_on = Signal()

    def __init__(self, suggest: Suggest, look: Look, say: Translate, parent: QWidget) -> None:
        super().__init__(parent)
        self._suggest = suggest
        self._look = look
        self._say = say
        self._remarks: dict[str, QLabel] = {}
        self._fields: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._body: QWidget | None = None

    def show_slots(self, lines: Sequence[SlotLine]) -> None:
        """Have fields for the slots of another phrase."""
        if self._body is not None:
            self._column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._remarks, self._fields = {}, []
        self._body = QWidget(self)
        grid = QGridLayout(self._body)
        px = self._look.px
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(6))
        grid.setColumnStretch(1, 1)
        for number, line in enumerate(lines):
            self._add(grid, number, line)
        grid.setRowStretch(len(lines), 1)
        self._column.addWidget(self._body)
        self._body.show()

    def show_remarks(self, lines: Sequence[SlotLine]) -> None:
        """Show how what is typed was understood."""
        for line in lines:
            remark = self._remarks.get(line.slot.key)
            if remark is not None:
                remark.setText(line.remark)
                remark.setVisible(bool(line.remark))

    def begin(self) -> bool:
        """Put the keys into the first field; whether there is one."""
        if self._fields:
            self._fields[0].setFocus(Qt.FocusReason.TabFocusReason)
        return bool(self._fields)

    def _add(self, grid: QGridLayout, number: int, line: SlotLine) -> None:
        label = QLabel(line.title, self._body)
        label.setWordWrap(True)
        label.setMinimumHeight(self._look.px(32))
        label.setFixedWidth(self._look.px(_LABELS))
        field = self._field(line)
        if field.focusPolicy() != Qt.FocusPolicy.NoFocus:
            label.setBuddy(field)
        grid.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
        cell = QVBoxLayout()
        cell.setSpacing(self._look.px(2))
        cell.addWidget(field)
        if line.slot.kind == "deadline":
            remark = QLabel(line.remark, self._body)
            remark.setProperty("role", "muted")
            remark.setObjectName(f"remark:{line.slot.key}")
            remark.setVisible(bool(line.remark))
            self._remarks[line.slot.key] = remark
            cell.addWidget(remark)
        grid.addLayout(cell, number, 1)

    def _field(self, line: SlotLine) -> QWidget:
        if line.slot.kind == "organs":
            return self._organs(line)
        if line.slot.kind == "choice":
            return self._choice(line)
        return self._line(line)

    def _organs(self, line: SlotLine) -> QWidget:
        assert self._body is not None
        organs = OrganList(line.title, self._suggest, self._look, self._say, self._body)
        organs.set_names(line.names)
        organs.changed.connect(lambda names: self.typed.emit(line.slot.key, tuple(names)))
        organs.went_on.connect(self.went_on)
        organs.setObjectName(f"slot:{line.slot.key}")
        self._fields.append(organs.first())
        return organs

    def _choice(self, line: SlotLine) -> QWidget:
        combo = QComboBox(self._body)
        combo.addItems(line.slot.choices)
        combo.setCurrentText(line.words)
        combo.setAccessibleName(line.title)
        combo.setObjectName(f"slot:{line.slot.key}")
        combo.textActivated.connect(lambda text: self.typed.emit(line.slot.key, text))
        combo.setMinimumSize(QSize(self._look.px(120), 0))
        self._fields.append(combo)
        return combo

    def _line(self, line: SlotLine) -> QWidget:
        edit = LineEdit()
        edit.setParent(self._body)
        edit.setText(line.words)
        edit.setAccessibleName(line.title)
        edit.setObjectName(f"slot:{line.slot.key}")
        hint = self._say(_OPTIONAL).format(hint=line.hint) if line.is_optional else line.hint
        edit.setPlaceholderText(hint)
        edit.typed.connect(lambda text: self.typed.emit(line.slot.key, text))
        edit.went_on.connect(self.went_on)
        kind = NAMES.get(line.slot.kind)
        if kind is not None:
            SuggestionList(edit, partial(self._suggest, kind), self._look, self._say)
        self._fields.append(edit)
        return edit
