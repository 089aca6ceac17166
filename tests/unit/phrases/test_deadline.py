"""Deadlines as they are typed, and the words and the day they mean."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.phrases.deadline import Deadline, read_deadline
from desktop_app.vietnamese.dates import text_date

MONDAY = dt.date(2026, 7, 6)
DAYS = st.dates(dt.date(2001, 1, 1), dt.date(2098, 12, 31))


def read(typed: str, today: dt.date = MONDAY, year: int = 2026) -> Deadline | None:
    return read_deadline(typed, today, year)


@pytest.mark.parametrize(
    ("typed", "text", "day"),
    [
        ("30/9", "trước ngày 30/9/2026", dt.date(2026, 9, 30)),
        ("30/9/26", "trước ngày 30/9/2026", dt.date(2026, 9, 30)),
        ("30.9.2026", "trước ngày 30/9/2026", dt.date(2026, 9, 30)),
        ("30-9", "trước ngày 30/9/2026", dt.date(2026, 9, 30)),
        ("ngày 30/9", "trước ngày 30/9/2026", dt.date(2026, 9, 30)),
        ("trước 30/9", "trước ngày 30/9/2026", dt.date(2026, 9, 30)),
        ("trước ngày 30 tháng 9 năm 2027", "trước ngày 30/9/2027", dt.date(2027, 9, 30)),
        ("5/7", "trước ngày 05/7/2027", dt.date(2027, 7, 5)),
        ("6/7", "trước ngày 06/7/2026", MONDAY),
        ("chậm nhất 1/2", "chậm nhất ngày 01/02/2027", dt.date(2027, 2, 1)),
        ("chậm nhất là ngày 30/9", "chậm nhất ngày 30/9/2026", dt.date(2026, 9, 30)),
        ("đến hết 30/9", "đến hết ngày 30/9/2026", dt.date(2026, 9, 30)),
        ("trong ngày 30/9", "trong ngày 30/9/2026", dt.date(2026, 9, 30)),
        ("hôm nay", "trong ngày 06/7/2026", MONDAY),
        ("trong ngày", "trong ngày 06/7/2026", MONDAY),
        ("ngày mai", "trong ngày 07/7/2026", dt.date(2026, 7, 7)),
        ("cuối quý", "trước ngày 30/9/2026", dt.date(2026, 9, 30)),
        ("cuối quý III", "trước ngày 30/9/2026", dt.date(2026, 9, 30)),
        ("cuoi quy ii", "trước ngày 30/6/2027", dt.date(2027, 6, 30)),
        ("quý IV", "trong quý IV/2026", dt.date(2026, 12, 31)),
        ("Quý 4", "trong quý IV/2026", dt.date(2026, 12, 31)),
        ("q4/2027", "trong quý IV/2027", dt.date(2027, 12, 31)),
        ("quý II", "trong quý II/2027", dt.date(2027, 6, 30)),
        ("quý sau", "trong quý IV/2026", dt.date(2026, 12, 31)),
        ("hết quý III", "hết quý III/2026", dt.date(2026, 9, 30)),
        ("tháng 10", "trong tháng 10/2026", dt.date(2026, 10, 31)),
        ("tháng 2 năm 2028", "trong tháng 02/2028", dt.date(2028, 2, 29)),
        ("10/2026", "trong tháng 10/2026", dt.date(2026, 10, 31)),
        ("trước tháng 10", "trước tháng 10/2026", dt.date(2026, 9, 30)),
        ("tháng sau", "trong tháng 8/2026", dt.date(2026, 8, 31)),
        ("đầu tháng 10", "vào đầu tháng 10/2026", None),
        ("giữa quý IV", "vào giữa quý IV/2026", None),
        ("cuối tháng", "trước ngày 31/7/2026", dt.date(2026, 7, 31)),
        ("cuối tháng 02/2027", "trước ngày 28/02/2027", dt.date(2027, 2, 28)),
        ("cuối năm", "trước ngày 31/12/2026", dt.date(2026, 12, 31)),
        ("trong năm", "trong năm 2026", dt.date(2026, 12, 31)),
        ("năm 2027", "trong năm 2027", dt.date(2027, 12, 31)),
        ("năm sau", "trong năm 2027", dt.date(2027, 12, 31)),
        ("6 tháng cuối năm", "trong 6 tháng cuối năm 2026", dt.date(2026, 12, 31)),
        ("sáu tháng đầu năm", "trong 6 tháng đầu năm 2027", dt.date(2027, 6, 30)),
        ("cuối tuần", "trước ngày 10/7/2026", dt.date(2026, 7, 10)),
        ("tuần sau", "trước ngày 17/7/2026", dt.date(2026, 7, 17)),
        ("trong tuần", "trước ngày 10/7/2026", dt.date(2026, 7, 10)),
        ("thứ Sáu", "trước ngày 10/7/2026", dt.date(2026, 7, 10)),
        ("thứ hai", "trước ngày 13/7/2026", dt.date(2026, 7, 13)),
        ("thứ 4 tuần tới", "trước ngày 15/7/2026", dt.date(2026, 7, 15)),
        ("chủ nhật", "trước ngày 12/7/2026", dt.date(2026, 7, 12)),
    ],
)
def test_a_time_that_can_be_counted(typed: str, text: str, day: dt.date | None) -> None:
    assert read(typed) == Deadline(text, day)


@pytest.mark.parametrize(
    "typed",
    [
        "trước kỳ họp HĐND", "hằng tháng", "ngay sau hội nghị", "định kỳ hằng quý", "31/9", "0/5",
        "thứ Sáu hằng tuần", "trước Tết Nguyên đán", "tháng 13", "quý V", "ngày", "quý", "tuần",
        "đầu tháng", "trong", "30/9 âm lịch", "29/2", "99999999", "trước đầu tháng 10",
    ],
)  # fmt: skip
def test_other_words_stay_as_they_are(typed: str) -> None:
    assert read(typed) == Deadline(typed, None)


@pytest.mark.parametrize("typed", ["", "  ", "\u00a0\n"])
def test_nothing_typed_is_no_deadline(typed: str) -> None:
    assert read(typed) is None


def test_a_week_that_is_over_gives_the_next_friday() -> None:
    found = read("cuối tuần", today=dt.date(2026, 7, 11))
    assert found == Deadline("trước ngày 17/7/2026", dt.date(2026, 7, 17))


@pytest.mark.parametrize(
    ("today", "year", "day"),
    [
        (dt.date(2027, 1, 3), 2026, dt.date(2027, 1, 15)),  # last year's notice, finished late
        (dt.date(2026, 12, 28), 2027, dt.date(2027, 1, 15)),
        (dt.date(2026, 7, 6), 2022, dt.date(2022, 1, 15)),  # an old notice, written once more
    ],
)
def test_the_year_of_the_notice_counts(today: dt.date, year: int, day: dt.date) -> None:
    assert read("15/1", today, year) == Deadline(f"trước ngày {text_date(day)}", day)


def test_words_are_kept_with_single_spaces() -> None:
    assert read("  trước   kỳ họp\u00a0HĐND ") == Deadline("trước kỳ họp HĐND")


@given(day=DAYS, today=DAYS)
def test_a_day_without_a_year_is_the_next_one(day: dt.date, today: dt.date) -> None:
    found = read_deadline(f"{day.day}/{day.month}", today, today.year)
    assert found is not None
    if (day.month, day.day) != (2, 29):
        assert found.date is not None
        assert (found.date.day, found.date.month) == (day.day, day.month)
        assert dt.timedelta(0) <= found.date - today <= dt.timedelta(days=366)
        assert found.text == f"trước ngày {text_date(found.date)}"


_LEADS = ("", "trước ", "trong ", "chậm nhất ", "hết ", "đến hết ", "đến ", "vào ", "cuối ", "đầu ")
_TIMES = (
    "30/9", "ngày 1/2", "quý I", "quý iv/2027", "tháng 2", "tháng 12 năm 2026", "năm 2026",
    "năm nay", "tháng tới", "6 tháng đầu năm", "tuần sau", "thứ ba", "hôm nay", "kỳ họp", "quý",
)  # fmt: skip


@given(lead=st.sampled_from(_LEADS), time=st.sampled_from(_TIMES), today=DAYS)
def test_what_was_read_reads_as_itself(lead: str, time: str, today: dt.date) -> None:
    found = read_deadline(lead + time, today, today.year)
    assert found is not None
    assert read_deadline(found.text, today, today.year) == found


@given(typed=st.text(), today=DAYS)
def test_nothing_typed_is_lost_or_breaks(typed: str, today: dt.date) -> None:
    found = read_deadline(typed, today, today.year)
    assert (found is None) == (not typed.split())
    assert found is None or found.text
