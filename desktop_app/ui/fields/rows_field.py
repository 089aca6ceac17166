"""A field that is an ordered list: rows that are added, moved, removed, and pasted into."""

from collections.abc import Sequence
from functools import partial
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app.notice.paths import format_path, parse_path
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.forms.field_specs import FieldSpec
from desktop_app.presenters.forms.row_lists import moved, pasted_lines
from desktop_app.ui.fields.field import Field, FieldTools
from desktop_app.ui.fields.row import Row

_NTH = noted("dòng {number}")


class RowsField(Field):
    """Shows at least one row to type in; rows without anything in them are not kept.

    Subclasses make a row and say what the button that adds one is called. `below` are the controls
    below the rows in their order.
    """

    ADD = noted("Thêm dòng")

    def __init__(self, spec: FieldSpec, tools: FieldTools) -> None:
        super().__init__(spec, tools)
        self.rows: list[Row] = []
        self._stack = QVBoxLayout()
        self._stack.setSpacing(tools.look.px(8))
        self.add_button = QPushButton(f" {tools.say(self.ADD)}")
        self.name(self.add_button, tools.say(self.ADD))
        self.add_button.setProperty("role", "quiet")
        self.add_button.clicked.connect(self.add_row)
        self.below: list[QWidget] = [self.add_button]
        line = QHBoxLayout()
        line.addWidget(self.add_button)
        line.addStretch(1)
        self.content.addLayout(self._stack)
        self.content.addLayout(line)
        self.watch(self.add_button, lambda: spec.path)
        tools.look.changed.connect(self._restyle_add)
        self._restyle_add()
        self._insert(0)
        self._order()

    def make_row(self) -> Row:
        """A new, empty row."""
        raise NotImplementedError

    def row_of_text(self, text: str) -> Any:
        """What a pasted line stands for."""
        return text

    def show_value(self, value: Sequence[Any]) -> None:
        """Show the items; rows that show theirs already are left alone."""
        while len(self.rows) > max(len(value), 1):
            self._take_out(len(self.rows) - 1)
        while len(self.rows) < len(value):
            self._insert(len(self.rows))
        for row, item in zip(self.rows, value, strict=False):
            if row.item != item or row.fault:
                row.show_item(item)
        if not value:
            self.rows[0].show_item(None)
        self.tell_fault("")
        self._order()

    def focus_path(self, path: str) -> None:
        """The row and its part at `path`; the first one for the field itself."""
        steps = (parse_path(path) or ())[len(parse_path(self.spec.path) or ()) :]
        at = steps[0] if steps and isinstance(steps[0], int) else 0
        kept = [row for row in self.rows if row.item is not None]
        row = kept[at] if at < len(kept) else self.rows[-1]
        rest = format_path(steps[1:])
        parts = row.parts()
        part = next(
            (control for control, name, _ in parts if name and rest.startswith(name[1:])), row.main
        )
        part.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_row(self) -> None:
        """An empty row at the end to type in; an empty one that is there serves."""
        if self.rows[-1].item is not None or self.rows[-1].fault:
            self._insert(len(self.rows))
            self._order()
        self._focus(len(self.rows) - 1)

    def leave(self, watched: QObject) -> None:
        """What was understood in the row is written in full."""
        for row in self.rows:
            if any(control is watched for control in row.controls()):
                row.tidy()
        super().leave(watched)

    def _changed(self, row: Row, part: str) -> None:
        self.tell_fault(row.fault)
        self._store(f"{self._path(row)}{part}")

    def _store(self, typed_at: str | None) -> None:
        fault = next((row.fault for row in self.rows if row.fault), "")
        items = tuple(row.item for row in self.rows if row.item is not None)
        if self.put(items, typed_at):
            self.tell_fault(fault)

    def _go_on(self, row: Row) -> None:
        """Enter: a row below to type in, or on to the next field from an empty one."""
        at = self.rows.index(row)
        if row.item is None and at == len(self.rows) - 1:
            self.finished.emit()
            return
        self._insert(at + 1)
        self._order()
        self._focus(at + 1)

    def _walk(self, row: Row, by: int) -> None:
        at = self.rows.index(row) + by
        if 0 <= at < len(self.rows):
            self._focus(at)

    def _move(self, row: Row, by: int) -> None:
        at = self.rows.index(row)
        self.rows[:] = moved(tuple(self.rows), at, by)
        self._stack.removeWidget(row)
        self._stack.insertWidget(self.rows.index(row), row)
        self._order()
        self._store(None)
        self.entered.emit(self._path(row))

    def _remove(self, row: Row) -> None:
        at = self.rows.index(row)
        is_something = row.item is not None
        self._take_out(at)
        if not self.rows:
            self._insert(0)
        self._order()
        self._focus(max(at - 1, 0))
        self._store(None)
        if is_something:
            self.removed.emit(self._tools.say(self.spec.label))

    def _paste(self, row: Row, before: str, pasted: str, behind: str) -> None:
        texts = [text for text in (before, *pasted_lines(pasted), behind) if text.strip()] or [""]
        at = self.rows.index(row)
        row.show_item(self.row_of_text(texts[0]))
        for offset, text in enumerate(texts[1:], start=1):
            self._insert(at + offset)
            self.rows[at + offset].show_item(self.row_of_text(text))
        self._order()
        self._focus(at + len(texts) - 1)
        self._store(None)

    def _insert(self, at: int) -> None:
        row = self.make_row()
        row.changed.connect(lambda part: self._changed(row, part))
        row.went_on.connect(lambda: self._go_on(row))
        row.walked.connect(lambda by: self._walk(row, by))
        row.moved.connect(lambda by: self._move(row, by))
        row.unwanted.connect(lambda: self._remove(row))
        row.pasted_lines.connect(lambda *texts: self._paste(row, *texts))
        for control in row.controls():
            self.watch(control, partial(self._path_in, row, control))
        self.rows.insert(at, row)
        self._stack.insertWidget(at, row)

    def _take_out(self, at: int) -> None:
        row = self.rows.pop(at)
        self.forget(row)
        self._stack.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _order(self) -> None:
        """Tab goes through the rows as they stand; each is named by its place."""
        chain: list[QWidget] = [self]
        for number, row in enumerate(self.rows, start=1):
            nth = self._tools.say(_NTH).format(number=number)
            for control, _, words in row.parts():
                self.name(control, *filter(None, (nth, words)))
            for button in (row.move_button, row.remove_button):
                self.name(button, nth, button.toolTip())
            chain.extend(row.controls())
        chain.extend(self.below)
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def _path(self, row: Row) -> str:
        if row not in self.rows:
            return self.spec.path
        before = self.rows[: self.rows.index(row)]
        return f"{self.spec.path}[{sum(one.item is not None for one in before)}]"

    def _path_in(self, row: Row, control: QWidget) -> str:
        return self._path(row) + row.part_of(control)

    def _focus(self, at: int) -> None:
        self.rows[at].main.setFocus(Qt.FocusReason.OtherFocusReason)

    def _restyle_add(self) -> None:
        self.add_button.setIcon(self._tools.look.icon("plus"))
