"""The files of backups: their names, and which of them may go.

A name holds a number that only grows, so that a clock set back never makes an old backup the
newest: "thong-bao-000012-2026-07-05T080000Z-start.db".
"""

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final, Literal, get_args

from msgspec import Struct

from desktop_app.store.moments import from_stamp, to_stamp

BackupKind = Literal["start", "manual", "before-migration", "before-restore", "before-import"]
KINDS: Final[tuple[BackupKind, ...]] = get_args(BackupKind)

LAST_OF_A_KIND: Final = 10
DAILY: Final = dt.timedelta(days=30)
MONTHLY: Final = dt.timedelta(days=366)

_NAME: Final = re.compile(
    r"(?P<stem>.+)-(?P<number>\d{6,})-(?P<stamp>\d{4}-\d\d-\d\dT\d{6}Z)-(?P<kind>[a-z-]+)\.db"
)


class Backup(Struct, frozen=True):
    """A backup: its file, its place in the sequence, when and why it was made."""

    file: Path
    number: int
    at: dt.datetime
    kind: BackupKind


def backups_in(folder: Path, stem: str) -> tuple[Backup, ...]:
    """The backups of the store named `stem` in a folder, newest first; none without a folder."""
    try:
        files = list(folder.iterdir())
    except OSError:
        return ()
    found = (_backup(file, stem) for file in files)
    return tuple(sorted(filter(None, found), key=lambda backup: -backup.number))


def next_backup(folder: Path, stem: str, at: dt.datetime, kind: BackupKind) -> Backup:
    """How the next backup is called."""
    earlier = backups_in(folder, stem)
    number = earlier[0].number + 1 if earlier else 1
    return Backup(folder / f"{stem}-{number:06}-{to_stamp(at)}-{kind}.db", number, at, kind)


def outdated(backups: Iterable[Backup], now: dt.datetime) -> tuple[Backup, ...]:
    """Those that may go: not among the last 10 of their kind, nor the last of their day for 30
    days, nor the last of their month for a year. The newest never goes.
    """
    newest_first = sorted(backups, key=lambda backup: -backup.number)
    kept = {backup.number for kind in KINDS for backup in _last_of(kind, newest_first)}
    seen: set[tuple[int, ...]] = set()
    for backup in newest_first:
        age, day = now - backup.at, backup.at.date()
        for is_young, period in (
            (age <= DAILY, (day.year, day.month, day.day)),
            (age <= MONTHLY, (day.year, day.month)),
        ):
            if is_young and period not in seen:
                seen.add(period)
                kept.add(backup.number)
    return tuple(backup for backup in newest_first if backup.number not in kept)


def _last_of(kind: BackupKind, newest_first: Sequence[Backup]) -> list[Backup]:
    return [backup for backup in newest_first if backup.kind == kind][:LAST_OF_A_KIND]


def _backup(file: Path, stem: str) -> Backup | None:
    match = _NAME.fullmatch(file.name)
    if match is None or match["stem"] != stem:
        return None
    try:
        at = from_stamp(match["stamp"])
    except ValueError:
        return None
    kind = next((kind for kind in KINDS if kind == match["kind"]), None)
    return None if kind is None else Backup(file, int(match["number"]), at, kind)
