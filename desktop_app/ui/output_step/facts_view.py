"""The facts of the notice: which decree rules and why, and how long it is."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.output_step.facts import Facts
from desktop_app.ui.output_step.section import Section, words
from desktop_app.ui.theme.look import Look

TITLE: Final = noted("Thông báo này")
OTHER_STANDARD: Final = noted("Đưa về thể thức khác…")


class FactsView(Section):
    """Three lines of facts; `standard_wanted` asks for another standard."""

    standard_wanted = Signal()

    def __init__(self, look: Look, say: Translate, parent: QWidget | None = None) -> None:
        super().__init__(say(TITLE), look, parent)
        self._standard = words(self, "fact_standard")
        self._document = words(self, "fact_document", "muted")
        self._length = words(self, "fact_length")
        for label in (self._length, self._standard, self._document):
            self.column.addWidget(label)
        other = QPushButton(say(OTHER_STANDARD), self)
        other.setObjectName("other_standard")
        other.clicked.connect(self.standard_wanted)
        self.column.addWidget(other, 0, Qt.AlignmentFlag.AlignLeft)

    def show_facts(self, facts: Facts) -> None:
        """Show these."""
        self._standard.setText(facts.standard)
        self._document.setText(facts.document)
        self._length.setText(facts.length)
