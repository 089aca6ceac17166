"""What all fields of a form have in common: label, help, one quiet line below, focus told."""

from collections.abc import Callable, Sequence
from html import escape
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.forms.field_specs import FieldSpec
from desktop_app.presenters.forms.form_presenter import FormPresenter
from desktop_app.ui.theme.look import Look
from desktop_app.ui.theme.roles import give_role

Suggest = Callable[[str, str], Sequence[str]]
"""By the kind ("person", "organ", "recipient", "post") and what is typed: what could be meant."""
PersonOf = Callable[[str], tuple[str, tuple[str, ...]] | None]
"""By a name, the person's title and posts; None: not known."""

_HELP = noted("Giải thích: {field}")
_PASSING = frozenset({Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason})


class FieldTools(NamedTuple):
    """What every field is given."""

    form: FormPresenter
    look: Look
    say: Translate
    suggest: Suggest
    person_of: PersonOf


class Field(QWidget):
    """A field of a form. Subclasses build the content, show a value and put what is typed.

    `entered` has the path the person is at now, `left` that she left it, `finished` that she goes
    on to the next field by Enter, `removed` what was taken out of a list (words).
    """

    entered = Signal(str)
    left = Signal()
    finished = Signal()
    removed = Signal(str)

    def __init__(self, spec: FieldSpec, tools: FieldTools) -> None:
        super().__init__()
        self.spec = spec
        self._tools = tools
        self._watched: dict[QObject, Callable[[], str]] = {}
        self.setObjectName(f"field:{spec.path}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tools.look.px(4))
        self.label = QLabel(tools.say(spec.label))
        self.label.setWordWrap(True)
        self._help_button = QToolButton()
        self._help = self._quiet_label()
        self._note = self._quiet_label()
        self.heading = self._heading()
        column.addLayout(self.heading)
        column.addWidget(self._help)
        self.content = QVBoxLayout()
        self.content.setSpacing(tools.look.px(8))
        column.addLayout(self.content)
        column.addWidget(self._note)
        tools.look.changed.connect(self._restyle)
        self._restyle()

    @property
    def control(self) -> QWidget:
        """The first of the field's controls."""
        return next(one for one in self._watched if isinstance(one, QWidget))

    def show_value(self, value: Any) -> None:
        """Show a value that came from elsewhere."""
        raise NotImplementedError

    def focus_path(self, path: str) -> None:
        """Put the cursor into the part of the field that is at `path`."""
        raise NotImplementedError

    def show_help(self) -> None:
        """Say what the field is for, by the ruling standard."""
        words = self._tools.form.help_of(self.spec)
        self._help.setText(words)
        self._help_button.setVisible(bool(words))
        self._help_button.setToolTip(f"<p>{escape(words)} (Shift+F1)</p>")
        self._help.setVisible(bool(words) and self._help_button.isChecked())
        for watched in self._watched:
            if isinstance(watched, QWidget):
                watched.setAccessibleDescription(words)

    def put(self, shown: Any, typed_at: str | None = None) -> bool:
        """Give the presenter what the widget shows; whether it was taken."""
        sentence = self._tools.form.set_value(self.spec, shown, self, typed_at=typed_at)
        self.tell_fault(sentence)
        return not sentence

    def tell_fault(self, sentence: str) -> None:
        """Say below the field what is wrong; "" takes the sentence away."""
        self._tell(sentence, "error")

    def tell_quietly(self, words: str) -> None:
        """Say something below the field; "" takes the words away."""
        self._tell(words, "muted")

    def watch(self, widget: QWidget, path: Callable[[], str]) -> None:
        """Tell when the person is in `widget`, which shows what is at `path`."""
        self._watched[widget] = path
        widget.installEventFilter(self)
        widget.setAccessibleDescription(self._help.text())

    def forget(self, around: QWidget) -> None:
        """Watch nothing any more that is inside `around`, which goes."""
        gone = [one for one in self._watched if isinstance(one, QWidget)]
        for widget in filter(around.isAncestorOf, gone):
            widget.removeEventFilter(self)
            del self._watched[widget]

    def name(self, widget: QWidget, *more: str) -> None:
        """Give a control its accessible name: the field's label and what it is of it."""
        widget.setAccessibleName(": ".join((self._tools.say(self.spec.label), *more)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The focus comes and goes."""
        if event.type() == QEvent.Type.FocusIn and watched in self._watched:
            self.entered.emit(self._watched[watched]())
        elif isinstance(event, QKeyEvent) and _asks_for_help(event):
            self._help_button.click()
            return True
        elif isinstance(event, QFocusEvent) and _is_leaving(event):
            self.leave(watched)
        return False

    def leave(self, _watched: QObject) -> None:
        """A control of the field was left."""
        self.left.emit()

    def _tell(self, words: str, role: str) -> None:
        give_role(self._note, role)
        self._note.setText(words)
        self._note.setVisible(bool(words))

    def _heading(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._tools.look.px(4))
        row.addWidget(self.label)
        row.addWidget(self._help_button)
        row.addStretch(1)
        self._help_button.setProperty("role", "help")
        self._help_button.setCheckable(True)
        self._help_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes from field to field
        self._help_button.toggled.connect(self._help.setVisible)
        self._help_button.setAccessibleName(
            self._tools.say(_HELP).format(field=self._tools.say(self.spec.label))
        )
        return row

    def _quiet_label(self) -> QLabel:
        label = QLabel()
        label.setProperty("role", "muted")
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.hide()
        return label

    def _restyle(self) -> None:
        self._help_button.setIcon(self._tools.look.icon("circle-question-mark", "text_muted"))


def _asks_for_help(event: QKeyEvent) -> bool:
    is_key = event.key() == Qt.Key.Key_F1 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
    return is_key and event.type() == QEvent.Type.KeyPress


def _is_leaving(event: QFocusEvent) -> bool:
    return event.lostFocus() and event.reason() not in _PASSING
