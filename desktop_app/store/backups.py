"""Backups: whole, dated copies made while the store is in use, checked before old ones go."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Final

from msgspec import Struct

from desktop_app.store.backup_files import Backup, BackupKind, backups_in, next_backup, outdated
from desktop_app.store.checks import is_sound, read_only
from desktop_app.store.database import Database
from desktop_app.store.errors import StoreDamaged, StoreTooNew, Unusable, UnusableBackup
from desktop_app.store.faults import newest_backup, reason_of, told
from desktop_app.store.migrations import migrate, newest_schema, schema_of
from desktop_app.store.private_files import make_file, make_folder, put_in_place, settle_file
from desktop_app.store.schema import APPLICATION_ID
from desktop_app.store.sessions import Sessions
from desktop_app.store.settings import Settings

SECOND_FOLDER: Final = "backup.second_folder"
"""The setting under which a second folder (a stick) for copies of backups is kept."""


class BackupMade(Struct, frozen=True):
    """A new backup; `second` is its copy, `second_fault` why there is none (None: none wanted)."""

    backup: Backup
    second: Path | None = None
    second_fault: str | None = None


class Backups:
    """The backups of one store, in `backups/` beside it."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._place = database.place

    def list(self) -> "tuple[Backup, ...]":
        """The backups, newest first."""
        return backups_in(self._place.backups, self._place.file.stem)

    def make(self, kind: BackupKind = "manual") -> BackupMade:
        """Make a backup, check it, and only then drop what is outdated.

        Raises StoreUnwritable, and StoreDamaged when the copy is not sound: then the store is not.
        """
        with told(self._place):
            make_folder(self._place.backups)
            now = self._database.clock()
            backup = next_backup(self._place.backups, self._place.file.stem, now, kind)
            with _half_made(backup.file) as beside:
                _copy(self._database.place.file, beside)
                if not is_sound(beside):
                    raise StoreDamaged(self._place.file, None, newest_backup(self._place))
                settle_file(beside)
                put_in_place(beside, backup.file)
            self._drop_outdated(self._place.backups)
        return self._copied_out(backup)

    def make_if_changed(self, kind: BackupKind) -> BackupMade | None:
        """Make a backup unless nothing has changed since the newest one; None then."""
        newest = next(iter(self.list()), None)
        if newest is not None and _changes_in(newest.file) == Sessions(self._database).changes():
            return None
        return self.make(kind)

    def restore(self, file: Path) -> BackupMade:
        """Put the content of a backup in the place of the present one, after backing that up.

        Returns the backup of what was there. An older schema is brought up to date. Raises
        UnusableBackup before anything is changed, StoreTooNew, StoreUnwritable.
        """
        check_backup(file)
        replaced = self.make("before-restore")
        with self._database.turn, told(self._place):
            with closing(read_only(file)) as source:
                source.backup(self._database.connection)
            migrate(self._database.connection)
        sessions = Sessions(self._database)
        sessions.acknowledge_all()
        sessions.begin()
        return replaced

    def _drop_outdated(self, folder: Path) -> None:
        now = self._database.clock()
        for backup in outdated(backups_in(folder, self._place.file.stem), now):
            with suppress(OSError):
                backup.file.unlink()

    def _copied_out(self, backup: Backup) -> BackupMade:
        name = Settings(self._database).get(SECOND_FOLDER)
        if not isinstance(name, str) or not name:
            return BackupMade(backup)
        folder = Path(name)
        try:
            if not folder.is_dir():
                return BackupMade(backup, second_fault="no_folder")
            with _half_made(folder / backup.file.name) as beside:
                beside.write_bytes(backup.file.read_bytes())
                settle_file(beside)
                put_in_place(beside, folder / backup.file.name)
        except OSError as fault:
            return BackupMade(backup, second_fault=reason_of(fault))
        self._drop_outdated(folder)
        return BackupMade(backup, second=folder / backup.file.name)


def check_backup(file: Path) -> None:
    """Raise UnusableBackup or StoreTooNew unless the file is a whole store this program knows."""
    code = _flaw_of(file)
    if code is not None:
        raise UnusableBackup(file, code)
    with closing(read_only(file)) as connection:
        schema = schema_of(connection)
    if schema > newest_schema():
        raise StoreTooNew(file, schema, newest_schema())
    if not is_sound(file):
        raise UnusableBackup(file, "damaged")


def _flaw_of(file: Path) -> Unusable | None:
    if not file.is_file():
        return "missing"
    try:
        with closing(read_only(file)) as connection:
            mark = connection.execute("PRAGMA application_id").fetchone()[0]
    except sqlite3.DatabaseError:
        return "damaged"
    return None if mark == APPLICATION_ID else "other_file"


def _changes_in(file: Path) -> int | None:
    try:
        with closing(read_only(file)) as connection:
            row = connection.execute(
                "SELECT changes FROM sessions ORDER BY id DESC LIMIT 1"
            ).fetchone()
    except sqlite3.DatabaseError:
        return None
    return None if row is None else int(row[0])


def _copy(store: Path, target: Path) -> None:
    """A copy as one file of its own, without SQLite's companions."""
    with closing(read_only(store)) as source, closing(sqlite3.connect(target)) as copy:
        source.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")


@contextmanager
def _half_made(file: Path) -> Iterator[Path]:
    """A private file beside `file`; gone afterwards unless it was put in its place."""
    beside = file.with_name(f".{file.name}.tmp")
    try:
        with suppress(FileNotFoundError):
            beside.unlink()
        make_file(beside)
        yield beside
    finally:
        for name in (beside, beside.with_name(f"{beside.name}-journal")):
            with suppress(OSError):
                name.unlink(missing_ok=True)
