"""Empty the bin: the only way in which a notice is ever erased."""

import datetime as dt
from typing import Final

from desktop_app.store.store import Store
from desktop_app.workspace.learn_names import forget_learnt

_ALWAYS: Final = dt.datetime.max.replace(tzinfo=dt.UTC)


def empty_bin(store: Store, before: dt.datetime | None = None) -> int:
    """Erase for ever what was binned before an aware moment, None: all; how many notices.

    Names learnt from them stay in the directory.
    """
    moment = before or _ALWAYS
    with store.database.change():
        for row in store.notices.list(binned=True):
            if row.binned is not None and row.binned < moment:
                forget_learnt(store, row.id)
        return store.notices.erase_binned_before(moment)
