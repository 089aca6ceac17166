"""The library of phrases: shipped and own together, searched as one types."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from desktop_app.phrases.packs import PackFault
from desktop_app.phrases.phrase import Phrase
from desktop_app.phrases.search import ANY, LIMIT, PhraseHit, PhraseIndex, Use, Wanted
from desktop_app.store.errors import UnknownPhrase
from desktop_app.store.shelf import ShelfItem
from desktop_app.store.store import Store
from desktop_app.workspace.open_phrases import Shipped
from desktop_app.workspace.phrase_pieces import current_pieces, phrase_in


class KeptPhrase(NamedTuple):
    """A phrase with what is known of it; `is_changed`: a shipped one that is not as shipped."""

    phrase: Phrase
    use: Use = Use()
    is_own: bool = False
    is_changed: bool = False


class PhraseLibrary:
    """All phrases that are offered; without a store those that are shipped.

    It looks at the store at every call and reads it again only when something was written; the
    index is made anew only when a phrase has changed. Calls may raise StoreError.
    """

    def __init__(self, store: Store | None, shipped: Shipped) -> None:
        self._store = store
        self._shipped = shipped
        self._seen: int | None = None
        self._shelf: tuple[ShelfItem, ...] | None = None
        self._phrases: Mapping[str, KeptPhrase] = MappingProxyType({})
        self._uses: Mapping[str, Use] = MappingProxyType({})
        self._index: PhraseIndex | None = None
        self._unreadable: tuple[str, ...] = ()

    def find(self, query: str, wanted: Wanted = ANY, limit: int = LIMIT) -> tuple[PhraseHit, ...]:
        """The best hits, best first."""
        self._look()
        if self._index is None:
            self._index = PhraseIndex(kept.phrase for kept in self._phrases.values())
        return self._index.find(query, wanted, self._uses, limit)

    def all(self) -> tuple[KeptPhrase, ...]:
        """Every phrase with what is known of it, the shipped ones first."""
        self._look()
        return tuple(map(self._known, self._phrases.values()))

    def get(self, phrase_id: str) -> KeptPhrase:
        """The phrase; raises UnknownPhrase for what is not offered."""
        self._look()
        if phrase_id not in self._phrases:
            raise UnknownPhrase(phrase_id)
        return self._known(self._phrases[phrase_id])

    @property
    def unreadable(self) -> tuple[str, ...]:
        """The ids of phrases on the shelf that this program cannot read; they stay there."""
        self._look()
        return self._unreadable

    def _known(self, kept: KeptPhrase) -> KeptPhrase:
        use = self._uses.get(kept.phrase.id)
        return kept if use is None else kept._replace(use=use)

    def _look(self) -> None:
        if self._store is None:
            if self._shelf is None:
                self._take(())
            return
        written = self._store.database.connection.total_changes
        if written == self._seen:
            return
        self._seen = written
        self._uses = {
            one.entry.id: Use(one.uses, one.last_used, one.entry.is_favourite)
            for one in self._store.phrase_uses.list()
        }
        shelf = self._store.phrases.list(with_removed=True)
        if shelf != self._shelf:
            self._take(shelf)

    def _take(self, shelf: tuple[ShelfItem, ...]) -> None:
        phrases: dict[str, KeptPhrase] = {}
        unreadable: list[str] = []
        for piece in current_pieces(shelf, self._shipped):
            is_own = piece.origin == "own"
            is_changed = not is_own and not piece.is_as_shipped
            try:
                phrase = self._phrase(piece, is_changed=is_changed)
            except PackFault:
                unreadable.append(piece.id)
            else:
                phrases[piece.id] = KeptPhrase(phrase, is_own=is_own, is_changed=is_changed)
        self._shelf, self._phrases = shelf, MappingProxyType(phrases)
        self._unreadable, self._index = tuple(unreadable), None

    def _phrase(self, piece: ShelfItem, *, is_changed: bool) -> Phrase:
        is_as_shipped = piece.origin == "shipped" and not is_changed and piece.id in self._shipped
        return self._shipped[piece.id] if is_as_shipped else phrase_in(piece)
