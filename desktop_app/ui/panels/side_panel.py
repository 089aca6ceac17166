"""A panel beside the work; the window gives it its title and closes it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.presenters.listeners import Listeners, News
from desktop_app.ui.theme.look import Look


class SidePanel(QWidget):
    """Parts go into `content`. What it follows is let go when it is deleted."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.setProperty("role", "raised")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.content = QVBoxLayout(self)
        look.changed.connect(self._restyle_frame)
        self._restyle_frame()

    def follow(self, news: Listeners[News], call: Callable[[News], None]) -> None:
        """Hear the news as long as the panel is there."""
        self.until_gone(news.add(call))

    def until_gone(self, leave: Callable[[], None]) -> None:
        """Make the call when the panel is deleted."""
        self.destroyed.connect(leave)

    def _restyle_frame(self) -> None:
        px = self.look.px
        self.content.setContentsMargins(px(16), px(12), px(16), px(16))
        self.content.setSpacing(px(12))
