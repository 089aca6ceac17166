"""A new notice by each way, saved at once, in the office and the tones that are set."""

from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton

from desktop_app.notice.draft_file import save_draft
from desktop_app.presenters import actions as act
from desktop_app.presenters.home.ways import Way
from desktop_app.presenters.settings.specs import TONE
from desktop_app.workspace.choose_office import OFFICE, SIGNER
from tests.builders.drafts import a_draft, a_meeting
from tests.builders.open_program import OpenProgram
from tests.ui.typing import commit

PARTY = "tinh-uy"


def press(opened: OpenProgram, name: str) -> None:
    opened.part(QPushButton, name).click()
    opened.settle()


def saved_ids(opened: OpenProgram) -> set[str]:
    return {row.id for row in opened.store.notices.list()}


def test_from_a_template(opened: OpenProgram) -> None:
    opened.press(act.NEW)
    press(opened, "take_template")
    assert opened.program.room.is_shown
    assert opened.editor.draft.id in saved_ids(opened)


def test_from_the_notice_before(opened: OpenProgram) -> None:
    opened.program.take_draft(a_draft(id="cu", meeting=a_meeting(name="giao ban")))
    opened.program.begin(Way.PREVIOUS)
    press(opened, "take_previous")
    assert opened.editor.draft.id != "cu"
    assert saved_ids(opened) == {"cu", opened.editor.draft.id}
    assert opened.editor.draft.recipients == a_draft().recipients


def test_from_pasted_text(opened: OpenProgram) -> None:
    opened.program.begin(Way.PASTE)
    commit(opened.part(QPlainTextEdit, "paste_field"), "Việc thứ nhất\nViệc thứ hai")
    press(opened, "take_pasted")
    texts = [block.text for block in opened.editor.draft.all_blocks()]
    assert texts == ["Việc thứ nhất", "Việc thứ hai"]
    assert opened.store.notices.latest(opened.editor.draft.id) == opened.editor.draft


def test_blank(opened: OpenProgram) -> None:
    opened.program.begin(Way.BLANK)
    assert saved_ids(opened) == {opened.editor.draft.id}


def test_from_a_file_over_an_open_notice(opened: OpenProgram, tmp_path: Path) -> None:
    opened.program.take_draft(a_draft(id="dang-mo"))
    opened.type("meeting.name", "đang gõ ")
    opened.picker.answer = tmp_path / "tb.tbkl"
    opened.picker.answer.write_bytes(save_draft(a_draft(id="tu-tep")))
    opened.press(act.OPEN_FILE)
    assert opened.editor.draft.id == "tu-tep"
    assert "đang gõ" in opened.name_of("dang-mo")


def test_a_damaged_file_is_told_and_what_is_open_stays(opened: OpenProgram, tmp_path: Path) -> None:
    opened.program.take_draft(a_draft(id="dang-mo"))
    opened.picker.answer = tmp_path / "hong.tbkl"
    opened.picker.answer.write_bytes(b'{"format": "tbkl-draft"')
    opened.press(act.OPEN_FILE)
    assert "hong.tbkl" in opened.toasts.text
    assert opened.editor.draft.id == "dang-mo"


def test_the_usual_office_signer_and_tones_are_of_the_next_notice(opened: OpenProgram) -> None:
    offices = opened.program.settings.presenter.state.offices
    office = next(one for one, _ in offices if one)
    settings = opened.program.settings.presenter
    settings.set(OFFICE, office)
    settings.set(SIGNER, "Trần Văn Bình")
    for tone in ("old", "new"):
        settings.set(TONE, tone)
        opened.program.begin(Way.BLANK)
        draft = opened.editor.draft
        assert (draft.profile.tone, draft.signature.name) == (tone, "Trần Văn Bình")


def test_a_draft_that_names_a_standard_there_is_not_can_be_worked_on(opened: OpenProgram) -> None:
    opened.program.take_draft(a_draft(id="la", standard="khong-co"))
    opened.type("meeting.name", "vẫn gõ được ")
    opened.picker.answer = opened.folder / "ra.docx"
    opened.press(act.EXPORT_DOCX)
    assert not opened.picker.answer.exists()
    opened.program.show_home()
    assert "vẫn gõ được" in opened.name_of("la")


def test_leaving_the_page_of_new_notices_goes_back_to_the_open_one(opened: OpenProgram) -> None:
    opened.program.take_draft(a_draft(id="dang-mo"))
    opened.program.begin(Way.TEMPLATE)
    opened.part(QLineEdit, "template_search")
    press(opened, "back")
    assert opened.program.room.is_shown
