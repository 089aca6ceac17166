"""Templates, profiles, phrases, their uses, directory and settings as pieces of an archive."""

from collections.abc import Collection, Iterator
from typing import Any, Final

import msgspec

from desktop_app.store.archive_form import Kind, Piece
from desktop_app.store.directory import Listed, Organ, Person, PhraseUse, RecipientEntry, Register
from desktop_app.store.settings import OWN_PREFIX
from desktop_app.store.shelf import Shelf, ShelfItem
from desktop_app.store.store import Store

ALONE: Final = frozenset[Kind]({"setting", "phrase_use"})
"""Kinds of which there cannot be two side by side."""

_ENTRIES: Final[dict[Kind, Any]] = {
    "phrase_use": Listed[PhraseUse],
    "person": Listed[Person],
    "organ": Listed[Organ],
    "recipient": Listed[RecipientEntry],
}
_NOT_COMPARED: Final = ("changed", "uses", "last_used")


def pieces_of(store: Store) -> Iterator[Piece]:
    """Every piece of the store, removed ones included."""
    for kind, shelf in _shelves(store).items():
        for item in shelf.list(with_removed=True):
            yield Piece(kind=kind, id=item.id, title=item.title, value=msgspec.to_builtins(item))
    for kind, register in _registers(store).items():
        for listed in register.list():
            entry = listed.entry
            value = msgspec.to_builtins(listed)
            yield Piece(kind=kind, id=entry.id, title=_title(entry), value=value)
    for name, value in store.settings.all().items():
        if name.startswith(OWN_PREFIX):
            continue
        yield Piece(kind="setting", id=name, title=name, value=value)


def put_piece(store: Store, piece: Piece) -> None:
    """Keep the piece in the place of one with the same id; raises msgspec.ValidationError."""
    if piece.kind in (shelves := _shelves(store)):
        shelves[piece.kind].put(msgspec.convert(piece.value, ShelfItem))
    elif piece.kind in (registers := _registers(store)):
        listed: Listed[Any] = msgspec.convert(piece.value, _ENTRIES[piece.kind])
        registers[piece.kind].put_listed(listed)
    else:
        store.settings.put(piece.id, piece.value)


def is_same(one: Piece, other: Piece) -> bool:
    """Whether two pieces hold the same; when they were changed or used makes no difference."""
    return _compared(one) == _compared(other)


def free_id(kind: Kind, item_id: str, taken: Collection[tuple[Kind, str]]) -> str:
    """The first of "mau-2", "mau-3" ... that nothing of the kind has."""
    count = 2
    while (kind, f"{item_id}-{count}") in taken:
        count += 1
    return f"{item_id}-{count}"


def beside(piece: Piece, new_id: str) -> Piece:
    """The piece under another id, to stand beside the one that has its own; its title says so."""
    value = dict(piece.value)
    if "entry" in value:
        value["entry"] = {**value["entry"], "id": new_id}
    else:
        value |= {"id": new_id, "title": f"{piece.title} ({new_id.rpartition('-')[2]})"}
    return msgspec.structs.replace(piece, id=new_id, value=value)


def _title(entry: Person | Organ | RecipientEntry | PhraseUse) -> str:
    if isinstance(entry, PhraseUse):
        return entry.id
    return entry.text if isinstance(entry, RecipientEntry) else entry.name


def _compared(piece: Piece) -> bytes:
    value = piece.value
    if piece.kind != "setting":
        value = {name: part for name, part in value.items() if name not in _NOT_COMPARED}
    return msgspec.json.encode(value, order="sorted")


def _shelves(store: Store) -> dict[Kind, Shelf]:
    return {"template": store.templates, "profile": store.profiles, "phrase": store.phrases}


def _registers(store: Store) -> dict[Kind, Register[Any]]:
    directory = store.directory
    return {
        "phrase_use": store.phrase_uses.register,
        "person": directory.people,
        "organ": directory.organs,
        "recipient": directory.recipients,
    }
