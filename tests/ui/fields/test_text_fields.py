from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget

from desktop_app.notice.draft import Draft
from desktop_app.presenters.editing.steps import MEETING, OFFICE
from desktop_app.ui.fields.text_fields import LineField, ParagraphField
from tests.builders.drafts import a_draft, a_meeting, a_profile, a_state_draft
from tests.ui.fields.forms import Desk
from tests.ui.fields.typing import commit, paste, press, type_keys, unikey

MakeDesk = Callable[[str, Draft], Desk]


@pytest.fixture
def office(desk: MakeDesk) -> Desk:
    return desk(OFFICE, a_draft(profile=a_profile(organ="", place="")))


@pytest.fixture
def meeting(desk: MakeDesk) -> Desk:
    return desk(MEETING, a_draft(meeting=a_meeting(name="")))


def test_an_input_method_types_into_a_line(office: Desk) -> None:
    field = office.field("profile.organ", LineField)
    office.focus(field.edit)
    for word in ("Tỉnh", " ", "uỷ"):
        commit(field.edit, word)
    assert office.draft.profile.organ == "Tỉnh uỷ"
    assert field.edit.text() == "Tỉnh uỷ"


def test_unikey_types_into_a_line_with_its_list_open(office: Desk) -> None:
    field = office.field("profile.organ", LineField)
    office.focus(field.edit)
    type_keys(field.edit, "Va")
    unikey(field.edit, 1, "ăn")
    unikey(field.edit, 2, "ăn")
    office.offered()
    unikey(field.edit, 2, "ăn pho")
    unikey(field.edit, 1, "òng")
    assert field.edit.text() == "Văn phòng"
    assert office.draft.profile.organ == "Văn phòng"


def test_unikey_and_an_input_method_type_into_a_paragraph(meeting: Desk) -> None:
    field = meeting.field("meeting.name", ParagraphField)
    meeting.focus(field.edit)
    type_keys(field.edit, "Ho")
    unikey(field.edit, 1, "ọ")
    unikey(field.edit, 1, "ội")
    commit(field.edit, " nghị")
    assert meeting.draft.meeting.name == "Hội nghị"


def test_a_paragraph_has_no_line_breaks(meeting: Desk) -> None:
    field = meeting.field("meeting.name", ParagraphField)
    meeting.focus(field.edit)
    paste(field.edit, "Hội nghị\n giao ban\nquý II")
    assert meeting.draft.meeting.name == "Hội nghị giao ban quý II"


def test_enter_leads_to_the_next_field(meeting: Desk) -> None:
    field = meeting.field("meeting.name", ParagraphField)
    meeting.focus(field.edit)
    press(field.edit, Qt.Key.Key_Return)
    assert meeting.marker.path.startswith("meeting.sessions")


def test_a_long_text_makes_its_edit_grow(meeting: Desk) -> None:
    field = meeting.field("meeting.name", ParagraphField)
    before = field.edit.height()
    field.edit.show_text("Hội nghị sơ kết công tác sáu tháng đầu năm " * 5)
    assert field.edit.height() > 2 * before


def test_a_number_that_is_none_stays_as_typed_and_is_told_of(office: Desk) -> None:
    field = office.field("number", LineField)
    office.focus(field.edit)
    type_keys(field.edit, "12a")
    assert office.draft.number == 12
    assert field.edit.text() == "12a"
    assert "chữ số" in field._note.text()
    press(field.edit, Qt.Key.Key_Backspace)
    assert field._note.isHidden()


def test_what_was_typed_wrong_outlives_changes_elsewhere(office: Desk) -> None:
    number = office.field("number", LineField)
    office.focus(number.edit)
    type_keys(number.edit, "ba")
    place = office.field("profile.place", LineField)
    office.focus(place.edit)
    type_keys(place.edit, "X")
    assert number.edit.text() == "ba"
    assert not number._note.isHidden()


def test_undo_is_the_notices_and_shows_in_the_field(office: Desk) -> None:
    field = office.field("profile.place", LineField)
    office.focus(field.edit)
    type_keys(field.edit, "Hu")
    override = QKeyEvent(
        QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier
    )
    field.edit.event(override)
    assert not override.isAccepted()
    office.editor.undo()
    assert field.edit.text() == ""


def test_leaving_a_field_ends_the_change_and_saves(office: Desk) -> None:
    field = office.field("profile.place", LineField)
    office.focus(field.edit)
    type_keys(field.edit, "H")
    office.focus(office.field("profile.organ", LineField).edit)
    assert office.editor.status.stage == "saved"


def test_the_list_offers_and_never_types(office: Desk) -> None:
    field = office.field("profile.organ", LineField)
    office.focus(field.edit)
    type_keys(field.edit, "văn")
    assert office.offered().count() == 2
    assert field.edit.text() == "văn"

    press(field.edit, Qt.Key.Key_Return)  # nothing is marked: Enter goes on as ever
    assert office.draft.profile.organ == "văn"


def test_arrows_and_enter_choose_from_the_list(office: Desk) -> None:
    field = office.field("profile.organ", LineField)
    office.focus(field.edit)
    type_keys(field.edit, "văn")
    office.offered()
    press(field.edit, Qt.Key.Key_Down)
    press(field.edit, Qt.Key.Key_Down)
    press(field.edit, Qt.Key.Key_Return)
    assert office.draft.profile.organ == "Văn phòng UBND tỉnh"
    assert field.edit.text() == "Văn phòng UBND tỉnh"
    assert field.edit.hasFocus()


def test_escape_and_leaving_close_the_list(office: Desk) -> None:
    field = office.field("profile.organ", LineField)
    office.focus(field.edit)
    type_keys(field.edit, "văn")
    office.offered()
    press(field.edit, Qt.Key.Key_Escape)
    assert not [one for one in office.page.findChildren(QListWidget) if one.isVisible()]
    type_keys(field.edit, " p")
    office.offered()
    office.focus(office.field("number", LineField).edit)
    assert not [one for one in office.page.findChildren(QListWidget) if one.isVisible()]


def test_backspace_deletes_with_the_list_open(office: Desk) -> None:
    field = office.field("profile.organ", LineField)
    office.focus(field.edit)
    type_keys(field.edit, "văn")
    office.offered()
    press(field.edit, Qt.Key.Key_Down)
    press(field.edit, Qt.Key.Key_Backspace)
    assert field.edit.text() == "vă"


def test_the_example_is_that_of_the_system(desk: MakeDesk) -> None:
    state = desk(OFFICE, a_state_draft())
    assert state.field("profile.organ", LineField).edit.placeholderText() == "Ví dụ: Sở Tài chính"
