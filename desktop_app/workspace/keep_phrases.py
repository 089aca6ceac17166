"""Phrases kept: added, changed, doubled, removed, brought back, restored as they were shipped.

`shipped` are the phrases of the program; what becomes of them lies on the store's shelf, so that a
newer program never touches the person's work. PackFault is raised for what no phrase can have,
UnknownPhrase for what is not offered.
"""

from collections.abc import Iterable

import msgspec

from desktop_app.phrases.phrase import Phrase
from desktop_app.store.errors import UnknownPhrase
from desktop_app.store.shelf import ShelfItem
from desktop_app.store.store import Store
from desktop_app.workspace.open_phrases import Shipped
from desktop_app.workspace.phrase_pieces import (
    current_pieces,
    free_phrase_id,
    kept_piece,
    own_piece,
    phrase_in,
    shipped_piece,
    with_phrase,
)


def add_phrase(store: Store, shipped: Shipped, phrase: Phrase) -> Phrase:
    """Keep a phrase of one's own; it is returned under the id it was given."""
    with store.database.change():
        new_id = free_phrase_id(store.phrases, shipped, phrase.text)
        added = msgspec.structs.replace(phrase, id=new_id)
        store.phrases.put(own_piece(added))
    return added


def change_phrase(store: Store, shipped: Shipped, phrase: Phrase) -> None:
    """Keep a phrase in the place of the one of its id."""
    with store.database.change():
        (piece,) = offered_pieces(store, shipped, [phrase.id])
        store.phrases.put(with_phrase(piece, phrase))


def duplicate_phrase(store: Store, shipped: Shipped, phrase_id: str) -> Phrase:
    """Keep a copy as one's own; it is returned under the id it was given."""
    with store.database.change():
        (piece,) = offered_pieces(store, shipped, [phrase_id])
        return add_phrase(store, shipped, msgspec.structs.replace(phrase_in(piece), pack=""))


def remove_phrases(store: Store, shipped: Shipped, phrase_ids: Iterable[str]) -> None:
    """Offer these no more, all or none; `bring_back_phrases` undoes it."""
    with store.database.change():
        for piece in offered_pieces(store, shipped, phrase_ids):
            store.phrases.put(piece)
            store.phrases.remove(piece.id)


def bring_back_phrases(store: Store, phrase_ids: Iterable[str]) -> None:
    """Offer removed phrases again, as they were."""
    with store.database.change():
        for phrase_id in phrase_ids:
            store.phrases.bring_back(phrase_id)


def restore_phrases(
    store: Store, shipped: Shipped, phrase_ids: Iterable[str] | None = None
) -> tuple[str, ...]:
    """Put shipped phrases (None: all) back as they are shipped; the ids of those that were not so.

    What the person had made of one is kept beside it as his own. Raises UnknownPhrase for an id
    that is not shipped.
    """
    wanted = tuple(shipped if phrase_ids is None else phrase_ids)
    with store.database.change():
        return tuple(one for one in wanted if _restored(store, shipped, one))


def offered_pieces(
    store: Store, shipped: Shipped, phrase_ids: Iterable[str]
) -> tuple[ShelfItem, ...]:
    """The pieces of these ids; raises UnknownPhrase for one that is not offered."""
    kept = store.phrases.list(with_removed=True)
    there = {piece.id: piece for piece in current_pieces(kept, shipped)}
    found = []
    for phrase_id in phrase_ids:
        if phrase_id not in there:
            raise UnknownPhrase(phrase_id)
        found.append(there[phrase_id])
    return tuple(found)


def _restored(store: Store, shipped: Shipped, phrase_id: str) -> bool:
    """Whether there was anything to restore."""
    if phrase_id not in shipped:
        raise UnknownPhrase(phrase_id)
    piece = kept_piece(store.phrases, phrase_id)
    if piece is None or (piece.removed is None and piece.is_as_shipped):
        return False
    if not piece.is_as_shipped:
        own_id = free_phrase_id(store.phrases, shipped, piece.title)
        store.phrases.put(
            msgspec.structs.replace(piece, id=own_id, origin="own", shipped_sha256=None)
        )
    store.phrases.put(shipped_piece(shipped[phrase_id]))
    return True
