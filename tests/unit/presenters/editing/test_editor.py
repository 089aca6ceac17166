"""Every change goes through the editor: undone by name, saved by itself, told to all views."""

import datetime as dt

import msgspec
import pytest

from desktop_app.notice.draft import Draft
from desktop_app.presenters.editing.editor import Change, Editor
from desktop_app.workspace.autosave import DELAY, Status
from desktop_app.workspace.history import History, started
from tests.builders.drafts import a_draft
from tests.builders.stores import HOUR, MORNING, SECOND, HandClock

DRAFT = a_draft()


class DiskFull(Exception):
    """An expected failure."""


class Shelf:
    """Keeps drafts and histories; fails while `fault` is set."""

    def __init__(self, clock: HandClock) -> None:
        self.clock = clock
        self.saved: list[Draft] = []
        self.histories: list[History] = []
        self.fault: Exception | None = None
        self.history_fault: Exception | None = None

    def save(self, draft: Draft) -> dt.datetime:
        if self.fault is not None:
            raise self.fault
        self.saved.append(draft)
        return self.clock()

    def keep_history(self, history: History) -> None:
        if self.history_fault is not None:
            raise self.history_fault
        self.histories.append(history)


class Desk:
    """An editor with its shelf, its clock, and all that it told."""

    def __init__(self) -> None:
        self.clock = HandClock()
        self.shelf = Shelf(self.clock)
        self.editor = Editor(started(DRAFT, MORNING), self.shelf, self.clock, faults=(DiskFull,))
        self.changes: list[Change] = []
        self.statuses: list[Status] = []
        self.editor.changes.add(self.changes.append)
        self.editor.saves.add(self.statuses.append)

    def type(self, notes: str, origin: object | None = None) -> Draft:
        draft = msgspec.structs.replace(self.editor.draft, notes=notes)
        self.editor.edit(draft, "sửa ghi chú", merge_key="type:notes", origin=origin)
        return draft


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_a_change_is_told_with_who_made_it(desk: Desk) -> None:
    field = object()
    draft = desk.type("a", field)
    assert desk.changes == [Change(DRAFT, draft, "sửa ghi chú", field)]
    assert desk.editor.draft is draft


def test_the_same_draft_is_no_change(desk: Desk) -> None:
    desk.editor.edit(a_draft(), "sửa")
    assert desk.changes == []
    assert desk.editor.undo_label is None
    assert desk.editor.wait() is None


def test_undo_and_redo_by_name_tell_every_view(desk: Desk) -> None:
    draft = desk.type("a")
    assert desk.editor.undo() == "sửa ghi chú"
    assert desk.changes[-1] == Change(draft, DRAFT, "sửa ghi chú")
    assert desk.editor.redo_label == "sửa ghi chú"
    assert desk.editor.redo() == "sửa ghi chú"
    assert desk.editor.draft == draft


def test_nothing_to_undo_or_redo_changes_nothing(desk: Desk) -> None:
    assert desk.editor.undo() is None
    assert desk.editor.redo() is None
    assert desk.changes == []


def test_typing_is_one_change_until_the_field_is_left(desk: Desk) -> None:
    desk.type("a")
    desk.type("ab")
    desk.editor.leave_field()
    desk.type("abc")
    assert [entry.draft.notes for entry in desk.editor.entries] == ["", "ab", "abc"]


def test_leaving_a_field_saves_at_once(desk: Desk) -> None:
    draft = desk.type("a")
    desk.editor.leave_field()
    assert desk.shelf.saved == [draft]
    assert desk.editor.status.stage == "saved"


def test_it_is_saved_a_moment_after_the_last_change(desk: Desk) -> None:
    draft = desk.type("a")
    assert desk.editor.wait() == DELAY
    desk.editor.tick()
    assert desk.shelf.saved == []
    desk.clock.advance(DELAY)
    desk.editor.tick()
    assert desk.shelf.saved == [draft]


def test_an_undone_state_is_saved_too(desk: Desk) -> None:
    desk.type("a")
    desk.editor.leave_field()
    desk.editor.undo()
    assert desk.editor.flush()
    assert desk.shelf.saved[-1] == DRAFT


def test_any_state_can_be_gone_to(desk: Desk) -> None:
    for words in ("a", "b", "c"):
        desk.type(words)
        desk.editor.leave_field()
    desk.editor.go_to(1)
    assert desk.editor.draft.notes == "a"
    assert desk.editor.position == 1
    assert desk.editor.redo_label == "sửa ghi chú"
    with pytest.raises(IndexError):
        desk.editor.go_to(4)


def test_closing_keeps_the_draft_and_what_can_be_undone(desk: Desk) -> None:
    draft = desk.type("a")
    assert desk.editor.flush()
    assert desk.shelf.saved == [draft]
    assert [one.draft for one in desk.shelf.histories] == [draft]
    assert desk.editor.flush()
    assert len(desk.shelf.histories) == 1


def test_a_notice_only_looked_at_is_not_written(desk: Desk) -> None:
    assert desk.editor.flush()
    assert desk.shelf.saved == []
    assert desk.shelf.histories == []


def test_what_cannot_be_saved_is_told_and_kept(desk: Desk) -> None:
    desk.shelf.fault = DiskFull()
    draft = desk.type("a")
    assert not desk.editor.flush()
    assert desk.statuses[-1].stage == "failed"
    desk.shelf.fault = None
    desk.clock.advance(HOUR)
    desk.editor.tick()
    assert desk.shelf.saved == [draft]


def test_a_history_that_cannot_be_kept_is_tried_again(desk: Desk) -> None:
    desk.shelf.history_fault = DiskFull()
    desk.type("a")
    assert desk.editor.flush()
    desk.shelf.history_fault = None
    desk.clock.advance(SECOND)
    assert desk.editor.flush()
    assert len(desk.shelf.histories) == 1
