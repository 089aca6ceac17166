"""Undo and redo by name, typing merged, and kept across closing."""

import datetime as dt
import json
import time
import zlib
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from desktop_app.notice.draft import Draft
from desktop_app.notice.draft_file import load_draft
from desktop_app.notice.errors import DraftError
from desktop_app.notice.outline_moves import move_down
from desktop_app.notice.text_edits import set_text
from desktop_app.workspace.draft_patches import (
    Fields,
    Items,
    PatchMisfit,
    Put,
    Splice,
    patch_of,
    patched,
)
from desktop_app.workspace.history import (
    DEPTH,
    PAUSE,
    History,
    changed,
    closed,
    redone,
    started,
    undone,
)
from desktop_app.workspace.history_bytes import UnusableHistory, from_bytes, to_bytes
from tests.builders.draft_strategies import drafts
from tests.builders.drafts import a_draft

START = dt.datetime(2026, 7, 5, 8, 0, tzinfo=dt.UTC)
DRAFT = a_draft()
SAMPLES = Path(__file__).parents[3] / "resources" / "samples"


def at(seconds: float) -> dt.datetime:
    return START + dt.timedelta(seconds=seconds)


def noted(text: str) -> Draft:
    return msgspec.structs.replace(DRAFT, notes=text)


def typed(history: History, text: str, seconds: float, key: str | None = "type:notes") -> History:
    return changed(history, noted(text), "Sửa ghi chú", at(seconds), key)


def labels(history: History) -> list[str]:
    return [entry.label for entry in history.entries[1:]]


def test_a_change_can_be_undone_and_redone_by_its_name() -> None:
    history = changed(started(DRAFT, START), noted("a"), "Sửa ghi chú", START)
    assert (history.undo_label, history.redo_label) == ("Sửa ghi chú", None)
    back = undone(history)
    assert back is not None
    assert (back.draft, back.label, back.history.draft) == (DRAFT, "Sửa ghi chú", DRAFT)
    assert (back.history.undo_label, back.history.redo_label) == (None, "Sửa ghi chú")
    again = redone(back.history)
    assert again is not None
    assert (again.draft, again.label) == (noted("a"), "Sửa ghi chú")


def test_a_new_history_has_nothing_to_undo_or_redo() -> None:
    history = started(DRAFT, START)
    assert undone(history) is None
    assert redone(history) is None


def test_the_same_draft_is_no_change() -> None:
    history = typed(started(DRAFT, START), "a", 0)
    back = undone(history)
    assert back is not None
    assert changed(back.history, a_draft(), "Không đổi", at(1)) is back.history


def test_typing_in_one_field_is_one_change() -> None:
    history = started(DRAFT, START)
    for count in range(1, 6):
        history = typed(history, "chữ"[:count] + str(count), count * PAUSE.total_seconds())
    assert labels(history) == ["Sửa ghi chú"]
    back = undone(history)
    assert back is not None
    assert back.draft == DRAFT


@pytest.mark.parametrize(
    ("key", "seconds"),
    [("type:notes", 1.6), ("type:subject", 0.1), (None, 0.1), ("type:notes", -0.1)],
    ids=["after a pause", "in another field", "no typing", "with the clock set back"],
)
def test_what_is_not_the_same_typing_is_a_change_of_its_own(key: str, seconds: float) -> None:
    history = typed(typed(started(DRAFT, START), "a", 0), "ab", seconds, key)
    assert len(labels(history)) == 2


def test_what_is_no_typing_never_merges() -> None:
    history = typed(typed(started(DRAFT, START), "a", 0, None), "ab", 0, None)
    assert len(labels(history)) == 2


def test_typing_after_the_field_was_left_is_a_change_of_its_own() -> None:
    history = typed(closed(typed(started(DRAFT, START), "a", 0)), "ab", 0.1)
    assert len(labels(history)) == 2
    assert closed(started(DRAFT, START)) == started(DRAFT, START)


