"""Dates as a secretary types them: 5/7/22, 05072022, 5/7, 7/2022, hôm nay, thứ hai."""

import datetime as dt
import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from desktop_app.notice.errors import DraftError
from desktop_app.notice.meeting_phrases import BLANK
from desktop_app.notice.parts import NoticeDate
from desktop_app.vietnamese.dates import padded_day, padded_month, parse_text_date, text_date
from desktop_app.vietnamese.folding import fold

_NEAR: Final[Mapping[str, int]] = MappingProxyType(
    {
        "hom kia": -2,
        "hom qua": -1,
        "qua": -1,
        "hom nay": 0,
        "nay": 0,
        "mai": 1,
        "ngay mai": 1,
        "ngay kia": 2,
        "mot": 2,
    }
)
_WEEKDAYS: Final[Mapping[str, int]] = MappingProxyType(
    {
        name: weekday
        for weekday, names in enumerate(
            (
                ("thu hai", "thu 2", "t2"),
                ("thu ba", "thu 3", "t3"),
                ("thu tu", "thu 4", "t4"),
                ("thu nam", "thu 5", "t5"),
                ("thu sau", "thu 6", "t6"),
                ("thu bay", "thu 7", "t7"),
                ("chu nhat", "cn"),
            )
        )
        for name in names
    }
)
_DAY_MONTH: Final = re.compile(r"(\d{1,2})\s*[-/.]\s*(\d{1,2})", re.ASCII)
_BLANK_DAY: Final = re.compile(r"(?:[.…_\s]*/)?\s*(\d{1,2})\s*[-/.]\s*(\d{4})", re.ASCII)
_BLANK_MONTH: Final = re.compile(r"(\d{1,2})\s*/[.…_\s]*/\s*(\d{4})", re.ASCII)
_YEAR: Final = re.compile(r"[.…_\s/]*(\d{4})", re.ASCII)
_LEADING: Final = re.compile(r"^ngày\s+(?=\d)", re.IGNORECASE)


def typed_day(text: str, today: dt.date, year: int | None = None) -> dt.date | None:
    """The day meant; None when it is none.

    Without a year it is of `year` (None: of `today`); a weekday is that of the week of `today`.
    """
    words = _LEADING.sub("", text.strip())
    known = parse_text_date(words)
    if known is not None:
        return known
    folded = " ".join(fold(words).split())
    if folded in _NEAR:
        return today + dt.timedelta(days=_NEAR[folded])
    if folded in _WEEKDAYS:
        return today + dt.timedelta(days=_WEEKDAYS[folded] - today.weekday())
    match = _DAY_MONTH.fullmatch(words)
    return None if match is None else _day(int(match[1]), int(match[2]), year or today.year)


def typed_notice_date(text: str, today: dt.date, year: int) -> NoticeDate | None:
    """The notice's date meant, its day or month blank where only the rest is typed; None: none.

    "7/2022" leaves the day blank, "2022" the month too; `year` is that of a date without one.
    """
    words = text.strip()
    try:
        if match := _YEAR.fullmatch(words):
            return NoticeDate(year=int(match[1]))
        if match := _BLANK_DAY.fullmatch(words):
            return NoticeDate(month=int(match[1]), year=int(match[2]))
        if match := _BLANK_MONTH.fullmatch(words):
            return NoticeDate(day=int(match[1]), year=int(match[2]))
        day = typed_day(words, today, year)
        return None if day is None else NoticeDate(day=day.day, month=day.month, year=day.year)
    except DraftError:
        return None


def notice_date_text(date: NoticeDate) -> str:
    """The date as it is typed and read back: "05/7/2022", "…/7/2022", "…/…/2022"."""
    day = BLANK if date.day is None else padded_day(date.day)
    month = BLANK if date.month is None else padded_month(date.month)
    return f"{day}/{month}/{date.year}"


def day_text(day: dt.date) -> str:
    """The day as it is typed and read back: "05/7/2022"."""
    return text_date(day)


def _day(day: int, month: int, year: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
