"""Settings of the program: any JSON value under a name."""

from typing import Any, Final

import msgspec

from desktop_app.store.database import Database

OWN_PREFIX: Final = "_"
"""Names that begin with it are bookkeeping of this very store: they are never exchanged."""


class Settings:
    """What was set; names are the caller's."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, name: str, default: Any = None) -> Any:
        """The value under a name, `default` where nothing was set."""
        found = self._database.row("SELECT content FROM settings WHERE name = ?", (name,))
        return default if found is None else msgspec.json.decode(found[0])

    def put(self, name: str, value: Any) -> None:
        """Set a value that JSON can hold; an equal one is not written again."""
        content = msgspec.json.encode(value)
        with self._database.change() as sql:
            sql.execute(
                "INSERT INTO settings VALUES (?1, ?2) "
                "ON CONFLICT DO UPDATE SET content = ?2 WHERE content <> ?2",
                (name, content),
            )

    def remove(self, name: str) -> None:
        """Forget what was set under the name, if anything was."""
        with self._database.change() as sql:
            sql.execute("DELETE FROM settings WHERE name = ?", (name,))

    def all(self) -> dict[str, Any]:
        """Everything that was set, by name."""
        rows = self._database.rows("SELECT name, content FROM settings ORDER BY name")
        return {name: msgspec.json.decode(content) for name, content in rows}
