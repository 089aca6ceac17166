"""The editor: steps, the form of the step, the live page; each pane can be put away."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.presenters.editing.marker import Marker
from desktop_app.presenters.editing.steps import STEPS, step_of
from desktop_app.presenters.fault_words import Translate
from desktop_app.ui.theme.look import Look
from desktop_app.ui.window.panel_host import PanelHost

STEPS_PANE: Final = 0
FORM_PANE: Final = 1
PAGE_PANE: Final = 2
USUAL_WIDTHS: Final = (248, 564, 468)
"""Of the three panes in a window of 1280 design pixels."""
ROOMY: Final = 1100
"""Design pixels of a window that has room for the steps with their titles."""


class EditorParts(NamedTuple):
    """The views an editor is put together from; `pages` by the id of the step.

    A page has `go_to(path) -> bool` and `take_focus()`, `steps` has `set_current(step_id)`.

    `tools` is the row above all; `bars` stand above the form and show themselves when they are
    asked for.
    """

    steps: Any
    pages: Mapping[str, Any]
    page: QWidget
    bars: Sequence[QWidget]
    tools: QWidget


class EditorView(QWidget):
    """Three panes. `step_shown` tells the id of the step that is open now."""

    step_shown = Signal(str)

    def __init__(
        self,
        parts: EditorParts,
        marker: Marker,
        look: Look,
        say: Translate,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._look = look
        self._say = say
        self.step = STEPS[0].id
        self._title = QLabel()
        self._title.setFont(look.font("title"))
        self._title.setWordWrap(True)
        self._stack = QStackedWidget()
        for step in STEPS:
            self._stack.addWidget(parts.pages[step.id])
        self.side: Final = PanelHost(parts.page, look, say)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._panes: tuple[QWidget, ...] = (parts.steps, self._form_pane(), self.side)
        for pane in self._panes:
            self._splitter.addWidget(pane)
        self._splitter.setStretchFactor(STEPS_PANE, 0)
        self._splitter.setStretchFactor(FORM_PANE, 3)
        self._splitter.setStretchFactor(PAGE_PANE, 2)
        self._splitter.setChildrenCollapsible(False)
        self._steps_width: float = USUAL_WIDTHS[STEPS_PANE]
        """In design pixels, as the person wants it where there is room."""
        self._splitter.splitterMoved.connect(self._take_steps_width)
        self.set_sizes([look.px(width) for width in USUAL_WIDTHS])
        line = QFrame()
        line.setProperty("role", "line")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(parts.tools)
        column.addWidget(line)
        column.addWidget(self._splitter, 1)
        self._leave = marker.calls.add(self.go_to)
        self.destroyed.connect(self._leave)
        look.changed.connect(self._restyle)
        self.show_step(self.step)

    def show_step(self, step_id: str) -> None:
        """Open the form of a step."""
        step = next(step for step in STEPS if step.id == step_id)
        self.step = step_id
        self._title.setText(self._say(step.title))
        self._stack.setCurrentWidget(self._parts.pages[step_id])
        self._parts.steps.set_current(step_id)
        self.step_shown.emit(step_id)

    def open_step(self, step_id: str) -> None:
        """Open the form of a step with the cursor in it."""
        self.show_pane(FORM_PANE, is_shown=True)
        self.show_step(step_id)
        page = self._parts.pages[step_id]
        page.take_focus()

    def turn(self, by: int) -> None:
        """Open the next step (1) or the one before (-1), none beyond the ends."""
        ids = [step.id for step in STEPS]
        index = ids.index(self.step) + by
        if 0 <= index < len(ids):
            self.open_step(ids[index])

    def go_to(self, path: str) -> None:
        """Show the field of a path and put the cursor there; what is no field does nothing."""
        step_id = step_of(path)
        if step_id is not None:
            self.show_pane(FORM_PANE, is_shown=True)
            self.show_step(step_id)
            self._parts.pages[step_id].go_to(path)

    def open_panel(self, title: str, panel: QWidget) -> None:
        """Show a panel in the place of the page."""
        self.show_pane(PAGE_PANE, is_shown=True)
        self.side.open_panel(title, panel)

    def show_pane(self, pane: int, *, is_shown: bool) -> None:
        """Put a pane away or bring it back; the last one stays."""
        others = [one for index, one in enumerate(self._panes) if index != pane]
        if is_shown or not all(one.isHidden() for one in others):
            self._panes[pane].setVisible(is_shown)

    def is_pane_shown(self, pane: int) -> bool:
        """Whether a pane is there."""
        return not self._panes[pane].isHidden()

    def sizes(self) -> list[int]:
        """How wide the panes are, for the next time, where there may be more room."""
        return _with_steps(self._splitter.sizes(), self._wanted_steps())

    def set_sizes(self, sizes: Sequence[int]) -> None:
        """Make the panes that wide."""
        if len(sizes) == self._splitter.count():
            self._splitter.setSizes(list(sizes))
            self._steps_width = sizes[STEPS_PANE] / self._look.scale
            self._fit_steps()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the form has the room of the steps' titles."""
        super().resizeEvent(event)
        self._fit_steps()

    def showEvent(self, event: QShowEvent) -> None:
        """The width is known now."""
        super().showEvent(event)
        self._fit_steps()

    def _fit_steps(self) -> None:
        is_there = self.is_pane_shown(STEPS_PANE) and self.is_pane_shown(FORM_PANE)
        if self.isVisible() and is_there:
            is_tight = self.width() < self._look.px(ROOMY)
            narrow = self._panes[STEPS_PANE].minimumSizeHint().width()
            wanted = narrow if is_tight else self._wanted_steps()
            sizes = self._splitter.sizes()
            if sizes[STEPS_PANE] != wanted:
                self._splitter.setSizes(_with_steps(sizes, wanted))

    def _wanted_steps(self) -> int:
        return round(self._steps_width * self._look.scale)

    def _take_steps_width(self, _place: int, handle: int) -> None:
        if handle == FORM_PANE:  # the one before the form
            self._steps_width = self._splitter.sizes()[STEPS_PANE] / self._look.scale

    def _form_pane(self) -> QWidget:
        pane = QWidget()
        pane.setProperty("role", "raised")
        column = QVBoxLayout(pane)
        px = self._look.px
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._title.setContentsMargins(px(24), px(16), px(24), px(8))
        for bar in self._parts.bars:
            column.addWidget(bar)
        column.addWidget(self._title)
        column.addWidget(self._stack, 1)
        return pane

    def _restyle(self) -> None:
        self._title.setFont(self._look.font("title"))
        self._fit_steps()


def _with_steps(sizes: Sequence[int], width: int) -> list[int]:
    """The panes' widths with so much for the steps, at the cost of the form."""
    steps, form, page = sizes
    return [width, form + steps - width, page]
