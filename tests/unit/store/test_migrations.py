"""Migrations: step by step, each whole or not at all, after a backup."""

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.store.migrations import STEPS, Step, migrate, newest_schema, schema_of
from desktop_app.store.opening import open_store
from desktop_app.store.place import FILE_NAME
from desktop_app.store.store import Store
from tests.builders.stores import HandClock, a_store, a_text


def add_colour(connection: sqlite3.Connection) -> None:
    """A step of a release to come."""
    connection.execute("ALTER TABLE notices ADD COLUMN colour TEXT NOT NULL DEFAULT 'red'")


def fail_halfway(connection: sqlite3.Connection) -> None:
    """A step that does something and then cannot go on."""
    connection.execute("UPDATE notices SET colour = 'blue'")
    connection.execute("ALTER TABLE nowhere ADD COLUMN x")


NEXT: Mapping[int, Step] = {**STEPS, newest_schema(): add_colour}
FAILING: Mapping[int, Step] = {**NEXT, newest_schema() + 1: fail_halfway}


def opened(folder: Path, steps: Mapping[int, Step]) -> Store:
    return open_store(folder / FILE_NAME, HandClock(), chores=False, steps=steps)


def colours(file: Path) -> list[tuple[str]]:
    with closing(sqlite3.connect(file)) as connection:
        return connection.execute("SELECT colour FROM notices").fetchall()


def schema(file: Path) -> int:
    with closing(sqlite3.connect(file)) as connection:
        return schema_of(connection)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a store of the present schema."""
    with a_store(tmp_path) as store:
        store.notices.save(a_text("một"))
    return tmp_path


def test_a_new_store_has_the_newest_schema(folder: Path) -> None:
    assert schema(folder / FILE_NAME) == newest_schema() == 1


def test_a_step_brings_the_schema_up_and_keeps_the_content(folder: Path) -> None:
    with opened(folder, NEXT) as store:
        assert store.notices.latest("thong-bao") == a_text("một")
    assert schema(folder / FILE_NAME) == 2
    assert colours(folder / FILE_NAME) == [("red",)]


def test_a_backup_of_the_old_schema_is_made_before(folder: Path) -> None:
    with opened(folder, NEXT) as store:
        (backup,) = store.backups.list()
    assert backup.kind == "before-migration"
    assert schema(backup.file) == 1


def test_an_up_to_date_store_is_not_backed_up_for_migration(folder: Path) -> None:
    for _ in range(2):
        with opened(folder, NEXT) as store:
            assert len(store.backups.list()) == 1


def test_a_step_that_fails_leaves_the_schema_before_it_whole(folder: Path) -> None:
    with pytest.raises(sqlite3.OperationalError):
        opened(folder, FAILING)
    assert schema(folder / FILE_NAME) == 2
    assert colours(folder / FILE_NAME) == [("red",)]
    with opened(folder, NEXT) as store:
        assert store.notices.latest("thong-bao") == a_text("một")


def test_a_failed_first_step_leaves_an_empty_file_that_can_be_opened(tmp_path: Path) -> None:
    def fail(connection: sqlite3.Connection) -> None:
        STEPS[0](connection)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        opened(tmp_path, {0: fail})
    with a_store(tmp_path) as store:
        assert store.notices.list() == ()


def test_migrating_twice_does_nothing(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "a.db", isolation_level=None)) as connection:
        migrate(connection)
        migrate(connection)
        assert schema_of(connection) == newest_schema()


def test_every_step_leads_to_the_next() -> None:
    assert sorted(STEPS) == [*range(newest_schema())]
