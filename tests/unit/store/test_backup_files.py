"""Which backups stay: the last 10 of a kind, one a day for 30 days, one a month for a year."""

import datetime as dt
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.store.backup_files import KINDS, Backup, backups_in, next_backup, outdated
from tests.builders.stores import DAY, HOUR, MORNING

sequences = st.lists(
    st.tuples(st.timedeltas(-3 * DAY, 800 * DAY), st.sampled_from(KINDS)), max_size=60
).map(
    lambda parts: [
        Backup(Path(f"{number}.db"), number, MORNING - age, kind)
        for number, (age, kind) in enumerate(parts, 1)
    ]
)


def starts(*ages: dt.timedelta) -> list[Backup]:
    """Backups of starts, the oldest with number 1."""
    return [
        Backup(Path(f"{number}.db"), number, MORNING - age, "start")
        for number, age in enumerate(sorted(ages, reverse=True), 1)
    ]


def left(backups: list[Backup], now: dt.datetime = MORNING) -> list[Backup]:
    gone = outdated(backups, now)
    return [backup for backup in backups if backup not in gone]


def test_the_last_ten_starts_of_one_day_stay() -> None:
    assert [backup.number for backup in left(starts(*[HOUR / 2] * 14))] == [*range(5, 15)]


def test_a_year_of_a_start_every_day() -> None:
    kept = left(starts(*(DAY * age for age in range(700))))
    days = [(MORNING - backup.at).days for backup in kept]
    assert days[-31:] == [*range(30, -1, -1)]
    assert len(days) == 31 + 11  # and one of each earlier month of the year


@given(sequences)
def test_the_newest_and_the_last_ten_of_a_kind_stay(backups: list[Backup]) -> None:
    kept = left(backups)
    assert backups[-1:] == kept[-1:]
    for kind in KINDS:
        assert [b for b in backups if b.kind == kind][-10:] == [b for b in kept if b.kind == kind][
            -10:
        ]


@given(sequences)
def test_every_day_of_a_month_and_every_month_of_a_year_keep_one(backups: list[Backup]) -> None:
    kept = left(backups)
    young = [backup for backup in backups if MORNING - backup.at <= 30 * DAY]
    assert {backup.at.date() for backup in young} <= {backup.at.date() for backup in kept}
    year = [backup for backup in backups if MORNING - backup.at <= 366 * DAY]
    months = {(backup.at.year, backup.at.month) for backup in kept}
    assert {(backup.at.year, backup.at.month) for backup in year} <= months


@given(sequences)
def test_dropping_twice_drops_no_more(backups: list[Backup]) -> None:
    assert outdated(left(backups), MORNING) == ()


def test_the_number_grows_when_the_clock_is_set_back(tmp_path: Path) -> None:
    first = next_backup(tmp_path, "thong-bao", MORNING, "start")
    first.file.touch()
    second = next_backup(tmp_path, "thong-bao", MORNING - 400 * DAY, "manual")
    second.file.touch()
    assert backups_in(tmp_path, "thong-bao") == (second, first)
    assert first.file.name == "thong-bao-000001-2026-07-06T013000Z-start.db"


def test_other_files_are_no_backups(tmp_path: Path) -> None:
    for name in (
        "thong-bao.db",
        "khac-000001-2026-07-06T013000Z-start.db",
        "thong-bao-000001-2026-13-06T013000Z-start.db",
        "thong-bao-000001-2026-07-06T013000Z-other.db",
        ".thong-bao-000001-2026-07-06T013000Z-start.db.tmp",
    ):
        (tmp_path / name).touch()
    assert backups_in(tmp_path, "thong-bao") == ()
    assert backups_in(tmp_path / "none", "thong-bao") == ()
