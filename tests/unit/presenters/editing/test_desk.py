"""Notices are opened and closed without anything getting lost between."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from desktop_app.presenters.editing.desk import AUTOSAVE_DELAY, Desk
from desktop_app.presenters.editing.editor import Editor
from desktop_app.store.errors import StoreUnwritable, UnknownNotice
from desktop_app.store.store import Store
from desktop_app.workspace.autosave import DELAY
from tests.builders.stores import SECOND, HandClock, a_store, a_text


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with a_store(tmp_path) as opened:
        opened.notices.save(a_text("một", notice_id="mot"))
        opened.notices.save(a_text("hai", notice_id="hai"))
        yield opened


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store, HandClock(), str)


def opened(desk: Desk, notice_id: str) -> Editor:
    editor = desk.open(notice_id)
    assert editor is not None
    return editor


def note(editor: Editor, words: str) -> None:
    editor.edit(msgspec.structs.replace(editor.draft, notes=words), "sửa ghi chú")


def test_opening_another_notice_saves_the_one_before(desk: Desk, store: Store) -> None:
    note(opened(desk, "mot"), "nhớ")
    opened(desk, "hai")
    assert store.notices.latest("mot").notes == "nhớ"
    again = opened(desk, "mot")
    assert again.undo() == "sửa ghi chú"


def test_the_open_notice_is_opened_once(desk: Desk) -> None:
    assert desk.open("mot") is desk.open("mot")


def test_who_listens_hears_what_is_open(desk: Desk) -> None:
    told: list[Editor | None] = []
    desk.opened.add(told.append)
    editor = desk.open("mot")
    assert desk.close()
    assert desk.close()
    assert told == [editor, None]


def test_a_new_draft_is_saved_before_it_is_shown(desk: Desk, store: Store) -> None:
    desk.put(a_text("mới", notice_id="moi"))
    assert store.notices.latest("moi") == a_text("mới", notice_id="moi")


def test_what_cannot_be_saved_stays_open(
    desk: Desk, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor = opened(desk, "mot")
    note(editor, "nhớ")

    def full(*_: object, **__: object) -> None:
        raise StoreUnwritable(store.place.file, "full")

    monkeypatch.setattr(store.notices, "save", full)
    assert desk.open("hai") is None
    assert not desk.close()
    assert desk.editor is editor
    assert editor.draft.notes == "nhớ"


def test_a_notice_that_is_not_there_leaves_the_open_one(desk: Desk) -> None:
    editor = opened(desk, "mot")
    with pytest.raises(UnknownNotice):
        desk.open("khong-co")
    assert desk.editor is editor


@pytest.mark.parametrize(("setting", "seconds"), [(3, 3), (0.5, 0.5), (0, 1), ("x", 1), (99, 1)])
def test_the_delay_of_autosave_is_as_set(
    desk: Desk, store: Store, setting: object, seconds: float
) -> None:
    assert DELAY == SECOND
    store.settings.put(AUTOSAVE_DELAY, setting)
    editor = opened(desk, "mot")
    note(editor, "nhớ")
    assert editor.wait() == seconds * SECOND
