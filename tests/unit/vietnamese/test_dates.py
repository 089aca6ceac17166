"""Dates, weekdays, quarters and times as offices write them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.vietnamese.dates import (
    HeaderDatePart,
    clock_text,
    date_in_words,
    day_list,
    header_date,
    padded_day,
    padded_month,
    parse_text_date,
    quarter_text,
    text_date,
    text_day_month,
    weekday_name,
)
from desktop_app.vietnamese.nonbreaking import with_nonbreaking_spaces

ALL_DAYS = [date(2020, 1, 1) + timedelta(days=n) for n in range(365 * 16 + 4)]


def test_the_days_tested_are_those_of_2020_to_2035() -> None:
    assert ALL_DAYS[-1] == date(2035, 12, 31)


def test_days_are_padded_below_ten() -> None:
    assert [padded_day(day) for day in (1, 9, 10, 31)] == ["01", "09", "10", "31"]


def test_only_the_first_two_months_are_padded() -> None:
    padded = [padded_month(month) for month in range(1, 13)]
    assert padded == ["01", "02", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"]


def test_header_date() -> None:
    parts = header_date("Thái Nguyên", 5, 7, 2022)
    assert parts == (
        HeaderDatePart("words", "Thái Nguyên, ngày\u00a0"),
        HeaderDatePart("day", "05"),
        HeaderDatePart("words", " tháng\u00a0"),
        HeaderDatePart("month", "7"),
        HeaderDatePart("words", " năm\u00a02022"),
    )
    assert not any(part.is_blank for part in parts)


@pytest.mark.parametrize(
    ("day", "month", "blanks"),
    [(None, 7, ["day"]), (None, None, ["day", "month"]), (5, None, ["month"])],
)
def test_unknown_parts_of_the_header_date_are_blank(
    day: int | None, month: int | None, blanks: list[str]
) -> None:
    parts = header_date("Hà Nội", day, month, 2026)
    assert [part.kind for part in parts if part.is_blank] == blanks


def test_header_date_holds_together_like_running_text() -> None:
    for day in ALL_DAYS[:366]:
        header = "".join(part.text for part in header_date("Hà Nội", day.day, day.month, day.year))
        assert header == with_nonbreaking_spaces(f"Hà Nội, {date_in_words(day)}")


@pytest.mark.parametrize(
    ("day", "figures", "words"),
    [
        (date(2022, 7, 5), "05/7/2022", "ngày 05 tháng 7 năm 2022"),
        (date(2026, 2, 3), "03/02/2026", "ngày 03 tháng 02 năm 2026"),
        (date(2026, 12, 31), "31/12/2026", "ngày 31 tháng 12 năm 2026"),
    ],
)
def test_dates_in_text(day: date, figures: str, words: str) -> None:
    assert text_date(day) == figures
    assert text_day_month(day) == figures.rpartition("/")[0]
    assert date_in_words(day) == words


def test_every_date_reads_back() -> None:
    for day in ALL_DAYS:
        for written in (text_date(day), f"{day:%d%m%Y}", f"{day.day}-{day.month}-{day:%y}"):
            assert parse_text_date(written) == day


@pytest.mark.parametrize(
    "text",
    [
        "5/7/22",
        "05072022",
        "050722",
        "05/7/2022",
        "05/07/2022",
        "5-7-2022",
        "5.7.2022",
        " 5/7/2022\n",
        "5 / 7 / 2022",
    ],
)
def test_typed_dates_are_understood(text: str) -> None:
    assert parse_text_date(text) == date(2022, 7, 5)


@pytest.mark.parametrize(
    ("text", "year"), [("1/1/00", 2000), ("1/1/69", 2069), ("1/1/70", 1970), ("1/1/99", 1999)]
)
def test_two_digit_years(text: str, year: int) -> None:
    assert parse_text_date(text) == date(year, 1, 1)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "5/7",
        "31/02/2022",
        "29/02/2023",
        "32/1/2022",
        "1/13/2022",
        "0/1/2022",
        "5/7/202",
        "5/7/20222",
        "5/7-2022",
        "2022-07-05",
        "5072022",
        "1/1/0000",
        "ngày 5",
        "٥/٧/٢٠٢٢",
    ],
)
def test_anything_else_is_no_date(text: str) -> None:
    assert parse_text_date(text) is None


def test_weekdays_follow_the_calendar() -> None:
    week = [weekday_name(date(2022, 7, 4) + timedelta(days=n)) for n in range(8)]
    assert week == [
        "thứ Hai",
        "thứ Ba",
        "thứ Tư",
        "thứ Năm",
        "thứ Sáu",
        "thứ Bảy",
        "Chủ nhật",
        "thứ Hai",
    ]


def test_quarters() -> None:
    assert [quarter_text(quarter, 2026) for quarter in (1, 2, 3, 4)] == [
        "quý I năm 2026",
        "quý II năm 2026",
        "quý III năm 2026",
        "quý IV năm 2026",
    ]


@pytest.mark.parametrize("quarter", [0, 5, -1])
def test_there_are_four_quarters(quarter: int) -> None:
    with pytest.raises(ValueError, match="quarter"):
        quarter_text(quarter, 2026)


@pytest.mark.parametrize(
    ("hour", "minute", "text"),
    [
        (14, 30, "14 giờ 30 phút"),
        (8, 0, "08 giờ"),
        (8, 5, "08 giờ 05 phút"),
        (0, 0, "00 giờ"),
    ],
)
def test_clock_times(hour: int, minute: int, text: str) -> None:
    assert clock_text(hour, minute) == text


def july(*days: int) -> list[date]:
    return [date(2022, 7, day) for day in days]


@pytest.mark.parametrize(
    ("days", "text"),
    [
        ([], ""),
        (july(5), "ngày 05/7/2022"),
        (july(5, 5), "ngày 05/7/2022"),
        (july(6, 5), "ngày 05/7/2022 và ngày 06/7/2022"),
        (july(5, 8), "ngày 05/7/2022 và ngày 08/7/2022"),
        (july(7, 5, 6), "từ ngày 05/7/2022 đến ngày 07/7/2022"),
        ([*july(30, 31), date(2022, 8, 1)], "từ ngày 30/7/2022 đến ngày 01/8/2022"),
        (july(5, 6, 8), "các ngày 05/7/2022, 06/7/2022 và 08/7/2022"),
        (july(5, 6, 6, 7), "từ ngày 05/7/2022 đến ngày 07/7/2022"),
    ],
)
def test_days_of_a_meeting(days: list[date], text: str) -> None:
    assert day_list(days) == text


@given(st.lists(st.sampled_from(ALL_DAYS), max_size=5))
def test_days_of_a_meeting_do_not_depend_on_their_order(days: list[date]) -> None:
    assert day_list(days) == day_list(reversed(days))
