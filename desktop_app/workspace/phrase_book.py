"""All that a screen does with phrases, on one open store."""

from collections.abc import Mapping, Sequence

from desktop_app.phrases.packs import Pack
from desktop_app.phrases.phrase import Phrase
from desktop_app.phrases.search import ANY, LIMIT, PhraseHit, Wanted
from desktop_app.store.archive import Choice
from desktop_app.store.store import Store
from desktop_app.workspace.alike_phrases import alike_phrases, merge_phrases
from desktop_app.workspace.exchange_phrases import (
    Incoming,
    compare_pack,
    phrases_file,
    take_in_phrases,
)
from desktop_app.workspace.find_phrases import KeptPhrase, PhraseLibrary
from desktop_app.workspace.keep_phrases import (
    add_phrase,
    bring_back_phrases,
    change_phrase,
    duplicate_phrase,
    remove_phrases,
    restore_phrases,
)
from desktop_app.workspace.open_phrases import Shipped


class PhraseBook:
    """The use cases on phrases bound to a store and the shipped phrases.

    Calls may raise StoreError, UnknownPhrase for an id that is not offered, PackFault for a phrase
    that no phrase can be.
    """

    def __init__(self, store: Store, shipped: Shipped) -> None:
        self._store = store
        self._shipped = shipped
        self._library = PhraseLibrary(store, shipped)

    def find(self, query: str, wanted: Wanted = ANY, limit: int = LIMIT) -> tuple[PhraseHit, ...]:
        """The best hits, best first."""
        return self._library.find(query, wanted, limit)

    def all(self) -> tuple[KeptPhrase, ...]:
        """Every phrase that is offered."""
        return self._library.all()

    def get(self, phrase_id: str) -> KeptPhrase:
        """One phrase with what is known of it."""
        return self._library.get(phrase_id)

    def count_use(self, phrase_id: str) -> None:
        """The phrase was put into a notice."""
        self._store.phrase_uses.count(phrase_id)

    def take_back_use(self, phrase_id: str) -> None:
        """That was undone."""
        self._store.phrase_uses.take_back(phrase_id)

    def set_favourite(self, phrase_id: str, *, is_favourite: bool) -> None:
        """The person wants it first, or no more."""
        self._store.phrase_uses.set_favourite(phrase_id, is_favourite=is_favourite)

    def add(self, phrase: Phrase) -> Phrase:
        """Keep a phrase of one's own; it is returned under the id it was given."""
        return add_phrase(self._store, self._shipped, phrase)

    def change(self, phrase: Phrase) -> None:
        """Keep a phrase in the place of the one of its id."""
        change_phrase(self._store, self._shipped, phrase)

    def duplicate(self, phrase_id: str) -> Phrase:
        """Keep a copy as one's own; it is returned under the id it was given."""
        return duplicate_phrase(self._store, self._shipped, phrase_id)

    def remove(self, phrase_ids: Sequence[str]) -> None:
        """Offer these no more; `bring_back` undoes it."""
        remove_phrases(self._store, self._shipped, phrase_ids)

    def bring_back(self, phrase_ids: Sequence[str]) -> None:
        """Offer these again."""
        bring_back_phrases(self._store, phrase_ids)

    def restore(self, phrase_ids: Sequence[str]) -> None:
        """Shipped phrases as they were shipped; what the person made of them stands beside."""
        restore_phrases(self._store, self._shipped, phrase_ids)

    def restore_all(self) -> int:
        """Every shipped phrase that was changed or removed as it was shipped; how many."""
        return len(restore_phrases(self._store, self._shipped))

    def alike(self) -> tuple[tuple[Phrase, ...], ...]:
        """Groups of phrases that say nearly the same."""
        return alike_phrases(kept.phrase for kept in self.all())

    def merge(self, kept_id: str, other_ids: Sequence[str]) -> Phrase:
        """Make one phrase of several, whose text is that of `kept_id`."""
        return merge_phrases(self._store, self._shipped, kept_id, other_ids)

    def export(self, phrase_ids: Sequence[str], title: str) -> bytes:
        """A file with these phrases."""
        return phrases_file((self.get(one).phrase for one in phrase_ids), title)

    def compare(self, pack: Pack) -> Incoming:
        """How the phrases of a pack stand to those that are here."""
        return compare_pack(self._library, pack)

    def take_in(self, incoming: Incoming, choices: Mapping[str, Choice]) -> int:
        """Take in what is new and, by their ids, what was chosen of the rest; how many."""
        done = take_in_phrases(self._store, self._shipped, incoming, choices)
        return done.new + done.taken + done.both
