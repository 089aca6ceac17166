"""Sessions of use, and what is told after one that did not end cleanly."""

import datetime as dt

from msgspec import Struct

from desktop_app.store.database import Database
from desktop_app.store.moments import from_text


class Recovered(Struct, frozen=True):
    """A notice that was being worked on when the program ended without closing the store."""

    notice_id: str
    title: str
    version: int
    saved: dt.datetime


class Sessions:
    """When the store was opened and closed, and how many changes have been made in it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(self) -> None:
        """Open a session; changes are noted under it from now on."""
        with self._database.change(is_counted=False) as sql:
            cursor = sql.execute(
                "INSERT INTO sessions (opened, changes) VALUES (?, ?)",
                (self._database.now(), self.changes()),
            )
            assert cursor.lastrowid is not None
            self._database.session = cursor.lastrowid

    def end(self) -> None:
        """Close the session cleanly."""
        with self._database.change(is_counted=False) as sql:
            sql.execute(
                "UPDATE sessions SET closed = ? WHERE id = ?",
                (self._database.now(), self._database.session),
            )

    def is_clean(self) -> bool:
        """Whether the last session was closed."""
        last = self._database.row("SELECT closed FROM sessions ORDER BY id DESC LIMIT 1")
        return last is None or last[0] is not None

    def changes(self) -> int:
        """How many changes were ever made; equal in a backup when nothing has happened since."""
        last = self._database.row("SELECT changes FROM sessions ORDER BY id DESC LIMIT 1")
        return 0 if last is None else int(last[0])

    def recovered(self) -> tuple[Recovered, ...]:
        """The notices last changed in a session that broke off and was not looked at since.

        Newest first; the present session is not one of them.
        """
        broken = self._database.rows(
            "SELECT id FROM sessions WHERE closed IS NULL AND NOT seen AND id <> ?",
            (self._database.session,),
        )
        rows = [row for (session,) in broken for row in self._changed_in(session)]
        found = [Recovered(id_, title, version, from_text(at)) for id_, title, version, at in rows]
        return tuple(sorted(found, key=lambda notice: notice.saved, reverse=True))

    def _changed_in(self, session: int) -> list[tuple[str, str, int, str]]:
        return self._database.rows(
            "SELECT id, title, version, changed FROM notices "
            "WHERE session = ? AND binned IS NULL ORDER BY row",
            (session,),
        )

    def acknowledge(self) -> None:
        """The person has been told: what was recovered so far is not listed again."""
        with self._database.change(is_counted=False) as sql:
            sql.execute(
                "UPDATE sessions SET seen = 1 WHERE closed IS NULL AND id <> ? AND NOT seen",
                (self._database.session,),
            )

    def acknowledge_all(self) -> None:
        """Close what is open: a backup is always made in the middle of a session."""
        with self._database.change(is_counted=False) as sql:
            sql.execute(
                "UPDATE sessions SET closed = ? WHERE closed IS NULL", (self._database.now(),)
            )
