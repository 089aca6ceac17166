"""A notice is opened with what can be undone, whatever happened since."""

from pathlib import Path

import pytest

from desktop_app.store.errors import UnknownNotice
from desktop_app.workspace.history import changed, started, undone
from desktop_app.workspace.open_notice import keep_history, open_notice
from tests.builders.stores import MINUTE, MORNING, a_store, a_text

LABEL = "bản mới hơn"


def test_a_notice_without_history_begins_one(tmp_path: Path) -> None:
    with a_store(tmp_path) as store:
        store.notices.save(a_text("một"))
        history = open_notice(store, "thong-bao", MORNING, LABEL)
    assert history == started(a_text("một"), MORNING)


def test_what_was_undone_can_be_redone_after_closing(tmp_path: Path) -> None:
    history = changed(started(a_text("một"), MORNING), a_text("hai"), "sửa", MORNING)
    turned = undone(history)
    assert turned is not None
    with a_store(tmp_path) as store:
        store.notices.save(turned.draft)
        keep_history(store, turned.history)
        opened = open_notice(store, "thong-bao", MORNING, LABEL)
    assert opened.draft == a_text("một")
    assert opened.redo_label == "sửa"


def test_a_newer_save_is_the_present_and_can_be_undone(tmp_path: Path) -> None:
    """The program was killed after a save and before the history was kept."""
    with a_store(tmp_path) as store:
        store.notices.save(a_text("một"))
        keep_history(store, started(a_text("một"), MORNING))
        store.notices.save(a_text("hai"))
        opened = open_notice(store, "thong-bao", MORNING + MINUTE, LABEL)
    assert opened.draft == a_text("hai")
    assert opened.undo_label == LABEL


def test_a_history_that_cannot_be_read_costs_nothing_but_itself(tmp_path: Path) -> None:
    with a_store(tmp_path) as store:
        store.notices.save(a_text("một"))
        store.histories.put("thong-bao", b"no history")
        opened = open_notice(store, "thong-bao", MORNING, LABEL)
    assert opened == started(a_text("một"), MORNING)


def test_a_notice_that_is_not_there_is_told(tmp_path: Path) -> None:
    with a_store(tmp_path) as store:
        with pytest.raises(UnknownNotice):
            open_notice(store, "khac", MORNING, LABEL)
        with pytest.raises(UnknownNotice):
            keep_history(store, started(a_text("một"), MORNING))
