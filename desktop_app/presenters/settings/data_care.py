"""The care for the office's data: backups made and brought back, everything taken along or in."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Final, NamedTuple, Protocol, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.exchange_words import KINDS as THINGS
from desktop_app.presenters.exchange_words import imported_line
from desktop_app.presenters.expected_faults import Faults
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.listeners import Listeners
from desktop_app.presenters.moments import when
from desktop_app.presenters.notice_list import BACKUP_KINDS
from desktop_app.store.archive import Choice, Choices, Preview
from desktop_app.store.archive_import import Imported
from desktop_app.store.backup_files import Backup
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

Answer = TypeVar("Answer")


class DataRoom(Protocol):
    """What can be done with all data at once. Raises faults that `Faults` knows."""

    def backups(self) -> tuple[Backup, ...]:
        """The backups, newest first."""

    def back_up(self) -> BackupMade:
        """Make a backup now."""

    def restore(self, backup: Path) -> Path:
        """Put a backup in the place of everything; the backup made of what was there before."""

    def export_everything(self, target: Path) -> Packed:
        """Write everything into one file."""

    def preview(self, file: Path) -> Preview:
        """What importing the file would meet."""

    def import_everything(self, file: Path, choices: Choices) -> Imported:
        """Bring the file in."""


class BackupLine(Struct, frozen=True):
    """A backup as the list shows it."""

    number: int
    when: str
    why: str
    file: Path


class KindLine(Struct, frozen=True):
    """What a file to import has of one kind, in numbers; `titles` are of those that differ."""

    kind: str
    title: str
    new: int
    same: int
    differing: int
    titles: tuple[str, ...] = ()


class Incoming(Struct, frozen=True):
    """A file to be imported: what it has, and what is chosen for what differs."""

    file: Path
    lines: tuple[KindLine, ...]
    choice: Choice = "keep"

    @property
    def differing(self) -> int:
        """How many things differ, so that something has to be chosen."""
        return sum(line.differing for line in self.lines)

    @property
    def is_known(self) -> bool:
        """Whether everything is here already."""
        return all(line.new == line.differing == 0 for line in self.lines)


class Replaced(NamedTuple):
    """Other data is in the place of the old: what to say of it, and the backup that undoes it."""

    text: str
    before: Path | None


class DataState(Struct, frozen=True):
    """The backups, the file to be imported (None: none is), and the sentence of a failure."""

    backups: tuple[BackupLine, ...] = ()
    incoming: Incoming | None = None
    fault: str = ""


class DataCare:
    """`changes` hears every new state, `replaced` that other data is in the place of the old."""

    def __init__(
        self, room: DataRoom, faults: Faults, clock: Callable[[], dt.datetime], say: Translate
    ) -> None:
        self._room = room
        self._faults = faults
        self._clock = clock
        self._say = say
        self.changes: Final = Listeners[DataState]()
        self.replaced: Final = Listeners[None]()
        self.state = DataState()

    def refresh(self) -> None:
        """Read the list of backups."""
        now = self._clock()
        backups = self._tried(self._room.backups) or ()
        lines = tuple(
            BackupLine(one.number, when(one.at, now, self._say), self._why(one), one.file)
            for one in backups
        )
        self._tell(replace(self.state, backups=lines))

    def back_up(self) -> str | None:
        """Make a backup now; what to say of it, None where it failed."""
        made = self._tried(self._room.back_up)
        if made is None:
            return None
        self.refresh()
        if made.second_fault is not None:
            return self._say(NO_SECOND)
        name = made.backup.file.name
        if made.second is None:
            return self._say(MADE).format(file=name)
        return self._say(MADE_TWICE).format(file=name, folder=made.second.parent)

    def restore(self, number: int) -> Replaced | None:
        """Bring a backup back; None where it failed."""
        line = next((line for line in self.state.backups if line.number == number), None)
        if line is None:
            return None
        before = self.put_back(line.file)
        if before is None:
            return None
        return Replaced(self._say(RESTORED).format(moment=line.when), before)

    def put_back(self, file: Path) -> Path | None:
        """Bring a backup back by its file; the backup of what was there, None where it failed."""
        before = self._tried(lambda: self._room.restore(file))
        if before is not None:
            self.replaced.tell(None)
            self.refresh()
        return before

    def export(self, target: Path) -> str | None:
        """Write everything into one file; what to say of it, None where it failed."""
        packed = self._tried(lambda: self._room.export_everything(target))
        if packed is None:
            return None
        return self._say(EXPORTED).format(count=packed.notices, file=packed.file)

    def look_into(self, file: Path) -> None:
        """Show what importing the file would meet; nothing is changed yet."""
        preview = self._tried(lambda: self._room.preview(file))
        if preview is None:
            self._tell(replace(self.state, incoming=None))
            return
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

    def choose(self, choice: Choice) -> None:
        """Say what becomes of what differs."""
        if self.state.incoming is not None:
            self._tell(replace(self.state, incoming=replace(self.state.incoming, choice=choice)))

    def leave_out(self) -> None:
        """Import nothing after all."""
        self._tell(replace(self.state, incoming=None))

    def bring_in(self) -> Replaced | None:
        """Import the file as chosen; None where it failed."""
        incoming = self.state.incoming
        if incoming is None:
            return None
        choices = Choices(rest=incoming.choice)
        done = self._tried(lambda: self._room.import_everything(incoming.file, choices))
        if done is None:
            return None
        self._tell(replace(self.state, incoming=None))
        self.replaced.tell(None)
        self.refresh()
        text = self._say(IMPORTED).format(counts=imported_line(done, self._say).strip())
        newest = next(iter(self._room.backups()), None)
        is_from_before = newest is not None and newest.kind == "before-import"
        return Replaced(text, newest.file if newest is not None and is_from_before else None)

    def _why(self, backup: Backup) -> str:
        return self._say(BACKUP_KINDS[backup.kind])

    def _tried(self, do: Callable[[], Answer]) -> Answer | None:
        """What `do` gives; None where it fails, then the state says why."""
        try:
            answer = do()
        except self._faults.known as fault:
            self._tell(replace(self.state, fault=self._faults.tell(fault)))
            return None
        if self.state.fault:
            self._tell(replace(self.state, fault=""))
        return answer

    def _tell(self, state: DataState) -> None:
        if state != self.state:
            self.state = state
            self.changes.tell(state)
