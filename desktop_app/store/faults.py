"""What SQLite and the system say when something fails, told as faults of the store."""

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryFile
from typing import Final

from desktop_app.store.backup_files import backups_in
from desktop_app.store.errors import (
    StoreDamaged,
    StoreError,
    StoreInUse,
    StoreUnwritable,
    Unwritable,
)
from desktop_app.store.place import StorePlace

_REASONS: Final[dict[int | None, Unwritable]] = {
    errno.ENOENT: "no_folder",
    errno.ENOTDIR: "no_folder",
    errno.EEXIST: "no_folder",  # a file stands in its place
    errno.EACCES: "read_only",
    errno.EPERM: "read_only",
    errno.EROFS: "read_only",
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.EFBIG: "full",
}
_DAMAGED: Final = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_BUSY: Final = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_OUR_OWN: Final = (None, sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CONSTRAINT, sqlite3.SQLITE_MISUSE)
_TRIAL: Final = 65_536  # bytes, more than a save writes
_PRIMARY: Final = 0xFF  # the lowest byte of an extended code


@contextmanager
def told(place: StorePlace) -> Iterator[None]:
    """Raise what SQLite and the system raise inside as StoreError."""
    try:
        yield
    except sqlite3.DatabaseError as fault:
        if primary_code(fault) in _OUR_OWN:
            raise
        raise store_fault(place, fault) from fault
    except OSError as fault:
        raise StoreUnwritable(place.file, reason_of(fault)) from fault


def store_fault(place: StorePlace, fault: sqlite3.DatabaseError) -> StoreError:
    """The fault of the store that an error of SQLite means."""
    code = primary_code(fault)
    if code in _DAMAGED:
        return StoreDamaged(place.file, None, newest_backup(place))
    if code in _BUSY:
        return StoreInUse(place.file, None)
    if code == sqlite3.SQLITE_FULL:
        return StoreUnwritable(place.file, "full")
    if not place.file.exists():
        return StoreUnwritable(place.file, "vanished")
    if code == sqlite3.SQLITE_READONLY:
        return StoreUnwritable(place.file, "read_only")
    return StoreUnwritable(place.file, _tried_reason(place.folder))


def reason_of(fault: OSError) -> Unwritable:
    """Why the system refused to write."""
    return _REASONS.get(fault.errno, "other")


def primary_code(fault: sqlite3.Error) -> int | None:
    """SQLite's result code without its refinements; None for an error of the Python module."""
    code: int | None = getattr(fault, "sqlite_errorcode", None)
    return None if code is None else code & _PRIMARY


def is_damage(fault: sqlite3.Error) -> bool:
    """Whether the error says that the content of the file is not as it was written."""
    return primary_code(fault) in _DAMAGED


def newest_backup(place: StorePlace) -> Path | None:
    """The newest backup of the store; they are checked when they are made."""
    backups = backups_in(place.backups, place.file.stem)
    return backups[0].file if backups else None


def _tried_reason(folder: Path) -> Unwritable:
    """Why nothing can be written, by trying: SQLite does not tell a quota from a broken disk."""
    try:
        with TemporaryFile(dir=folder) as file:
            file.write(bytes(_TRIAL))
            file.flush()
            os.fsync(file.fileno())
    except OSError as fault:
        return reason_of(fault)
    return "other"
