"""The round in the background: a backup, thinning, the search brought up to date."""

import time
from pathlib import Path

from desktop_app.store.chores import Chores, Outcome
from desktop_app.store.errors import StoreUnwritable
from desktop_app.store.store import Store
from tests.builders.stores import DAY, MINUTE, HandClock, a_store, a_text

SOON = 30.0  # seconds after which a test gives up


def test_the_first_round_begins_with_the_store(tmp_path: Path, clock: HandClock) -> None:
    with a_store(tmp_path, clock) as store:
        for turn in range(3):
            clock.advance(MINUTE)
            store.notices.save(a_text(f"lần {turn}"))
    clock.advance(DAY)
    with a_store(tmp_path, clock, chores=True) as store:
        assert store.chores.wait(SOON)
        outcome = store.chores.outcome
        assert outcome is not None
        assert outcome.fault is None
        assert outcome.backup is not None
        assert outcome.backup.backup.kind == "start"
        assert outcome.dropped > 0
        assert store.notices.index() == 0
        assert store.notices.latest("thong-bao") == a_text("lần 2")


def test_a_round_in_which_nothing_has_changed(store: Store) -> None:
    store.notices.save(a_text("một"))
    assert store.chores.run_once().backup is not None
    assert store.chores.run_once().backup is None


def test_a_save_during_a_round_is_kept(store: Store) -> None:
    store.chores.start()
    for turn in range(30):
        store.notices.save(a_text(f"lần {turn}"))
    assert store.chores.wait(SOON)
    store.chores.stop()
    assert store.notices.latest("thong-bao") == a_text("lần 29")
    assert store.chores.outcome is not None
    assert store.chores.outcome.fault is None


def test_rounds_go_on_until_they_are_stopped(store: Store) -> None:
    chores = Chores(store.database, period=0.001)
    outcomes: list[Outcome | None] = [None]
    deadline = time.monotonic() + SOON
    chores.start()
    while len(outcomes) < 4 and time.monotonic() < deadline:
        if chores.outcome is not outcomes[-1]:
            outcomes.append(chores.outcome)
    chores.stop()
    assert len(outcomes) == 4


def test_a_fault_is_told_and_not_raised(store: Store) -> None:
    store.place.backups.write_bytes(b"a file where the folder should be")
    outcome = store.chores.run_once()
    assert isinstance(outcome.fault, StoreUnwritable)
    assert outcome.fault.reason == "no_folder"
    assert store.chores.outcome == outcome
