"""Phrases as pieces of the store's shelf, and back.

A shipped phrase lies on the shelf only once the person has changed or removed it. One that was
put back to what was shipped follows the program again, also to a newer wording.
"""

import hashlib
from collections.abc import Iterable, Iterator
from typing import Final

import msgspec

from desktop_app.notice.errors import DraftError
from desktop_app.notice.json_text import parse_json
from desktop_app.notice.strict import convert_strictly
from desktop_app.notice.text_rules import clean_tree
from desktop_app.phrases.packs import PackFault, check_phrase
from desktop_app.phrases.phrase import Phrase
from desktop_app.store.errors import UnknownPhrase
from desktop_app.store.shelf import Shelf, ShelfItem
from desktop_app.vietnamese.slug import slug
from desktop_app.workspace.keep_items import NAMELESS
from desktop_app.workspace.open_phrases import Shipped
from desktop_app.workspace.shipped_items import shipped_item

_ID_WORDS: Final = 6
_ID_LETTERS: Final = 4


def own_piece(phrase: Phrase) -> ShelfItem:
    """One's own phrase as a piece; raises PackFault for what no phrase can have."""
    check_phrase(phrase)
    return _piece(phrase)


def shipped_piece(phrase: Phrase) -> ShelfItem:
    """A shipped phrase as a piece."""
    return shipped_item(_piece(phrase))


def phrase_in(piece: ShelfItem) -> Phrase:
    """The phrase of a piece, under the id it has on the shelf; raises PackFault."""
    try:
        phrase: Phrase = convert_strictly(clean_tree(parse_json(piece.content)), Phrase)
    except DraftError as fault:
        raise PackFault("format", fault.path, fault=fault) from fault
    check_phrase(phrase)
    return msgspec.structs.replace(phrase, id=piece.id)


def current_pieces(kept: Iterable[ShelfItem], shipped: Shipped) -> Iterator[ShelfItem]:
    """What is offered: first the shipped phrases in their order, then the person's own.

    `kept` is the whole shelf, with what was removed.
    """
    there = {piece.id: piece for piece in kept}
    for phrase in shipped.values():
        piece = there.pop(phrase.id, None)
        if piece is None or (piece.removed is None and piece.is_as_shipped):
            yield shipped_piece(phrase)
        elif piece.removed is None:
            yield piece
    yield from (piece for piece in there.values() if piece.removed is None)


def free_phrase_id(shelf: Shelf, shipped: Shipped, text: str) -> str:
    """An id that no phrase has or had: the first words of the text and a few letters of its hash.

    The same text has the same id in two offices, another text hardly ever.
    """
    digest = hashlib.sha256(text.encode()).hexdigest()[:_ID_LETTERS]
    stem = f"{slug(text, _ID_WORDS) or NAMELESS['phrase']}-{digest}"
    free, count = stem, 1
    while free in shipped or kept_piece(shelf, free) is not None:
        count += 1
        free = f"{stem}-{count}"
    return free


def kept_piece(shelf: Shelf, phrase_id: str) -> ShelfItem | None:
    """The piece on the shelf, removed or not; None where the phrase is only shipped or unknown."""
    try:
        return shelf.get(phrase_id)
    except UnknownPhrase:
        return None


def with_phrase(piece: ShelfItem, phrase: Phrase) -> ShelfItem:
    """The piece with another phrase in it, under its own id; raises PackFault."""
    new = own_piece(msgspec.structs.replace(phrase, id=piece.id))
    return msgspec.structs.replace(
        piece, title=new.title, group=new.group, content=new.content, changed=None
    )


def _piece(phrase: Phrase) -> ShelfItem:
    return ShelfItem(
        id=phrase.id,
        title=phrase.text,
        group=phrase.function,
        content=msgspec.json.encode(phrase),
    )
