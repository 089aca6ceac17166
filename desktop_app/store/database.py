"""The open database: readings, and changes that are durable when they have ended.

A change ends with a commit that waits for the disk, and only if the file is still where it was
opened: what goes into a file without a name, or on a stick that was pulled out, is not saved.
"""

import os
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any, Final

from desktop_app.store.errors import StoreDamaged, StoreUnwritable
from desktop_app.store.faults import told
from desktop_app.store.moments import Clock, to_text
from desktop_app.store.place import StorePlace

PATIENCE: Final = 5.0
"""Seconds to wait for another connection of this program."""

_NO_SESSION: Final = 0


def connect(place: StorePlace) -> sqlite3.Connection:
    """A connection for any thread to a file that is there, without transactions of its own."""
    connection = sqlite3.connect(
        f"{place.file.absolute().as_uri()}?mode=rw",
        uri=True,
        timeout=PATIENCE,
        isolation_level=None,
        check_same_thread=False,
    )
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = FULL")
    return connection


class Database:
    """A connection with its place and clock; threads take turns.

    `session` is the number under which changes are noted, 0 before one has begun. `is_damaged`:
    damage was met with since it was opened.
    """

    def __init__(
        self,
        place: StorePlace,
        connection: sqlite3.Connection,
        clock: Clock,
        session: int = _NO_SESSION,
    ) -> None:
        self.place = place
        self.connection = connection
        self.clock = clock
        self.session = session
        self.turn = threading.RLock()
        self._depth = 0
        self._file = place.file.stat()
        self.is_damaged = False

    def now(self) -> str:
        """The present moment as the store writes it."""
        return to_text(self.clock())

    def rows(self, sql: str, parameters: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """All rows of a query."""
        with self.turn, self._told():
            return self.connection.execute(sql, parameters).fetchall()

    def row(self, sql: str, parameters: Sequence[object] = ()) -> tuple[Any, ...] | None:
        """The first row of a query, None when there is none."""
        with self.turn, self._told():
            found: tuple[Any, ...] | None = self.connection.execute(sql, parameters).fetchone()
            return found

    @contextmanager
    def change(self, *, is_counted: bool = True) -> Iterator[sqlite3.Connection]:
        """Everything done inside becomes durable together, or not at all.

        Inside another change it becomes part of that one. What is not counted gives no reason for
        a new backup. Raises StoreUnwritable, StoreDamaged.
        """
        with self.turn, self._told():
            if self._depth:
                yield self.connection
                return
            self.check_place()
            self.connection.execute("BEGIN IMMEDIATE")
            before = self.connection.total_changes
            self._depth = 1
            try:
                yield self.connection
                if is_counted and self.connection.total_changes != before:
                    self._note_change()
                self.connection.execute("COMMIT")
            except BaseException:
                with suppress(sqlite3.Error):
                    self.connection.execute("ROLLBACK")
                raise
            finally:
                self._depth = 0
            self.check_place()

    def check_place(self) -> None:
        """Raise StoreUnwritable (vanished) when the open file is no longer the store's."""
        try:
            found = self.place.file.stat()
        except OSError as fault:
            raise StoreUnwritable(self.place.file, "vanished") from fault
        if not os.path.samestat(found, self._file):
            raise StoreUnwritable(self.place.file, "vanished")

    def second(self) -> "Database":
        """Another connection to the same store under the same session."""
        with self._told():
            self.check_place()
            return Database(self.place, connect(self.place), self.clock, self.session)

    def close(self) -> None:
        """Close the connection; the last one puts everything into the one file."""
        with self.turn, self._told():
            self.connection.close()

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Faults as those of the store; damage is remembered."""
        try:
            with told(self.place):
                yield
        except StoreDamaged:
            self.is_damaged = True
            raise

    def _note_change(self) -> None:
        self.connection.execute(
            "UPDATE sessions SET changes = changes + 1, changed = ? WHERE id = ?",
            (self.now(), self.session),
        )
