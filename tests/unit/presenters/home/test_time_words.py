"""How long ago: exact when near, a day when far, never the future."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.presenters.home.time_words import JUST_NOW, ago

NOW = dt.datetime(2026, 7, 6, 15, 30).astimezone()
EARLY = dt.datetime(2026, 7, 6, 0, 20).astimezone()


@pytest.mark.parametrize(
    ("passed", "words"),
    [
        (dt.timedelta(seconds=59), "vừa xong"),
        (dt.timedelta(seconds=60), "1 phút trước"),
        (dt.timedelta(minutes=59, seconds=59), "59 phút trước"),
        (dt.timedelta(hours=1), "1 giờ trước"),
        (dt.timedelta(hours=15), "15 giờ trước"),
        (dt.timedelta(hours=16), "hôm qua, 23:30"),
        (dt.timedelta(days=2), "2 ngày trước"),
        (dt.timedelta(days=6), "6 ngày trước"),
        (dt.timedelta(days=7), "29/6/2026"),
    ],
)
def test_the_nearer_the_less_exact(passed: dt.timedelta, words: str) -> None:
    assert ago(NOW - passed, NOW, str) == words


def test_shortly_before_midnight_is_hours_ago_shortly_after() -> None:
    assert ago(EARLY - dt.timedelta(hours=3), EARLY, str) == "3 giờ trước"


@given(st.timedeltas(min_value=dt.timedelta(), max_value=dt.timedelta(days=900)))
def test_what_is_still_to_come_is_just_now(ahead: dt.timedelta) -> None:
    assert ago(NOW + ahead, NOW, str) == JUST_NOW
