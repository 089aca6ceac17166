"""Packs that travel: phrases put into one file, such a file compared with what is here, taken in.

Nothing of the person's is overwritten unless that was chosen for the very phrase or for all.
"""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

import msgspec

from desktop_app.phrases.packs import Pack, PackFault, write_pack
from desktop_app.phrases.phrase import Phrase
from desktop_app.store.archive import Choice
from desktop_app.store.archive_import import Imported
from desktop_app.store.shelf import ShelfItem
from desktop_app.store.store import Store
from desktop_app.vietnamese.slug import slug
from desktop_app.workspace.find_phrases import PhraseLibrary
from desktop_app.workspace.keep_phrases import add_phrase
from desktop_app.workspace.open_phrases import Shipped
from desktop_app.workspace.phrase_pieces import (
    kept_piece,
    own_piece,
    phrase_in,
    shipped_piece,
    with_phrase,
)

PACK_ID: Final = "mau-cau"
"""The id of a pack whose title has neither letter nor digit."""
_NOT_SAID: Final[Mapping[str, str]] = MappingProxyType({"id": "", "pack": ""})


class Differing(NamedTuple):
    """A phrase of a file that says other things than the one of the same id here.

    `is_conflict`: the one here was made or changed by the person, and would be lost.
    """

    here: Phrase
    there: Phrase
    is_conflict: bool = False


class Incoming(NamedTuple):
    """A pack that was read but not taken in: what is new, what is here, what differs."""

    title: str
    new: tuple[Phrase, ...] = ()
    same: tuple[Phrase, ...] = ()
    differing: tuple[Differing, ...] = ()

    @property
    def changed(self) -> tuple[Differing, ...]:
        """What differs from phrases that are as they were shipped."""
        return tuple(one for one in self.differing if not one.is_conflict)

    @property
    def conflicting(self) -> tuple[Differing, ...]:
        """What differs from the person's own work."""
        return tuple(one for one in self.differing if one.is_conflict)


def phrases_file(phrases: Iterable[Phrase], title: str) -> bytes:
    """A file with these phrases."""
    return write_pack(Pack(id=slug(title) or PACK_ID, title=title, phrases=tuple(phrases)))


def compare_pack(library: PhraseLibrary, pack: Pack) -> Incoming:
    """How the phrases of a pack stand to those that are here; nothing is changed.

    The same text under another id is the same phrase.
    """
    here = {kept.phrase.id: kept for kept in library.all()}
    said = {_said(kept.phrase) for kept in here.values()}
    new: list[Phrase] = []
    same: list[Phrase] = []
    differing: list[Differing] = []
    for phrase in pack.phrases:
        ours = here.get(phrase.id)
        if _said(phrase) in said:
            same.append(phrase)
        elif ours is None:
            new.append(phrase)
            said.add(_said(phrase))
        else:
            differing.append(Differing(ours.phrase, phrase, ours.is_own or ours.is_changed))
    return Incoming(pack.title, tuple(new), tuple(same), tuple(differing))


def take_in_phrases(
    store: Store,
    shipped: Shipped,
    incoming: Incoming,
    choices: Mapping[str, Choice],
    rest: Choice = "keep",
) -> Imported:
    """Bring in what is new and, by its id or as `rest` says, what differs; all or nothing.

    A backup of the store is made before where the person's own work is overwritten.
    """
    if any(choices.get(one.there.id, rest) == "take" for one in incoming.conflicting):
        store.backups.make("before-import")
    done: list[str] = []
    with store.database.change():
        for phrase in incoming.new:
            _bring(store, shipped, phrase)
            done.append("new")
        for one in incoming.differing:
            choice = choices.get(one.there.id, rest)
            done.append(_chosen(store, shipped, one.there, choice))
    return Imported(*(done.count(name) for name in Imported.__struct_fields__))


def _chosen(store: Store, shipped: Shipped, phrase: Phrase, choice: Choice) -> str:
    """Do what was chosen; what was done, a field of Imported."""
    if choice == "keep":
        return "kept"
    if choice == "both":
        add_phrase(store, shipped, phrase)
        return "both"
    _bring(store, shipped, phrase)
    return "taken"


def _bring(store: Store, shipped: Shipped, phrase: Phrase) -> None:
    """Put the phrase under its own id, where one that was removed may have lain."""
    piece = kept_piece(store.phrases, phrase.id)
    if piece is None and phrase.id in shipped:
        piece = shipped_piece(shipped[phrase.id])
    if piece is None:
        store.phrases.put(own_piece(phrase))
    elif piece.removed is not None and not (piece.is_as_shipped or _is_in(piece, phrase)):
        add_phrase(store, shipped, phrase)
    else:
        store.phrases.put(msgspec.structs.replace(with_phrase(piece, phrase), removed=None))


def _is_in(piece: ShelfItem, phrase: Phrase) -> bool:
    try:
        return _said(phrase_in(piece)) == _said(phrase)
    except PackFault:
        return False


def _said(phrase: Phrase) -> Phrase:
    return msgspec.structs.replace(phrase, **_NOT_SAID)
