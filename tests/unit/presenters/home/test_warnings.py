"""After a crash the notices are told, and backups that are not made are told."""

import datetime as dt
from pathlib import Path

from desktop_app.presenters.home.warnings import backup_trouble, recovery
from desktop_app.store.backup_files import Backup
from desktop_app.store.backups import BackupMade
from desktop_app.store.chores import Outcome
from desktop_app.store.errors import StoreUnwritable
from desktop_app.store.sessions import Recovered
from tests.builders.stores import MORNING

BACKUP = Backup(number=1, at=MORNING, kind="start", file=Path("b.db"))


def test_nothing_recovered_is_nothing_to_tell() -> None:
    assert recovery((), str) is None


def test_the_newest_one_is_named() -> None:
    one = Recovered("a", "Giao ban", 3, MORNING)
    told = recovery((one,), str)
    assert told is not None
    assert told.notice_id == "a"
    assert "“Giao ban”" in told.text
    other = Recovered("b", "Sơ kết", 1, MORNING - dt.timedelta(hours=1))
    many = recovery((one, other), str)
    assert many is not None
    assert "2 thông báo" in many.text
    assert "“Giao ban”" in many.text


def test_backups_that_are_made_are_not_talked_of() -> None:
    assert backup_trouble(None, str) is None
    assert backup_trouble(Outcome(), str) is None
    assert backup_trouble(Outcome(BackupMade(BACKUP)), str) is None


def test_a_second_folder_that_is_gone_and_a_full_disk_are_told() -> None:
    no_stick = Outcome(BackupMade(BACKUP, second_fault="no_folder"))
    assert "thư mục thứ hai" in (backup_trouble(no_stick, str) or "")
    full = Outcome(fault=StoreUnwritable(Path("kho.db"), "full"))
    assert "đầy" in (backup_trouble(full, str) or "")
