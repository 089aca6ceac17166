from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from desktop_app.notice.draft import Draft
from desktop_app.notice.parts import Chair
from desktop_app.presenters.editing.steps import MEETING
from desktop_app.ui.fields.people_field import ChairRow, PeopleField
from tests.builders.drafts import a_chair, a_draft, a_meeting, a_state_draft
from tests.ui.fields.forms import Desk
from tests.ui.fields.typing import commit, press, type_keys

MakeDesk = Callable[[str, Draft], Desk]


@pytest.fixture
def meeting(desk: MakeDesk) -> Desk:
    return desk(MEETING, a_draft(meeting=a_meeting(chairs=())))


def row_of(desk: Desk, at: int = 0) -> ChairRow:
    row = desk.field("meeting.chairs", PeopleField).rows[at]
    assert isinstance(row, ChairRow)
    return row


def test_a_person_is_typed_with_all_posts(meeting: Desk) -> None:
    row = row_of(meeting)
    assert row.title.text() == "đồng chí"
    meeting.focus(row.person)
    commit(row.person, "Lê Thị Bình")
    meeting.focus(row.posts)
    commit(row.posts, "Bí thư Tỉnh uỷ")
    press(row.posts, Qt.Key.Key_Return)
    commit(row.posts, "Trưởng Đoàn đại biểu Quốc hội")
    assert meeting.draft.meeting.chairs == (
        a_chair("Lê Thị Bình", "Bí thư Tỉnh uỷ", "Trưởng Đoàn đại biểu Quốc hội"),
    )
    assert meeting.marker.path == "meeting.chairs[0].posts"


def test_a_person_chosen_brings_title_and_posts(meeting: Desk) -> None:
    row = row_of(meeting)
    meeting.focus(row.person)
    type_keys(row.person, "nguyễn văn an")
    meeting.offered()
    press(row.person, Qt.Key.Key_Down)
    press(row.person, Qt.Key.Key_Return)
    assert meeting.draft.meeting.chairs == (
        a_chair("Nguyễn Văn An", "Bí thư Tỉnh uỷ", "Chủ tịch HĐND tỉnh"),
    )
    assert row.posts.text() == "Bí thư Tỉnh uỷ\nChủ tịch HĐND tỉnh"
    meeting.editor.undo()
    assert not meeting.editor.draft.meeting.chairs


def test_a_post_is_chosen_for_its_line_alone(meeting: Desk) -> None:
    row = row_of(meeting)
    meeting.focus(row.posts)
    commit(row.posts, "Bí thư Tỉnh uỷ")
    press(row.posts, Qt.Key.Key_Return)
    type_keys(row.posts, "chủ")
    meeting.offered()
    press(row.posts, Qt.Key.Key_Down)
    press(row.posts, Qt.Key.Key_Return)
    assert row.posts.text() == "Bí thư Tỉnh uỷ\nChủ tịch HĐND tỉnh"
    assert meeting.draft.meeting.chairs[0].posts == ("Bí thư Tỉnh uỷ", "Chủ tịch HĐND tỉnh")


def test_a_collective_has_only_a_name(meeting: Desk) -> None:
    row = row_of(meeting)
    row.kind.setCurrentIndex(1)
    row.kind.activated.emit(1)
    assert row.title.isHidden()
    assert row.posts.isHidden()
    meeting.focus(row.person)
    commit(row.person, "Thường trực Đảng uỷ")
    assert meeting.draft.meeting.chairs == (Chair(collective="Thường trực Đảng uỷ"),)
    assert meeting.marker.path == "meeting.chairs[0].collective"


def test_a_collective_row_can_be_taken_out(meeting: Desk) -> None:
    row = row_of(meeting)
    row.kind.setCurrentIndex(1)
    row.kind.activated.emit(1)
    commit(row.person, "Thường trực Đảng uỷ")
    row.remove_button.click()
    meeting.page.fields[0].show_help()
    for field in meeting.page.fields:
        field.show_help()
    assert meeting.draft.meeting.chairs == ()


def test_a_path_leads_to_its_part(desk: MakeDesk) -> None:
    meeting = desk(MEETING, a_draft(meeting=a_meeting(chairs=(a_chair("A"), a_chair("B")))))
    assert meeting.page.go_to("meeting.chairs[1].posts[0]")
    assert row_of(meeting, 1).posts.hasFocus()
    assert meeting.page.go_to("meeting.chairs[1]")
    assert row_of(meeting, 1).person.hasFocus()
    assert meeting.page.go_to("meeting.chairs")
    assert row_of(meeting, 0).person.hasFocus()


def test_the_state_has_no_usual_title(desk: MakeDesk) -> None:
    meeting = desk(MEETING, a_state_draft(meeting=a_meeting(chairs=())))
    assert row_of(meeting).title.text() == ""
