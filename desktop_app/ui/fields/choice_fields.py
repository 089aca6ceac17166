"""Fields whose values are given: one of several, or on and off."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout

from desktop_app.presenters.forms.field_specs import FieldSpec
from desktop_app.ui.fields.field import Field, FieldTools
from desktop_app.ui.fields.text_fields import SHORT


class ChoiceBox(QComboBox):
    """A box of choices that a wheel over the form does not turn."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The form scrolls, the choice stays."""
        event.ignore()


class ChoiceField(Field):
    """One value of several."""

    def __init__(self, spec: FieldSpec, tools: FieldTools) -> None:
        super().__init__(spec, tools)
        self.box = ChoiceBox()
        self.label.setBuddy(self.box)
        self.name(self.box)
        row = QHBoxLayout()
        row.addWidget(self.box, 99)
        if spec.is_short:
            self.box.setMaximumWidth(tools.look.px(SHORT))
            row.addStretch(1)
        self.content.addLayout(row)
        self.watch(self.box, lambda: spec.path)
        self.box.activated.connect(self._chosen)

    def show_value(self, value: Any) -> None:
        """Show the options as they are now, with the value chosen."""
        self.box.clear()
        for option in self._tools.form.options(self.spec):
            self.box.addItem(option.label, option.value)
            self.box.setItemData(self.box.count() - 1, option.label, Qt.ItemDataRole.ToolTipRole)
        values = [self.box.itemData(row) for row in range(self.box.count())]
        self.box.setCurrentIndex(values.index(value) if value in values else -1)
        self.tell_fault("")

    def focus_path(self, _path: str) -> None:
        """The box."""
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_help(self) -> None:
        """What is offered may depend on the draft as well."""
        super().show_help()
        self.show_value(self._tools.form.value(self.spec))

    def _chosen(self, row: int) -> None:
        self.put(self.box.itemData(row))


class ToggleField(Field):
    """A box to tick; its label is beside it."""

    def __init__(self, spec: FieldSpec, tools: FieldTools) -> None:
        super().__init__(spec, tools)
        self.label.hide()
        self.box = QCheckBox(tools.say(spec.label))
        self.name(self.box)
        self.heading.insertWidget(0, self.box)
        self.watch(self.box, lambda: spec.path)
        self.box.clicked.connect(self._clicked)

    def show_value(self, value: bool) -> None:
        """Ticked or not."""
        self.box.setChecked(value)

    def focus_path(self, _path: str) -> None:
        """The box."""
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clicked(self, is_on: bool) -> None:
        self.put(is_on)
