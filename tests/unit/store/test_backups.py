"""Backups: whole and checked, rotated, copied out, restored."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.store.backups import SECOND_FOLDER
from desktop_app.store.checks import is_sound
from desktop_app.store.errors import StoreTooNew, UnusableBackup
from desktop_app.store.place import FILE_NAME
from desktop_app.store.store import Store
from tests.builders.stores import DAY, MINUTE, MORNING, HandClock, a_store, a_text


def titles(file: Path) -> list[str]:
    with closing(sqlite3.connect(file)) as connection:
        return [row[0] for row in connection.execute("SELECT id FROM notices ORDER BY id")]


def save(store: Store, notice_id: str) -> None:
    store.notices.save(a_text("một", notice_id=notice_id))


def test_a_backup_is_one_whole_file_made_while_the_store_is_open(store: Store) -> None:
    save(store, "a")
    backup = store.backups.make().backup
    save(store, "b")
    assert (backup.number, backup.at, backup.kind) == (1, MORNING, "manual")
    assert titles(backup.file) == ["a"]
    assert is_sound(backup.file)
    assert [file.name for file in store.place.backups.iterdir()] == [backup.file.name]
    assert store.backups.list() == (backup,)


def test_backups_are_rotated(store: Store, clock: HandClock) -> None:
    for _ in range(12):
        clock.advance(MINUTE)
        store.backups.make("start")
    assert [backup.number for backup in store.backups.list()] == [*range(12, 2, -1)]
    clock.advance(DAY)
    store.backups.make("manual")
    assert len(store.backups.list()) == 11


def test_a_start_without_changes_makes_no_backup(tmp_path: Path, clock: HandClock) -> None:
    made = []
    for is_changed in (True, False, True, False, False):
        with a_store(tmp_path, clock) as store:
            made.append(store.backups.make_if_changed("start") is not None)
            if is_changed:
                save(store, f"tb-{len(made)}")
            clock.advance(DAY)
    assert made == [True, True, False, True, False]


def test_a_copy_goes_to_the_second_folder(store: Store, tmp_path: Path) -> None:
    stick = tmp_path / "usb"
    stick.mkdir()
    store.settings.put(SECOND_FOLDER, str(stick))
    save(store, "a")
    made = store.backups.make()
    assert made.second == stick / made.backup.file.name
    assert made.second_fault is None
    assert titles(made.second) == ["a"]
    assert [file.name for file in stick.iterdir()] == [made.backup.file.name]


def test_a_stick_that_is_not_there_does_not_keep_the_backup_from_being_made(
    store: Store, tmp_path: Path
) -> None:
    store.settings.put(SECOND_FOLDER, str(tmp_path / "usb"))
    made = store.backups.make()
    assert (made.second, made.second_fault) == (None, "no_folder")
    assert is_sound(made.backup.file)


def test_the_second_folder_is_rotated_too(store: Store, clock: HandClock, tmp_path: Path) -> None:
    stick = tmp_path / "usb"
    stick.mkdir()
    (stick / "other.txt").touch()
    store.settings.put(SECOND_FOLDER, str(stick))
    for _ in range(12):
        clock.advance(MINUTE)
        store.backups.make()
    assert len([*stick.iterdir()]) == 11


def test_restoring_brings_back_what_was_and_keeps_what_is(store: Store, clock: HandClock) -> None:
    save(store, "old")
    backup = store.backups.make().backup
    clock.advance(DAY)
    store.notices.bin("old")
    save(store, "new")
    replaced = store.backups.restore(backup.file)
    assert [row.id for row in store.notices.list()] == ["old"]
    assert titles(replaced.backup.file) == ["new", "old"]
    assert replaced.backup.kind == "before-restore"


def test_after_restoring_work_goes_on(tmp_path: Path, clock: HandClock) -> None:
    with a_store(tmp_path, clock) as store:
        save(store, "old")
        backup = store.backups.make().backup
        store.backups.restore(backup.file)
        store.notices.save(a_text("hai", notice_id="old"))
        assert [hit.notice.id for hit in store.notices.search("hai").hits] == ["old"]
    with a_store(tmp_path, clock) as store:
        assert store.notices.get("old").version == 2
        assert store.recovered == ()


def test_a_backup_of_a_store_opens_as_a_store(store: Store, tmp_path: Path) -> None:
    save(store, "a")
    backup = store.backups.make().backup
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / FILE_NAME).write_bytes(backup.file.read_bytes())
    with a_store(tmp_path / "other") as other:
        assert other.notices.latest("a") == a_text("một", notice_id="a")


@pytest.mark.parametrize(
    ("content", "code"),
    [(None, "missing"), (b"something else" * 400, "damaged"), (b"", "other_file")],
)
def test_what_is_no_backup_is_refused(
    store: Store, tmp_path: Path, content: bytes | None, code: str
) -> None:
    save(store, "a")
    file = tmp_path / "x.db"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(UnusableBackup) as caught:
        store.backups.restore(file)
    assert (caught.value.file, caught.value.code) == (file, code)
    assert [row.id for row in store.notices.list()] == ["a"]
    assert store.backups.list() == ()


def test_a_backup_with_a_broken_page_is_refused(store: Store) -> None:
    with store.database.change():
        for index in range(60):
            save(store, f"tb-{index}")
    file = store.backups.make().backup.file
    content = bytearray(file.read_bytes())
    for page in range(3, len(content) // 4096, 2):
        content[page * 4096 : page * 4096 + 2000] = b"\xff" * 2000
    file.write_bytes(content)
    with pytest.raises(UnusableBackup) as caught:
        store.backups.restore(file)
    assert caught.value.code == "damaged"
    assert len(store.notices.list()) == 60


def test_a_backup_of_a_newer_program_is_refused(store: Store) -> None:
    file = store.backups.make().backup.file
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(StoreTooNew):
        store.backups.restore(file)


def test_a_half_made_backup_of_a_killed_process_is_no_backup(store: Store) -> None:
    half = store.place.backups / ".thong-bao-000001-2026-07-06T013000Z-manual.db.tmp"
    store.place.backups.mkdir()
    half.write_bytes(b"half")
    assert store.backups.list() == ()
    store.backups.make()
    assert len(store.backups.list()) == 1
    assert not half.exists()
