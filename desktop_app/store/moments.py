"""Points in time: the clock everything is given, and the text form in which the store keeps them.

The text has a fixed width, so that its order is the order of the times.
"""

import datetime as dt
from collections.abc import Callable

Clock = Callable[[], dt.datetime]
"""The present moment, aware and in UTC."""


def utc_now() -> dt.datetime:
    """The clock of the machine."""
    return dt.datetime.now(dt.UTC)


def to_text(moment: dt.datetime) -> str:
    """An aware moment as "2026-07-05T08:00:00.000000+00:00"."""
    return moment.astimezone(dt.UTC).isoformat(timespec="microseconds")


def from_text(text: str) -> dt.datetime:
    """The moment of a text made by `to_text`."""
    return dt.datetime.fromisoformat(text)


def from_text_or_none(text: str | None) -> dt.datetime | None:
    """The moment of a text, None where there is none."""
    return None if text is None else from_text(text)


def to_stamp(moment: dt.datetime) -> str:
    """A moment as a part of a file's name: "2026-07-05T080000Z"."""
    return moment.astimezone(dt.UTC).strftime("%Y-%m-%dT%H%M%SZ")


def from_stamp(stamp: str) -> dt.datetime:
    """The moment of a stamp; raises ValueError."""
    return dt.datetime.strptime(stamp, "%Y-%m-%dT%H%M%SZ").replace(tzinfo=dt.UTC)
