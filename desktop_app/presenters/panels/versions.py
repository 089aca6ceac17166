"""The saved versions of the open notice: what differs, and bringing one back."""

import datetime as dt
from collections.abc import Callable
from typing import Final, Protocol

from msgspec import Struct
from msgspec.structs import replace

from desktop_app.notice.draft import Draft
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.editing.editor import Editor
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.listeners import Listeners
from desktop_app.presenters.moments import when
from desktop_app.presenters.panels.change_size import change_size, size_words
from desktop_app.presenters.panels.differences import Passage, differences
from desktop_app.presenters.store_faults import moment, store_fault
from desktop_app.store.errors import StoreError
from desktop_app.store.exports import ExportRow
from desktop_app.store.versions import VersionRow
from desktop_app.workspace.autosave import Clock, Status

RESTORE: Final = noted("khôi phục bản lưu {moment}")
EXPORTED: Final = noted("đã xuất {file}")
FIRST: Final = noted("bản lưu đầu tiên")


class SavedVersions(Protocol):
    """The versions that are kept. Every call raises StoreError when it cannot be done."""

    def list(self, notice_id: str) -> tuple[VersionRow, ...]:
        """The versions of a notice, newest first."""

    def draft(self, notice_id: str, number: int) -> Draft:
        """The draft of a version."""

    def name(self, notice_id: str, number: int, label: str | None) -> None:
        """Give a version a name, or take it away."""


class SavedExports(Protocol):
    """The record of exports; raises StoreError."""

    def list(self, notice_id: str | None = None) -> tuple[ExportRow, ...]:
        """The exports of a notice, newest first."""


class VersionLine(Struct, frozen=True):
    """A version as the list shows it; `name` "": it has none. `exported` says into which file."""

    number: int
    name: str
    when: str
    exported: str = ""


class VersionsState(Struct, frozen=True):
    """The list, newest first; the chosen version and the one it is compared with.

    `chosen` None: none is. `other` None: compared with the notice as it is now. `passages` is what
    differs from the older to the newer of the two, empty where nothing does. `fault` is a sentence.
    """

    lines: tuple[VersionLine, ...] = ()
    chosen: int | None = None
    other: int | None = None
    passages: tuple[Passage, ...] = ()
    fault: str = ""


class VersionsPresenter:
    """Shows the versions while it is `opened`; `changes` hears every new state."""

    def __init__(
        self,
        editor: Editor,
        versions: SavedVersions,
        exports: SavedExports,
        clock: Clock,
        say: Translate,
    ) -> None:
        self._editor = editor
        self._versions = versions
        self._exports = exports
        self._clock = clock
        self._say = say
        self._drafts: dict[int, Draft] = {}
        self._sizes: dict[int, str] = {}
        self._rows: tuple[VersionRow, ...] = ()
        self._stop_listening: Callable[[], None] | None = None
        self._restored = ""
        self.changes: Final = Listeners[VersionsState]()
        self.state = VersionsState()

    def open(self) -> None:
        """Read the list and follow the saving of the notice from now on."""
        if self._stop_listening is None:
            self._stop_listening = self._editor.saves.add(self._saved)
        self._read()

    def close(self) -> None:
        """Follow the notice no more."""
        if self._stop_listening is not None:
            self._stop_listening()
            self._stop_listening = None

    def choose(self, number: int) -> None:
        """Show what differs between the version and what it is compared with."""
        other = None if number == self.state.other else self.state.other
        self._compare(replace(self.state, chosen=number, other=other))

    def compare_with(self, other: int | None) -> None:
        """Compare the chosen version with another one; None: with the notice as it is now."""
        self._compare(replace(self.state, other=other))

    def restore(self) -> bool:
        """Put the chosen version in the place of the notice, as one change that can be undone.

        Whether anything had to be done.
        """
        row = self._row(self.state.chosen)
        if row is None:
            return False
        try:
            draft = replace(self._draft(row.number), id=self._editor.draft.id)
        except StoreError as fault:
            self._tell(replace(self.state, fault=store_fault(fault, self._say)))
            return False
        if draft == self._editor.draft:
            return False
        self._editor.leave_field()
        self._restored = self._say(RESTORE).format(moment=moment(row.at))
        self._editor.edit(draft, self._restored)
        self._editor.leave_field()
        self._compare(self.state)
        return True

    def undo_restore(self) -> None:
        """Take the last `restore` back, unless something else has been done since."""
        if self._restored and self._editor.undo_label == self._restored:
            self._editor.undo()
            self._compare(self.state)

    def rename(self, number: int, name: str) -> str | None:
        """Give a version a name ("": take it away); the name it had, None when it stays as it is.

        A named version is never thinned away.
        """
        row = self._row(number)
        wanted = " ".join(name.split())
        if row is None or (row.label or "") == wanted:
            return None
        try:
            self._versions.name(self._editor.draft.id, number, wanted or None)
        except StoreError as fault:
            self._tell(replace(self.state, fault=store_fault(fault, self._say)))
            return None
        self._read()
        return row.label or ""

    def size(self, number: int) -> str:
        """How much the version changed since the one before, in words; "" when it is not known.

        It is worked out when it is asked for, so that a long list opens at once.
        """
        if number not in self._sizes:
            self._sizes[number] = self._size(number)
        return self._sizes[number]

    def _size(self, number: int) -> str:
        earlier = next((row for row in self._rows if row.number < number), None)
        if earlier is None:
            return self._say(FIRST)
        try:
            size = change_size(self._draft(earlier.number), self._draft(number))
        except StoreError:
            return ""
        return size_words(size, self._say)

    def _saved(self, status: Status) -> None:
        if status.stage == "saved":
            self._read()

    def _read(self) -> None:
        notice = self._editor.draft.id
        try:
            self._rows = self._versions.list(notice)
            exports = self._exports.list(notice)
        except StoreError as fault:
            self._tell(replace(self.state, fault=store_fault(fault, self._say)))
            return
        files = {row.version: row.file for row in reversed(exports)}
        now = self._clock()
        lines = tuple(self._line(row, files.get(row.number), now) for row in self._rows)
        numbers = {row.number for row in self._rows}
        chosen, other = (
            number if number in numbers else None
            for number in (self.state.chosen, self.state.other)
        )
        self._compare(VersionsState(lines, chosen, other))

    def _line(self, row: VersionRow, file: str | None, now: dt.datetime) -> VersionLine:
        name = file.replace("\\", "/").rpartition("/")[2] if file else ""
        exported = self._say(EXPORTED).format(file=name) if name else ""
        return VersionLine(row.number, row.label or "", when(row.at, now, self._say), exported)

    def _compare(self, state: VersionsState) -> None:
        if state.chosen is None:
            self._tell(replace(state, passages=(), fault=""))
            return
        try:
            first, last = self._draft(state.chosen), self._editor.draft
            if state.other is not None:
                older, newer = sorted((state.chosen, state.other))
                first, last = self._draft(older), self._draft(newer)
        except StoreError as fault:
            self._tell(replace(state, passages=(), fault=store_fault(fault, self._say)))
            return
        passages = differences(first, last, self._say)
        self._tell(replace(state, passages=passages, fault=""))

    def _draft(self, number: int) -> Draft:
        if number not in self._drafts:
            self._drafts[number] = self._versions.draft(self._editor.draft.id, number)
        return self._drafts[number]

    def _row(self, number: int | None) -> VersionRow | None:
        return next((row for row in self._rows if row.number == number), None)

    def _tell(self, state: VersionsState) -> None:
        if state != self.state:
            self.state = state
            self.changes.tell(state)
