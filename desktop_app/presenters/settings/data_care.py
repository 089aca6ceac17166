"""The care for the office's data: backups made and brought back, everything taken along or in."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, TypeVar

from msgspec.structs import replace

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.exchange_words import KINDS as THINGS
from desktop_app.presenters.exchange_words import imported_line
from desktop_app.presenters.expected_faults import Faults
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.listeners import Listeners
from desktop_app.presenters.moments import when
from desktop_app.presenters.notice_list import BACKUP_KINDS
from desktop_app.presenters.settings.data_state import (
    BackupLine,
    DataRoom,
    DataState,
    Done,
    Incoming,
    KindLine,
)
from desktop_app.store.archive import Choice, Choices, Preview
from desktop_app.store.archive_import import Imported
from desktop_app.store.backups import BackupMade
from desktop_app.workspace.exchange_store import Packed

MADE: Final = noted("Đã sao lưu: {file}")
MADE_TWICE: Final = noted("Đã sao lưu: {file}, và chép sang {folder}")
NO_SECOND: Final = noted(
    "Đã sao lưu, nhưng chưa chép được sang thư mục thứ hai; hãy cắm lại ổ đĩa."
)
RESTORED: Final = noted("Đã khôi phục bản sao lưu {moment}.")
EXPORTED: Final = noted("Đã xuất {count} thông báo cùng mọi dữ liệu vào {file}")
IMPORTED: Final = noted("Đã nhập: {counts}.")

CHOICES: Final[tuple[tuple[Choice, str], ...]] = (
    ("keep", noted("Giữ bản ở máy này")),
    ("take", noted("Lấy bản trong tệp")),
    ("both", noted("Giữ cả hai")),
)
"""What can become of what differs, in words."""

BACKING_UP: Final = noted("Đang sao lưu…")
RESTORING: Final = noted("Đang khôi phục…")
EXPORTING: Final = noted("Đang xuất dữ liệu…")
LOOKING: Final = noted("Đang xem tệp…")
IMPORTING: Final = noted("Đang nhập dữ liệu…")
UNDONE: Final = noted("Đã đưa dữ liệu về như trước.")

Answer = TypeVar("Answer")
Run = Callable[[Callable[[], Any], Callable[[Any], None], Callable[[Exception], None]], None]
"""Does the first, then calls the second with its answer or the third with its failure."""


def at_once(
    work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Exception], None]
) -> None:
    """Do the work while the caller waits."""
    try:
        answer = work()
    except Exception as fault:  # noqa: BLE001 - told to the one who asked
        failed(fault)
    else:
        done(answer)


class DataCare:
    """`changes` hears every new state, `done` what was done with success.

    `replaced` tells that other data is in the place of the old. `run` does long work in a thread
    of its own and calls back in this one. `ready` is asked before other data takes the place of
    the old; where it says False, nothing is done.
    """

    def __init__(
        self,
        room: DataRoom,
        faults: Faults,
        clock: Callable[[], dt.datetime],
        say: Translate,
        run: Run = at_once,
        ready: Callable[[], bool] = lambda: True,
    ) -> None:
        self._room = room
        self._faults = faults
        self._clock = clock
        self._say = say
        self._run = run
        self._ready = ready
        self.changes: Final = Listeners[DataState]()
        self.done: Final = Listeners[Done]()
        self.replaced: Final = Listeners[None]()
        self.state = DataState()

    def refresh(self) -> None:
        """Read the list of backups."""
        now, say = self._clock(), self._say
        try:
            backups = self._room.backups()
        except self._faults.known as fault:
            self._tell(replace(self.state, fault=self._faults.tell(fault)))
            return
        lines = tuple(
            BackupLine(one.number, when(one.at, now, say), say(BACKUP_KINDS[one.kind]), one.file)
            for one in backups
        )
        self._tell(replace(self.state, backups=lines))

    def back_up(self) -> None:
        """Make a backup now."""
        self._begin(BACKING_UP, self._room.back_up, self._backed_up)

    def restore(self, number: int) -> None:
        """Bring a backup back; one there is not changes nothing."""
        line = next((line for line in self.state.backups if line.number == number), None)
        if line is not None:
            text = self._say(RESTORED).format(moment=line.when)
            self._put_back(line.file, text)

    def undo(self, before: Path) -> None:
        """Bring back what was there before something was done."""
        self._put_back(before, self._say(UNDONE))

    def export(self, target: Path) -> None:
        """Write everything into one file."""
        self._begin(EXPORTING, lambda: self._room.export_everything(target), self._exported)

    def look_into(self, file: Path) -> None:
        """Show what importing the file would meet; nothing is changed yet."""
        self._tell(replace(self.state, incoming=None))
        self._begin(
            LOOKING, lambda: self._room.preview(file), lambda preview: self._looked(file, preview)
        )

    def choose(self, choice: Choice) -> None:
        """Say what becomes of what differs."""
        if self.state.incoming is not None:
            self._tell(replace(self.state, incoming=replace(self.state.incoming, choice=choice)))

    def leave_out(self) -> None:
        """Import nothing after all."""
        self._tell(replace(self.state, incoming=None))

    def bring_in(self) -> None:
        """Import the file as chosen; without one nothing is done."""
        incoming = self.state.incoming
        if incoming is not None and self._ready():
            choices = Choices(rest=incoming.choice)
            self._begin(
                IMPORTING,
                lambda: self._room.import_everything(incoming.file, choices),
                self._imported,
            )

    def _put_back(self, file: Path, text: str) -> None:
        def restored(before: Path) -> None:
            self.replaced.tell(None)
            self._succeed(Done(text, before))

        if self._ready():
            self._begin(RESTORING, lambda: self._room.restore(file), restored)

    def _backed_up(self, made: BackupMade) -> None:
        name = made.backup.file.name
        if made.second_fault is not None:
            text = self._say(NO_SECOND)
        elif made.second is None:
            text = self._say(MADE).format(file=name)
        else:
            text = self._say(MADE_TWICE).format(file=name, folder=made.second.parent)
        self._succeed(Done(text))

    def _exported(self, packed: Packed) -> None:
        self._succeed(Done(self._say(EXPORTED).format(count=packed.notices, file=packed.file)))

    def _looked(self, file: Path, preview: Preview) -> None:
        lines = tuple(
            KindLine(
                kind,
                self._say(THINGS[kind]),
                len(one.new),
                len(one.same),
                len(one.differing),
                tuple(item.title for item in one.differing),
            )
            for kind, one in preview.kinds.items()
        )
        self._tell(replace(self.state, incoming=Incoming(file, lines)))

    def _imported(self, counts: Imported) -> None:
        self._tell(replace(self.state, incoming=None))
        self.replaced.tell(None)
        text = self._say(IMPORTED).format(counts=imported_line(counts, self._say).strip())
        newest = next(iter(self._room.backups()), None)
        is_from_before = newest is not None and newest.kind == "before-import"
        self._succeed(Done(text, newest.file if newest and is_from_before else None))

    def _succeed(self, done: Done) -> None:
        self.refresh()
        self.done.tell(done)

    def _begin(
        self, doing: str, work: Callable[[], Answer], then: Callable[[Answer], None]
    ) -> None:
        """Do the work, then what comes after it; not while something else is being done."""
        if self.state.doing:
            return
        self._tell(replace(self.state, doing=self._say(doing), fault=""))

        def done(answer: Answer) -> None:
            self._tell(replace(self.state, doing=""))
            then(answer)

        self._run(work, done, self._failed)

    def _failed(self, fault: Exception) -> None:
        self._tell(replace(self.state, doing=""))
        self._tell(replace(self.state, fault=self._faults.tell(fault)))

    def _tell(self, state: DataState) -> None:
        if state != self.state:
            self.state = state
            self.changes.tell(state)
