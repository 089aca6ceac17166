"""Saving by itself: when, what the screen says, and that the newest draft is never dropped."""

import datetime as dt
from collections.abc import Callable
from itertools import pairwise

import msgspec
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from desktop_app.notice.draft import Draft
from desktop_app.workspace.autosave import DELAY, PAUSES, Autosave, Pace, Stage, Status
from tests.builders.drafts import a_draft

START = dt.datetime(2026, 7, 5, 8, 0, tzinfo=dt.UTC)
DRAFT = a_draft()


class DiskFull(Exception):
    """A failure that is told and tried again."""


class Desk:
    """A clock that is set by hand, a disk that may fail, and a screen that remembers."""

    def __init__(self, pace: Pace | None = None) -> None:
        self.now = START
        self.disk: list[str] = []
        self.fault: BaseException | None = None
        self.while_saving: Callable[[], object] = lambda: None
        self.shown: list[Status] = []
        self.autosave = Autosave(
            self.save, lambda: self.now, self.shown.append, faults=(DiskFull,), pace=pace
        )

    def save(self, draft: Draft) -> dt.datetime:
        self.while_saving()
        if self.fault is not None:
            raise self.fault
        self.disk.append(draft.notes)
        return self.now

    def type(self, text: str) -> None:
        self.autosave.changed(msgspec.structs.replace(DRAFT, notes=text))

    def later(self, seconds: float) -> None:
        """Time goes by; the window's timer calls when it was told to."""
        end = self.now + dt.timedelta(seconds=seconds)
        told = len(self.shown)
        while (wait := self.autosave.wait()) is not None and self.now + wait <= end:
            self.now += wait
            self.autosave.tick()
            assert len(self.shown) < told + 1000, "it is tried over and over"
        self.now = end

    @property
    def stages(self) -> list[Stage]:
        return [status.stage for status in self.shown]


def test_a_change_is_saved_one_second_later() -> None:
    desk = Desk()
    desk.type("a")
    desk.later(0.9)
    assert desk.disk == []
    assert desk.autosave.status == Status("unsaved")
    desk.later(0.2)
    assert desk.disk == ["a"]
    assert desk.stages == ["unsaved", "saving", "saved"]
    assert desk.autosave.status.at == START + dt.timedelta(seconds=1)
    assert desk.autosave.unsaved is None
    assert desk.autosave.wait() is None


def test_the_delay_can_be_set() -> None:
    desk = Desk(Pace(delay=dt.timedelta(seconds=3)))
    desk.type("a")
    desk.later(2.9)
    assert desk.disk == []
    desk.later(0.1)
    assert desk.disk == ["a"]


def test_typing_without_a_pause_does_not_put_the_save_off() -> None:
    desk = Desk()
    for count in range(25):
        desk.type(str(count))
        desk.later(0.1)
    assert desk.disk == ["9", "19"]
    desk.later(1)
    assert desk.disk == ["9", "19", "24"]


def test_leaving_a_field_saves_at_once() -> None:
    desk = Desk()
    desk.type("a")
    assert desk.autosave.flush()
    assert desk.disk == ["a"]
    assert desk.autosave.flush()
    assert desk.disk == ["a"]


def test_nothing_is_saved_before_anything_changed() -> None:
    desk = Desk()
    desk.autosave.tick()
    assert desk.autosave.flush()
    assert (desk.disk, desk.shown, desk.autosave.status) == ([], [], Status())


def test_saved_is_told_only_after_the_save_has_come_back() -> None:
    desk = Desk()
    desk.while_saving = lambda: desk.disk.append(desk.autosave.status.stage)
    desk.type("a")
    desk.autosave.flush()
    assert desk.disk == ["saving", "a"]


def test_a_change_during_a_save_is_saved_after_it() -> None:
    desk = Desk()
    desk.type("a")

    def type_once() -> None:
        desk.while_saving = lambda: None
        desk.type("b")
        assert not desk.autosave.flush()

    desk.while_saving = type_once
    assert not desk.autosave.flush()
    assert desk.autosave.status == Status("unsaved", START)
    desk.later(1)
    assert desk.disk == ["a", "b"]


def test_a_failure_is_told_with_the_time_of_the_next_try() -> None:
    desk = Desk()
    desk.fault = DiskFull()
    desk.type("a")
    assert not desk.autosave.flush()
    assert desk.autosave.status == Status("failed", START + PAUSES[0], desk.fault)
    assert desk.autosave.unsaved is not None


