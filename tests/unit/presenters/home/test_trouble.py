"""A store in trouble: what is offered, what is done, and what is told when that fails."""

from pathlib import Path

import pytest

from desktop_app.presenters.home.trouble import RESTORED, SOUND, Trouble
from desktop_app.store.errors import NotAStore, StoreDamaged, StoreError, StoreTooNew
from desktop_app.store.errors import StoreUnwritable as Unwritable
from desktop_app.store.opening import open_store
from desktop_app.store.place import StorePlace
from desktop_app.store.store import Store
from tests.builders.drafts import a_draft
from tests.builders.stores import HandClock, a_store


class Stage:
    """A store with one notice, whose file a test spoils."""

    def __init__(self, folder: Path) -> None:
        self.clock = HandClock()
        with a_store(folder, self.clock) as store:
            store.notices.save(a_draft())
            self.place = store.place
        self.solved: list[str] = []

    def back_up(self) -> None:
        with self.opened() as store:
            store.backups.make()

    def spoil(self) -> StoreError:
        self.place.file.write_bytes(b"hong" * 4000)
        with pytest.raises(StoreDamaged) as caught:
            self.opened()
        return caught.value

    def opened(self) -> Store:
        return open_store(self.place.file, self.clock, chores=False)

    def trouble(self, fault: StoreError) -> Trouble:
        made = Trouble(fault, self.place, self.opened, self.clock, str)
        made.solved.add(self.solved.append)
        return made

    def notices(self) -> int:
        with self.opened() as store:
            return store.notices.counts().total


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path / "kho")


def test_a_damaged_store_offers_its_backups_and_a_repair(stage: Stage) -> None:
    stage.back_up()
    state = stage.trouble(stage.spoil()).state
    assert len(state.backups) == 1
    assert "theo yêu cầu" in state.backups[0].words
    assert state.can_repair
    assert not state.can_retry
    assert "hỏng" in state.sentence


def test_a_backup_brings_the_notices_back(stage: Stage) -> None:
    stage.back_up()
    trouble = stage.trouble(stage.spoil())
    trouble.restore(trouble.state.backups[0].file)
    assert len(stage.solved) == 1
    assert stage.notices() == 1


def test_without_a_backup_what_can_be_read_is_put_together(stage: Stage) -> None:
    trouble = stage.trouble(stage.spoil())
    assert trouble.state.backups == ()
    trouble.repair()
    assert "không đọc được" in stage.solved[0]
    assert stage.notices() == 0


def test_a_sound_store_is_left_alone(stage: Stage) -> None:
    fault = StoreDamaged(stage.place.file, None, None)
    stage.trouble(fault).repair()
    assert stage.solved == [SOUND]
    assert stage.notices() == 1


def test_a_backup_over_a_sound_store_is_told_as_restored(stage: Stage) -> None:
    stage.back_up()
    trouble = stage.trouble(StoreDamaged(stage.place.file, None, None))
    trouble.restore(trouble.state.backups[0].file)
    assert stage.solved == [RESTORED]


def test_a_backup_that_cannot_be_used_is_told_and_the_rest_stays(
    stage: Stage, tmp_path: Path
) -> None:
    stage.back_up()
    trouble = stage.trouble(stage.spoil())
    told: list[str] = []
    trouble.changes.add(lambda state: told.append(state.sentence))
    trouble.restore(tmp_path / "không có.db")
    assert stage.solved == []
    assert "không có.db" in told[0]
    assert trouble.state.backups


def test_what_a_repair_cannot_help_offers_none(stage: Stage) -> None:
    place: StorePlace = stage.place
    for fault in (StoreTooNew(place.file, 9, 1), NotAStore(place.file)):
        state = stage.trouble(fault).state
        assert (state.backups, state.can_repair, state.can_retry) == ((), False, False)
    assert stage.trouble(Unwritable(place.file, "read_only")).state.can_retry
