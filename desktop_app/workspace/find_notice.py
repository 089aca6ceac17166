"""Find the one notice that is meant by an id or by how its id begins."""

from typing import Final

from desktop_app.store.errors import UnknownNotice
from desktop_app.store.notice_rows import NoticeRow
from desktop_app.store.store import Store
from desktop_app.workspace.notice_errors import AmbiguousNotice

_MOST_TOLD: Final = 5


def find_notice(store: Store, beginning: str) -> NoticeRow:
    """The notice of that id, else the only one whose id begins so, in the bin or not.

    Raises UnknownNotice, AmbiguousNotice.
    """
    try:
        return store.notices.get(beginning)
    except UnknownNotice:
        if not beginning:
            raise
    rows = (*store.notices.list(), *store.notices.list(binned=True))
    found = [row for row in rows if row.id.startswith(beginning)]
    if not found:
        raise UnknownNotice(beginning)
    if len(found) > 1:
        raise AmbiguousNotice(beginning, tuple(row.id for row in found[:_MOST_TOLD]))
    return found[0]
