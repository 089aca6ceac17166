"""Whose notice it is, and the way to put another office in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton

from desktop_app.notice.parts import Profile
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.forms.field_specs import FieldSpec
from desktop_app.ui.fields.field import Field, FieldTools

_CHOOSE = noted("Chọn cơ quan khác…")


class ProfileField(Field):
    """`wanted`: the person wants to choose another office."""

    wanted = Signal()

    def __init__(self, spec: FieldSpec, tools: FieldTools) -> None:
        super().__init__(spec, tools)
        self.office = QLabel()
        self.office.setWordWrap(True)
        self.button = QPushButton(f" {tools.say(_CHOOSE)}")
        self.button.clicked.connect(self.wanted)
        self.name(self.button, tools.say(_CHOOSE))
        self.content.addWidget(self.office)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        self.content.addLayout(row)
        self.watch(self.button, lambda: spec.path)
        tools.look.changed.connect(self._restyle_button)
        self._restyle_button()

    def show_value(self, value: Profile) -> None:
        """Show the office's name below that of its superior."""
        self.office.setText("\n".join(filter(None, (value.parent, value.organ))))

    def focus_path(self, _path: str) -> None:
        """The button."""
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _restyle_button(self) -> None:
        self.office.setFont(self._tools.look.font("strong"))
        self.button.setIcon(self._tools.look.icon("building-2"))
