"""The mouse in the list: put the cursor, choose blocks, drag them by their handles."""

from typing import Final, Protocol

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from desktop_app.presenters.outline.outcome import Caret, at
from desktop_app.presenters.outline.presenter import OutlinePresenter
from desktop_app.presenters.outline.selection import Selection
from desktop_app.ui.outline.block_document import points
from desktop_app.ui.outline.boxes import Box, Boxes
from desktop_app.ui.outline.row_drag import DropLine, RowDrag
from desktop_app.ui.theme.look import Look

_CTRL: Final = Qt.KeyboardModifier.ControlModifier
_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier


class Desk(Protocol):
    """What the mouse asks of the list; points are those of the whole list."""

    def menu_at(self, point: QPoint) -> Box | None:
        """The row whose dots are at `point`."""

    def open_menu(self) -> None:
        """Open the menu of the current block."""

    def open_directive(self, part: str) -> None:
        """Open the parts of the current block's directive."""

    def take_focus(self) -> None:
        """The keys are for whole blocks now."""

    def select_text_to(self, point: QPoint) -> None:
        """Select the current block's text up to `point`."""


class RowMouse:
    """Presses, moves and releases of the left button."""

    def __init__(self, outline: OutlinePresenter, boxes: Boxes, look: Look, desk: Desk) -> None:
        self._outline = outline
        self._boxes = boxes
        self._desk = desk
        self._drag = RowDrag(boxes, outline.moving, look)
        self._look = look
        self._grip: QPoint | None = None
        self._anchor = ""
        self.hovered = -1
        self.line: DropLine | None = None

    def press(self, point: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        """The button is pressed."""
        index = self._boxes.at(point.y())
        if index < 0:
            return
        box, state = self._boxes.all[index], self._outline.state
        if modifiers & _SHIFT:
            anchor = state.selection.anchor or state.current or box.row.id
            self._choose(state.selection.run_to(state.rows, anchor, box.row.id))
        elif modifiers & _CTRL:
            self._choose(state.selection.toggled(box.row.id))
        elif self._is_on_handle(box, point):
            self._grip = point
            if box.row.id not in state.selection.ids:
                self._choose(Selection(frozenset({box.row.id}), box.row.id, box.row.id))
        elif self._desk.menu_at(point):
            self.come_to(box.row.id)
            self._desk.open_menu()
        else:
            self._place_cursor(box, point)

    def move(self, point: QPoint, *, is_pressed: bool) -> None:
        """The mouse is at `point`: `hovered` and `line` are set, or more is selected."""
        index = self._boxes.at(point.y())
        inside = index >= 0 and self._boxes.all[index].rect.contains(point)
        self.hovered = index if inside else -1
        if is_pressed and self._grip is not None:
            far = (point - self._grip).manhattanLength() >= QApplication.startDragDistance()
            if far or self.line is not None:
                self.line = self._drag.line_at(point)
        elif is_pressed and self._anchor and index >= 0:
            self.stretch(point)

    def stretch(self, point: QPoint) -> None:
        """A press in the current block's text is drawn on to `point`."""
        state = self._outline.state
        index = self._boxes.at(point.y())
        over = self._boxes.all[index].row.id if index >= 0 else state.current
        if over == state.current and not state.selection.ids:
            self._desk.select_text_to(point)
        elif state.current:
            self._choose(state.selection.run_to(state.rows, state.current, over))

    def release(self) -> None:
        """The button is let go: what was dragged is dropped."""
        line, self.line, self._grip, self._anchor = self.line, None, None, ""
        self._drag = RowDrag(self._boxes, self._outline.moving, self._look)
        if line is not None:
            self._outline.moving.drop(line.landing)

    def come_to(self, block_id: str) -> None:
        """Work at the block; what is selected stays so where it is one of it."""
        if block_id not in self._outline.state.selection.ids:
            self._outline.state.go(block_id)

    def cancel(self) -> None:
        """Drop nothing."""
        self.line = self._grip = None

    def _choose(self, selection: Selection) -> None:
        state = self._outline.state
        if selection.head and state.current != selection.head:
            state.go(selection.head)
        state.choose(selection)
        self._desk.take_focus()

    def _is_on_handle(self, box: Box, point: QPoint) -> bool:
        return point.x() < box.text.left() and point.y() <= box.text.bottom()

    def _place_cursor(self, box: Box, point: QPoint) -> None:
        state = self._outline.state
        for chip in box.chips:
            if chip.rect.contains(point):
                state.go(box.row.id)
                self._desk.open_directive(chip.chip.part)
                return
        self._anchor = box.row.id
        state.go(box.row.id, _caret_at(box, point), takes_focus=True)


def _caret_at(box: Box, point: QPoint) -> Caret:
    if box.document is None:
        return at(box.row.id, 0)
    place = (point - box.text.topLeft()).toPointF()
    hit = box.document.documentLayout().hitTest(place, Qt.HitTestAccuracy.FuzzyHit)
    return at(box.row.id, points(box.row.block.text, max(hit, 0)))
