"""What SQLite and the system say, as faults of the store."""

import errno
import sqlite3
from pathlib import Path

import pytest

from desktop_app.store.errors import StoreDamaged, StoreError, StoreInUse, StoreUnwritable
from desktop_app.store.faults import told
from desktop_app.store.place import FILE_NAME, StorePlace


@pytest.fixture
def place(tmp_path: Path) -> StorePlace:
    (tmp_path / FILE_NAME).touch()
    return StorePlace(tmp_path / FILE_NAME)


def sqlite_fault(code: int) -> sqlite3.DatabaseError:
    fault = sqlite3.OperationalError("fault")
    fault.sqlite_errorcode = code
    return fault


def raised(place: StorePlace, fault: Exception) -> StoreError:
    with pytest.raises(StoreError) as caught, told(place):
        raise fault
    assert caught.value.__cause__ is fault
    return caught.value


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (errno.EACCES, "read_only"),
        (errno.EROFS, "read_only"),
        (errno.ENOSPC, "full"),
        (errno.EDQUOT, "full"),
        (errno.EFBIG, "full"),
        (errno.ENOENT, "no_folder"),
        (errno.ENOTDIR, "no_folder"),
        (errno.EIO, "other"),
    ],
)
def test_faults_of_the_system(place: StorePlace, code: int, reason: str) -> None:
    fault = raised(place, OSError(code, "fault"))
    assert isinstance(fault, StoreUnwritable)
    assert (fault.file, fault.reason) == (place.file, reason)


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (sqlite3.SQLITE_FULL, "full"),
        (sqlite3.SQLITE_READONLY, "read_only"),
        (sqlite3.SQLITE_READONLY | 4 << 8, "read_only"),
        (sqlite3.SQLITE_IOERR, "other"),
        (sqlite3.SQLITE_CANTOPEN, "other"),
    ],
)
def test_faults_of_writing(place: StorePlace, code: int, reason: str) -> None:
    fault = raised(place, sqlite_fault(code))
    assert isinstance(fault, StoreUnwritable)
    assert fault.reason == reason


def test_a_file_that_is_gone_has_vanished(place: StorePlace) -> None:
    place.file.unlink()
    fault = raised(place, sqlite_fault(sqlite3.SQLITE_IOERR))
    assert isinstance(fault, StoreUnwritable)
    assert fault.reason == "vanished"


@pytest.mark.parametrize("code", [sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB])
def test_damage(place: StorePlace, code: int) -> None:
    backup = place.backups / "thong-bao-000001-2026-07-06T013000Z-start.db"
    place.backups.mkdir()
    backup.touch()
    fault = raised(place, sqlite_fault(code))
    assert isinstance(fault, StoreDamaged)
    assert (fault.file, fault.set_aside, fault.newest_backup) == (place.file, None, backup)


def test_another_program_has_it(place: StorePlace) -> None:
    fault = raised(place, sqlite_fault(sqlite3.SQLITE_BUSY))
    assert isinstance(fault, StoreInUse)
    assert fault.since is None


@pytest.mark.parametrize(
    "fault",
    [
        sqlite3.ProgrammingError("closed"),
        sqlite_fault(sqlite3.SQLITE_ERROR),
        sqlite_fault(sqlite3.SQLITE_CONSTRAINT),
    ],
)
def test_a_mistake_of_the_program_stays_one(place: StorePlace, fault: Exception) -> None:
    with pytest.raises(type(fault)) as caught, told(place):
        raise fault
    assert caught.value is fault
