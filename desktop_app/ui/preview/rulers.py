"""The two rulers of the page view: on demand, always along the page being read."""

from PySide6.QtCore import QObject, QRect, Qt

from desktop_app.layout.sheet import Geometry
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.preview.ruler import Margins
from desktop_app.ui.preview.ruler_strip import THICKNESS, RulerStrip
from desktop_app.ui.preview.stack_view import StackView
from desktop_app.ui.theme.look import Look


class Rulers(QObject):
    """Keeps the strips beside the sheets of a view, which owns them."""

    def __init__(self, view: StackView, look: Look, say: Translate) -> None:
        super().__init__(view)
        self._view = view
        self._look = look
        self._geometry: Geometry | None = None
        self._is_shown = False
        self._across = RulerStrip(Qt.Orientation.Horizontal, look, say, view)
        self._down = RulerStrip(Qt.Orientation.Vertical, look, say, view)
        view.moved.connect(self._follow)
        look.changed.connect(self._make_room)
        self._make_room()

    def measure(self, geometry: Geometry | None) -> None:
        """Show the margins of this paper; None: there is no page."""
        self._geometry = geometry
        self._follow()

    def show(self, *, is_shown: bool) -> None:
        """Show the rulers, or not."""
        self._is_shown = is_shown
        self._make_room()

    def _make_room(self) -> None:
        self._view.leave_room(self._look.px(THICKNESS) if self._is_shown else 0)
        for strip in (self._across, self._down):
            strip.setVisible(self._is_shown)
        self._follow()

    def _follow(self) -> None:
        frames, geometry = self._view.stack.frames, self._geometry
        if not self._is_shown or geometry is None or not frames:
            return
        seen, thick = self._view.viewport().geometry(), self._look.px(THICKNESS)
        self._across.setGeometry(QRect(seen.x(), seen.y() - thick, seen.width(), thick))
        self._down.setGeometry(QRect(seen.x() - thick, seen.y(), thick, seen.height()))
        frame, origin = frames[self._view.page], self._view.origin
        scale = self._view.stack.scale
        across = Margins(geometry.width, geometry.left, geometry.right)
        down = Margins(geometry.height, geometry.top, geometry.bottom)
        self._across.show_edge(across, frame.x + origin.x(), scale)
        self._down.show_edge(down, frame.y + origin.y(), scale)
