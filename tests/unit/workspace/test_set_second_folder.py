"""The second folder for backups: set only when a file can be written there."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.store.store import Store
from desktop_app.workspace.set_second_folder import (
    clear_second_folder,
    second_folder,
    set_second_folder,
)
from desktop_app.workspace.shelf_errors import UnusableFolder
from tests.builders.stores import a_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with a_store(tmp_path / "kho") as opened:
        yield opened


def test_every_backup_is_copied_to_the_folder_until_it_is_cleared(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "usb").mkdir()
    monkeypatch.chdir(tmp_path)
    assert second_folder(store) is None
    assert set_second_folder(store, Path("usb")) == tmp_path / "usb"
    assert [*(tmp_path / "usb").iterdir()] == []
    assert second_folder(store) == tmp_path / "usb"
    made = store.backups.make()
    assert made.second == tmp_path / "usb" / made.backup.file.name
    clear_second_folder(store)
    assert second_folder(store) is None
    assert store.backups.make().second is None


def test_a_folder_that_cannot_be_used_is_refused_and_the_old_one_stays(
    store: Store, tmp_path: Path
) -> None:
    (tmp_path / "usb").mkdir()
    set_second_folder(store, tmp_path / "usb")
    (tmp_path / "tep").write_text("x", encoding="utf-8")
    store.backups.make()
    for folder, reason in [
        (tmp_path / "khong-co", "missing"),
        (tmp_path / "tep", "file"),
        (store.place.backups, "own"),
        (tmp_path / ("a" * 300), "other"),
        (Path("~khong-co-nguoi-nay/usb"), "other"),
        (Path("a\0b"), "other"),
    ]:
        with pytest.raises(UnusableFolder) as caught:
            set_second_folder(store, folder)
        assert (caught.value.reason, second_folder(store)) == (reason, tmp_path / "usb")


@pytest.mark.parametrize(("code", "reason"), [(13, "read_only"), (28, "full"), (5, "other")])
def test_a_folder_that_refuses_the_trial_is_refused(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, reason: str
) -> None:
    def refuse(file: Path, content: bytes) -> int:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(Path, "write_bytes", refuse)
    with pytest.raises(UnusableFolder) as caught:
        set_second_folder(store, tmp_path)
    assert caught.value.reason == reason
    assert second_folder(store) is None
