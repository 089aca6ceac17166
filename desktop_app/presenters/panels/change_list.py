"""The changes of the open notice by name, the present state marked, every one a click away."""

from collections.abc import Callable
from typing import Final

from msgspec import Struct

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.editing.editor import Change, Editor
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.listeners import Listeners
from desktop_app.presenters.moments import when
from desktop_app.workspace.autosave import Clock
from desktop_app.workspace.history import Entry

START: Final = noted("Lúc bắt đầu")
UNDONE: Final = noted("đã hoàn tác")
PRESENT: Final = noted("hiện nay")


class ChangeLine(Struct, frozen=True):
    """A state that can be gone to: its position, what was done, when.

    `remark` is "" but for the present state and for what was undone.
    """

    position: int
    title: str
    when: str
    remark: str = ""
    is_present: bool = False
    is_undone: bool = False


class ChangeListPresenter:
    """The lines are newest first; while it is opened `changes` hears them after every change."""

    def __init__(self, editor: Editor, clock: Clock, say: Translate) -> None:
        self._editor = editor
        self._clock = clock
        self._say = say
        self._stop_listening: Callable[[], None] | None = None
        self.changes: Final = Listeners[tuple[ChangeLine, ...]]()

    @property
    def lines(self) -> tuple[ChangeLine, ...]:
        """All states that can be gone to, newest first."""
        entries = self._editor.entries
        return tuple(
            self._line(position, entries[position]) for position in reversed(range(len(entries)))
        )

    def go_to(self, position: int) -> None:
        """Make that state the present one, as by so many undos or redos."""
        if position != self._editor.position:
            self._editor.go_to(position)

    def open(self) -> None:
        """Follow the notice from now on."""
        if self._stop_listening is None:
            self._stop_listening = self._editor.changes.add(self._changed)
        self.changes.tell(self.lines)

    def close(self) -> None:
        """Follow the notice no more."""
        if self._stop_listening is not None:
            self._stop_listening()
            self._stop_listening = None

    def _changed(self, _change: Change) -> None:
        self.changes.tell(self.lines)

    def _line(self, position: int, entry: Entry) -> ChangeLine:
        present = self._editor.position
        remark = PRESENT if position == present else UNDONE if position > present else ""
        return ChangeLine(
            position,
            _with_capital(entry.label) or self._say(START),
            when(entry.at, self._clock(), self._say),
            self._say(remark),
            is_present=position == present,
            is_undone=position > present,
        )


def _with_capital(label: str) -> str:
    return label[:1].upper() + label[1:]
