"""Plain fields set by path."""

import datetime as dt
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.notice.draft import Draft
from desktop_app.notice.draft_file import load_draft, save_draft
from desktop_app.notice.edits import with_field
from desktop_app.notice.errors import DraftError, EditFault
from desktop_app.notice.parts import Marks, NoticeDate, Recipient, Session
from desktop_app.notice.paths import Steps
from tests.builders.draft_strategies import drafts
from tests.builders.drafts import (
    a_block,
    a_chair,
    a_collective,
    a_draft,
    a_meeting,
    a_point_with_directive,
    a_session,
    a_span,
    a_table,
    an_appendix,
)

DRAFT = a_draft(
    meeting=a_meeting(sessions=(a_session("2022-07-05"), a_session("2022-07-06", "08:00"))),
    body=(a_block("Đoạn một"), a_point_with_directive()),
    appendices=(an_appendix(a_table(("1", "a"), ("2", "b"))),),
)


@pytest.mark.parametrize(
    ("path", "value", "expected"),
    [
        ("subject", "kết luận", "kết luận"),
        ("subject", None, None),
        ("subject", normalize("NFD", "Tỉnh uỷ"), "Tỉnh uỷ"),
        ("number", 12, 12),
        ("notes", "một\r\nhai", "một\nhai"),
        ("profile.tone", "old", "old"),
        ("date.day", 5, 5),
        ("date", {"year": 2026}, NoticeDate(year=2026)),
        ("date", NoticeDate(year=2026), NoticeDate(year=2026)),
        ("marks", {}, Marks()),
        ("marks.urgency", "HOẢ TỐC", "HOẢ TỐC"),
        ("opening", ["một", "hai"], ("một", "hai")),
        ("opening", ("một",), ("một",)),
        ("opening", [], ()),
        ("meeting.chairs[0].name", "Trần Văn Bình", "Trần Văn Bình"),
        ("meeting.chairs[0]", {"collective": "Thường trực"}, a_collective("Thường trực")),
        ("meeting.chairs", [a_chair("A")], (a_chair("A"),)),
        ("meeting.sessions[1].from", "14:00", "14:00"),
        ("meeting.sessions[1].to", None, None),
        ("meeting.sessions[0]", {"date": "2022-07-07"}, Session(date=dt.date(2022, 7, 7))),
        ("meeting.sessions[0].date", "2022-07-07", dt.date(2022, 7, 7)),
        ("meeting.sessions[0].date", dt.date(2022, 7, 7), dt.date(2022, 7, 7)),
        ("meeting.attendees", ["a", "b"], ("a", "b")),
        ("meeting.attendees[0]", "a", "a"),
        ("recipients", [{"text": "Lưu"}], (Recipient(text="Lưu"),)),
        ("recipients[1].purpose", "để biết", "để biết"),
        ("signature.posts", [], ()),
        ("body[1].directive.deadline", "2022-12-31", dt.date(2022, 12, 31)),
        ("body[1].directive", None, None),
        ("body[0].spans", [{"start": 0, "end": 4, "style": "italic"}], (a_span(0, 4, "italic"),)),
        ("appendices[0].title", "Phụ lục", "Phụ lục"),
        ("appendices[0].body[0].rows[1][0]", "hai\nba", "hai\nba"),
        ("appendices[0].body[0].widths", [10, 80], (10.0, 80.0)),
    ],
)
def test_a_field_takes_its_value(path: str, value: object, expected: object) -> None:
    changed = with_field(DRAFT, path, value)
    part: object = changed
    names = {"from": "start", "to": "end"}
    for step in path.replace("[", ".").replace("]", "").split("."):
        part = part[int(step)] if isinstance(part, tuple) else getattr(part, names.get(step, step))
    assert part == expected
    assert type(part) is type(expected)
    assert load_draft(save_draft(changed)) == changed


def test_a_path_may_be_given_as_steps() -> None:
    steps: Steps = ("meeting", "chairs", 0, "posts", 0)
    changed = with_field(DRAFT, steps, "Phó Bí thư Tỉnh uỷ")
    assert changed == with_field(DRAFT, "meeting.chairs[0].posts[0]", "Phó Bí thư Tỉnh uỷ")