def test_typing_after_an_undo_does_not_go_into_the_change_before_it() -> None:
    history = typed(typed(started(DRAFT, START), "a", 0), "ab", 5)
    back = undone(history)
    assert back is not None
    history = typed(back.history, "ax", 5.1)
    assert [entry.draft.notes for entry in history.entries] == ["", "a", "ax"]


def test_typing_that_ends_where_it_began_leaves_nothing_to_undo() -> None:
    history = changed(started(DRAFT, START), noted("a"), "Dán", START)
    history = typed(typed(history, "ab", 1), "a", 2)
    assert labels(history) == ["Dán"]
    assert history.draft == noted("a")


def test_a_change_after_undo_drops_what_was_undone() -> None:
    history = typed(typed(started(DRAFT, START), "a", 0), "b", 5)
    back = undone(history)
    assert back is not None
    history = typed(back.history, "c", 10)
    assert redone(history) is None
    assert [entry.draft.notes for entry in history.entries] == ["", "a", "c"]


def test_the_oldest_changes_are_dropped() -> None:
    history = started(DRAFT, START)
    for count in range(DEPTH + 20):
        history = typed(history, str(count), count * 10)
    assert len(history.entries) == DEPTH + 1
    assert history.entries[0].draft.notes == "19"
    assert history.draft.notes == str(DEPTH + 19)


def test_a_history_is_kept_with_all_its_names_and_its_present_state() -> None:
    history = typed(typed(started(DRAFT, START), "a", 0), "b", 5)
    back = undone(history)
    assert back is not None
    kept = from_bytes(to_bytes(back.history))
    assert kept.position == 1
    assert [(entry.label, entry.draft, entry.at) for entry in kept.entries] == [
        (entry.label, entry.draft, entry.at) for entry in history.entries
    ]


def test_typing_after_opening_again_is_a_change_of_its_own() -> None:
    kept = from_bytes(to_bytes(typed(started(DRAFT, START), "a", 0)))
    assert len(labels(typed(kept, "ab", 0.1))) == 2


def a_long_history(count: int) -> History:
    """Typing and moving in the notice of more than sixty directives."""
    draft = load_draft((SAMPLES / "dai-60-chi-dao.tbkl").read_bytes())
    ids = [block.id for block in draft.all_blocks()]
    history = started(draft, START)
    for number in range(count):
        block = next(one for one in history.draft.all_blocks() if one.id == ids[number % len(ids)])
        edited = (
            set_text(history.draft, block.id, f"{block.text} (lần {number})")
            if number % 5
            else move_down(history.draft, block.id)
        )
        history = changed(history, edited, f"Sửa chỉ đạo {number}", at(number * 5))
    return history


def test_two_hundred_steps_of_a_long_notice_are_small_and_quickly_written() -> None:
    history = a_long_history(200)
    times = []
    data = b""
    for _ in range(5):
        start = time.perf_counter()
        data = to_bytes(history)
        times.append(time.perf_counter() - start)
    assert len(data) < 100_000
    assert min(times) < 0.03
    assert from_bytes(data).entries == history.entries


def a_file(**changes: Any) -> bytes:
    tree = json.loads(zlib.decompress(to_bytes(typed(started(DRAFT, START), "a", 0))))
    return zlib.compress(json.dumps({**tree, **changes}).encode())


def a_step(patch: object) -> dict[str, object]:
    return {"label": "", "at": "2026-07-05T08:00:00Z", "patch": patch}


NOTHING = {"type": "put", "value": None}


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "damaged"),
        (b"thu", "damaged"),
        (to_bytes(started(DRAFT, START))[:-9], "damaged"),
        (zlib.compress(b"{}"), "damaged"),
        (zlib.compress(b"[" * 100_000), "damaged"),
        (a_file(version=2), "other_version"),
        (a_file(draft_version=0), "other_version"),
        (a_file(position=2), "damaged"),
        (a_file(position=-1), "damaged"),
        (a_file(steps=[]), "damaged"),
        (a_file(first={}), "damaged"),
        (a_file(steps=[{"label": "", "at": "hôm qua"}]), "damaged"),
        (a_file(steps=[a_step({"type": "fields", "fields": {"nots": NOTHING}})]), "damaged"),
        (a_file(steps=[a_step({"type": "fields", "fields": {"notes": NOTHING}})]), "damaged"),
        (a_file(steps=[a_step({"type": "khac"})]), "damaged"),
    ],
)
def test_bytes_that_are_no_history_are_refused(data: bytes, code: str) -> None:
    with pytest.raises(UnusableHistory) as caught:
        from_bytes(data)
    assert caught.value.code == code


