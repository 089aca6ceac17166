"""Dates, weekdays and quarters in running text."""

import datetime as dt
import re
from collections.abc import Iterator
from typing import Final

from desktop_app.checking.finding import Finding
from desktop_app.checking.language.reading import Reading
from desktop_app.checking.language.rule import cased_like, found_at
from desktop_app.vietnamese.dates import padded_day, padded_month, weekday_name

_DATE: Final = re.compile(r"(?<![\d/.\-])(\d{1,2})([/.\-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/\-]|\.\d)")
_DAY_MONTH: Final = re.compile(
    r"(?<=ngày[ \u00a0])(\d{1,2})([/.\-])(\d{1,2})(?![\d/.\-]|[ \u00a0]?[-–])"
)
_WORDS: Final = re.compile(
    r"ngày[ \u00a0](\d{1,2})[ \u00a0]tháng[ \u00a0](\d{1,2})[ \u00a0]năm[ \u00a0](\d{4})"
)
_WEEKDAY: Final = re.compile(
    r"(?i:(thứ[ \u00a0](?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ[ \u00a0]nhật))"
    r"[,]?[ \u00a0]\(?(?:ngày[ \u00a0])?"
    r"(?:(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4})"
    r"|(\d{1,2})[ \u00a0]tháng[ \u00a0](\d{1,2})[ \u00a0]năm[ \u00a0](\d{4}))"
)
_QUARTER: Final = re.compile(
    r"\b([Qq]u[ýí])[ \u00a0]([1-4])(?=[ \u00a0]?/[ \u00a0]?\d{4}|[ \u00a0]năm|[,.;]|[ \u00a0]và)"
)
_ROMAN: Final = {"1": "I", "2": "II", "3": "III", "4": "IV"}
_HOLIDAYS: Final = frozenset({(2, 9), (1, 5), (30, 4), (8, 3), (20, 10), (20, 11), (27, 7), (3, 2)})
_FORM: Final = ("O-DATE-TEXT", "language.date_form")
_NO_DAY: Final = ("L-NO-SUCH-DAY", "language.no_such_day")
_OTHER_DAY: Final = ("O-WEEKDAY", "language.weekday")


class Dates:
    """O-DATE-TEXT, L-NO-SUCH-DAY, O-WEEKDAY, O-QUARTER."""

    def find(self, read: Reading) -> Iterator[Finding]:
        """Dates in quotations are checked as well: they are facts."""
        yield from _full_dates(read)
        yield from _short_dates(read)
        yield from _weekdays(read)
        for match in _QUARTER.finditer(read.text):
            right = f"{cased_like(match[1], 'quý')} {_ROMAN[match[2]]}"
            yield found_at(
                read, match.span(), ("O-QUARTER", "language.quarter"), (right,), is_safe=True
            )


def _full_dates(read: Reading) -> Iterator[Finding]:
    for match in (*_DATE.finditer(read.text), *_WORDS.finditer(read.text)):
        is_words = match[0].startswith("n")
        numbers = match.groups() if is_words else (match[1], match[3], match[4])
        day, month, year = (int(one) for one in numbers)
        if len(numbers[2]) == 2:
            year += 2000
        if not is_words and match[2] == "." and len(numbers[2]) == 2:
            continue
        if _day(year, month, day) is None:
            yield found_at(read, match.span(), _NO_DAY)
            continue
        right = f"{padded_day(day)}/{padded_month(month)}/{year}"
        if is_words:
            right = f"ngày {padded_day(day)} tháng {padded_month(month)} năm {year}"
        if match[0].replace("\u00a0", " ") != right:
            yield found_at(read, match.span(), _FORM, (right,), is_safe=True)


def _short_dates(read: Reading) -> Iterator[Finding]:
    for match in _DAY_MONTH.finditer(read.text):
        day, month = int(match[1]), int(match[3])
        if (day, month) in _HOLIDAYS:
            continue
        if _day(2024, month, day) is None:
            yield found_at(read, match.span(), _NO_DAY)
            continue
        right = f"{padded_day(day)}/{padded_month(month)}"
        if match[0] != right:
            yield found_at(read, match.span(), _FORM, (right,), is_safe=True)


def _weekdays(read: Reading) -> Iterator[Finding]:
    for match in _WEEKDAY.finditer(read.text):
        day, month, year = (int(one) for one in match.groups()[1:] if one is not None)
        date = _day(year, month, day)
        if date is None:
            continue
        right = weekday_name(date)
        typed = match[1].replace("\u00a0", " ").lower()
        digit = typed[-1]
        is_same = right.lower() == typed or (digit.isdigit() and int(digit) == date.weekday() + 2)
        if not is_same:
            rest = match[0][len(match[1]) :]
            yield found_at(read, match.span(), _OTHER_DAY, (right + rest,))


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
