"""Backups by hand: made, copied elsewhere, named, brought back, and a damaged store repaired."""

from pathlib import Path

import pytest

from desktop_app.output.safe_file import write_whole
from desktop_app.store.errors import StoreInUse, UnusableBackup
from desktop_app.store.place import FILE_NAME, StorePlace
from desktop_app.workspace.back_up import (
    Restored,
    back_up,
    list_backups,
    named_backup,
    repair_store,
    restore_backup,
)
from tests.builders.drafts import a_draft
from tests.builders.stores import HandClock, a_store


@pytest.fixture
def place(tmp_path: Path) -> StorePlace:
    """A closed store with one notice and one backup."""
    with a_store(tmp_path) as store:
        store.notices.save(a_draft(id="tb-1"))
        back_up(store, None, write_whole)
    return StorePlace(tmp_path / FILE_NAME)


def notices_in(place: StorePlace) -> list[str]:
    with a_store(place.folder) as store:
        return sorted(row.id for row in store.notices.list())


def test_a_copy_elsewhere_is_the_same_for_the_owner_alone(
    place: StorePlace, tmp_path: Path
) -> None:
    (tmp_path / "usb").mkdir()
    with a_store(place.folder) as store:
        made, copy = back_up(store, tmp_path / "usb", write_whole)
    assert copy.read_bytes() == made.backup.file.read_bytes()
    assert copy.stat().st_mode & 0o777 == 0o600


def test_a_backup_is_named_by_number_name_or_path(place: StorePlace) -> None:
    (backup,) = list_backups(place)
    for name in (str(backup.number), backup.file.name, str(backup.file)):
        assert named_backup(place, name) == backup.file
    assert named_backup(place, "la.db") == Path("la.db")


def test_what_was_there_before_a_restore_is_backed_up(place: StorePlace) -> None:
    (backup,) = list_backups(place)
    with a_store(place.folder) as store:
        store.notices.save(a_draft(id="tb-2"))
    clock = HandClock()
    done = restore_backup(lambda: a_store(place.folder), place, clock, backup.file)
    assert notices_in(place) == ["tb-1"]
    assert done.replaced is not None
    restore_backup(lambda: a_store(place.folder), place, clock, done.replaced)
    assert notices_in(place) == ["tb-1", "tb-2"]


def test_a_missing_backup_opens_nothing(tmp_path: Path) -> None:
    place = StorePlace(tmp_path / "kho" / FILE_NAME)
    with pytest.raises(UnusableBackup):
        restore_backup(lambda: a_store(place.folder), place, HandClock(), tmp_path / "la.db")
    assert not place.folder.exists()


def test_a_sound_store_is_not_repaired(place: StorePlace) -> None:
    assert repair_store(lambda: a_store(place.folder), place, HandClock()) == Restored()


def test_a_lost_store_comes_back_from_its_newest_backup(place: StorePlace) -> None:
    place.file.unlink()
    done = repair_store(lambda: a_store(place.folder), place, HandClock())
    assert done.repaired is not None
    assert done.repaired.backup == list_backups(place)[0].file
    assert notices_in(place) == ["tb-1"]


def test_an_open_store_is_not_repaired(place: StorePlace) -> None:
    with a_store(place.folder), pytest.raises(StoreInUse):
        repair_store(lambda: a_store(place.folder), place, HandClock())
