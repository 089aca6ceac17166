"""What the export step needs from outside: the desktop, a thread to work in, a few settings."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol, TypeVar

Result = TypeVar("Result")


class Background(Protocol):
    """Does long work beside the window."""

    def run(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Do `work` elsewhere; `done` or `failed` is called where `run` was, with what came out."""


class Desktop(Protocol):
    """Other programs of the computer."""

    def open_file(self, file: Path) -> bool:
        """Open the file in its own program; whether one was found."""

    def show_in_folder(self, file: Path) -> bool:
        """Show the folder of the file; whether it could be."""


class Settings(Protocol):
    """Values under names, as `store.settings` keeps them."""

    def get(self, name: str, default: Any = None) -> Any:
        """The value, `default` where nothing was set."""

    def put(self, name: str, value: Any) -> None:
        """Set a value; raises StoreError."""


class Missing(Protocol):
    """Something a notice still lacks: the step and field to go to, and words about it."""

    @property
    def step(self) -> str:
        """The id of the step."""

    @property
    def path(self) -> str:
        """The field in the draft."""

    @property
    def sentence(self) -> str:
        """What is missing, as a source text of the catalogue."""
