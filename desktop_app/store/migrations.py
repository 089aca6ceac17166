"""Older stores made into the present form: one step per schema, each in a transaction of its own.

The schema is SQLite's `user_version`. A step that fails leaves the schema before it, whole.
"""

import sqlite3
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from desktop_app.store.schema import APPLICATION_ID, SCHEMA_1

Step = Callable[[sqlite3.Connection], None]


def _from_0_to_1(connection: sqlite3.Connection) -> None:
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID:d}")
    for statement in SCHEMA_1:
        connection.execute(statement)


STEPS: Final[Mapping[int, Step]] = MappingProxyType({0: _from_0_to_1})
"""The step from schema n to n + 1, by n; 0 is an empty file."""


def newest_schema(steps: Mapping[int, Step] = STEPS) -> int:
    """The schema this program writes."""
    return max(steps) + 1


def schema_of(connection: sqlite3.Connection) -> int:
    """The schema of an open database; 0: nothing is in it yet."""
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def migrate(connection: sqlite3.Connection, steps: Mapping[int, Step] = STEPS) -> None:
    """Bring the database to the newest schema; raises what SQLite raises."""
    for schema in range(schema_of(connection), newest_schema(steps)):
        connection.execute("BEGIN IMMEDIATE")
        try:
            steps[schema](connection)
            connection.execute(f"PRAGMA user_version = {schema + 1:d}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
