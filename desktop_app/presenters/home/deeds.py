"""What was done on the first screen, so that it can be undone by name."""

from collections.abc import Callable
from typing import Final

from msgspec import Struct

MOST: Final = 100
"""Deeds that can be undone."""


class Deed(Struct, frozen=True):
    """Something done: `label` comes after "Hoàn tác: ", `done` says what has happened."""

    label: str
    done: str
    make: Callable[[], None]
    take_back: Callable[[], None]


class Deeds:
    """Deeds in their order. A call that raises leaves the deed where it was."""

    def __init__(self) -> None:
        self._done: list[Deed] = []
        self._undone: list[Deed] = []

    @property
    def undo_label(self) -> str | None:
        """What the next undo takes back; None: nothing."""
        return self._done[-1].label if self._done else None

    @property
    def redo_label(self) -> str | None:
        """What the next redo does again; None: nothing."""
        return self._undone[-1].label if self._undone else None

    def do(self, deed: Deed) -> None:
        """Do it; what was undone before cannot be done again then."""
        deed.make()
        self._undone.clear()
        self._done = [*self._done[1 - MOST :], deed]

    def undo(self) -> str | None:
        """Take the last deed back; its label, None when there was none."""
        if not self._done:
            return None
        deed = self._done[-1]
        deed.take_back()
        self._undone.append(self._done.pop())
        return deed.label

    def redo(self) -> str | None:
        """Do again what was undone last; its label, None when there was nothing."""
        if not self._undone:
            return None
        deed = self._undone[-1]
        deed.make()
        self._done.append(self._undone.pop())
        return deed.label