@pytest.mark.parametrize(
    "patch",
    [
        Fields({"khong-co": Put(1)}),
        Fields({"notes": Fields({})}),
        Fields({"notes": Items({})}),
        Fields({"body": Items({9: Put(None)})}),
        Fields({"body": Splice(1, 9, ())}),
        Fields({"body": Splice(-1, 0, ())}),
        Fields({"number": Put("12")}),
        Put(None),
    ],
)
def test_a_patch_of_something_else_is_refused(patch: Any) -> None:
    with pytest.raises((PatchMisfit, DraftError)):
        patched(DRAFT, patch, Draft)


@given(drafts(), drafts())
@settings(max_examples=25)
def test_a_patch_makes_one_draft_of_the_other_even_through_json(old: Draft, new: Draft) -> None:
    patch = patch_of(old, new)
    if patch is None:
        assert old == new
        return
    kept = msgspec.json.decode(msgspec.json.encode(patch), type=Put | Fields | Items | Splice)
    assert patched(old, kept, Draft) == new


def test_what_did_not_change_is_shared() -> None:
    patch = patch_of(DRAFT, noted("a"))
    assert patch == Fields({"notes": Put("a")})
    assert patched(DRAFT, patch, Draft).body is DRAFT.body
    assert patch_of(DRAFT, a_draft()) is None


class Drafting(RuleBasedStateMachine):
    """A drafter who edits, undoes and closes; `states` is what a plain list would remember."""

    def __init__(self) -> None:
        super().__init__()
        self.history = started(DRAFT, START)
        self.states = [DRAFT]
        self.position = 0
        self.count = 0
        self.clock = 0.0

    @rule(is_typing=st.booleans())
    def edit(self, is_typing: bool) -> None:
        self.count += 1
        self.clock += 10
        draft = noted(f"{self.count}")
        key = "type:notes" if is_typing else None
        self.history = changed(self.history, draft, f"Sửa {self.count}", at(self.clock), key)
        self.states = [*self.states[: self.position + 1], draft]
        self.position += 1

    @precondition(lambda self: self.history.is_open)
    @rule()
    def go_on_typing(self) -> None:
        self.count += 1
        draft = noted(f"{self.count}")
        key = "type:notes"
        self.history = changed(self.history, draft, f"Sửa {self.count}", at(self.clock), key)
        self.states[self.position] = draft

    @rule()
    def undo(self) -> None:
        turned = undone(self.history)
        assert (turned is None) == (self.position == 0)
        if turned is not None:
            self.position -= 1
            self.history = turned.history
            assert turned.draft == self.states[self.position]

    @rule()
    def redo(self) -> None:
        turned = redone(self.history)
        assert (turned is None) == (self.position + 1 == len(self.states))
        if turned is not None:
            self.position += 1
            self.history = turned.history
            assert turned.draft == self.states[self.position]

    @rule()
    def close_and_open(self) -> None:
        self.history = from_bytes(to_bytes(self.history))

    @rule()
    def leave_the_field(self) -> None:
        self.history = closed(self.history)

    @rule(back=st.integers(0))
    def restore_an_old_version(self, back: int) -> None:
        draft = self.states[back % len(self.states)]
        before = self.history
        self.history = changed(before, draft, "Khôi phục", at(self.clock + 10))
        if self.history is not before:
            self.clock += 10
            self.states = [*self.states[: self.position + 1], draft]
            self.position += 1

    @invariant()
    def it_is_what_a_plain_list_would_be(self) -> None:
        assert [entry.draft for entry in self.history.entries] == self.states
        assert self.history.position == self.position
        assert self.history.draft == self.states[self.position]


TestDrafting = Drafting.TestCase
TestDrafting.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)
