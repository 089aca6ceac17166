"""The recipients in their order, each with what it is sent for."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.notice.parts import Recipient
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.forms.field_specs import FieldSpec
from desktop_app.presenters.forms.field_values import one_line
from desktop_app.ui.fields.field import FieldTools
from desktop_app.ui.fields.lacking_row import LackingRow
from desktop_app.ui.fields.line_edit import LineEdit
from desktop_app.ui.fields.list_field import TextRow
from desktop_app.ui.fields.rows_field import RowsField
from desktop_app.ui.fields.side_by_side import SideBySide

_PURPOSE = noted("Để làm gì")
_EXAMPLE = noted("mục đích")


class RecipientRow(TextRow):
    """A recipient and, beside it, the purpose."""

    def __init__(self, tools: FieldTools) -> None:
        self.purpose = LineEdit()
        super().__init__(tools, "", "recipient")
        self.purpose.setPlaceholderText(tools.say(_EXAMPLE))
        self.purpose.setToolTip(tools.say(_PURPOSE))
        self.join(self.purpose)
        self.purpose.typed.connect(lambda: self.changed.emit(".purpose"))

    def body(self) -> QWidget:
        """The purpose beside the recipient, below it where the form is narrow."""
        self.purpose.setFixedWidth(self._look.px(136))
        return SideBySide(self.edit, self.purpose, self._look, growing="first", least=320)

    @property
    def item(self) -> Recipient | None:  # type: ignore[override]
        """The recipient; a purpose alone is none."""
        text = one_line(self.edit.text())
        return Recipient(text=text, purpose=one_line(self.purpose.text()) or None) if text else None

    def show_item(self, item: Recipient | None) -> None:  # type: ignore[override]
        """Show recipient and purpose."""
        self.edit.show_text("" if item is None else item.text)
        self.purpose.show_text("" if item is None else item.purpose or "")

    def parts(self) -> Sequence[tuple[QWidget, str, str]]:
        """Recipient and purpose."""
        return ((self.edit, "", ""), (self.purpose, ".purpose", self._say(_PURPOSE)))


class RecipientsField(RowsField):
    """The recipients; the line that begins with "Lưu" is a field of its own."""

    ADD = noted("Thêm nơi nhận")

    def __init__(self, spec: FieldSpec, tools: FieldTools) -> None:
        super().__init__(spec, tools)
        self.lacking = LackingRow(tools.form.missing_recipients, tools.look, tools.say)
        self.content.addWidget(self.lacking)
        self.watch(self.lacking.button, lambda: spec.path)
        self.below.append(self.lacking.button)
        self._order()

    def show_value(self, value: Sequence[Any]) -> None:
        """Show the recipients, and what they lack."""
        super().show_value(value)
        self.lacking.refresh()

    def show_help(self) -> None:
        """The form is shown: the directives may have changed."""
        super().show_help()
        self.lacking.refresh()

    def leave(self, watched: QObject) -> None:
        """A recipient was typed: fewer may be lacking."""
        super().leave(watched)
        self.lacking.refresh()

    def make_row(self) -> RecipientRow:
        """An empty recipient."""
        return RecipientRow(self._tools)

    def row_of_text(self, text: str) -> Recipient:
        """A pasted recipient."""
        return Recipient(text=text)
