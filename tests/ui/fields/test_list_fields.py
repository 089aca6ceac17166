from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QTextEdit, QWidget

from desktop_app.notice.draft import Draft
from desktop_app.notice.parts import Recipient
from desktop_app.presenters.editing.steps import MEETING, SIGNING
from desktop_app.ui.fields.list_field import ListField, TextRow
from desktop_app.ui.fields.recipients_field import RecipientRow, RecipientsField
from desktop_app.ui.fields.rows_field import RowsField
from tests.builders.drafts import a_draft, a_meeting
from tests.ui.fields.forms import Desk
from tests.ui.fields.typing import ALT, commit, paste, press, type_keys, unikey

MakeDesk = Callable[[str, Draft], Desk]


@pytest.fixture
def meeting(desk: MakeDesk) -> Desk:
    return desk(MEETING, a_draft(meeting=a_meeting(reports=("Sở A", "Sở B", "Sở C"))))


@pytest.fixture
def signing(desk: MakeDesk) -> Desk:
    return desk(SIGNING, a_draft())


def edit_of(field: RowsField, at: int) -> QWidget:
    row = field.rows[at]
    assert isinstance(row, TextRow)
    return row.edit


def test_each_text_has_a_row_and_typing_changes_it(meeting: Desk) -> None:
    field = meeting.field("meeting.reports", ListField)
    meeting.focus(edit_of(field, 1))
    press(edit_of(field, 1), Qt.Key.Key_End)
    type_keys(edit_of(field, 1), "e")
    unikey(edit_of(field, 1), 1, "ê")
    commit(edit_of(field, 1), " tế")
    assert meeting.draft.meeting.reports == ("Sở A", "Sở Bê tế", "Sở C")
    assert meeting.marker.path == "meeting.reports[1]"


def test_enter_in_the_last_row_adds_one(meeting: Desk) -> None:
    field = meeting.field("meeting.reports", ListField)
    meeting.focus(edit_of(field, 2))
    press(edit_of(field, 2), Qt.Key.Key_Return)
    type_keys(meeting.focused(), "D")
    assert meeting.draft.meeting.reports == ("Sở A", "Sở B", "Sở C", "D")


def test_enter_in_an_empty_last_row_leads_on(desk: MakeDesk) -> None:
    meeting = desk(MEETING, a_draft(meeting=a_meeting(attendees=())))
    field = meeting.field("meeting.attendees", ListField)
    meeting.focus(edit_of(field, 0))
    press(edit_of(field, 0), Qt.Key.Key_Return)
    assert meeting.marker.path == "meeting.reports[0]"


def test_backspace_deletes_letters_and_only_then_the_row(meeting: Desk) -> None:
    field = meeting.field("meeting.reports", ListField)
    meeting.focus(edit_of(field, 1))
    press(edit_of(field, 1), Qt.Key.Key_End)
    for _ in range(4):
        press(edit_of(field, 1), Qt.Key.Key_Backspace)
    assert len(field.rows) == 3
    assert meeting.draft.meeting.reports == ("Sở A", "Sở C")
    press(edit_of(field, 1), Qt.Key.Key_Backspace)
    assert len(field.rows) == 2
    assert edit_of(field, 0).hasFocus()


def test_alt_and_arrows_move_a_row(meeting: Desk) -> None:
    field = meeting.field("meeting.reports", ListField)
    edit = edit_of(field, 2)
    meeting.focus(edit)
    press(edit, Qt.Key.Key_Up, ALT)
    assert meeting.draft.meeting.reports == ("Sở A", "Sở C", "Sở B")
    assert edit.hasFocus()
    assert meeting.marker.path == "meeting.reports[1]"


def test_arrows_lead_from_row_to_row(meeting: Desk) -> None:
    field = meeting.field("meeting.reports", ListField)
    meeting.focus(edit_of(field, 0))
    press(edit_of(field, 0), Qt.Key.Key_Down)
    assert edit_of(field, 1).hasFocus()
    press(edit_of(field, 1), Qt.Key.Key_Up)
    assert edit_of(field, 0).hasFocus()


def test_a_paste_of_many_lines_gives_many_rows(meeting: Desk) -> None:
    field = meeting.field("meeting.reports", ListField)
    meeting.focus(edit_of(field, 2))
    press(edit_of(field, 2), Qt.Key.Key_End)
    paste(edit_of(field, 2), "- Sở D;\n- Sở E;\n")
    assert meeting.draft.meeting.reports == ("Sở A", "Sở B", "Sở C", "Sở D", "Sở E")
    meeting.editor.undo()
    assert len(field.rows) == 3


def test_a_row_is_removed_and_comes_back_by_undo(meeting: Desk) -> None:
    field = meeting.field("meeting.reports", ListField)
    told: list[str] = []
    meeting.page.removed.connect(told.append)
    field.rows[0].remove_button.click()
    assert meeting.draft.meeting.reports == ("Sở B", "Sở C")
    assert told == ["Cơ quan báo cáo"]
    meeting.editor.undo()
    assert [row.item for row in field.rows] == ["Sở A", "Sở B", "Sở C"]


def test_one_row_remains_to_type_in(meeting: Desk) -> None:
    field = meeting.field("meeting.reports", ListField)
    for _ in range(4):
        field.rows[0].remove_button.click()
    assert meeting.draft.meeting.reports == ()
    assert len(field.rows) == 1


def test_rows_are_reached_by_tab_as_they_stand(meeting: Desk) -> None:
    field = meeting.field("meeting.reports", ListField)
    meeting.focus(edit_of(field, 2))
    press(edit_of(field, 2), Qt.Key.Key_Up, ALT)
    meeting.focus(edit_of(field, 0))
    reached: list[QWidget] = []
    for _ in range(7):
        press(meeting.focused(), Qt.Key.Key_Tab)
        reached.append(meeting.focused())
    assert [one for one in reached if isinstance(one, QTextEdit)] == [
        edit_of(field, 1),
        edit_of(field, 2),
    ]


def test_recipients_have_a_purpose(signing: Desk) -> None:
    field = signing.field("recipients", RecipientsField)
    row = field.rows[1]
    assert isinstance(row, RecipientRow)
    signing.focus(row.purpose)
    assert signing.marker.path == "recipients[1].purpose"
    commit(row.purpose, "để phối hợp")
    assert signing.draft.recipients[1] == Recipient(
        text="Các đảng uỷ trực thuộc", purpose="để phối hợp"
    )


def test_pasted_recipients_are_recipients(signing: Desk) -> None:
    field = signing.field("recipients", RecipientsField)
    field.add_button.click()
    paste(signing.focused(), "- Ban A;\n- Ban B.")
    assert [one.text for one in signing.draft.recipients[2:]] == ["Ban A", "Ban B."]


def test_a_recipient_is_chosen_from_the_list(signing: Desk) -> None:
    field = signing.field("recipients", RecipientsField)
    field.add_button.click()
    edit = signing.focused()
    type_keys(edit, "các đ")
    signing.offered()
    press(edit, Qt.Key.Key_Down)
    press(edit, Qt.Key.Key_Return)
    assert signing.draft.recipients[2].text == "Các đồng chí Thường trực Tỉnh uỷ"


def test_every_control_of_a_row_is_named_by_its_place(signing: Desk) -> None:
    field = signing.field("recipients", RecipientsField)
    names = [control.accessibleName() for row in field.rows for control in row.controls()]
    assert all(names)
    assert len(set(names)) == len(names)
    assert isinstance(field.rows[0].controls()[1], QLineEdit)
