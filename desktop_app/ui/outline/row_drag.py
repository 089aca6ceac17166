"""Where dragged blocks would be dropped: the gap below the mouse, the depth by its column."""

from typing import NamedTuple

from PySide6.QtCore import QPoint

from desktop_app.presenters.outline.dropping import Landing
from desktop_app.presenters.outline.moving import Moving
from desktop_app.ui.outline.boxes import HANDLE, INDENT, Boxes
from desktop_app.ui.theme.look import Look


class DropLine(NamedTuple):
    """A landing and where its line is drawn."""

    landing: Landing
    left: int
    y: int


class RowDrag:
    """Finds the landing nearest to the mouse; those of a gap are remembered."""

    def __init__(self, boxes: Boxes, moving: Moving, look: Look) -> None:
        self._boxes = boxes
        self._moving = moving
        self._look = look
        self._known: tuple[int, tuple[Landing, ...]] = (-1, ())

    def line_at(self, point: QPoint) -> DropLine | None:
        """The line for the mouse at `point` of the list; None where nothing can be dropped."""
        index = self._boxes.at(point.y())
        if index < 0:
            return None
        rect = self._boxes.all[index].rect
        gap = index + (point.y() > rect.center().y())
        if self._known[0] != gap:
            self._known = (gap, self._moving.landings(gap))
        landings = self._known[1]
        if not landings:
            return None
        px = self._look.px
        depth = (point.x() - px(HANDLE)) // px(INDENT)
        landing = min(landings, key=lambda one: abs(one.depth - depth))
        y = self._boxes.all[gap].rect.top() if gap < len(self._boxes.all) else rect.bottom()
        return DropLine(landing, px(HANDLE) + landing.depth * px(INDENT), y)
