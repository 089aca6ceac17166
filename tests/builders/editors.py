"""An open notice on a store of a test."""

import datetime as dt
from typing import Final

from desktop_app.notice.draft import Draft
from desktop_app.presenters.editing.editor import Editor
from desktop_app.store.errors import StoreError
from desktop_app.store.store import Store
from desktop_app.workspace.history import History, started
from desktop_app.workspace.open_notice import keep_history
from tests.builders.stores import HandClock

FAULTS: Final = (StoreError,)


class StoreKeeper:
    """Keeps a notice in a store."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def save(self, draft: Draft) -> dt.datetime:
        return self._store.notices.save(draft).at

    def keep_history(self, history: History) -> None:
        keep_history(self._store, history)


def an_editor(store: Store, draft: Draft, clock: HandClock) -> Editor:
    """The draft opened for the first time; it is saved by the first change of it."""
    return Editor(started(draft, clock()), StoreKeeper(store), clock, faults=FAULTS)
