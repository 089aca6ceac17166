"""Where the first screen gets its notices from: a folder of the store, page by page."""

from typing import Final

from desktop_app.presenters.home.folders import FOLDERS, Folder
from desktop_app.store.notice_rows import Counts
from desktop_app.store.search import Hit, Hits
from desktop_app.store.store import Store

PAGE: Final = 200
"""Notices read at a time without words; the next are read when the list is scrolled to its end."""

BEST: Final = 100
"""Hits given for words; who looks for more types another word."""


class NoticeSource:
    """Reads the notices of one store."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def counts(self) -> dict[Folder, int]:
        """How many notices are in each folder."""
        counts: Counts = self._store.notices.counts()
        by_state = {Folder(state): count for state, count in counts.by_state.items()}
        others = {Folder.ALL: counts.total, Folder.BIN: counts.binned}
        return dict.fromkeys(Folder, 0) | by_state | others

    def page(self, folder: Folder, query: str, skip: int = 0, limit: int = PAGE) -> Hits:
        """The notices of a folder changed last first after the first `skip`, or the best hits."""
        if query.strip():
            return self._found(folder, query)
        rows = self._store.notices.list(
            FOLDERS[folder].state, binned=folder is Folder.BIN, limit=limit + 1, skip=skip
        )
        hits = tuple(Hit(row, ()) for row in rows[:limit])
        return Hits(hits, has_more=len(rows) > limit)

    def _found(self, folder: Folder, query: str) -> Hits:
        state = FOLDERS[folder].state
        states = () if state is None else (state,)
        is_binned = folder is Folder.BIN
        return self._store.notices.search(query, states=states, is_binned=is_binned, limit=BEST)
