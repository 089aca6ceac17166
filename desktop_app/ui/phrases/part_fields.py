"""The fields for the parts of a directive, one below the other."""

from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.phrases.builder import BuilderState
from desktop_app.presenters.phrases.directive_form import FORM, PartSpec
from desktop_app.ui.fields.field import Suggest
from desktop_app.ui.fields.line_edit import LineEdit
from desktop_app.ui.fields.paragraph_edit import ParagraphEdit
from desktop_app.ui.fields.suggestion_list import SuggestionList
from desktop_app.ui.outline.focus import has_keys
from desktop_app.ui.outline.organ_list import OrganList
from desktop_app.ui.theme.look import Look

_GAP: Final = 10
_NARROW: Final = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
_LEAST_LETTERS: Final = 8
_KINDS: Final = {"person": "organ"}


class PartFields(QWidget):
    """`typed` has the part and what it holds now."""

    typed = Signal(str, object)

    def __init__(self, suggest: Suggest, look: Look, say: Translate, parent: QWidget) -> None:
        super().__init__(parent)
        self._suggest = suggest
        self._look = look
        self._say = say
        self._combos: dict[str, QComboBox] = {}
        self._organs: dict[str, OrganList] = {}
        self._edits: dict[str, LineEdit | ParagraphEdit] = {}
        self._order: list[QWidget] = []
        self._remark = QLabel(self)
        self._remark.setProperty("role", "muted")
        self._remark.setObjectName("builder_remark")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, look.px(8), 0)
        self._column.setSpacing(look.px(4))
        for spec in FORM:
            label = QLabel(say(spec.title), self)
            self._column.addWidget(label)
            field = self._field(spec, label)
            self._order.append(field)
            self._column.addWidget(field)
            if spec.kind == "deadline":
                self._column.addWidget(self._remark)
            self._column.addSpacing(look.px(_GAP))
        self._column.addStretch(1)

    def first(self) -> QWidget:
        """The field to begin in: who is to act, or the frame where a heading says that."""
        owners = self._organs["owners"]
        return owners.first() if owners.isEnabled() else self._combos["frame"]

    def show_state(self, state: BuilderState) -> None:
        """Show the parts; what is being typed is not touched where it says the same."""
        parts = state.parts
        for name, combo in self._combos.items():
            combo.setCurrentIndex(combo.findData(getattr(parts, name)))
        for name, organs in self._organs.items():
            if tuple(organs.names()) != getattr(parts, name):
                organs.set_names(getattr(parts, name))
        for name, edit in self._edits.items():
            self._show_edit(edit, state.due if name == "deadline_text" else getattr(parts, name))
        self._remark.setText(state.remark)
        self._remark.setVisible(bool(state.remark))
        self._organs["owners"].setEnabled(parts.frame != "heading" or bool(parts.owners))

    def _show_edit(self, edit: LineEdit | ParagraphEdit, text: str) -> None:
        if not has_keys(edit) or edit.text().split() != text.split():
            edit.show_text(text)

    def _field(self, spec: PartSpec, label: QLabel) -> QWidget:
        if spec.kind == "choice":
            return self._choice(spec, label)
        if spec.kind == "organs":
            title = self._say(spec.title)
            organs = OrganList(title, self._suggest, self._look, self._say, self)
            organs.setObjectName(f"builder_{spec.part}")
            organs.changed.connect(lambda names: self.typed.emit(spec.part, tuple(names)))
            organs.went_on.connect(lambda: self._go_on(organs))
            self._organs[spec.part] = organs
            return organs
        edit = self._edit(spec)
        label.setBuddy(edit)
        edit.setObjectName(f"builder_{spec.part}")
        edit.setAccessibleName(self._say(spec.title))
        edit.setPlaceholderText(self._say(spec.hint))
        edit.typed.connect(lambda text: self.typed.emit(spec.part, text))
        edit.went_on.connect(lambda: self._go_on(edit))
        self._edits[spec.part] = edit
        return edit

    def _edit(self, spec: PartSpec) -> LineEdit | ParagraphEdit:
        if spec.kind == "text":
            return ParagraphEdit(self._look)
        line = LineEdit()
        if spec.kind in _KINDS:
            offers = partial(self._suggest, _KINDS[spec.kind])
            SuggestionList(line, offers, self._look, self._say)
        return line

    def _choice(self, spec: PartSpec, label: QLabel) -> QComboBox:
        combo = QComboBox(self)
        for value, words in spec.choices:
            combo.addItem(self._say(words), value)
        combo.setSizeAdjustPolicy(_NARROW)
        combo.setMinimumContentsLength(_LEAST_LETTERS)
        combo.setObjectName(f"builder_{spec.part}")
        combo.setAccessibleName(self._say(spec.title))
        combo.activated.connect(lambda index: self.typed.emit(spec.part, combo.itemData(index)))
        label.setBuddy(combo)
        self._combos[spec.part] = combo
        return combo

    def _go_on(self, field: QWidget) -> None:
        """Enter leads to the next field."""
        after = self._order[(self._order.index(field) + 1) % len(self._order)]
        target = after.first() if isinstance(after, OrganList) else after
        target.setFocus(Qt.FocusReason.TabFocusReason)
