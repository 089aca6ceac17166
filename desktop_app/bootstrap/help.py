"""What the help menu shows wherever one is: keys, the manual's first page, about the program."""

from typing import Final

from PySide6.QtWidgets import QWidget

from desktop_app.bootstrap.window_tools import WindowTools
from desktop_app.presenters.catalogue import noted

ABOUT: Final = noted(
    "Thông báo kết luận {version}. Soạn thông báo kết luận đúng thể thức, không cần mạng."
)


class Help:
    """Shows help over `window`; `version` is the program's own."""

    def __init__(self, tools: WindowTools, window: QWidget, version: str) -> None:
        self._tools = tools
        self._window = window
        self._version = version

    def show_keys(self) -> None:
        """The table of keys."""
        from desktop_app.ui.panels.key_table import KeyTable

        KeyTable(self._tools.look, self._tools.say, self._window).open()

    def show_start_of_manual(self) -> None:
        """The manual in a window of its own, where no notice is open."""
        from desktop_app.bootstrap.notice_panels import MANUAL, manual_panel
        from desktop_app.presenters.panels.manual import START
        from desktop_app.ui.window.side_window import SideWindow

        tools = self._tools
        panel = manual_panel(tools, START)
        SideWindow(tools.say(MANUAL), panel, tools.look, self._window).show()

    def tell_about(self) -> None:
        """Which program this is."""
        self._tools.ports.toasts.show(self._tools.say(ABOUT).format(version=self._version))
