"""An open notice for tests: an editor over a store, whose clock goes when told."""

from desktop_app.notice.draft import Draft
from desktop_app.presenters.editing.desk import StoreKeeper
from desktop_app.presenters.editing.editor import Editor
from desktop_app.store.errors import StoreError
from desktop_app.store.store import Store
from desktop_app.workspace.history import started
from desktop_app.workspace.save_notice import save_notice
from tests.builders.stores import MORNING, HandClock


def an_editor(store: Store, draft: Draft, clock: HandClock | None = None) -> Editor:
    """The editor of a notice that has just been saved into the store."""
    save_notice(store, draft)
    history = started(draft, MORNING)
    return Editor(history, StoreKeeper(store), clock or HandClock(), faults=(StoreError,))
