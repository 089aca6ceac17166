"""An ordered list of texts."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.presenters.forms.field_values import one_line
from desktop_app.ui.fields.field import FieldTools
from desktop_app.ui.fields.paragraph_edit import ParagraphEdit
from desktop_app.ui.fields.row import Row
from desktop_app.ui.fields.rows_field import RowsField
from desktop_app.ui.fields.suggestion_list import SuggestionList


class TextRow(Row):
    """One text; Backspace in it when it is empty takes the row out."""

    def __init__(self, tools: FieldTools, example: str, suggests: str) -> None:
        super().__init__(tools.look, tools.say)
        self.edit = ParagraphEdit(tools.look, splits_paste=True)
        self.edit.setPlaceholderText(example)
        self.content.addWidget(self.body())
        self.join(self.edit)
        self.edit.emptied.connect(self.unwanted)
        self.edit.typed.connect(lambda: self.changed.emit(""))
        if suggests:
            SuggestionList(
                self.edit, lambda typed: tools.suggest(suggests, typed), tools.look, tools.say
            )

    def body(self) -> QWidget:
        """What stands in the row."""
        return self.edit

    @property
    def item(self) -> str | None:
        """The text without what surrounds it."""
        return one_line(self.edit.text()) or None

    def show_item(self, item: str | None) -> None:
        """Show the text."""
        self.edit.show_text(item or "")

    def parts(self) -> Sequence[tuple[QWidget, str, str]]:
        """The edit."""
        return ((self.edit, "", ""),)


class ListField(RowsField):
    """An ordered list of texts."""

    def make_row(self) -> TextRow:
        """An empty text."""
        return TextRow(self._tools, self._tools.form.example_of(self.spec), self.spec.suggests)
