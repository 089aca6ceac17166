"""Keep the undo history of a notice when it is closed, and take it up when it is opened."""

from desktop_app.store.store import Store
from desktop_app.workspace.history import History, changed, started
from desktop_app.workspace.history_bytes import UnusableHistory, from_bytes, to_bytes


def open_history(store: Store, notice_id: str, label: str) -> History:
    """The history whose present state is the latest version; raises UnknownNotice.

    What was saved after the history was kept (the program was killed, a version was restored from
    the command line) is one more change named `label`. A history that is no use is begun anew.
    """
    latest = store.notices.latest(notice_id)
    now = store.database.clock()
    data = store.histories.get(notice_id)
    if data is None:
        return started(latest, now)
    try:
        return changed(from_bytes(data), latest, label, now)
    except UnusableHistory:
        return started(latest, now)


def keep_history(store: Store, history: History) -> None:
    """Keep the history with its notice, which has been saved; raises UnknownNotice."""
    store.histories.put(history.draft.id, to_bytes(history))
