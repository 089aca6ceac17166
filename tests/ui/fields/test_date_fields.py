import datetime as dt
from collections.abc import Callable

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QLabel

from desktop_app.notice.draft import Draft
from desktop_app.notice.parts import NoticeDate, Session
from desktop_app.presenters.editing.steps import MEETING, OFFICE
from desktop_app.ui.fields.calendar_popup import CalendarPopup
from desktop_app.ui.fields.notice_date_field import NoticeDateField
from desktop_app.ui.fields.sessions_field import SessionRow, SessionsField
from desktop_app.ui.fields.text_fields import LineField
from tests.builders.drafts import a_draft, a_meeting, a_session
from tests.ui.fields.forms import Desk
from tests.ui.fields.typing import ALT, commit, press, type_keys, unikey

MakeDesk = Callable[[str, Draft], Desk]


@pytest.fixture
def office(desk: MakeDesk) -> Desk:
    return desk(OFFICE, a_draft(date=NoticeDate(month=7, year=2022)))


@pytest.fixture
def meeting(desk: MakeDesk) -> Desk:
    return desk(MEETING, a_draft(meeting=a_meeting(sessions=(a_session("2022-07-05"),))))


def the_calendar(desk: Desk) -> CalendarPopup:
    found = desk.page.findChild(CalendarPopup)
    assert isinstance(found, CalendarPopup)
    return found


def wait_closed(desk: Desk) -> None:
    desk.qtbot.waitUntil(lambda: desk.page.findChild(CalendarPopup) is None)


def row_of(desk: Desk, at: int) -> SessionRow:
    row = desk.field("meeting.sessions", SessionsField).rows[at]
    assert isinstance(row, SessionRow)
    return row


def test_a_date_is_typed_and_echoed_in_words(office: Desk) -> None:
    field = office.field("date", NoticeDateField)
    office.focus(field.entry.edit)
    field.entry.edit.selectAll()
    type_keys(field.entry.edit, "5/7/22")
    assert office.draft.date == NoticeDate(day=5, month=7, year=2022)
    assert field._note.text() == "thứ Ba, ngày 05 tháng 7 năm 2022"
    assert field.entry.edit.text() == "5/7/22"
    office.focus(field.blank_button)
    assert field.entry.edit.text() == "05/7/2022"


def test_words_are_typed_by_unikey_and_an_input_method(office: Desk) -> None:
    field = office.field("date", NoticeDateField)
    office.focus(field.entry.edit)
    field.entry.edit.selectAll()
    type_keys(field.entry.edit, "ho")
    unikey(field.entry.edit, 1, "ôm")
    commit(field.entry.edit, " qua")
    assert office.draft.date == NoticeDate(day=5, month=7, year=2022)


def test_a_date_that_is_none_stays_until_it_is_corrected(office: Desk) -> None:
    field = office.field("date", NoticeDateField)
    office.focus(field.entry.edit)
    field.entry.edit.selectAll()
    type_keys(field.entry.edit, "35/7")
    office.focus(office.field("profile.place", LineField).edit)
    assert field.entry.edit.text() == "35/7"
    assert "Chưa hiểu" in field._note.text()
    assert office.draft.date == NoticeDate(month=7, year=2022)


def test_the_day_is_left_blank_again(desk: MakeDesk) -> None:
    office = desk(OFFICE, a_draft(date=NoticeDate(day=5, month=7, year=2022)))
    field = office.field("date", NoticeDateField)
    field.blank_button.click()
    assert office.draft.date == NoticeDate(month=7, year=2022)
    assert field.entry.edit.text() == "…/7/2022"
    assert not field.blank_button.isEnabled()


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [(Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_Down, ALT)],
)
def test_the_calendar_opens_by_key_and_gives_a_day(
    office: Desk, key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    field = office.field("date", NoticeDateField)
    office.focus(field.entry.edit)
    press(field.entry.edit, key, modifiers)
    popup = the_calendar(office)
    assert popup.calendar.selectedDate() == QDate(2022, 7, 1)
    assert popup._month.text() == "Tháng 7 năm 2022"
    popup.calendar.activated.emit(QDate(2022, 7, 20))
    wait_closed(office)
    assert office.draft.date == NoticeDate(day=20, month=7, year=2022)
    assert field.entry.edit.text() == "20/7/2022"


def test_escape_closes_the_calendar_and_changes_nothing(office: Desk) -> None:
    field = office.field("date", NoticeDateField)
    office.focus(field.entry.edit)
    press(field.entry.edit, Qt.Key.Key_F4)
    press(the_calendar(office).calendar, Qt.Key.Key_Escape)
    wait_closed(office)
    assert office.draft.date == NoticeDate(month=7, year=2022)


def test_the_week_of_the_calendar_begins_on_monday(office: Desk) -> None:
    popup = office.field("date", NoticeDateField).entry.open_calendar()
    days = [label.text() for label in popup.findChildren(QLabel)]
    assert [day for day in days if len(day) == 2] == ["T2", "T3", "T4", "T5", "T6", "T7", "CN"]
    assert popup.calendar.firstDayOfWeek() == Qt.DayOfWeek.Monday
    popup.close()
    wait_closed(office)


def test_a_sitting_is_typed_with_its_times(meeting: Desk) -> None:
    field = meeting.field("meeting.sessions", SessionsField)
    field.add_button.click()
    row = row_of(meeting, 1)
    type_keys(row.day.edit, "6/7")
    assert row.words.text() == "thứ Tư, ngày 06 tháng 7 năm 2022"
    meeting.focus(row.start)
    type_keys(row.start, "7h30")
    meeting.focus(row.end)
    assert meeting.draft.meeting.sessions[1] == Session(date=dt.date(2022, 7, 6), start="07:30")
    assert row.start.text() == "07:30"
    assert meeting.marker.path == "meeting.sessions[1].to"


def test_a_wrong_time_keeps_the_sitting_that_was_understood(meeting: Desk) -> None:
    row = row_of(meeting, 0)
    meeting.focus(row.start)
    type_keys(row.start, "sáng")
    assert meeting.draft.meeting.sessions == (Session(date=dt.date(2022, 7, 5)),)
    field = meeting.field("meeting.sessions", SessionsField)
    assert "Chưa hiểu giờ" in field._note.text()
    meeting.focus(row.day.edit)
    assert row.start.text() == "sáng"


def test_a_sitting_is_chosen_on_the_calendar(meeting: Desk) -> None:
    row = row_of(meeting, 0)
    popup = row.day.open_calendar()
    popup.calendar.activated.emit(QDate(2022, 7, 8))
    wait_closed(meeting)
    assert meeting.draft.meeting.sessions == (Session(date=dt.date(2022, 7, 8)),)


def test_an_emptied_sitting_is_gone(meeting: Desk) -> None:
    row = row_of(meeting, 0)
    meeting.focus(row.day.edit)
    row.day.edit.selectAll()
    press(row.day.edit, Qt.Key.Key_Backspace)
    assert meeting.draft.meeting.sessions == ()
    assert meeting.field("meeting.sessions", SessionsField)._note.isHidden()
