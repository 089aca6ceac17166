"""Dates, weekdays, quarters and clock times as offices write them, and typed dates read back."""

import re
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final, Literal, NamedTuple

from desktop_app.vietnamese.lists import join_list

_NBSP: Final = "\u00a0"
_WEEKDAYS: Final = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
_QUARTERS: Final = {1: "I", 2: "II", 3: "III", 4: "IV"}
_TYPED: Final = re.compile(
    r"(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})|(\d{2})(\d{2})(\d{4}|\d{2})", re.ASCII
)
_LAST_YEAR_OF_2000S: Final = 69


class HeaderDatePart(NamedTuple):
    """A piece of the header date: fixed words, or the day or month, whose text is "" when blank."""

    kind: Literal["words", "day", "month"]
    text: str

    @property
    def is_blank(self) -> bool:
        """Whether the layout leaves room here to write in."""
        return not self.text


def padded_day(day: int) -> str:
    """Return day 1..31 with a leading 0 below 10 (P-DATE, S-DATE)."""
    return f"{day:02d}"


def padded_month(month: int) -> str:
    """Return month 1..12 with a leading 0 below 3 only: "02", "7" (P-DATE, S-DATE)."""
    return f"{month:02d}" if month < 3 else str(month)


def header_date(
    place: str, day: int | None, month: int | None, year: int
) -> tuple[HeaderDatePart, ...]:
    """Return "Thái Nguyên, ngày 05 tháng 7 năm 2022" in five parts (P-DATE, S-DATE, O-DATE-HEAD).

    A day or month that is None gives a blank part. The space before a number does not break.
    """
    return (
        HeaderDatePart("words", f"{place}, ngày{_NBSP}"),
        HeaderDatePart("day", "" if day is None else padded_day(day)),
        HeaderDatePart("words", f" tháng{_NBSP}"),
        HeaderDatePart("month", "" if month is None else padded_month(month)),
        HeaderDatePart("words", f" năm{_NBSP}{year}"),
    )


def text_date(day: date) -> str:
    """Return "05/7/2022", padded as in the header (O-DATE-TEXT)."""
    return f"{text_day_month(day)}/{day.year}"


def text_day_month(day: date) -> str:
    """Return "05/7" (O-DATE-TEXT)."""
    return f"{padded_day(day.day)}/{padded_month(day.month)}"


def date_in_words(day: date) -> str:
    """Return "ngày 05 tháng 7 năm 2022" (O-DATE-HEAD)."""
    return f"ngày {padded_day(day.day)} tháng {padded_month(day.month)} năm {day.year}"


def weekday_name(day: date) -> str:
    """Return "thứ Hai" ... "Chủ nhật" (C-DAY, O-WEEKDAY)."""
    return _WEEKDAYS[day.weekday()]


def quarter_text(quarter: int, year: int) -> str:
    """Return "quý II năm 2026" (O-QUARTER); ValueError for a quarter outside 1..4."""
    if quarter not in _QUARTERS:
        raise ValueError("quarter")
    return f"quý {_QUARTERS[quarter]} năm {year}"


def clock_text(hour: int, minute: int = 0) -> str:
    """Return "14 giờ 30 phút", "08 giờ", "08 giờ 05 phút" (O-TIME).

    Two digits each, as days are; full hours go without minutes.
    """
    hours = f"{hour:02d} giờ"
    return f"{hours} {minute:02d} phút" if minute else hours


def day_list(days: Iterable[date]) -> str:
    """Return the days of a meeting in words, each once and in order (O-DATE-TEXT, O-RANGE).

    "ngày A"; "ngày A và ngày B"; "từ ngày A đến ngày C" for three or more days in a row, else
    "các ngày A, B và C"; "" for none.
    """
    ordered = sorted(set(days))
    if len(ordered) < 3:
        return join_list([f"ngày {text_date(day)}" for day in ordered])
    first, last = ordered[0], ordered[-1]
    if last - first == timedelta(days=len(ordered) - 1):
        return f"từ ngày {text_date(first)} đến ngày {text_date(last)}"
    return f"các ngày {join_list([text_date(day) for day in ordered])}"


def parse_text_date(text: str) -> date | None:
    """Return the date typed as 5/7/2022, 05/7/22, 5-7-2022, 5.7.2022, 05072022 or 050722.

    Day first, always. Years 00-69 are 2000-2069, 70-99 are 1970-1999. None when `text` is
    anything else or no day of the calendar.
    """
    match = _TYPED.fullmatch(text.strip())
    if match is None:
        return None
    day, month, year = (match[n] or match[m] for n, m in ((1, 5), (3, 6), (4, 7)))
    try:
        return date(_full_year(year), int(month), int(day))
    except ValueError:
        return None


def _full_year(digits: str) -> int:
    year = int(digits)
    if len(digits) > 2:
        return year
    return year + (2000 if year <= _LAST_YEAR_OF_2000S else 1900)
