"""Today and yesterday are said so; everything else has its date."""

import datetime as dt

import pytest

from desktop_app.presenters.moments import when

NOW = dt.datetime(2026, 11, 25, 15, 0).astimezone()


@pytest.mark.parametrize(
    ("at", "text"),
    [
        (NOW.replace(hour=9, minute=41), "09:41 hôm nay"),
        (NOW.replace(day=24, hour=23, minute=59), "23:59 hôm qua"),
        (NOW.replace(day=23, hour=0, minute=5), "00:05, 23/11/2026"),
        (NOW.replace(day=26, hour=8), "08:00, 26/11/2026"),
    ],
)
def test_a_moment_is_said_from_today(at: dt.datetime, text: str) -> None:
    assert when(at.astimezone(dt.UTC), NOW, str) == text
