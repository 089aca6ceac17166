"""The rows of a damaged store besides the notices: put in where they are new or newer."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import Final

import msgspec

from desktop_app.store.damaged_file import DamagedFile, Row
from desktop_app.store.database import Database

_SHELF: Final = (
    "kind, id, title, grouping, position, content, origin, shipped_sha256, changed, removed"
)
_DIRECTORY: Final = "kind, id, content, uses, last_used, changed"
_PUT_SHELF: Final = (
    f"INSERT INTO shelf ({_SHELF}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "  # noqa: S608
    "ON CONFLICT DO UPDATE SET title = excluded.title, grouping = excluded.grouping, "
    "position = excluded.position, content = excluded.content, origin = excluded.origin, "
    "shipped_sha256 = excluded.shipped_sha256, changed = excluded.changed, "
    "removed = excluded.removed WHERE excluded.changed > changed"
)
_PUT_DIRECTORY: Final = (
    f"INSERT INTO directory ({_DIRECTORY}) VALUES (?, ?, ?, ?, ?, ?) "  # noqa: S608
    "ON CONFLICT DO UPDATE SET content = excluded.content, changed = excluded.changed, "
    "uses = max(uses, excluded.uses), last_used = excluded.last_used "
    "WHERE excluded.changed > changed OR excluded.uses > uses"
)
_PUT_SETTING: Final = "REPLACE INTO settings (name, content) VALUES (?, ?)"
_PUT_EXPORT: Final = (
    "INSERT INTO exports (notice, version, at, file, standard, sha256) "
    "SELECT row, ?2, ?3, ?4, ?5, ?6 FROM notices WHERE id = ?1 AND NOT EXISTS ("
    "SELECT 1 FROM exports WHERE notice = notices.row AND at = ?3 AND file = ?4)"
)
_PUT_HISTORY: Final = (
    "INSERT INTO histories SELECT row, ?2, ?3 FROM notices WHERE id = ?1 "
    "ON CONFLICT DO UPDATE SET at = excluded.at, data = excluded.data WHERE excluded.at > at"
)


def merge_tables(source: DamagedFile, database: Database) -> None:
    """Put in what is new or newer in the damaged file; a row that no table takes counts as lost."""
    ids = {row: id_ for row, id_ in source.rows("notices", "id") if isinstance(id_, str)}
    _put(source, database, _PUT_SHELF, source.rows("shelf", _SHELF))
    _put(source, database, _PUT_DIRECTORY, _legible(source, "directory", _DIRECTORY))
    _put(source, database, _PUT_SETTING, _legible(source, "settings", "name, content"))
    exports = source.rows("exports", "notice, version, at, file, standard, sha256")
    _put(source, database, _PUT_EXPORT, _of_notices(exports, ids))
    histories = source.rows("histories", "at, data")
    _put(source, database, _PUT_HISTORY, ((row, ids.get(row), *rest) for row, *rest in histories))


def _legible(source: DamagedFile, table: str, columns: str) -> Iterator[Row]:
    """The rows of a table whose content is JSON still."""
    place = 1 + columns.split(", ").index("content")
    for row in source.rows(table, columns):
        try:
            msgspec.json.decode(row[place])
        except (msgspec.DecodeError, UnicodeDecodeError, TypeError):
            source.unreadable += 1
        else:
            yield row


def _of_notices(rows: Iterable[Row], ids: dict[int, str]) -> Iterator[Row]:
    for row, notice, *rest in rows:
        if notice in ids:
            yield row, ids[notice], *rest


def _put(source: DamagedFile, database: Database, sql: str, rows: Iterable[Row]) -> None:
    with database.change() as connection:
        for _, *columns in rows:
            with suppress(sqlite3.IntegrityError, sqlite3.InterfaceError):
                connection.execute(sql, columns)
                continue
            source.unreadable += 1
