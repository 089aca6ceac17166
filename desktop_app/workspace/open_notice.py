"""Open a notice of the store with all that can be undone, and keep that for the next time."""

import datetime as dt

from desktop_app.store.store import Store
from desktop_app.workspace.history import History, changed, started
from desktop_app.workspace.history_bytes import UnusableHistory, from_bytes, to_bytes


def open_notice(store: Store, notice_id: str, now: dt.datetime, label: str) -> History:
    """The history of a notice whose present state is what was saved last.

    `label` names the change from a kept history to a newer save (the program was killed, or the
    notice was saved from elsewhere). A history that cannot be read gives way to a new one. Raises
    UnknownNotice and what else the store raises.
    """
    latest = store.notices.latest(notice_id)
    kept = store.histories.get(notice_id)
    if kept is None:
        return started(latest, now)
    try:
        return changed(from_bytes(kept), latest, label, now)
    except UnusableHistory:
        return started(latest, now)


def keep_history(store: Store, history: History) -> None:
    """Keep what can be undone for the next time the notice is opened.

    Raises UnknownNotice for one that was never saved.
    """
    store.histories.put(history.draft.id, to_bytes(history))