def test_what_is_beside_the_path_is_shared() -> None:
    changed = with_field(DRAFT, "meeting.sessions[1].from", "14:00")
    assert changed.body is DRAFT.body
    assert changed.profile is DRAFT.profile
    assert changed.meeting.chairs is DRAFT.meeting.chairs
    assert changed.meeting.sessions[0] is DRAFT.meeting.sessions[0]


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("subject", None),
        ("profile.organ", "Tỉnh uỷ Thái Nguyên"),
        ("profile.organ", normalize("NFD", "Tỉnh uỷ Thái Nguyên")),
        ("meeting.sessions[0]", {"date": "2022-07-05"}),
        ("meeting.chairs", [a_chair("Nguyễn Thanh Hải", "Bí thư Tỉnh uỷ")]),
    ],
)
def test_a_value_that_is_there_already_gives_the_same_draft(path: str, value: object) -> None:
    assert with_field(DRAFT, path, value) is DRAFT


@pytest.mark.parametrize(
    "path",
    [
        "",
        "titel",
        "profile.titel",
        "profile.organ.x",
        "profile[0]",
        "subject[0]",
        "meeting.sessions[0].start",
        "meeting.sessions[2].from",
        "meeting.sessions[2]",
        "meeting.sessions.from",
        "body[0].directive.deadline",  # the block has no directive
        "profile.wording.opening",
        "opening[0]",
        "body[9].text",
        "a..b",
        "body[-1].text",
        ("body", -1, "text"),
        ("meeting", 0),
        (),
    ],
)
def test_what_is_not_there_cannot_be_set(path: str | Steps) -> None:
    with pytest.raises(EditFault) as caught:
        with_field(DRAFT, path, "x")
    assert caught.value.code == "unknown_path"


@pytest.mark.parametrize(
    ("path", "value", "where", "code"),
    [
        ("number", "12", "number", "wrong_type"),
        ("number", 0, "number", "bad_value"),
        ("number", True, "number", "wrong_type"),
        ("number", 10**30, "number", "bad_value"),
        ("subject", b"abc", "subject", "wrong_type"),
        ("subject", 5, "subject", "wrong_type"),
        ("subject", object(), "subject", "wrong_type"),
        ("subject", "một\nhai", "subject", "line_break"),
        ("subject", "\ud800", "subject", "lone_surrogate"),
        ("notes", "\0", "notes", "control_character"),
        ("profile.tone", "both", "profile.tone", "bad_value"),
        ("profile", {}, "profile.system", "missing_field"),
        ("date", {"year": 2026, "month": 2, "day": 30}, "date.day", "bad_value"),
        ("date", {"year": 2026, "days": 3}, "date.days", "unknown_field"),
        ("date", Marks(), "date.urgency", "unknown_field"),
        ("opening", "một", "opening", "wrong_type"),
        ("opening", ["một", "hai\t"], "opening[1]", "tab"),
        ("meeting.sessions[0].from", "8:00", "meeting.sessions[0].from", "bad_clock"),
        ("meeting.sessions[0].date", "5/7/2022", "meeting.sessions[0].date", "bad_date"),
        (
            "meeting.sessions[0].date",
            dt.datetime(2022, 7, 5, tzinfo=dt.UTC),
            "meeting.sessions[0].date",
            "wrong_type",
        ),
        (
            "meeting.sessions",
            [{"date": "2022-07-05", "from": "x"}],
            "meeting.sessions[0].from",
            "bad_clock",
        ),
        (
            "meeting.chairs[0].collective",
            "Thường trực",
            "meeting.chairs[0].collective",
            "chair_of_two_kinds",
        ),
        ("profile.wording", {"opening": ["{sai}"]}, "profile.wording.opening[0]", "unknown_slot"),
        ("body[1].text", "ngắn", "body[1].spans[0]", "span_outside_text"),
        ("body[0].id", DRAFT.body[1].id, "body[1].id", "duplicate_id"),
        ("body[0].level", "table", "body[0].text", "table_with_text"),
        (
            "appendices[0].body[0].widths",
            [float("nan"), 1],
            "appendices[0].body[0].widths[0]",
            "bad_number",
        ),
        ("version", 2, "version", "bad_value"),
        ("format", "x", "format", "bad_value"),
        ("id", "", "id", "empty_id"),
    ],
)
def test_a_value_that_does_not_fit_is_refused_as_loading_would(
    path: str, value: object, where: str, code: str
) -> None:
    with pytest.raises(DraftError) as caught:
        with_field(DRAFT, path, value)
    assert (caught.value.path, caught.value.code) == (where, code)


@settings(max_examples=10)
@given(drafts(), st.data())
def test_any_field_of_any_draft_can_be_taken_over(draft: Draft, data: st.DataObject) -> None:
    other = data.draw(drafts())
    names = ["profile", "date", "marks", "meeting", "opening", "closing", "recipients", "notes"]
    for name in data.draw(st.lists(st.sampled_from(names), unique=True)):
        draft = with_field(draft, name, getattr(other, name))
        assert getattr(draft, name) == getattr(other, name)
    assert load_draft(save_draft(draft)) == draft
