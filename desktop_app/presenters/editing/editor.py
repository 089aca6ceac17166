"""The open notice: every change goes through here, can be undone by name and is saved by itself."""

import datetime as dt
from typing import Final, NamedTuple, Protocol

from desktop_app.notice.draft import Draft
from desktop_app.presenters.listeners import Listeners
from desktop_app.workspace.autosave import Autosave, Clock, Pace, Status
from desktop_app.workspace.history import (
    Entry,
    History,
    Turned,
    changed,
    closed,
    redone,
    turned_to,
    undone,
)


class Change(NamedTuple):
    """A draft took the place of another.

    `origin` is the view that made the change and shows it already; None: every view has to look
    (undo, redo, a restored version). `label` names the change, "" where it has no name.
    """

    old: Draft
    new: Draft
    label: str
    origin: object | None = None


class Keeper(Protocol):
    """Where the notice is kept. Both calls raise StoreError when it cannot be."""

    def save(self, draft: Draft) -> dt.datetime:
        """Save durably; the time of it."""

    def keep_history(self, history: History) -> None:
        """Keep what can be undone."""


class Editor:
    """One notice being worked on.

    `faults` are the expected failures of the keeper: they are shown and tried again.
    """

    def __init__(
        self,
        history: History,
        keeper: Keeper,
        clock: Clock,
        *,
        faults: tuple[type[Exception], ...],
        pace: Pace | None = None,
    ) -> None:
        self._history = history
        self._keeper = keeper
        self._clock = clock
        self._faults = faults
        self._kept = history
        self.changes: Final = Listeners[Change]()
        self.saves: Final = Listeners[Status]()
        self._autosave = Autosave(keeper.save, clock, self.saves.tell, faults=faults, pace=pace)

    @property
    def draft(self) -> Draft:
        """The notice as it is now."""
        return self._history.draft

    @property
    def undo_label(self) -> str | None:
        """What the next undo takes back; None: nothing."""
        return self._history.undo_label

    @property
    def redo_label(self) -> str | None:
        """What the next redo does again; None: nothing."""
        return self._history.redo_label

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All states that can be gone to, oldest first."""
        return self._history.entries

    @property
    def position(self) -> int:
        """Which of the entries is the present state."""
        return self._history.position

    @property
    def status(self) -> Status:
        """How far the notice is saved."""
        return self._autosave.status

    def edit(
        self,
        draft: Draft,
        label: str,
        *,
        merge_key: str | None = None,
        origin: object | None = None,
    ) -> None:
        """Take in a changed draft; the same one changes nothing.

        `label` is in the interface language, after "Hoàn tác: " ("sửa trích yếu"). The same
        `merge_key` ("type:b5") within a moment makes one change with the one before.
        """
        self._take(changed(self._history, draft, label, self._clock(), merge_key), label, origin)

    def undo(self) -> str | None:
        """Take the last change back; its label, None when there was none."""
        return self._turn(undone(self._history))

    def redo(self) -> str | None:
        """Make the change undone last again; its label, None when there was none."""
        return self._turn(redone(self._history))

    def go_to(self, position: int) -> None:
        """Show the state of that entry; IndexError when there is none."""
        self._turn(turned_to(self._history, position))

    def leave_field(self) -> None:
        """What is typed next is a change of its own; what was typed is saved now."""
        self._history = closed(self._history)
        self._autosave.flush()

    @property
    def is_abandoned(self) -> bool:
        """Whether nothing of the notice is kept any more."""
        return self._autosave.is_stopped

    def abandon(self) -> None:
        """Keep nothing any more: other data is in the place of the notice, or a file has it."""
        self._autosave.stop()

    def set_pace(self, pace: Pace) -> None:
        """Save sooner or later after a change than until now."""
        self._autosave.set_pace(pace)

    def wait(self) -> dt.timedelta | None:
        """When `tick` is to be called; None: there is nothing to save."""
        return self._autosave.wait()

    def tick(self) -> None:
        """Save when it is due."""
        self._autosave.tick()

    def flush(self) -> bool:
        """Save now all there is, with what can be undone; whether nothing is left unsaved.

        A history that cannot be kept is no loss of the notice and is tried again the next time.
        """
        self.leave_field()
        if self.is_abandoned:
            return True
        if self._autosave.unsaved is not None:
            return False
        if self._kept is not self._history and self.status.stage != "unchanged":
            try:
                self._keeper.keep_history(self._history)
            except self._faults:
                return True
            self._kept = self._history
        return True

    def _turn(self, turned: Turned | None) -> str | None:
        if turned is None:
            return None
        self._take(turned.history, turned.label, None)
        return turned.label

    def _take(self, history: History, label: str, origin: object | None) -> None:
        old = self._history.draft
        self._history = history
        if history.draft == old:
            return
        self._autosave.changed(history.draft)
        self.changes.tell(Change(old, history.draft, label, origin))
