"""How far the notice is: being drafted, with the signer, issued."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QRadioButton, QWidget

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.notice_list import STATES
from desktop_app.store.notice_rows import State
from desktop_app.ui.output_step.section import Section
from desktop_app.ui.theme.look import Look
from desktop_app.ui.wrapped_row import WrappedRow

TITLE: Final = noted("Tình trạng")


class StateChoice(Section):
    """One choice for every state; `wanted` tells the state."""

    wanted = Signal(str)

    def __init__(self, look: Look, say: Translate, parent: QWidget | None = None) -> None:
        super().__init__(say(TITLE), look, parent)
        self._row = WrappedRow()
        self._choices = {state: self._choice(state, say(text)) for state, text in STATES.items()}
        self.column.addLayout(self._row)
        self.restyle_row()
        look.changed.connect(self.restyle_row)

    def show_state(self, state: State | None) -> None:
        """Show the state; None: the notice is not kept, and there is nothing to choose."""
        for name, choice in self._choices.items():
            choice.setEnabled(state is not None)
            choice.setAutoExclusive(state is not None)
            choice.setChecked(name == state)

    def restyle_row(self) -> None:
        """Take lengths from the look."""
        self._row.setSpacing(self.look.px(16))

    def _choice(self, state: str, text: str) -> QRadioButton:
        choice = QRadioButton(text[:1].upper() + text[1:], self)
        choice.setObjectName(f"state_{state}")
        choice.clicked.connect(lambda: self.wanted.emit(state))
        self._row.addWidget(choice)
        return choice
