"""Pages that are shown over another one, to which one goes back from them."""

from collections.abc import Callable
from typing import Protocol
from weakref import ref

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
        self._name = ""
        self._before: ref[QWidget] | None = None  # a page that is put away goes for good

    def show(self, name: str, build: Callable[[], PassingPage]) -> None:
        """Show a new page over what is shown; the page of that name that is there stays.

        One that is shown over another passing page takes its place.
        """
        is_over_passing = self._window.page is not None and (
            self._window.page is self._window.passing
        )
        if is_over_passing and name == self._name:
            return
        finish_typing(QApplication.focusWidget())
        self._left()
        if not is_over_passing:
            page = self._window.page
            self._before = None if page is None else ref(page)
        self._name = name
        view = build()
        assert isinstance(view, QWidget)
        view.closed.connect(self._go_back)
        self._window.show_passing_page(view)

    def _go_back(self) -> None:
        before = None if self._before is None else self._before()
        if before is not None and isValid(before) and self._window.has_page(before):
            self._window.show_page(before)
        else:
            self._home()
