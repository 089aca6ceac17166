"""List the notices of the store, or find those that have some words."""

from typing import Final

from desktop_app.store.search import Conditions, Hit, Hits
from desktop_app.store.store import Store

ANY: Final = Conditions()
"""Every notice that is not in the bin."""


def find_notices(store: Store, query: str, limit: int, conditions: Conditions = ANY) -> Hits:
    """The best hits for words and conditions, best first; without words those changed last first.

    `limit` holds wherever something is asked: without words and conditions all notices are given.
    """
    if query.strip() or conditions != ANY:
        return store.notices.find(query, conditions, limit)
    return Hits(tuple(Hit(row, ()) for row in store.notices.list()), has_more=False)
