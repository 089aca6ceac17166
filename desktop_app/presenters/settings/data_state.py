"""What the care for the data shows, and what it needs of the store."""

from pathlib import Path
from typing import NamedTuple, Protocol

from msgspec import Struct

from desktop_app.store.archive import Choice, Choices, Preview
from desktop_app.store.archive_import import Imported
from desktop_app.store.backup_files import Backup
from desktop_app.store.backups import BackupMade
from desktop_app.workspace.exchange_store import Packed


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


class Done(NamedTuple):
    """What to say of something that was done; `before` is the backup that undoes it, None: none."""

    text: str
    before: Path | None = None


class DataState(Struct, frozen=True):
    """The backups, the file to be imported (None: none is), and the sentence of a failure.

    `doing` says what is being done just now, "" when nothing is; until then nothing else is begun.
    """

    backups: tuple[BackupLine, ...] = ()
    incoming: Incoming | None = None
    doing: str = ""
    fault: str = ""
