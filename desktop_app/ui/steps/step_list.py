"""The steps on the left: where one is, what is still missing in each, narrow or wide."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.forms.step_states import StepState, StepStates
from desktop_app.ui.steps.step_row import StepRow
from desktop_app.ui.theme.look import Look

NARROW: Final = 64
WIDE: Final = 248
_COLLAPSE: Final = 150
_NAME: Final = noted("Các bước soạn thông báo")


class StepList(QFrame):
    """`chosen` has the id of the step to open. Below a certain width only the icons remain."""

    chosen = Signal(str)

    def __init__(self, states: StepStates, look: Look, say: Translate) -> None:
        super().__init__()
        self._states = states
        self._look = look
        self.setObjectName("steps")
        self.setAccessibleName(say(_NAME))
        self.rows: dict[str, StepRow] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(*(look.px(8),) * 4)
        column.setSpacing(look.px(4))
        for number, state in enumerate(states.states, start=1):
            row = StepRow(state.step, number, look, say)
            row.chosen.connect(self.chosen)
            row.count_chosen.connect(states.go_to_first)
            row.walked.connect(lambda by, row=row: self._walk(row, by))
            self.rows[state.step.id] = row
            column.addWidget(row)
        column.addStretch(1)
        self._show(states.states)
        self._stop = states.news.add(self._show)
        self.destroyed.connect(self._stop)
        self._collapse()

    def set_current(self, step_id: str) -> None:
        """Show the step as the open one."""
        for name, row in self.rows.items():
            row.mark(is_open=name == step_id)

    @property
    def is_narrow(self) -> bool:
        """Whether only icons are shown."""
        return self.width() < self._look.px(_COLLAPSE)

    def sizeHint(self) -> QSize:
        """Wide enough for the titles."""
        return QSize(self._look.px(WIDE), self._look.px(320))

    def minimumSizeHint(self) -> QSize:
        """Wide enough for the icons."""
        return QSize(self._look.px(NARROW), self._look.px(240))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Titles come and go with the width."""
        super().resizeEvent(event)
        self._collapse()

    def _walk(self, row: StepRow, by: int) -> None:
        rows = list(self.rows.values())
        at = rows.index(row) + by
        if 0 <= at < len(rows):
            rows[at].button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _collapse(self) -> None:
        for row in self.rows.values():
            row.set_narrow(is_narrow=self.is_narrow)

    def _show(self, states: tuple[StepState, ...]) -> None:
        for state in states:
            self.rows[state.step.id].show_missing(len(state.missing), self._states.words(state))
