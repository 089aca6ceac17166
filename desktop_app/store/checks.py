"""Looking at a database file without changing it."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final

HEADER: Final = b"SQLite format 3\0"


def read_only(file: Path) -> sqlite3.Connection:
    """A connection that cannot write; raises sqlite3.OperationalError when there is no file."""
    return sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None)


def is_sound(file: Path) -> bool:
    """Whether every page of the file is as it should be (SQLite's integrity_check)."""
    try:
        with closing(read_only(file)) as connection:
            return passes(connection, "integrity_check")
    except sqlite3.DatabaseError:
        return False


def passes(connection: sqlite3.Connection, check: str) -> bool:
    """Whether the open database passes `integrity_check` or `quick_check`."""
    answer = connection.execute(f"PRAGMA {check} (1)").fetchone()
    return answer is not None and answer[0] == "ok"


def has_header(file: Path) -> bool:
    """Whether the file begins as a database does."""
    with file.open("rb") as stream:
        return stream.read(len(HEADER)) == HEADER
