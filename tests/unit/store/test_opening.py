"""Opening: what is refused is left alone; what broke off is told at the next start."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.store.database import connect
from desktop_app.store.errors import NotAStore, StoreInUse, StoreTooNew, StoreUnwritable
from desktop_app.store.migrations import newest_schema
from desktop_app.store.opening import open_store
from desktop_app.store.place import FILE_NAME, StorePlace
from desktop_app.store.sessions import Recovered, Sessions
from desktop_app.store.store import Store
from tests.builders.stores import HOUR, MINUTE, MORNING, HandClock, a_store, a_text


def break_off(store: Store) -> None:
    """End the store as a killed process would: nothing is closed, but the system lets go."""
    store.chores.stop()
    store.database.close()
    assert store._lock is not None
    store._lock.release()


def test_a_missing_folder_is_made(tmp_path: Path) -> None:
    with a_store(tmp_path / "a" / "b") as store:
        store.notices.save(a_text("một"))
    assert (tmp_path / "a" / "b" / FILE_NAME).is_file()


def test_after_closing_only_the_one_file_holds_the_content(tmp_path: Path) -> None:
    with a_store(tmp_path) as store:
        store.notices.save(a_text("một"))
    assert sorted(file.name for file in tmp_path.iterdir()) == [FILE_NAME, "thong-bao.lock"]
    assert (tmp_path / "thong-bao.lock").read_bytes() == b""


def test_what_is_saved_waits_for_the_disk(store: Store) -> None:
    assert store.database.row("PRAGMA journal_mode") == ("wal",)
    assert store.database.row("PRAGMA synchronous") == (2,)
    assert store.database.row("PRAGMA foreign_keys") == (1,)


def test_every_connection_waits_for_the_disk(store: Store) -> None:
    with closing(store.database.second()) as second:
        assert second.row("PRAGMA synchronous") == (2,)
        assert second.row("PRAGMA foreign_keys") == (1,)


def test_a_newer_schema_is_refused_and_left_alone(tmp_path: Path) -> None:
    with a_store(tmp_path) as store:
        store.notices.save(a_text("một"))
    file = tmp_path / FILE_NAME
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = file.read_bytes()
    with pytest.raises(StoreTooNew) as caught:
        a_store(tmp_path)
    assert (caught.value.file, caught.value.version) == (file, 99)
    assert caught.value.known == newest_schema()
    assert file.read_bytes() == before


def test_a_database_of_another_program_is_refused_and_left_alone(tmp_path: Path) -> None:
    file = tmp_path / FILE_NAME
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE khach_hang (ten TEXT)")
    file.chmod(0o644)
    before = file.read_bytes()
    with pytest.raises(NotAStore):
        a_store(tmp_path)
    assert (file.read_bytes(), file.stat().st_mode & 0o777) == (before, 0o644)


def test_any_other_file_that_is_named_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "bao-cao.docx"
    file.write_bytes(b"PK\x03\x04 something else")
    with pytest.raises(NotAStore):
        open_store(file, HandClock())
    assert file.read_bytes() == b"PK\x03\x04 something else"


def test_an_empty_file_becomes_a_store(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).touch()
    with a_store(tmp_path) as store:
        assert store.notices.list() == ()


def test_a_file_where_the_folder_should_be(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"")
    with pytest.raises(StoreUnwritable) as caught:
        a_store(tmp_path / "a")
    assert caught.value.reason == "no_folder"


def test_a_refused_opening_lets_go_of_the_lock(tmp_path: Path) -> None:
    file = tmp_path / FILE_NAME
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE khach_hang (ten TEXT)")
    with pytest.raises(NotAStore):
        a_store(tmp_path)
    file.unlink()
    a_store(tmp_path).close()


def test_after_a_clean_end_nothing_is_recovered(tmp_path: Path) -> None:
    with a_store(tmp_path) as store:
        store.notices.save(a_text("một"))
    with a_store(tmp_path) as store:
        assert store.recovered == ()


def test_after_a_break_what_was_saved_is_told_with_time_and_title(tmp_path: Path) -> None:
    clock = HandClock()
    with a_store(tmp_path, clock) as store:
        store.notices.save(a_text("cũ", notice_id="cu"))
    store = a_store(tmp_path, clock)
    store.notices.save(a_text("một", notice_id="a", subject="về việc a"))
    clock.advance(MINUTE)
    store.notices.save(a_text("hai", notice_id="b", subject="về việc b"))
    break_off(store)
    with a_store(tmp_path, clock) as store:
        assert store.recovered == (
            Recovered("b", "về việc b", 1, MORNING + MINUTE),
            Recovered("a", "về việc a", 1, MORNING),
        )
        assert store.notices.latest("b") == a_text("hai", notice_id="b", subject="về việc b")


def test_it_is_told_until_the_person_has_seen_it(tmp_path: Path) -> None:
    store = a_store(tmp_path)
    store.notices.save(a_text("một"))
    break_off(store)
    break_off(a_store(tmp_path))
    with a_store(tmp_path) as store:
        assert [notice.notice_id for notice in store.recovered] == ["thong-bao"]
        store.acknowledge_recovery()
        assert store.recovered == ()
    with a_store(tmp_path) as store:
        assert store.recovered == ()


def test_what_is_in_the_bin_is_not_told(tmp_path: Path) -> None:
    store = a_store(tmp_path)
    store.notices.save(a_text("một"))
    store.notices.bin("thong-bao")
    break_off(store)
    with a_store(tmp_path) as store:
        assert store.recovered == ()


def test_only_changes_of_content_are_counted(tmp_path: Path) -> None:
    clock = HandClock()
    counts = []
    for save in (False, True, False):
        with a_store(tmp_path, clock) as store:
            if save:
                store.notices.save(a_text("một"))
                store.notices.save(a_text("một"))
                store.notices.search("một")
            counts.append(Sessions(store.database).changes())
        clock.advance(HOUR)
    assert counts == [0, 1, 1]


def test_a_second_start_in_the_window(tmp_path: Path) -> None:
    with a_store(tmp_path) as store:
        assert not store.take_request()
        with pytest.raises(StoreInUse) as caught:
            a_store(tmp_path)
        assert caught.value.since == MORNING
        assert store.take_request()


def test_a_connection_never_makes_a_file(tmp_path: Path) -> None:
    missing = StorePlace(tmp_path / "missing.db")
    with pytest.raises(sqlite3.OperationalError):
        connect(missing)
    assert not missing.file.exists()
