"""For whom the notice is exported: for the leader with its draft round, or the final version."""

from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QLabel, QRadioButton, QSpinBox, QWidget

from desktop_app.notice.parts import DRAFT_ROUNDS
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.ui.output_step.section import Section, words
from desktop_app.ui.theme.look import Look
from desktop_app.ui.wrapped_row import WrappedRow

TITLE: Final = noted("Loại bản")
LEADER: Final = noted("Bản trình lãnh đạo")
ROUND: Final = noted("Dự thảo lần")
FINAL: Final = noted("Bản chính thức")
ABOUT: Final = noted("Bản trình lãnh đạo in thêm dòng “Dự thảo lần …”; ngoài ra hai bản như nhau.")


class VersionChoice(Section):
    """Two choices and the number of the round; `leader_wanted` tells the number."""

    leader_wanted = Signal(int)
    final_wanted = Signal()

    def __init__(self, look: Look, say: Translate, parent: QWidget | None = None) -> None:
        super().__init__(say(TITLE), look, parent)
        self._leader = QRadioButton(say(LEADER), self)
        self._leader.setObjectName("version_leader")
        self._label = QLabel(say(ROUND), self)
        self._round = CalmSpinBox(self)
        self._round.setObjectName("version_round")
        self._round.setAccessibleName(say(ROUND))
        self._round.setRange(*DRAFT_ROUNDS)
        self._label.setBuddy(self._round)
        self._final = QRadioButton(say(FINAL), self)
        self._final.setObjectName("version_final")
        self._row = WrappedRow()
        for widget in (self._leader, self._label, self._round):
            self._row.addWidget(widget)
        about = words(self, "version_about", "muted")
        about.setText(say(ABOUT))
        self.column.addLayout(self._row)
        self.column.addWidget(self._final)
        self.column.addWidget(about)
        self._leader.clicked.connect(self._want_leader)
        self._final.clicked.connect(self.final_wanted)
        self._round.valueChanged.connect(self.leader_wanted)
        self.restyle_row()
        look.changed.connect(self.restyle_row)

    def show_round(self, draft_round: int | None, offered: int) -> None:
        """Show the choice; `draft_round` None: final, `offered` is the number to begin with."""
        with QSignalBlocker(self._round):
            self._round.setValue(draft_round or offered)
        self._leader.setChecked(draft_round is not None)
        self._final.setChecked(draft_round is None)
        # Qt does so only once one of them had the focus; until then Tab would pass by the choice.
        for button in (self._leader, self._final):
            reach = Qt.FocusPolicy.StrongFocus if button.isChecked() else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(reach)
        self._round.setEnabled(draft_round is not None)
        self._label.setEnabled(draft_round is not None)

    def restyle_row(self) -> None:
        """Take lengths from the look."""
        self._row.setSpacing(self.look.px(12))
        self._round.setMinimumWidth(self.look.px(72))
        self._round.lineEdit().setTextMargins(self.look.px(6), 0, 0, 0)

    def _want_leader(self) -> None:
        self.leader_wanted.emit(self._round.value())


class CalmSpinBox(QSpinBox):
    """A field for a number that the wheel scrolls past instead of changing it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()
