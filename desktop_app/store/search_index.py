"""The search index: kept up with the notices when it is asked, not while they are saved.

It holds folded texts only; what is shown comes from `search_texts`, and both can be made again
from the versions at any time.
"""

import sqlite3
from collections.abc import Sequence
from typing import Any, Final

from desktop_app.notice.errors import DraftError
from desktop_app.store.contents import draft_in
from desktop_app.store.database import Database
from desktop_app.store.search_text import FIELDS, SearchText, search_text, unpack_text

_BATCH: Final = 200
_COLUMNS: Final = f"rowid, {', '.join(FIELDS)}"
_ADD: Final = f"INSERT INTO search ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)"  # noqa: S608
_DROP: Final = f"INSERT INTO search (search, {_COLUMNS}) VALUES ('delete', ?, ?, ?, ?, ?, ?)"  # noqa: S608


class SearchIndex:
    """The index of the latest version of every notice."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def update(self) -> int:
        """Take in the notices saved since the last time; how many there were."""
        done = 0
        while pending := self._pending():
            with self._database.change(is_counted=False) as sql:
                for notice, version, data in pending:
                    _forget(sql, notice)
                    _take_in(sql, notice, data)
                    sql.execute("UPDATE notices SET indexed = ? WHERE row = ?", (version, notice))
            done += len(pending)
        return done

    def forget(self, notice: int) -> None:
        """Take a notice out, before it is erased."""
        with self._database.change() as sql:
            _forget(sql, notice)

    def rebuild(self) -> None:
        """Make the whole index anew at the next `update`."""
        with self._database.change() as sql:
            sql.execute("INSERT INTO search (search) VALUES ('delete-all')")
            sql.execute("DELETE FROM search_texts")
            sql.execute("UPDATE notices SET indexed = 0")

    def texts(self, notices: Sequence[int]) -> dict[int, tuple[SearchText, SearchText]]:
        """The texts of notices as they are shown, and folded."""
        marks = ", ".join("?" * len(notices))
        rows = self._database.rows(
            f"SELECT notice, shown, folded FROM search_texts WHERE notice IN ({marks})",  # noqa: S608
            notices,
        )
        return {notice: (unpack_text(shown), unpack_text(folded)) for notice, shown, folded in rows}

    def _pending(self) -> list[tuple[Any, ...]]:
        return self._database.rows(
            "SELECT notices.row, notices.version, data FROM notices "
            "JOIN versions ON versions.notice = notices.row AND versions.number = notices.version "
            "JOIN contents ON contents.version = versions.row "
            "WHERE indexed <> notices.version LIMIT ?",
            (_BATCH,),
        )


def _take_in(sql: sqlite3.Connection, notice: int, data: bytes) -> None:
    try:
        shown = search_text(draft_in(data))
    except DraftError:
        return  # of a newer program: it is kept, but this one cannot read it
    folded = shown.folded()
    sql.execute(_ADD, (notice, *_values(folded)))
    sql.execute("INSERT INTO search_texts VALUES (?, ?, ?)", (notice, shown.pack(), folded.pack()))


def _forget(sql: sqlite3.Connection, notice: int) -> None:
    """An index without a copy of the texts must be told what it had taken in."""
    row = sql.execute("SELECT folded FROM search_texts WHERE notice = ?", (notice,)).fetchone()
    if row is not None:
        sql.execute(_DROP, (notice, *_values(unpack_text(row[0]))))
        sql.execute("DELETE FROM search_texts WHERE notice = ?", (notice,))


def _values(text: SearchText) -> tuple[str, ...]:
    return text.title, text.organ, text.number, text.people, text.body
