"""A store looked at from outside, while the program has it open."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from desktop_app.notice.blocks import walk_with_paths
from desktop_app.notice.draft import Draft
from desktop_app.store.contents import draft_in
from desktop_app.store.place import StorePlace, store_file

_NEWEST = (
    "SELECT contents.data FROM notices JOIN versions "
    "ON versions.notice = notices.row AND versions.number = notices.version "
    "JOIN contents ON contents.version = versions.row ORDER BY notices.changed DESC"
)


class WatchedStore:
    """Reads what is saved and never writes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.place = StorePlace(store_file(folder, None, {}))

    def drafts(self) -> list[Draft]:
        """Every notice as it was saved last, the one changed last first; none before there is a
        store.
        """
        return [draft_in(data) for (data,) in self._rows(_NEWEST)]

    def texts(self) -> list[str]:
        """What the blocks of the notice changed last say."""
        drafts = self.drafts()
        return (
            [block.text for _, block, _ in walk_with_paths(drafts[0].body, "body")]
            if drafts
            else []
        )

    def broken_sessions_told(self) -> int:
        """How many starts that broke off the person knows of."""
        rows = self._rows("SELECT count(*) FROM sessions WHERE closed IS NULL AND seen")
        return int(rows[0][0]) if rows else 0

    def exports(self) -> int:
        """How many exports were noted."""
        return int(self._rows("SELECT count(*) FROM exports")[0][0])

    def _rows(self, query: str) -> list[Any]:
        if not self.place.file.exists():
            return []
        with closing(sqlite3.connect(f"file:{self.place.file}?mode=ro", uri=True)) as database:
            try:
                return database.execute(query).fetchall()
            except sqlite3.OperationalError:  # being made just now
                return []
