"""A deadline as a secretary types it, in the words that stand right after "hoàn thành".

"30/9" is "trước ngày 30/9/2026", "quý IV" is "trong quý IV/2026"; what is no time that can be
counted ("trước kỳ họp HĐND", "hằng tháng") stays as it is typed.
"""

import datetime as dt
import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from desktop_app.phrases.periods import Period, period_of, running
from desktop_app.vietnamese.dates import parse_text_date, text_date
from desktop_app.vietnamese.folding import fold

_LEAD: Final = re.compile(
    r"(?P<lead>truoc|cham nhat|trong|den het|den|het|vao)(?: (?:la|vao|trong))? "
)
_DAY: Final = re.compile(r"(\d{1,2})(?: ?[-/.] ?| thang )(\d{1,2})(?: nam (\d{4}))?", re.ASCII)
_EDGE: Final = re.compile(r"(?P<edge>dau|giua|cuoi) (?P<period>.+)")
_WEEK: Final = re.compile(r"(?:cuoi )?tuan(?: (?P<which>nay|sau|toi))?")
_WEEKDAY: Final = re.compile(
    r"(?:thu (?P<number>[2-7]|hai|ba|tu|nam|sau|bay)|(?P<sunday>chu nhat))"
    r"(?: tuan (?P<which>nay|sau|toi))?"
)
_NUMBERS: Final = ("2 hai", "3 ba", "4 tu", "5 nam", "6 sau", "7 bay")
_NEAR: Final[Mapping[str, int]] = MappingProxyType(
    {"hom nay": 0, "nay": 0, "mai": 1, "ngay mai": 1, "kia": 2, "ngay kia": 2}
)
_OF_DAYS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "": "trước ngày",
        "truoc": "trước ngày",
        "cham nhat": "chậm nhất ngày",
        "trong": "trong ngày",
        "den": "đến ngày",
        "den het": "đến hết ngày",
        "het": "hết ngày",
        "vao": "vào ngày",
    }
)
_OF_PERIODS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "": "trong",
        "truoc": "trước",
        "cham nhat": "chậm nhất trong",
        "trong": "trong",
        "den": "đến",
        "den het": "đến hết",
        "het": "hết",
        "vao": "trong",
    }
)
_FRIDAY: Final = 4


class Deadline(NamedTuple):
    """The words, and the last day; None where they name none."""

    text: str
    date: dt.date | None = None


class _Typed(NamedTuple):
    """What was typed, folded: the word of time before it and the rest; the days it counts from."""

    lead: str
    rest: str
    today: dt.date
    start: dt.date


def read_deadline(typed: str, today: dt.date, year: int) -> Deadline | None:
    """The deadline meant; None when nothing is typed.

    A day or period without a year is the next one from `today`. In a notice of a later `year` or a
    long past one it is the first of that year.
    """
    words = " ".join(typed.split())
    if not words:
        return None
    folded = fold(words)
    match = _LEAD.match(folded)
    lead, rest = (match["lead"], folded[match.end() :]) if match else ("", folded)
    start = today if year in (today.year - 1, today.year) else dt.date(year, 1, 1)
    asked = _Typed(lead, rest, today, start)
    for read in (_day, _near_day, _week, _edge, _period):
        found = read(asked)
        if found is not None:
            return found
    return Deadline(words)


def _day(asked: _Typed) -> Deadline | None:
    typed = asked.rest.removeprefix("ngay ")
    day = parse_text_date(typed) or _day_of_year(typed, asked.start)
    return None if day is None else _by_day(asked.lead, day)


def _day_of_year(typed: str, start: dt.date) -> dt.date | None:
    match = _DAY.fullmatch(typed)
    if match is None:
        return None
    years = (int(match[3]),) if match[3] else (start.year, start.year + 1)
    for year in years:
        day = _calendar_day(int(match[1]), int(match[2]), year)
        if day is not None and (match[3] or day >= start):
            return day
    return None


def _calendar_day(day: int, month: int, year: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _near_day(asked: _Typed) -> Deadline | None:
    rest = asked.rest
    if asked.lead == "trong" and rest in ("ngay", "ngay hom nay"):
        rest = "hom nay"
    if rest in _NEAR:
        return _by_day(asked.lead or "trong", asked.today + dt.timedelta(days=_NEAR[rest]))
    match = _WEEKDAY.fullmatch(rest)
    if match is None:
        return None
    weekday = 6 if match["sunday"] else _weekday(match["number"])
    return _by_day(asked.lead, _in_week(asked.today, weekday, match["which"]))


def _weekday(number: str) -> int:
    return next(index for index, names in enumerate(_NUMBERS) if number in names.split())


def _week(asked: _Typed) -> Deadline | None:
    """A week ends on Friday for an office."""
    match = _WEEK.fullmatch(asked.rest)
    if match is None or (asked.rest == "tuan" and not asked.lead):
        return None
    day = _in_week(asked.today, _FRIDAY, match["which"] or "nay")
    if day < asked.today:
        day += dt.timedelta(days=7)
    return _by_day("" if asked.lead in ("trong", "vao") else asked.lead, day)


def _in_week(today: dt.date, weekday: int, which: str | None) -> dt.date:
    """The weekday of this or the next week; where neither is said, the next one after today."""
    ahead = weekday - today.weekday()
    if which in ("sau", "toi") or (which is None and ahead <= 0):
        ahead += 7
    return today + dt.timedelta(days=ahead)


def _edge(asked: _Typed) -> Deadline | None:
    """The end of a period is its last day; its beginning and middle are no day."""
    match = _EDGE.fullmatch(asked.rest)
    if match is None:
        return None
    named = period_of(match["period"], asked.start)
    if match["edge"] == "cuoi":
        period = named or running(match["period"], asked.start)
        lead = "" if asked.lead in ("trong", "vao") else asked.lead
        return None if period is None else _by_day(lead, period.last)
    if named is None or asked.lead not in ("", "trong", "vao"):
        return None
    word = "đầu" if match["edge"] == "dau" else "giữa"
    return Deadline(f"vào {word} {named.name}")


def _period(asked: _Typed) -> Deadline | None:
    period = period_of(asked.rest, asked.start)
    if period is None and asked.lead:
        period = running(asked.rest, asked.start)
    return None if period is None else _by_period(asked.lead, period)


def _by_day(lead: str, day: dt.date) -> Deadline:
    return Deadline(f"{_OF_DAYS[lead]} {text_date(day)}", day)


def _by_period(lead: str, period: Period) -> Deadline:
    last = period.first - dt.timedelta(days=1) if lead == "truoc" else period.last
    return Deadline(f"{_OF_PERIODS[lead]} {period.name}", last)
