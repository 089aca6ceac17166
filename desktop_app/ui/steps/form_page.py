"""The form of a step: its fields in groups, in one column that scrolls."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop_app.notice.draft import Draft
from desktop_app.presenters.editing.editor import Change
from desktop_app.presenters.editing.marker import Marker
from desktop_app.presenters.forms.field_specs import FieldSpec, GroupSpec
from desktop_app.ui.fields.field import Field, FieldTools
from desktop_app.ui.fields.profile_field import ProfileField
from desktop_app.ui.fields.side_by_side import SideBySide
from desktop_app.ui.fields.table import make_field

COLUMN: Final = 600
"""The widest the form's column gets, in design pixels."""


class FormPage(QScrollArea):
    """Shows one form; `profile_wanted`: another office is to be chosen, `removed`: words of what
    was taken out of a list and can be put back by undo.
    """

    profile_wanted = Signal()
    removed = Signal(str)

    def __init__(self, tools: FieldTools, marker: Marker) -> None:
        super().__init__()
        self._tools = tools
        self._marker = marker
        self._shown: dict[str, Any] = {}
        self._is_stale = False

        self.fields: list[Field] = []
        self.setObjectName(f"form:{tools.form.form.step}")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._headings: list[QLabel] = []
        self.setWidget(self._column())
        self._refresh_all()
        tools.look.changed.connect(self._restyle)
        self._stop = tools.form.changes.add(self._changed)
        self.destroyed.connect(self._stop)

    def close_form(self) -> None:
        """Hear of no more changes."""
        self._stop()

    def go_to(self, path: str) -> bool:
        """Put the cursor into the field at `path` or the one it is part of; whether there is one.

        A path above several fields ("profile") leads to the first of them.
        """
        field = self._field_of(path)
        if field is None:
            return False
        field.focus_path(path)
        return True

    def take_focus(self) -> None:
        """Put the cursor into the first field."""
        self.fields[0].control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _field_of(self, path: str) -> Field | None:
        around = [field for field in self.fields if _is_within(path, field.spec.path)]
        if around:
            return max(around, key=lambda field: len(field.spec.path))
        return next((field for field in self.fields if _is_within(field.spec.path, path)), None)

    def _column(self) -> QWidget:
        px = self._tools.look.px
        inside = QWidget()
        column = QVBoxLayout()
        column.setContentsMargins(px(24), px(8), px(24), px(32))
        column.setSpacing(px(24))
        for group in self._tools.form.form.groups:
            column.addWidget(self._group(group))
        column.addStretch(1)
        held = QWidget()
        held.setMaximumWidth(px(COLUMN))
        held.setLayout(column)
        around = QHBoxLayout(inside)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(held, 99)
        around.addStretch(1)
        return inside

    def _group(self, group: GroupSpec) -> QWidget:
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._tools.look.px(16))
        if group.title:
            column.addWidget(self._heading(self._tools.say(group.title)))
        fields = [self._field(spec) for spec in group.fields]
        for row in _in_rows(fields):
            column.addWidget(self._row(row))
        return widget

    def _row(self, fields: Sequence[Field]) -> QWidget:
        if len(fields) == 1:
            return fields[0]
        first, second = fields
        return SideBySide(first, second, self._tools.look, growing="both", least=360)

    def _field(self, spec: FieldSpec) -> Field:
        field = make_field(spec, self._tools)
        self.fields.append(field)
        field.entered.connect(self._here)
        field.left.connect(self._tools.form.leave)
        field.removed.connect(self.removed)
        field.finished.connect(lambda field=field: self._go_on(field))
        if isinstance(field, ProfileField):
            field.wanted.connect(self.profile_wanted)
        return field

    def _heading(self, words: str) -> QLabel:
        label = QLabel(words)
        label.setWordWrap(True)
        label.setFont(self._tools.look.font("heading"))
        self._headings.append(label)
        return label

    def _here(self, path: str) -> None:
        self._marker.here(path, self)
        QTimer.singleShot(0, self, self._keep_focus_visible)

    def _keep_focus_visible(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self.ensureWidgetVisible(focused, 0, self._tools.look.px(48))

    def _go_on(self, field: Field) -> None:
        """Enter leads to the next field; from the last one there is nowhere to go."""
        after = self.fields[self.fields.index(field) + 1 :]
        if after:
            after[0].focus_path(after[0].spec.path)

    def _refresh_all(self) -> None:
        for field in self.fields:
            self._refresh(field, origin=None)
        self._show_helps()

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while another step was open is shown now."""
        if self._is_stale:
            self._is_stale = False
            self._refresh_all()
        super().showEvent(event)

    def _changed(self, change: Change) -> None:
        if not self.isVisible():
            self._is_stale = True
            return
        for field in self.fields:
            self._refresh(field, change.origin)
        if _ruled_by(change.old) != _ruled_by(change.new):
            self._show_helps()

    def _refresh(self, field: Field, origin: object) -> None:
        path = field.spec.path
        value = self._tools.form.value(field.spec)
        if path in self._shown and self._shown[path] == value:
            return
        self._shown[path] = value
        if field is not origin:
            field.show_value(value)

    def _show_helps(self) -> None:
        for field in self.fields:
            field.show_help()

    def _restyle(self) -> None:
        for label in self._headings:
            label.setFont(self._tools.look.font("heading"))


def _in_rows(fields: Sequence[Field]) -> list[list[Field]]:
    """The fields row by row: two short ones that follow each other share one."""
    rows: list[list[Field]] = []
    for field in fields:
        last = rows[-1] if rows else []
        if field.spec.is_short and len(last) == 1 and last[0].spec.is_short:
            last.append(field)
        else:
            rows.append([field])
    return rows


def _is_within(path: str, around: str) -> bool:
    return path == around or path.startswith((f"{around}.", f"{around}["))


def _ruled_by(draft: Draft) -> object:
    return draft.profile.system, draft.standard, draft.date
