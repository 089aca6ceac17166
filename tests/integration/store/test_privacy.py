"""Every file and folder of a store is for the owner alone, even where the umask gives all away."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.store.archive_writing import export_all
from desktop_app.store.errors import StoreDamaged, StoreInUse
from desktop_app.store.place import FILE_NAME
from desktop_app.store.salvage import repair
from tests.builders.stores import HandClock, a_store, a_text


@pytest.fixture(autouse=True)
def no_umask() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


def open_to_others(folder: Path) -> list[str]:
    """The files and folders that are not for the owner alone."""
    return [
        f"{path.name} {path.stat().st_mode & 0o777:o}"
        for path in (folder, *folder.rglob("*"))
        if path.stat().st_mode & 0o777 != (0o700 if path.is_dir() else 0o600)
    ]


def test_a_store_at_work(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    with a_store(folder, chores=True) as store:
        store.notices.save(a_text("một"))
        store.chores.wait()
        store.backups.make()
        export_all(store, folder / "tat-ca.tbkl-kho")
        with pytest.raises(StoreInUse):
            a_store(folder)
        names = {path.name for path in folder.iterdir()}
        assert {FILE_NAME, f"{FILE_NAME}-wal", f"{FILE_NAME}-shm", "thong-bao.raise"} <= names
        assert open_to_others(tmp_path / "a") == []
    assert open_to_others(tmp_path / "a") == []


def test_a_store_that_was_open_to_others(tmp_path: Path) -> None:
    with a_store(tmp_path) as store:
        store.notices.save(a_text("một"))
    (tmp_path / FILE_NAME).chmod(0o666)
    with a_store(tmp_path) as store:
        store.notices.save(a_text("hai"))
        assert {path.stat().st_mode & 0o777 for path in tmp_path.iterdir()} == {0o600}


def test_what_a_repair_leaves(tmp_path: Path) -> None:
    folder = tmp_path / "a"
    clock = HandClock()
    with a_store(folder, clock) as store:
        store.notices.save(a_text("một"))
    (folder / FILE_NAME).write_bytes(b"x" * 9000)
    with pytest.raises(StoreDamaged):
        a_store(folder, clock)
    repair(folder / FILE_NAME, clock, None)
    assert open_to_others(folder) == []
