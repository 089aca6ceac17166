"""Sheets below one another on the desk: scrolled and zoomed, whatever stands on them."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from desktop_app.presenters.preview.boxes import Box
from desktop_app.presenters.preview.page_stack import PageStack, scrolled_to
from desktop_app.presenters.preview.zoom import clamped, fitting, larger, scale_of, smaller
from desktop_app.ui.theme.look import Look

GAP: Final = 20
"""Design pixels around every sheet."""
_LINE: Final = 48  # design pixels of one step of an arrow key
_NOTCH: Final = 120  # eighths of a degree in one step of a mouse's wheel


class StackView(QAbstractScrollArea):
    """Shows sheets of given sizes.

    `turned` is told when another page is read or their number is another, `zoomed` when the person
    changed the size by the wheel, `moved` whenever sheets stand elsewhere in the view.
    """

    turned = Signal()
    zoomed = Signal()
    moved = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._sizes: tuple[tuple[int, int], ...] = ()
        self._stack = PageStack((), 1.0, 1)
        self._zoom: int | None = None
        self._wheel = 0
        self._read = (0, 0)
        self.setProperty("role", "paper")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        look.changed.connect(self.restack)

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    @property
    def page(self) -> int:
        """The index of the page being read."""
        return self._stack.read_at(self._top, self.viewport().height())

    @property
    def stack(self) -> PageStack:
        """Where the sheets stand in all that can be scrolled."""
        return self._stack

    @property
    def origin(self) -> QPoint:
        """Where all that can be scrolled begins, in pixels of the view."""
        return QPoint(-self.horizontalScrollBar().value(), -self._top)

    @property
    def fits(self) -> bool:
        """Whether the sheets are as wide as the view."""
        return self._zoom is None

    @property
    def zoom(self) -> float:
        """The size in per cent, also where it fits the width."""
        if self._zoom is not None:
            return float(self._zoom)
        room = self.viewport().width() - 2 * self._look.px(GAP)
        widest = max((width for width, _ in self._sizes), default=0)
        return fitting(room, widest, self.logicalDpiX())

    def set_sheets(self, sizes: Sequence[tuple[int, int]]) -> None:
        """Show sheets of these sizes in twips."""
        self._sizes = tuple(sizes)
        self.restack()

    def set_zoom(self, zoom: float | None, at: int = 0) -> None:
        """Show the sheets at `zoom` per cent, None as wide as the view.

        The paper at height `at` of the view stays there.
        """
        self._zoom = None if zoom is None else clamped(zoom)
        self.restack(at)

    def step_zoom(self, steps: int, at: int = 0) -> None:
        """So many steps larger, or smaller below 0."""
        zoom = self.zoom
        for _ in range(abs(steps)):
            zoom = larger(zoom) if steps > 0 else smaller(zoom)
        self.set_zoom(zoom, at)
        self.zoomed.emit()

    def go_to_page(self, index: int) -> None:
        """Show a page from its top; the first or last one for an index beyond."""
        if self._stack.frames:
            frame = self._stack.frames[min(max(index, 0), self.count - 1)]
            self.verticalScrollBar().setValue(frame.y - self._look.px(GAP) // 2)

    def bring(self, box: Box) -> None:
        """Scroll as far as is needed to see the box."""
        top, bottom = self._stack.pixels(box.page, box.top, box.bottom)
        target = scrolled_to(top, bottom, self._top, self.viewport().height())
        if target is not None:
            self.verticalScrollBar().setValue(target)

    def repaint_boxes(self, boxes: Sequence[Box], reach: float) -> None:
        """Paint again what stands in these boxes and up to `reach` twips above and below."""
        for box in boxes:
            if box.page < self.count:
                top, bottom = self._stack.pixels(box.page, box.top - reach, box.bottom + reach)
                self.viewport().update(0, top - self._top, self.viewport().width(), bottom - top)

    def spot(self, at: QPoint) -> tuple[int, float, float] | None:
        """The page at a point of the view and the place on it in twips; None beside the sheets."""
        at = at - self.origin
        found = self._stack.twips_at(at.x(), at.y())
        if found is None or not QRect(*self._stack.frames[found[0]]).contains(at):
            return None
        return found

    def leave_room(self, thickness: int) -> None:
        """Keep that many pixels free at the left and above, for rulers."""
        self.setViewportMargins(thickness, thickness, 0, 0)

    def restack(self, at: int = 0) -> None:
        """Place the sheets anew, keeping the paper at height `at` of the view where it is."""
        held = self._stack.twips_at(0, self._top + at)
        middle = self._middle()
        scale = scale_of(self.zoom, self.logicalDpiX())
        is_zoomed = scale != self._stack.scale
        room = self.viewport().width()
        self._stack = PageStack(self._sizes, scale, self._look.px(GAP), room)
        self._set_bars()
        if held and is_zoomed and held[0] < self.count and self._top + at > 0:
            y = self._stack.pixels(held[0], held[2], held[2])[0]
            self.verticalScrollBar().setValue(y - at)
        if is_zoomed:
            bar = self.horizontalScrollBar()
            bar.setValue(round(middle * self._stack.width - self.viewport().width() / 2))
        self.viewport().update()
        self.moved.emit()
        self._note_page()

    @property
    def _top(self) -> int:
        return self.verticalScrollBar().value()

    def _middle(self) -> float:
        """Where the middle of the view is, as a share of the whole width."""
        if not self._stack.frames:
            return 0.5
        seen = self.horizontalScrollBar().value() + self.viewport().width() / 2
        return min(seen / self._stack.width, 1.0)

    def _set_bars(self) -> None:
        size, line = self.viewport().size(), self._look.px(_LINE)
        for bar, whole, seen in (
            (self.horizontalScrollBar(), self._stack.width, size.width()),
            (self.verticalScrollBar(), self._stack.height, size.height()),
        ):
            bar.setSingleStep(line)
            bar.setPageStep(max(line, seen - line))
            bar.setRange(0, max(0, whole - seen))

    def _note_page(self) -> None:
        if self._read != (self.page, self.count):
            self._read = (self.page, self.count)
            self.turned.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep fitted sheets as wide as the view."""
        super().resizeEvent(event)
        self.restack()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move what is painted already; the rest is painted when it comes into sight."""
        self.viewport().scroll(dx, dy)
        self.moved.emit()
        self._note_page()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the very top and end; arrows and Page keys scroll, as everywhere."""
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl larger and smaller, else scroll."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._wheel += event.angleDelta().y()
        steps = int(self._wheel / _NOTCH)
        if steps:
            self._wheel -= steps * _NOTCH
            self.step_zoom(steps, round(event.position().y()))
        event.accept()
