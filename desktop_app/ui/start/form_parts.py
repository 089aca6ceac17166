"""Labels and fields of the pages of the guide, set below each other."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop_app.ui.blanks import is_open, select_first_blank
from desktop_app.ui.theme.look import Look

_GAP: Final = 4
_GROUP: Final = 16


class NameEdit(QLineEdit):
    """A name with an open place, which is selected when one comes by key: typing fills it in."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The mouse puts the cursor where it was clicked, as in any field."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            select_first_blank(self)


class FormColumn(QWidget):
    """A column of labelled fields with explanations; the labels' keys lead to the fields."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._headings: list[QLabel] = []
        self._in_order: list[QWidget] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addStretch(1)
        self._restyle()
        look.changed.connect(self._restyle)

    def add_heading(self, text: str) -> QLabel:
        """A heading over the fields that follow."""
        label = self._label(text)
        self._headings.append(label)
        self._restyle()
        self._add(label, space=self._box.count() > 1)
        return label

    def add_field(self, text: str, field: QWidget) -> QLabel:
        """A field with its label above."""
        label = self._label(text)
        label.setBuddy(field)
        field.setAccessibleName(text)
        self._in_order.append(field)
        self._add(label, space=True)
        self._add(field)
        return label

    def open_after(self, field: QWidget | None) -> QWidget | None:
        """The next field below `field` that waits to be filled in; None where none does."""
        at = self._in_order.index(field) + 1 if field in self._in_order else len(self._in_order)
        below = (one for one in self._in_order[at:] if not one.isHidden())
        return next(filter(is_open, below), None)

    def add_words(self, text: str) -> QLabel:
        """An explanation."""
        label = self._label(text)
        label.setProperty("role", "muted")
        self._add(label)
        return label

    def add_widget(self, widget: QWidget) -> None:
        """Something that says itself what it is."""
        self._add(widget)

    def _restyle(self) -> None:
        self._box.setSpacing(self._look.px(_GAP))
        for heading in self._headings:
            heading.setFont(self._look.font("heading"))

    def _label(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _add(self, widget: QWidget, *, space: bool = False) -> None:
        if space:
            self._box.insertSpacing(self._box.count() - 1, self._look.px(_GROUP - _GAP))
        self._box.insertWidget(self._box.count() - 1, widget)
