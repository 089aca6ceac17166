import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.notice.parts import NoticeDate
from desktop_app.presenters.forms.typed_dates import (
    day_text,
    notice_date_text,
    typed_day,
    typed_notice_date,
)
from desktop_app.vietnamese.dates import weekday_name

TODAY = dt.date(2022, 7, 6)  # a Wednesday

days = st.dates(dt.date(2000, 1, 1), dt.date(2069, 12, 31))


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("5/7/22", dt.date(2022, 7, 5)),
        ("05072022", dt.date(2022, 7, 5)),
        ("5/7", dt.date(2021, 7, 5)),
        ("ngày 5/7", dt.date(2021, 7, 5)),
        ("hôm nay", TODAY),
        ("HÔM QUA", dt.date(2022, 7, 5)),
        ("hom qua", dt.date(2022, 7, 5)),
        ("mai", dt.date(2022, 7, 7)),
        ("thứ hai", dt.date(2022, 7, 4)),
        ("Thứ  Ba", dt.date(2022, 7, 5)),
        ("t6", dt.date(2022, 7, 8)),
        ("chủ nhật", dt.date(2022, 7, 10)),
        ("31/2", None),
        ("30/2/2022", None),
        ("thứ tám", None),
        ("", None),
        ("5", None),
    ],
)
def test_a_day_is_understood_as_it_is_typed(typed: str, day: dt.date | None) -> None:
    assert typed_day(typed, TODAY, 2021) == day


def test_without_a_year_a_day_is_of_this_year() -> None:
    assert typed_day("5/7", TODAY) == dt.date(2022, 7, 5)


@given(days)
def test_a_day_reads_back_as_it_is_written(day: dt.date) -> None:
    assert typed_day(day_text(day), TODAY) == day
    assert typed_day(f"{day:%d%m%Y}", TODAY) == day
    assert typed_day(f"{day.day}-{day.month}-{day.year}", TODAY) == day


@given(days, days)
def test_a_weekday_is_in_the_week_of_today(today: dt.date, day: dt.date) -> None:
    meant = typed_day(weekday_name(day), today)
    assert meant is not None
    assert meant.weekday() == day.weekday()
    assert meant.isocalendar()[:2] == today.isocalendar()[:2]


@given(st.text(max_size=20))
def test_no_text_is_too_much(text: str) -> None:
    typed_day(text, TODAY)
    typed_notice_date(text, TODAY, 2022)


@pytest.mark.parametrize(
    ("typed", "date"),
    [
        ("5/7/2022", NoticeDate(day=5, month=7, year=2022)),
        ("5/7", NoticeDate(day=5, month=7, year=2024)),
        ("7/2022", NoticeDate(month=7, year=2022)),
        ("…/7/2022", NoticeDate(month=7, year=2022)),
        ("  /7/2022", NoticeDate(month=7, year=2022)),
        ("2022", NoticeDate(year=2022)),
        ("hôm nay", NoticeDate(day=6, month=7, year=2022)),
        ("13/2022", None),
        ("0507", None),
        ("bao giờ ký", None),
    ],
)
def test_a_notice_may_leave_day_and_month_blank(typed: str, date: NoticeDate | None) -> None:
    assert typed_notice_date(typed, TODAY, 2024) == date


@given(days, st.booleans(), st.booleans())
def test_a_notice_date_reads_back_as_it_is_written(
    day: dt.date, has_day: bool, has_month: bool
) -> None:
    date = NoticeDate(
        day=day.day if has_day else None, month=day.month if has_month else None, year=day.year
    )
    assert typed_notice_date(notice_date_text(date), TODAY, 1999) == date
