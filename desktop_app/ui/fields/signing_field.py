"""The way of signing, chosen from those of the office and of the standard."""

from typing import Any

from PySide6.QtCore import Qt

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.forms.field_specs import FieldSpec
from desktop_app.presenters.forms.ways_of_signing import OfferedWay
from desktop_app.ui.fields.choice_fields import ChoiceBox
from desktop_app.ui.fields.field import Field, FieldTools

_OTHER = noted("Cách ký khác (ghi ở hai ô dưới)")


class SigningField(Field):
    """Choosing fills authority and posts, which are fields of their own and may be changed."""

    def __init__(self, spec: FieldSpec, tools: FieldTools) -> None:
        super().__init__(spec, tools)
        self._ways: tuple[OfferedWay, ...] = ()
        self.box = ChoiceBox()
        self.label.setBuddy(self.box)
        self.name(self.box)
        self.content.addWidget(self.box)
        self.watch(self.box, lambda: spec.path)
        self.box.activated.connect(self._chosen)

    def show_value(self, value: Any) -> None:
        """Show which way the notice is signed in, "other" for none of those known."""
        self._ways = tuple(self._tools.form.ways())
        self.box.clear()
        for row, way in enumerate(self._ways):
            self.box.addItem(way.words)
            self.box.setItemData(row, way.title, Qt.ItemDataRole.ToolTipRole)
        fitting = [row for row, way in enumerate(self._ways) if way.fits(value)]
        if not fitting:
            self.box.addItem(self._tools.say(_OTHER))
        self.box.setCurrentIndex(fitting[0] if fitting else self.box.count() - 1)
        self.tell_quietly(self._ways[fitting[0]].title if fitting else "")

    def show_help(self) -> None:
        """Another system or standard knows other ways."""
        super().show_help()
        self.show_value(self._tools.form.value(self.spec))

    def focus_path(self, _path: str) -> None:
        """The box."""
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen(self, row: int) -> None:
        if row < len(self._ways):
            self._tools.form.choose_way(self.spec, self._ways[row])
