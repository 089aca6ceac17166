"""Labels and fields of the pages of the guide, set below each other."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop_app.ui.theme.look import Look

_GAP: Final = 4
_GROUP: Final = 16


class FormColumn(QWidget):
    """A column of labelled fields with explanations; the labels' keys lead to the fields."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._headings: list[QLabel] = []
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
        self._add(label, space=True)
        self._add(field)
        return label

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
