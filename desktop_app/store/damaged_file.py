"""What can still be read in a damaged database; the file itself is never touched."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from desktop_app.store.checks import HEADER
from desktop_app.store.migrations import STEPS, migrate
from desktop_app.store.private_files import restrict

_PAGE_SIZE: Final = slice(16, 18)
_PAGES: Final = slice(28, 32)
_DEFINITION: Final = b"CREATE "
_PATIENCE: Final = 2_000
"""How many rows in a row are asked for in vain before the rest is given up."""

Row = tuple[Any, ...]


class DamagedFile:
    """A copy of a damaged database, read row by row around what is broken.

    `unreadable` counts the rows that are known to be there and could not be read.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.unreadable = 0

    def rows(self, table: str, columns: str) -> Iterator[Row]:
        """Every readable row of a table: its rowid, then the columns; in rising order of rowid."""
        sql = f"SELECT rowid, {columns} FROM {table} WHERE "  # noqa: S608
        first, is_whole = self._walk(f"{sql} rowid > ? ORDER BY rowid", -1)
        yield from first
        if is_whole:
            return
        low = first[-1][0] if first else 0
        last, _ = self._walk(f"{sql} rowid > ? ORDER BY rowid DESC", low)
        yield from self._between(f"{sql} rowid = ?", low + 1, last[-1][0] if last else None)
        yield from reversed(last)

    def _between(self, sql: str, low: int, high: int | None) -> Iterator[Row]:
        """The rows one by one; `high` None: it is not known how far they go."""
        misses = 0
        for rowid in count(low) if high is None else range(low, high):
            found = self._one(sql, rowid)
            if found is None:
                misses += 1
                if high is None and misses > _PATIENCE:
                    return
            elif found:
                self.unreadable += misses
                misses = 0
                yield from found
        self.unreadable += misses

    def row(self, table: str, columns: str, rowid: int) -> Row | None:
        """One row of a table; None when it cannot be read."""
        found = self._one(f"SELECT {columns} FROM {table} WHERE rowid = ?", rowid)  # noqa: S608
        return found[0] if found else None

    def _walk(self, sql: str, start: int) -> tuple[list[Row], bool]:
        found: list[Row] = []
        try:
            for row in self._connection.execute(sql, (start,)):
                found.append(row)  # noqa: PERF402 - what was read before the fault counts
        except (sqlite3.DatabaseError, UnicodeDecodeError):
            return found, False
        return found, True

    def _one(self, sql: str, rowid: int) -> list[Row] | None:
        """The row, if there is one; None where it cannot be read."""
        try:
            return self._connection.execute(sql, (rowid,)).fetchall()
        except (sqlite3.DatabaseError, UnicodeDecodeError):
            return None


@contextmanager
def opened(file: Path) -> Iterator[DamagedFile]:
    """The damaged database of `file`, by a copy beside it that is gone afterwards."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory(dir=file.parent)))
        copy = folder / file.name
        for name in (file.name, f"{file.name}-wal"):
            if (source := file.with_name(name)).exists():
                shutil.copyfile(source, folder / name)
                restrict(folder / name)
        if not _knows_its_tables(copy):
            _give_table_of_contents(copy)
        connection = stack.enter_context(closing(_connection(copy)))
        yield DamagedFile(connection)


def _connection(file: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(file, isolation_level=None)
    connection.execute("PRAGMA cell_size_check = ON")
    return connection


def _knows_its_tables(file: Path) -> bool:
    try:
        with closing(_connection(file)) as connection:
            found = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except sqlite3.DatabaseError:
        return False
    return bool(found[0])


def _give_table_of_contents(file: Path) -> None:
    """Put the pages that say where the tables begin in the place of the broken ones.

    They are those of an empty store: tables begin at the same pages in every store of a schema,
    for nothing ever moves them.
    """
    with TemporaryDirectory(dir=file.parent) as folder:
        empty = Path(folder) / "empty.db"
        with closing(sqlite3.connect(empty, isolation_level=None)) as connection:
            migrate(connection, STEPS)
        content = empty.read_bytes()
    assert content.startswith(HEADER)
    size = int.from_bytes(content[_PAGE_SIZE], "big")
    with file.open("rb+") as stream:
        for start in range(0, len(content), size):
            page = bytearray(content[start : start + size])
            if start == 0:
                page[_PAGES] = (file.stat().st_size // size).to_bytes(4, "big")
            if start == 0 or _DEFINITION in page:
                stream.seek(start)
                stream.write(page)
