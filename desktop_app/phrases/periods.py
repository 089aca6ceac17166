"""Spans of time as they are typed, blind to diacritics: "quý IV", "tháng 10/2026", "năm nay"."""

import datetime as dt
import re
from calendar import monthrange
from collections.abc import Callable
from typing import Final, NamedTuple, TypeVar

from desktop_app.vietnamese.dates import padded_month

T = TypeVar("T")

_YEAR: Final = r"(?:(?: ?/ ?| (?:nam )?)(?P<year>20\d{2}))?"
_QUARTER: Final = re.compile(rf"(?:quy |q ?)(?P<number>iv|i{{1,3}}|[1-4]){_YEAR}")
_MONTH: Final = re.compile(rf"(?:thang )(?P<number>1[0-2]|0?[1-9]){_YEAR}")
_BARE_MONTH: Final = re.compile(r"(?P<number>1[0-2]|0?[1-9]) ?/ ?(?P<year>20\d{2})")
_WHOLE_YEAR: Final = re.compile(r"nam (?P<year>20\d{2})")
_HALF: Final = re.compile(rf"(?:6|sau) thang (?P<half>dau|cuoi) nam{_YEAR}")
_RELATIVE: Final = re.compile(r"(?P<unit>quy|thang|nam) (?P<which>nay|sau|toi)")
_ROMAN: Final = ("I", "II", "III", "IV")
_HALVES: Final = {"dau": ("đầu", 1), "cuoi": ("cuối", 7)}


class Period(NamedTuple):
    """A span of time by its name ("quý IV/2026") with its first and last day."""

    name: str
    first: dt.date
    last: dt.date


def period_of(folded: str, start: dt.date) -> Period | None:
    """The period of a folded text; without a year the first one that ends on `start` or later."""
    if match := _QUARTER.fullmatch(folded):
        return _next(_quarter, _quarter_number(match["number"]), match["year"], start)
    if match := _MONTH.fullmatch(folded) or _BARE_MONTH.fullmatch(folded):
        return _next(_month, int(match["number"]), match["year"], start)
    if match := _HALF.fullmatch(folded):
        return _next(_half, match["half"], match["year"], start)
    if match := _WHOLE_YEAR.fullmatch(folded):
        return _year(int(match["year"]))
    if match := _RELATIVE.fullmatch(folded):
        return _relative(match["unit"], start, is_next=match["which"] != "nay")
    return None


def running(unit: str, day: dt.date) -> Period | None:
    """The quarter ("quy"), month ("thang") or year ("nam") of the day; None for other words."""
    return _relative(unit, day, is_next=False) if unit in ("quy", "thang", "nam") else None


def _relative(unit: str, day: dt.date, *, is_next: bool) -> Period:
    if unit == "nam":
        return _year(day.year + is_next)
    size = 3 if unit == "quy" else 1
    count = day.year * (12 // size) + (day.month - 1) // size + is_next
    year, index = divmod(count, 12 // size)
    return _quarter(index + 1, year) if size > 1 else _month(index + 1, year)


def _next(make: Callable[[T, int], Period], number: T, year: str | None, start: dt.date) -> Period:
    if year is not None:
        return make(number, int(year))
    this = make(number, start.year)
    return this if this.last >= start else make(number, start.year + 1)


def _quarter_number(typed: str) -> int:
    return int(typed) if typed.isdigit() else _ROMAN.index(typed.upper()) + 1


def _quarter(number: int, year: int) -> Period:
    return _span(f"quý {_ROMAN[number - 1]}/{year}", year, number * 3 - 2, number * 3)


def _month(number: int, year: int) -> Period:
    return _span(f"tháng {padded_month(number)}/{year}", year, number, number)


def _half(which: str, year: int) -> Period:
    word, first = _HALVES[which]
    return _span(f"6 tháng {word} năm {year}", year, first, first + 5)


def _year(year: int) -> Period:
    return _span(f"năm {year}", year, 1, 12)


def _span(name: str, year: int, first: int, last: int) -> Period:
    return Period(name, dt.date(year, first, 1), dt.date(year, last, monthrange(year, last)[1]))
