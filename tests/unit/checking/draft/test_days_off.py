"""The shipped holidays are those of an own reckoning of the moon."""

import datetime as dt

import pytest

from tests.unit.checking.draft.checked import DAYS_OFF
from tests.unit.checking.draft.lunar import lunar_day

YEARS = range(2020, 2036)


@pytest.mark.parametrize("year", YEARS)
def test_tet_and_the_day_of_the_hung_kings(year: int) -> None:
    tet = lunar_day(year, 1, 1)
    reckoned = {tet + dt.timedelta(days=days) for days in (-1, 0, 1, 2)}
    assert {day for day in days_of(year) if DAYS_OFF.holiday(day).startswith("Tết Ng")} == reckoned
    kings = [day for day in days_of(year) if "Giỗ Tổ" in DAYS_OFF.holiday(day)]
    assert kings == [lunar_day(year, 3, 10)]


def days_of(year: int) -> list[dt.date]:
    first = dt.date(year, 1, 1)
    days = [first + dt.timedelta(days=count) for count in range(366)]
    return [day for day in days if day.year == year and day not in FIXED]


FIXED = {dt.date(year, *day) for year in YEARS for day in ((1, 1), (4, 30), (5, 1), (9, 2))}


def test_the_reckoning_is_that_of_published_calendars() -> None:
    """Days known from elsewhere, 2030 among them, in which Vietnam and China differ."""
    known = {2020: (1, 25), 2023: (1, 22), 2025: (1, 29), 2026: (2, 17), 2030: (2, 2)}
    for year, (month, day) in known.items():
        assert lunar_day(year, 1, 1) == dt.date(year, month, day)


@pytest.mark.parametrize(("month", "day"), [(1, 1), (4, 30), (5, 1), (9, 2)])
def test_days_of_the_sun(month: int, day: int) -> None:
    assert all(DAYS_OFF.holiday(dt.date(year, month, day)) for year in YEARS)


def test_any_other_day_is_none() -> None:
    assert DAYS_OFF.holiday(dt.date(2026, 11, 25)) == ""
