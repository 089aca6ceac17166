"""An open notice for tests: an editor over a store, whose clock goes when told."""

import datetime as dt

from desktop_app.notice.draft import Draft
from desktop_app.presenters.editing.editor import Editor
from desktop_app.store.errors import StoreError
from desktop_app.store.store import Store
from desktop_app.workspace.history import History, started
from desktop_app.workspace.open_notice import keep_history
from desktop_app.workspace.save_notice import save_notice
from tests.builders.stores import MORNING, HandClock


class StoreKeeper:
    """Keeps the notice in a store."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def save(self, draft: Draft) -> dt.datetime:
        """Save durably; the time of it."""
        return save_notice(self.store, draft).at

    def keep_history(self, history: History) -> None:
        """Keep what can be undone."""
        keep_history(self.store, history)


def an_editor(store: Store, draft: Draft, clock: HandClock | None = None) -> Editor:
    """The editor of a notice that has just been saved into the store."""
    save_notice(store, draft)
    history = started(draft, MORNING)
    return Editor(history, StoreKeeper(store), clock or HandClock(), faults=(StoreError,))
