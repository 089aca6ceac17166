"""Which versions age has made superfluous.

All of the last hour stay; of older ones the last of every hour for a day, of every day for a year,
of every month after that. Protected ones (named, exported) stay for ever, and so does the newest.
Hours, days and months are those of the calendar in UTC, so that thinning again later keeps what a
longer period needs.
"""

import datetime as dt
from collections.abc import Sequence
from typing import Final

from msgspec import Struct

ALL: Final = dt.timedelta(hours=1)
HOURLY: Final = dt.timedelta(days=1)
DAILY: Final = dt.timedelta(days=366)


class Kept(Struct, frozen=True):
    """A version by its number, its time, and whether it stays whatever its age."""

    number: int
    at: dt.datetime
    is_protected: bool


def superfluous(versions: Sequence[Kept], now: dt.datetime) -> tuple[int, ...]:
    """The numbers of the versions of one notice that may go, in rising order.

    Newer means of a higher number. A time in the future (the clock was set back) is no age at all.
    """
    newest_first = sorted(versions, key=lambda version: -version.number)
    gone: list[int] = []
    newer: set[tuple[int, ...]] = set()
    for index, version in enumerate(newest_first):
        period = _period(version.at, now - version.at)
        if period in newer and index and not version.is_protected:
            gone.append(version.number)
        newer.update(_periods(version.at))
    return tuple(reversed(gone))


def _period(at: dt.datetime, age: dt.timedelta) -> tuple[int, ...] | None:
    """The hour, day or month of which one version is enough; None: every version stays."""
    if age < ALL:
        return None
    if age < HOURLY:
        return (at.year, at.month, at.day, at.hour)
    return (at.year, at.month, at.day) if age < DAILY else (at.year, at.month)


def _periods(at: dt.datetime) -> tuple[tuple[int, ...], ...]:
    """The hour, the day and the month: a newer version stands for older ones of a longer period.

    So a month that is partly within the year needs no second version for its older part.
    """
    hour = (at.year, at.month, at.day, at.hour)
    return hour, hour[:3], hour[:2]
