"""Thinning drops only what a later version of the same hour, day or month makes superfluous."""

import datetime as dt

from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.store.thinning import Kept, superfluous
from tests.builders.stores import DAY, HOUR, MINUTE, MORNING

ages = st.one_of(
    st.timedeltas(-2 * DAY, HOUR),
    st.timedeltas(HOUR, DAY),
    st.timedeltas(DAY, 30 * DAY),
    st.timedeltas(30 * DAY, 3000 * DAY),
)
histories = st.lists(st.tuples(ages, st.booleans()), max_size=60).map(
    lambda parts: [
        Kept(number, MORNING - age, is_protected)
        for number, (age, is_protected) in enumerate(parts, 1)
    ]
)
orderly = histories.map(
    lambda versions: [
        Kept(number, at, is_protected)
        for number, (at, is_protected) in enumerate(
            sorted((version.at, version.is_protected) for version in versions), 1
        )
    ]
)


def at_ages(*ages: dt.timedelta) -> list[Kept]:
    """Versions of these ages, the oldest with number 1."""
    return [
        Kept(number, MORNING - age, is_protected=False)
        for number, age in enumerate(sorted(ages, reverse=True), 1)
    ]


def left(versions: list[Kept], now: dt.datetime = MORNING) -> list[Kept]:
    gone = superfluous(versions, now)
    return [version for version in versions if version.number not in gone]


def hour(at: dt.datetime) -> tuple[int, ...]:
    return (at.year, at.month, at.day, at.hour)


def test_all_of_the_last_hour_stay() -> None:
    assert superfluous(at_ages(*(MINUTE * age for age in range(60))), MORNING) == ()


def test_of_an_older_hour_the_last_stays() -> None:
    versions = at_ages(*(3 * HOUR + MINUTE * age for age in range(25)))
    assert [version.number for version in left(versions)] == [25]


def test_of_an_older_day_the_last_stays() -> None:
    versions = at_ages(*(3 * DAY + HOUR * age for age in (0, 0.5, 1)), MINUTE)
    assert [version.number for version in left(versions)] == [3, 4]


def test_of_an_older_month_the_last_stays() -> None:
    versions = at_ages(*(400 * DAY - DAY * age for age in range(5)), MINUTE)
    assert len(left(versions)) == 2


def test_protected_ones_stay_at_any_age() -> None:
    versions = [Kept(number, MORNING - 900 * DAY, is_protected=True) for number in range(1, 9)]
    assert superfluous(versions, MORNING) == ()


@given(histories)
def test_the_newest_and_the_protected_and_the_young_stay(versions: list[Kept]) -> None:
    kept = left(versions)
    must = [
        version
        for version in versions
        if version.is_protected or MORNING - version.at < HOUR or version is versions[-1]
    ]
    assert [version for version in must if version not in kept] == []


@given(histories)
def test_every_hour_of_the_last_day_keeps_its_last_version(versions: list[Kept]) -> None:
    last = {hour(version.at): version for version in versions}.values()
    assert {version for version in last if MORNING - version.at < DAY} <= set(left(versions))


@given(histories)
def test_every_day_of_the_last_year_and_every_month_keep_one(versions: list[Kept]) -> None:
    kept = left(versions)
    year = [version for version in versions if MORNING - version.at < 366 * DAY]
    assert {version.at.date() for version in year} <= {version.at.date() for version in kept}
    months = {(version.at.year, version.at.month) for version in versions}
    assert months == {(version.at.year, version.at.month) for version in kept}


@given(histories)
def test_thinning_twice_drops_no_more(versions: list[Kept]) -> None:
    assert superfluous(left(versions), MORNING) == ()


@given(orderly, st.lists(st.timedeltas(dt.timedelta(), 500 * DAY), max_size=4))
@example(at_ages(DAY, 2 * HOUR, dt.timedelta()), [DAY, 364 * DAY])
def test_thinning_on_the_way_keeps_what_thinning_late_keeps(
    versions: list[Kept], pauses: list[dt.timedelta]
) -> None:
    """Whoever opens the store every day has no fewer versions than who opens it once a year."""
    end = MORNING + sum(pauses, dt.timedelta())
    thinned, now = left(versions), MORNING
    for pause in pauses:
        now += pause
        thinned = left(thinned, now)
    assert set(left(versions, end)) <= set(thinned)
