"""The versions of notices: every save is one, numbered upwards whatever the clock says."""

import datetime as dt
import sqlite3
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from typing import Any, Final

from msgspec import Struct

from desktop_app.notice.draft import Draft
from desktop_app.store.contents import Content, draft_in, unpacked
from desktop_app.store.database import Database
from desktop_app.store.errors import UnknownNotice, UnknownVersion
from desktop_app.store.moments import from_text
from desktop_app.store.thinning import Kept, superfluous

_TO_THIN: Final = (
    "SELECT notice, number, at, label IS NOT NULL OR EXISTS ("
    "SELECT 1 FROM exports WHERE exports.notice = versions.notice "
    "AND exports.version = versions.number) FROM versions "
    "WHERE notice IN (SELECT row FROM notices WHERE version > 1) ORDER BY notice, number"
)


class VersionRow(Struct, frozen=True):
    """A version as lists show it; `label` None: it has no name. `size` in bytes."""

    number: int
    at: dt.datetime
    label: str | None
    sha256: str
    size: int


class Versions:
    """The versions that are still kept."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list(self, notice_id: str) -> tuple[VersionRow, ...]:
        """The versions of a notice, newest first; raises UnknownNotice."""
        rows = self._database.rows(
            "SELECT versions.number, at, label, versions.sha256, size FROM versions "
            "JOIN notices ON notices.row = notice WHERE notices.id = ? "
            "ORDER BY versions.number DESC",
            (notice_id,),
        )
        if not rows:
            raise UnknownNotice(notice_id)
        return tuple(VersionRow(number, from_text(at), *rest) for number, at, *rest in rows)

    def draft(self, notice_id: str, number: int) -> Draft:
        """The draft of a version; raises UnknownVersion."""
        return draft_in(self._data(notice_id, number))

    def file(self, notice_id: str, number: int) -> bytes:
        """A version as the bytes of its draft's file; raises UnknownVersion."""
        return unpacked(self._data(notice_id, number))

    def name(self, notice_id: str, number: int, label: str | None) -> None:
        """Give a version a name, under which it is kept for ever; None takes the name away.

        Raises UnknownVersion.
        """
        with self._database.change() as sql:
            cursor = sql.execute(
                "UPDATE versions SET label = ? "
                "WHERE number = ? AND notice = (SELECT row FROM notices WHERE id = ?)",
                (label or None, number, notice_id),
            )
            if not cursor.rowcount:
                raise UnknownVersion(notice_id, number)

    def thin(self) -> int:
        """Drop the versions that age has made superfluous; how many were dropped.

        Named and exported ones stay for ever, and so does the newest of every notice.
        """
        now = self._database.clock()
        dropped = 0
        for notice, kept in _by_notice(self._database.rows(_TO_THIN)):
            gone = superfluous(kept, now)
            if not gone:
                continue
            with self._database.change() as sql:
                sql.executemany(
                    "DELETE FROM versions WHERE notice = ? AND number = ? AND label IS NULL",
                    [(notice, number) for number in gone],
                )
            dropped += len(gone)
        return dropped

    def _data(self, notice_id: str, number: int) -> bytes:
        found = self._database.row(
            "SELECT data FROM contents JOIN versions ON versions.row = contents.version "
            "JOIN notices ON notices.row = notice WHERE notices.id = ? AND versions.number = ?",
            (notice_id, number),
        )
        if found is None:
            raise UnknownVersion(notice_id, number)
        data: bytes = found[0]
        return data


class NewVersion(Struct, frozen=True):
    """What a new version is made of."""

    notice: int
    number: int
    at: str
    session: int
    content: Content
    label: str | None = None


def insert_version(sql: sqlite3.Connection, new: NewVersion) -> None:
    """Put a version in, inside a change."""
    cursor = sql.execute(
        "INSERT INTO versions (notice, number, at, label, session, sha256, size) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            new.notice,
            new.number,
            new.at,
            new.label,
            new.session,
            new.content.sha256,
            new.content.size,
        ),
    )
    sql.execute("INSERT INTO contents VALUES (?, ?)", (cursor.lastrowid, new.content.data))


def _by_notice(rows: list[tuple[Any, ...]]) -> Iterator[tuple[int, list[Kept]]]:
    for notice, of_notice in groupby(rows, key=itemgetter(0)):
        yield notice, [Kept(number, from_text(at), bool(kept)) for _, number, at, kept in of_notice]