def test_it_is_tried_again_with_growing_pauses_until_it_works() -> None:
    desk = Desk()
    desk.fault = DiskFull()
    desk.type("a")
    desk.later(120)
    tries = [status.at or START for status in desk.shown if status.stage == "failed"]
    gaps = [after - before for before, after in pairwise(tries)]
    assert gaps[: len(PAUSES) - 1] == list(PAUSES[1:])
    assert set(gaps[len(PAUSES) - 1 :]) == {PAUSES[-1]}
    desk.type("b")
    desk.fault = None
    desk.later(30)
    assert desk.disk == ["b"]
    assert desk.stages[-1] == "saved"


def test_after_a_failure_that_is_over_the_pauses_begin_anew() -> None:
    desk = Desk()
    for text in "ab":
        desk.fault = DiskFull()
        desk.type(text)
        desk.autosave.flush()
        assert desk.autosave.status.at == desk.now + PAUSES[0]
        desk.fault = None
        desk.later(1)
    assert desk.disk == ["a", "b"]


def test_typing_does_not_hide_that_saving_failed() -> None:
    desk = Desk()
    desk.fault = DiskFull()
    desk.type("a")
    desk.autosave.flush()
    desk.type("b")
    assert desk.autosave.status.stage == "failed"


@pytest.mark.parametrize("kind", [ZeroDivisionError, KeyboardInterrupt])
def test_an_unexpected_fault_is_raised_and_the_draft_kept(kind: type[BaseException]) -> None:
    desk = Desk()
    desk.fault = kind()
    desk.type("a")
    with pytest.raises(kind):
        desk.autosave.flush()
    assert desk.autosave.status.stage == "failed"
    desk.fault = None
    desk.later(2)
    assert desk.disk == ["a"]


@pytest.mark.parametrize("fault", [None, DiskFull()])
def test_a_clock_set_back_delays_nothing(fault: Exception | None) -> None:
    desk = Desk()
    desk.type("a")
    desk.fault = fault
    if fault is not None:
        desk.autosave.flush()
    desk.fault = None
    desk.now -= dt.timedelta(hours=5)
    desk.later(0)
    assert desk.disk == ["a"]


@pytest.mark.parametrize("hours", [1, 5])
def test_typing_on_after_the_clock_was_set_back_is_saved_as_soon(hours: int) -> None:
    """The first change is no later than the next one, whatever the clock said when it was made."""
    desk = Desk()
    desk.type("a")
    desk.now -= dt.timedelta(hours=hours)
    desk.type("ab")
    assert desk.autosave.wait() == DELAY
    desk.later(0.5)
    desk.type("abc")
    desk.later(0.5)
    assert desk.disk == ["abc"]


def test_a_full_disk_is_not_tried_without_pause_when_the_clock_was_set_back() -> None:
    desk = Desk()
    desk.fault = DiskFull()
    desk.type("a")
    desk.now -= dt.timedelta(hours=5)
    desk.later(PAUSES[0].total_seconds())
    assert desk.stages == ["unsaved", "saving", "failed", "saving", "failed"]


class Saving(RuleBasedStateMachine):
    """Typing, waiting, leaving fields, with a disk that comes and goes and a clock that jumps."""

    def __init__(self) -> None:
        super().__init__()
        self.desk = Desk()
        self.typed = ""
        self.count = 0

    @rule()
    def type(self) -> None:
        self.count += 1
        self.typed = str(self.count)
        self.desk.type(self.typed)

    @rule(seconds=st.floats(0, 40))
    def wait(self, seconds: float) -> None:
        self.desk.later(seconds)

    @rule()
    def leave_the_field(self) -> None:
        done = self.desk.autosave.flush()
        assert done == (self.desk.fault is None or not self.is_unsaved())

    @rule(is_full=st.booleans())
    def disk(self, is_full: bool) -> None:
        self.desk.fault = DiskFull() if is_full else None

    @rule(hours=st.integers(-3, 3))
    def set_the_clock(self, hours: int) -> None:
        self.desk.now += dt.timedelta(hours=hours)

    def is_unsaved(self) -> bool:
        return bool(self.typed) and self.desk.disk[-1:] != [self.typed]

    @invariant()
    def what_is_not_on_the_disk_is_still_held(self) -> None:
        held = self.desk.autosave.unsaved
        assert (held is not None) == self.is_unsaved()
        assert held is None or held.notes == self.typed

    @invariant()
    def saved_is_said_of_what_is_on_the_disk_only(self) -> None:
        stage = self.desk.autosave.status.stage
        assert (stage in ("unchanged", "saved")) == (not self.is_unsaved())

    def teardown(self) -> None:
        self.desk.fault = None
        self.desk.later(40)
        assert not self.is_unsaved()


TestSaving = Saving.TestCase
TestSaving.settings = settings(max_examples=40, stateful_step_count=25, deadline=None)
