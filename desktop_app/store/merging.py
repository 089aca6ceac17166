"""Notices from elsewhere (an archive, a damaged store) put into the store; nothing is overwritten.

What is not there yet becomes versions of its own; the content of a version is never changed.
"""

import sqlite3
from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from msgspec import Struct

from desktop_app.notice.errors import DraftError
from desktop_app.store.contents import draft_in, packed_file
from desktop_app.store.database import Database
from desktop_app.store.notice_rows import State, described
from desktop_app.store.versions import NewVersion, insert_version


class HeldVersion(Struct, frozen=True, kw_only=True):
    """A version as it is held elsewhere; `at` as the store writes times."""

    number: int
    at: str
    label: str | None = None
    sha256: str


class HeldNotice(Struct, frozen=True, kw_only=True):
    """A notice as it is held elsewhere, its versions in the order of their numbers."""

    id: str
    state: State
    created: str
    binned: str | None = None
    versions: tuple[HeldVersion, ...]


FileOf = Callable[[HeldVersion], bytes]
"""The bytes of the draft's file of a version."""

_UPDATE: Final = (
    "UPDATE notices SET title = :title, organ = :organ, symbol = :symbol, number = :number, "
    "year = :year, month = :month, day = :day, first_day = :first_day, last_day = :last_day "
    "WHERE row = :row"
)


class _Present(NamedTuple):
    row: int
    versions: dict[int, str]  # SHA-256 by number


def merge_notice(
    database: Database, held: HeldNotice, file_of: FileOf, *, is_same_line: bool
) -> int:
    """Put in the versions that are not there; how many were put in.

    `is_same_line`: the numbers mean the same here and there (a damaged store and its backup), so
    that a missing version takes its own number. Else all that are new become the latest ones, and
    the latest there is the latest here.
    """
    with database.change() as sql:
        present = _present(sql, held.id)
        missing = _missing(held, present.versions if present else {}, is_same_line=is_same_line)
        if not missing:
            return 0
        row = present.row if present else _created(sql, held, database.session)
        numbers = dict(present.versions) if present else {}
        for version in missing:
            is_free = (is_same_line or present is None) and version.number not in numbers
            number = version.number if is_free else max(numbers, default=0) + 1
            numbers[number] = version.sha256
            content = packed_file(file_of(version))
            insert_version(
                sql, NewVersion(row, number, version.at, database.session, content, version.label)
            )
        describe_again(sql, row, database.session)
    return len(missing)


def describe_again(sql: sqlite3.Connection, row: int, session: int) -> None:
    """Bring the row of a notice up to date with its latest version, inside a change."""
    number, sha256, at, data = sql.execute(
        "SELECT number, sha256, at, data FROM versions "
        "JOIN contents ON contents.version = versions.row "
        "WHERE notice = ? ORDER BY number DESC LIMIT 1",
        (row,),
    ).fetchone()
    sql.execute(
        "UPDATE notices SET version = ?, sha256 = ?, changed = ?, session = ?, indexed = 0 "
        "WHERE row = ?",
        (number, sha256, at, session, row),
    )
    try:
        columns = described(draft_in(data))
    except DraftError:
        return  # of a newer program: kept as it is, described as far as it was
    sql.execute(_UPDATE, {**columns, "row": row})


def _present(sql: sqlite3.Connection, notice_id: str) -> _Present | None:
    found = sql.execute("SELECT row FROM notices WHERE id = ?", (notice_id,)).fetchone()
    if found is None:
        return None
    rows = sql.execute("SELECT number, sha256 FROM versions WHERE notice = ?", found).fetchall()
    return _Present(found[0], dict(rows))


def _missing(
    held: HeldNotice, present: dict[int, str], *, is_same_line: bool
) -> Sequence[HeldVersion]:
    if not present:
        return held.versions
    if is_same_line:
        return [v for v in held.versions if present.get(v.number) != v.sha256]
    known = set(present.values())
    missing = [version for version in held.versions if version.sha256 not in known]
    last = held.versions[-1]
    if last not in missing and present[max(present)] != last.sha256:
        missing.append(last)
    return missing


def _created(sql: sqlite3.Connection, held: HeldNotice, session: int) -> int:
    """A row for the notice; its description follows from its versions."""
    year = held.created[:4]
    cursor = sql.execute(
        "INSERT INTO notices (id, state, title, organ, symbol, year, first_day, last_day, created, "
        "changed, binned, version, sha256, session) "
        "VALUES (?1, ?2, ?1, '', '', ?3, ?4, ?4, ?5, ?5, ?6, 0, '', ?7)",
        (held.id, held.state, int(year), held.created[:10], held.created, held.binned, session),
    )
    assert cursor.lastrowid is not None
    return cursor.lastrowid
