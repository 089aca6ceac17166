"""What views need of the desktop around them, so that tests can stand in for it."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

Kind = tuple[str, str]
"""A kind of file: what it is called and its ending (".docx"), to open also several (".a .b")."""


class FilePicker(Protocol):
    """Asks the person for a file or folder; `done` is called with it, and not at all without."""

    def save(
        self, title: str, proposed: Path, kinds: Sequence[Kind], done: Callable[[Path], None]
    ) -> None:
        """Ask where to save; `proposed` is the folder and name to begin with."""

    def open(
        self, title: str, folder: Path, kinds: Sequence[Kind], done: Callable[[Path], None]
    ) -> None:
        """Ask for a file there is, looking in `folder` first."""

    def folder(self, title: str, folder: Path, done: Callable[[Path], None]) -> None:
        """Ask for a folder, looking in `folder` first."""


class Toaster(Protocol):
    """Says what happened, in passing."""

    def show(
        self, text: str, action_text: str = "", action: Callable[[], None] | None = None
    ) -> None:
        """Show the text in place of an older one, with a button for `action` where there is one."""


class WindowToaster(Toaster, Protocol):
    """The same for the window, which knows when what a toast offers is over."""

    def withdraw(self) -> None:
        """Take away a toast whose action is about something that is shown no more."""
