import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.notice.parts import Chair, NoticeDate, Session
from desktop_app.presenters.forms.date_words import notice_date_in_words
from desktop_app.presenters.forms.typed_chairs import TypedChair, chair_texts, read_chair
from desktop_app.presenters.forms.typed_sessions import (
    DAY_FIRST,
    NO_CLOCK,
    NO_DAY,
    ReadSession,
    TypedSession,
    read_session,
    session_texts,
    typed_clock,
)

TODAY = dt.date(2022, 7, 6)

clocks = st.one_of(st.none(), st.times().map(lambda time: f"{time:%H:%M}"))
words = st.sampled_from(["", "đồng chí", "Nguyễn Văn An", "Bí thư Tỉnh uỷ"])


@pytest.mark.parametrize(
    ("typed", "clock"),
    [
        ("8", "08:00"),
        ("8:00", "08:00"),
        ("8h", "08:00"),
        ("8h30", "08:30"),
        ("14g05", "14:05"),
        ("14 giờ", "14:00"),
        ("14 giờ 30 phút", "14:30"),
        ("0830", "08:30"),
        ("24:00", None),
        ("8:60", None),
        ("8:3", None),
        ("sáng", None),
        ("", None),
    ],
)
def test_a_clock_time_is_understood_as_it_is_typed(typed: str, clock: str | None) -> None:
    assert typed_clock(typed) == clock


@given(st.dates(dt.date(2000, 1, 1), dt.date(2069, 12, 31)), clocks, clocks)
def test_a_sitting_reads_back_as_it_is_shown(
    day: dt.date, start: str | None, end: str | None
) -> None:
    session = Session(date=day, start=start, end=end)
    assert read_session(session_texts(session), TODAY, 2022) == ReadSession(session)


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        (TypedSession("35/7"), NO_DAY),
        (TypedSession("5/7", "sáng"), NO_CLOCK),
        (TypedSession("5/7", "", "25:00"), NO_CLOCK),
        (TypedSession("", "8:00"), DAY_FIRST),
        (TypedSession(), ""),
    ],
)
def test_what_is_no_sitting_says_why(typed: TypedSession, fault: str) -> None:
    assert read_session(typed, TODAY, 2022) == ReadSession(None, fault)


def test_a_sitting_without_a_year_is_in_that_of_the_notice() -> None:
    assert read_session(TypedSession("5/7"), TODAY, 2024).session == Session(
        date=dt.date(2024, 7, 5)
    )


@given(words, words, st.lists(words.filter(bool), max_size=3).map(tuple))
def test_a_person_reads_back_as_she_is_shown(title: str, name: str, posts: tuple[str, ...]) -> None:
    chair = Chair(title=title, name=name, posts=posts)
    read = read_chair(chair_texts(chair))
    assert read == (chair if name or posts else None)


def test_a_collective_reads_back_as_it_is_shown() -> None:
    chair = Chair(collective="Thường trực Đảng uỷ")
    assert read_chair(chair_texts(chair)) == chair


def test_a_collective_forgets_title_and_posts() -> None:
    typed = TypedChair(is_collective=True, title="ông", name="Thường trực", posts="Bí thư")
    assert read_chair(typed) == Chair(collective="Thường trực")
    assert read_chair(TypedChair(is_collective=True, title="ông", posts="Bí thư")) is None


@pytest.mark.parametrize(
    ("date", "text"),
    [
        (NoticeDate(day=5, month=7, year=2022), "thứ Ba, ngày 05 tháng 7 năm 2022"),
        (NoticeDate(month=2, year=2022), "Ngày để trống, tháng 02 năm 2022"),
        (NoticeDate(year=2022), "Ngày và tháng để trống, năm 2022"),
    ],
)
def test_a_date_is_read_back_in_words(date: NoticeDate, text: str) -> None:
    assert notice_date_in_words(date, lambda words: words) == text
