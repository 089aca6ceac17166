"""The fields of the page of settings: one kind of widget for every kind of setting."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.settings.specs import SettingSpec, amount, steps
from desktop_app.ui.ports import FilePicker
from desktop_app.ui.theme.look import Look

NOT_CHOSEN: Final = noted("Chưa chọn")
NOT_SET: Final = noted("Chưa đặt")
PICK: Final = noted("Chọn…")
CLEAR: Final = noted("Bỏ")
NAMED_PICK: Final = noted("Chọn: {label}")
NAMED_CLEAR: Final = noted("Bỏ: {label}")
WIDTH: Final = 400


class SettingField(QWidget):
    """A setting with its label and help; `chosen` tells the value the person gives it."""

    chosen = Signal(object)

    def __init__(
        self, spec: SettingSpec, look: Look, say: Translate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.spec = spec
        self.look = look
        self.say = say
        self.setObjectName(f"field:{spec.id}")
        self.label = QLabel(say(spec.label), self)
        self.control = QHBoxLayout()
        self._help = QLabel(say(spec.help), self)
        self._help.setProperty("role", "muted")
        self._fault = QLabel(self)
        self._fault.setProperty("role", "error")
        for text in (self.label, self._help, self._fault):
            text.setWordWrap(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.label)
        self._column.addLayout(self.control)
        self._column.addWidget(self._help)
        self._column.addWidget(self._fault)
        self.build()
        look.changed.connect(self.restyle)
        self.restyle()
        self.show_fault("")

    def build(self) -> None:
        """Put the widget into `control`."""
        raise NotImplementedError

    def put(self, value: Any) -> None:
        """Show the value."""
        raise NotImplementedError

    def show_fault(self, sentence: str) -> None:
        """Say why the value was refused; "": it was not."""
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))

    def restyle(self) -> None:
        """Take type and lengths from the look."""
        self.label.setFont(self.look.font("strong"))
        self._column.setSpacing(self.look.px(4))
        self.control.setSpacing(self.look.px(8))

    def take(self, widget: QWidget) -> None:
        """Put a widget of some length in, named by the label."""
        widget.setAccessibleName(self.say(self.spec.label))
        widget.setAccessibleDescription(self.say(self.spec.help))
        widget.setObjectName(self.spec.id)
        widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.label.setBuddy(widget)
        self.control.addWidget(widget, 1)


class CalmBox(QComboBox):
    """A list to choose from that leaves the wheel to the page it stands on."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page; nothing is changed by scrolling past."""
        event.ignore()


class ChoiceField(SettingField):
    """One of some values; also a number, by its steps."""

    def build(self) -> None:
        """A list to choose from."""
        self._box = CalmBox(self)
        self._box.activated.connect(lambda place: self.chosen.emit(self._box.itemData(place)))
        self.take(self._box)
        self.offer(self._choices())

    def offer(self, choices: Sequence[tuple[Any, str]]) -> None:
        """Let these be chosen; the choice stays where it is still there."""
        if choices == [(self._box.itemData(at), self._box.itemText(at)) for at in self._places()]:
            return
        value = self._box.currentData()
        self._box.clear()
        for one, words in choices:
            self._box.addItem(words, one)
        self.put(value)

    def put(self, value: Any) -> None:
        """Show the value; one that is no step stands between two of them."""
        place = self._box.findData(value)
        if place < 0 and self.spec.range is not None and isinstance(value, int | float):
            self._box.addItem(amount(self.spec, value, self.say), value)
            place = self._box.count() - 1
        self._box.setCurrentIndex(max(place, 0))

    def _places(self) -> range:
        return range(self._box.count())

    def _choices(self) -> list[tuple[Any, str]]:
        if self.spec.range is not None:
            return [(step, amount(self.spec, step, self.say)) for step in steps(self.spec)]
        return [(value, self.say(words)) for value, words in self.spec.choices]


class OfficeField(ChoiceField):
    """One of the office's profiles, or none."""

    def offer_offices(self, offices: Sequence[tuple[str, str]]) -> None:
        """Let these be chosen."""
        self.offer([(None, self.say(NOT_CHOSEN)), *offices])


class ToggleField(SettingField):
    """Yes or no; the label stands at the box."""

    def build(self) -> None:
        """A box to tick."""
        self._box = QCheckBox(self.say(self.spec.label), self)
        self._box.clicked.connect(self._tell)
        self.take(self._box)
        self.label.hide()

    def put(self, value: Any) -> None:
        """Show the value."""
        self._box.setChecked(bool(value))

    def _tell(self) -> None:
        self.chosen.emit(self._box.isChecked())


class TextField(SettingField):
    """A line of text; it counts when the field is left or Enter is pressed."""

    def build(self) -> None:
        """A line to type in."""
        self._line = QLineEdit(self)
        self._line.setPlaceholderText(self.say(NOT_SET))
        self._line.editingFinished.connect(lambda: self.chosen.emit(self._line.text() or None))
        self.take(self._line)

    def put(self, value: Any) -> None:
        """Show the value, unless that is what stands there."""
        if self._line.text() != (value or ""):
            self._line.setText(value or "")


class FolderField(SettingField):
    """A folder, chosen in the system's dialog."""

    picker: FilePicker | None = None

    def build(self) -> None:
        """The path, a button that asks for it, and one that forgets it."""
        self._path = QLineEdit(self)
        self._path.setReadOnly(True)
        self._path.setPlaceholderText(self.say(NOT_SET))
        self.take(self._path)
        self._button(PICK, NAMED_PICK, "pick", self._pick)
        self._clear = self._button(CLEAR, NAMED_CLEAR, "clear", lambda: self.chosen.emit(None))

    def put(self, value: Any) -> None:
        """Show the value."""
        self._path.setText(value or "")
        self._path.setToolTip(value or "")
        self._path.setCursorPosition(0)
        self._clear.setEnabled(bool(value))

    def _pick(self) -> None:
        if self.picker is not None:
            begin = Path(self._path.text() or Path.home())
            title = self.say(self.spec.label)
            self.picker.folder(title, begin, lambda folder: self.chosen.emit(str(folder)))

    def _button(self, text: str, named: str, name: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(self.say(text), self)
        button.setAccessibleName(self.say(named).format(label=self.say(self.spec.label)))
        button.setObjectName(f"{name}:{self.spec.id}")
        button.clicked.connect(do)
        self.control.addWidget(button)
        return button


FIELDS: Final[Mapping[str, type[SettingField]]] = MappingProxyType(
    {
        "choice": ChoiceField,
        "number": ChoiceField,
        "office": OfficeField,
        "toggle": ToggleField,
        "text": TextField,
        "folder": FolderField,
    }
)
"""By the kind of a setting, its field."""
