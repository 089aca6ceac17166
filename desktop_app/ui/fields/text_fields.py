"""Fields of one text: short ones in a line, long ones in an edit that grows."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from desktop_app.presenters.forms.field_specs import FieldSpec
from desktop_app.ui.fields.field import Field, FieldTools
from desktop_app.ui.fields.line_edit import LineEdit
from desktop_app.ui.fields.paragraph_edit import ParagraphEdit
from desktop_app.ui.fields.suggestion_list import SuggestionList

SHORT = 256
"""The width of an edit for short values, in design pixels."""


class LineField(Field):
    """A text or a number in one line."""

    def __init__(self, spec: FieldSpec, tools: FieldTools) -> None:
        super().__init__(spec, tools)
        self.edit = LineEdit()
        self.label.setBuddy(self.edit)
        self.name(self.edit)
        row = QHBoxLayout()
        row.addWidget(self.edit, 99)
        if spec.is_short:
            self.edit.setMaximumWidth(tools.look.px(SHORT))
            row.addStretch(1)
        self.content.addLayout(row)
        self.watch(self.edit, lambda: spec.path)
        self.edit.typed.connect(self._typed)
        self.edit.went_on.connect(self.finished)
        if spec.suggests:
            SuggestionList(
                self.edit, lambda typed: tools.suggest(spec.suggests, typed), tools.look, tools.say
            )

    def show_help(self) -> None:
        """The example is that of the system."""
        super().show_help()
        self.edit.setPlaceholderText(self._tools.form.example_of(self.spec))

    def show_value(self, value: str) -> None:
        """Show the text."""
        self.edit.show_text(value)
        self.tell_fault("")

    def focus_path(self, _path: str) -> None:
        """The edit, nothing marked: a letter typed takes no words away."""
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self, text: str) -> None:
        self.put(text, self.spec.path)


class ParagraphField(Field):
    """A long text of one paragraph."""

    def __init__(self, spec: FieldSpec, tools: FieldTools) -> None:
        super().__init__(spec, tools)
        self.edit = ParagraphEdit(tools.look)
        self.label.setBuddy(self.edit)
        self.name(self.edit)
        self.content.addWidget(self.edit)
        self.watch(self.edit, lambda: spec.path)
        self.edit.typed.connect(self._typed)
        self.edit.went_on.connect(self.finished)

    def show_help(self) -> None:
        """The example is that of the system."""
        super().show_help()
        self.edit.setPlaceholderText(self._tools.form.example_of(self.spec))

    def show_value(self, value: str) -> None:
        """Show the text."""
        self.edit.show_text(value)
        self.tell_fault("")

    def focus_path(self, _path: str) -> None:
        """The edit."""
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self, text: str) -> None:
        self.put(text, self.spec.path)
