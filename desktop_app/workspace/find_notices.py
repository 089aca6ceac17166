"""List the notices of the store, or find those that have some words."""

from desktop_app.store.search import Hit, Hits
from desktop_app.store.store import Store


def find_notices(store: Store, query: str, limit: int) -> Hits:
    """The best hits for the words, best first; without words all notices, changed last first.

    What is in the bin is left out. `limit` holds for a search only.
    """
    if query.strip():
        return store.notices.search(query, limit=limit)
    return Hits(tuple(Hit(row, ()) for row in store.notices.list()), has_more=False)
