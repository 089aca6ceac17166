"""Pages that are shown over another one, to which one goes back from them."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from desktop_app.bootstrap.way_out import finish_typing
from desktop_app.ui.window.main_window import MainWindow


class PassingPage(Protocol):
    """A widget that asks to be left."""

    @property
    def closed(self) -> SignalInstance:
        """Told when one goes back."""


class PassingPages:
    """`left` is told before another page is shown; `home` shows the page to go to without one."""

    def __init__(
        self, window: MainWindow, left: Callable[[], None], home: Callable[[], None]
    ) -> None:
        self._window = window
        self._left = left
        self._home = home

    def show(self, build: Callable[[], PassingPage]) -> None:
        """Show a new page over what is shown; from one that is passing itself nothing happens."""
        before = self._window.page
        if before is not None and before is self._window.passing:
            return
        finish_typing(QApplication.focusWidget())
        self._left()
        view = build()
        assert isinstance(view, QWidget)
        view.closed.connect(partial(self._go_back, before))
        self._window.show_passing_page(view)

    def _go_back(self, before: QWidget | None) -> None:
        if before is not None and isValid(before) and self._window.has_page(before):
            self._window.show_page(before)
        else:
            self._home()
