"""The store cannot be written to while a notice is open: nothing typed is lost, and it is said."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from desktop_app.notice.draft import Draft
from desktop_app.presenters import actions as act
from desktop_app.workspace.open_draft import open_draft
from tests.builders.drafts import a_draft, a_meeting
from tests.builders.open_program import OpenProgram
from tests.builders.stores import HOUR, MINUTE, SECOND

NAME = "meeting.name"
KEEP = "Lưu thành tệp bản thảo…"


def a_notice(notice_id: str = "tb-1") -> Draft:
    return a_draft(id=notice_id, meeting=a_meeting(name="giao ban"))


@contextmanager
def full_disk(opened: OpenProgram) -> Iterator[None]:
    sql = opened.store.database.connection
    before = sql.execute("PRAGMA max_page_count").fetchone()[0]
    sql.execute("CREATE TABLE ballast (data BLOB)")
    sql.execute("PRAGMA max_page_count = 1")  # as few as there are
    try:
        yield
    finally:
        sql.execute(f"PRAGMA max_page_count = {before}")


@contextmanager
def read_only(opened: OpenProgram) -> Iterator[None]:
    sql = opened.store.database.connection
    sql.execute("PRAGMA query_only = ON")
    try:
        yield
    finally:
        sql.execute("PRAGMA query_only = OFF")


@contextmanager
def vanished(opened: OpenProgram) -> Iterator[None]:
    away = opened.folder.with_name("rut-o-dia")
    opened.folder.rename(away)
    try:
        yield
    finally:
        away.rename(opened.folder)


Trouble = Callable[[OpenProgram], AbstractContextManager[None]]
TROUBLES = [full_disk, read_only, vanished]


def type_much(opened: OpenProgram) -> str:
    """More than the pages that are there have room for."""
    words = " ".join(f"việc {number}" for number in range(9000))
    draft = opened.editor.draft
    opened.editor.edit(a_draft(id=draft.id, meeting=a_meeting(name=words)), "sửa tên cuộc họp")
    opened.clock.advance(2 * SECOND)
    opened.editor.tick()
    return words


@pytest.mark.parametrize("trouble", TROUBLES)
def test_it_is_said_the_text_stays_and_is_saved_when_the_store_is_back(
    opened: OpenProgram, trouble: Trouble
) -> None:
    opened.program.take_draft(a_notice())
    with trouble(opened):
        words = type_much(opened)
        assert opened.status.startswith("chưa lưu được: ")
        assert opened.editor.draft.meeting.name == words
        assert not opened.window.close()
        assert opened.window.isVisible()
    opened.clock.advance(MINUTE)
    opened.editor.tick()
    assert opened.status.startswith("đã lưu ")
    assert opened.name_of("tb-1") == words


@pytest.mark.parametrize("trouble", TROUBLES)
def test_the_text_can_be_kept_in_a_file_and_the_window_closed(
    opened: OpenProgram, trouble: Trouble, tmp_path: Path
) -> None:
    opened.program.take_draft(a_notice())
    opened.picker.answer = tmp_path / "giu-lai.tbkl"
    with trouble(opened):
        words = type_much(opened)
        assert not opened.window.close()
        assert opened.toasts.text.startswith("Thông báo đang mở chưa lưu được: ")
        assert opened.toasts.action_text == KEEP
        opened.toasts.act()
        assert open_draft(opened.picker.answer).meeting.name == words
        assert not opened.window.isVisible()


def test_another_notice_is_opened_once_the_text_is_in_a_file(
    opened: OpenProgram, tmp_path: Path
) -> None:
    opened.store.notices.save(a_notice("tb-2"))
    opened.program.take_draft(a_notice())
    opened.picker.answer = tmp_path / "giu-lai.tbkl"
    with read_only(opened):
        type_much(opened)
        opened.program.open_notice("tb-2")
        assert opened.editor.draft.id == "tb-1"
        opened.toasts.act()
        assert opened.editor.draft.id == "tb-2"


def test_giving_up_the_file_dialog_leaves_the_notice_open(opened: OpenProgram) -> None:
    opened.program.take_draft(a_notice())
    with read_only(opened):
        words = type_much(opened)
        opened.program.show_home()
        opened.toasts.act()
        assert opened.editor.draft.meeting.name == words
        assert opened.window.page is opened.views.view
    opened.program.show_home()
    assert opened.name_of("tb-1") == words


def test_a_file_that_cannot_be_written_keeps_the_notice_open(
    opened: OpenProgram, tmp_path: Path
) -> None:
    opened.program.take_draft(a_notice())
    opened.picker.answer = tmp_path / "khong-co" / "giu-lai.tbkl"
    with read_only(opened):
        type_much(opened)
        assert not opened.window.close()
        opened.toasts.act()
        assert "giu-lai.tbkl" in opened.toasts.text
        assert opened.window.isVisible()


def test_a_notice_opens_although_nothing_can_be_written(opened: OpenProgram) -> None:
    opened.store.notices.save(a_notice())
    with read_only(opened):
        opened.program.open_notice("tb-1")
        assert opened.program.room.is_shown
        opened.program.show_home()
        assert opened.window.page is opened.program.pages.home


def test_home_says_what_cannot_be_done(opened: OpenProgram) -> None:
    opened.store.notices.save(a_notice())
    home = opened.program.pages.presenter
    home.refresh()
    with vanished(opened):
        home.bin(["tb-1"])
        assert opened.toasts.texts
        opened.program.show_settings()
    assert opened.store.notices.get("tb-1").binned is None


def test_a_clock_set_back_delays_no_save(opened: OpenProgram) -> None:
    opened.program.take_draft(a_notice())
    opened.type(NAME, "một ")
    opened.clock.advance(-24 * HOUR)
    opened.editor.tick()
    assert "một" in opened.name_of("tb-1")
    opened.type(NAME, "hai ")
    opened.press(act.UNDO)
    opened.program.show_home()
    assert "hai" not in opened.name_of("tb-1")
    assert "một" in opened.name_of("tb-1")
