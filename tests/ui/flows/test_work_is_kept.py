"""Whatever is done in whatever order, the text and the way back are there the next time."""

from PySide6.QtWidgets import QLineEdit

from desktop_app.notice.draft import Draft
from desktop_app.notice.draft_file import save_draft
from desktop_app.presenters import actions as act
from desktop_app.presenters.home.ways import Way
from desktop_app.presenters.settings.specs import WORK
from desktop_app.ui.panels.settings_view import SettingsView
from desktop_app.workspace.choose_office import SIGNER
from tests.builders.drafts import a_draft, a_meeting
from tests.builders.open_program import OpenProgram
from tests.ui.typing import commit

NAME = "meeting.name"


def a_notice(notice_id: str = "tb-1", name: str = "giao ban") -> Draft:
    return a_draft(id=notice_id, meeting=a_meeting(name=name))


def test_text_and_undo_by_name_are_there_after_closing_and_reopening(opened: OpenProgram) -> None:
    opened.program.take_draft(a_notice())
    opened.type(NAME, " quý III")
    undo, redo = opened.actions.get(act.UNDO), opened.actions.get(act.REDO)
    assert undo.text().startswith("Hoàn tác: ")
    named = undo.text()
    assert opened.close()

    opened.again()
    opened.program.open_notice("tb-1")
    undo, redo = opened.actions.get(act.UNDO), opened.actions.get(act.REDO)
    assert "quý III" in opened.editor.draft.meeting.name
    assert undo.text() == named
    undo.trigger()
    assert "quý III" not in opened.editor.draft.meeting.name
    assert redo.text() == named.replace("Hoàn tác", "Làm lại")
    assert opened.close()

    opened.again()
    opened.program.open_notice("tb-1")
    assert "quý III" not in opened.editor.draft.meeting.name
    opened.press(act.REDO)
    assert "quý III" in opened.editor.draft.meeting.name


def test_what_is_typed_last_is_saved_by_closing_the_window(opened: OpenProgram) -> None:
    opened.program.take_draft(a_notice())
    opened.type(NAME, " lần 2")
    assert opened.close()
    opened.again()
    assert "lần 2" in opened.name_of("tb-1")


def test_switching_quickly_keeps_each_text_with_its_own_notice(opened: OpenProgram) -> None:
    for number in ("1", "2", "3"):
        opened.store.notices.save(a_notice(f"tb-{number}", "họp "))
    for round_ in range(4):
        for number in ("1", "2", "3"):
            opened.program.open_notice(f"tb-{number}")
            opened.type(NAME, f"{number}{round_} ")
    opened.program.show_home()
    for number in ("1", "2", "3"):
        words = opened.name_of(f"tb-{number}")
        assert all(f"{number}{round_}" in words for round_ in range(4))
        assert not any(f"{other}0" in words for other in {"1", "2", "3"} - {number})


def test_the_notice_is_not_undone_where_it_is_not_seen(opened: OpenProgram) -> None:
    opened.program.take_draft(a_notice())
    opened.type(NAME, " quý III")
    there = opened.editor.draft
    for show in (opened.program.show_settings, lambda: opened.program.begin(Way.TEMPLATE)):
        show()
        assert not opened.actions.get(act.UNDO).isEnabled()
        assert not opened.actions.get(act.EXPORT_DOCX).isEnabled()
        opened.press(act.UNDO)
        assert opened.editor.draft == there
    opened.part(QLineEdit, "template_search")
    opened.program.open_notice("tb-1")
    assert opened.actions.get(act.UNDO).isEnabled()
    assert opened.window.page is opened.views.view


def test_a_toast_of_a_notice_put_away_offers_nothing_any_more(opened: OpenProgram) -> None:
    opened.program.take_draft(a_notice())
    opened.views.forms["signing"].removed.emit("Nơi nhận")
    assert opened.toasts.action is not None
    opened.program.show_home()
    assert opened.toasts.action is None


def test_home_is_undone_by_name_and_not_after_other_data_came(opened: OpenProgram) -> None:
    opened.store.notices.save(a_notice())
    home = opened.program.pages.presenter
    home.refresh()
    undo = opened.actions.get(act.UNDO)
    home.set_state(["tb-1"], "issued")
    assert undo.text() == "Hoàn tác: đổi trạng thái"
    home.duplicate("tb-1")
    assert undo.text() == "Hoàn tác: nhân bản thông báo"
    home.bin(["tb-1"])
    assert undo.text() == "Hoàn tác: chuyển vào thùng rác"
    for _ in range(3):
        undo.trigger()
    row = opened.store.notices.get("tb-1")
    assert (row.state, row.binned, undo.isEnabled()) == ("drafting", None, False)
    assert len(opened.store.notices.list()) == 1
    opened.press(act.REDO)
    assert opened.store.notices.get("tb-1").state == "issued"
    home.start_anew()
    assert not undo.isEnabled()
    assert not opened.actions.get(act.REDO).isEnabled()


def test_a_file_of_a_binned_notice_brings_it_out_of_the_bin(opened: OpenProgram) -> None:
    opened.store.notices.save(a_notice())
    opened.store.notices.bin("tb-1")
    file = opened.folder / "tb.tbkl"
    file.write_bytes(save_draft(a_notice()))
    opened.program.take_file(file)
    opened.type(NAME, " mới")
    opened.program.show_home()
    assert opened.store.notices.get("tb-1").binned is None


def test_a_setting_typed_last_is_kept_by_closing_the_window(opened: OpenProgram) -> None:
    opened.program.show_settings()
    opened.part(SettingsView, "settings").show_section(WORK)
    signer = opened.part(QLineEdit, SIGNER)
    signer.setFocus()
    opened.settle()
    commit(signer, "Trần Văn Bình")
    assert opened.close()
    opened.again()
    assert opened.store.settings.get(SIGNER) == "Trần Văn Bình"
