"""What the screens of phrases need of the place where phrases are kept."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import Literal, NamedTuple, Protocol

from desktop_app.phrases.phrase import Phrase
from desktop_app.phrases.search import PhraseHit, Use, Wanted

Choice = Literal["keep", "take", "both"]
"""Of a phrase that differs: keep one's own, take that of the file, have both."""


class Due(Protocol):
    """A deadline as it was understood: words that read after "hoàn thành", and the day."""

    @property
    def text(self) -> str:
        """ "trước ngày 30/9/2026"."""

    @property
    def date(self) -> dt.date | None:
        """The last day; None where the words name none."""


ReadDue = Callable[[str, dt.date, int], Due | None]
"""By what is typed, today, and the year of a day without one; None: nothing is typed."""


class KeptPhrase(NamedTuple):
    """A phrase with what is known of it; `is_changed`: a shipped one that is not as shipped."""

    phrase: Phrase
    use: Use = Use()
    is_own: bool = False
    is_changed: bool = False


class Differing(NamedTuple):
    """A phrase of a file that says other things than the one of the same id here."""

    here: Phrase
    there: Phrase


class Incoming(NamedTuple):
    """A pack that was read but not taken in: what is new, what is here, what differs."""

    title: str
    new: tuple[Phrase, ...] = ()
    same: tuple[Phrase, ...] = ()
    differing: tuple[Differing, ...] = ()


class FindsPhrases(Protocol):
    """The search with what is counted for it. Calls may raise StoreError."""

    def find(self, query: str, wanted: Wanted, limit: int) -> Sequence[PhraseHit]:
        """The best hits, best first."""

    def count_use(self, phrase_id: str) -> None:
        """The phrase was put into a notice."""


class PhraseBook(FindsPhrases, Protocol):
    """All phrases, shipped and own, and what can be done with them. Calls may raise StoreError."""

    def all(self) -> Sequence[KeptPhrase]:
        """Every phrase that is offered."""

    def add(self, phrase: Phrase) -> Phrase:
        """Keep a phrase of one's own; it is returned under the id it was given."""

    def change(self, phrase: Phrase) -> None:
        """Keep a phrase in the place of the one of its id."""

    def remove(self, phrase_ids: Sequence[str]) -> None:
        """Offer these no more; `bring_back` undoes it."""

    def bring_back(self, phrase_ids: Sequence[str]) -> None:
        """Offer these again."""

    def restore(self, phrase_ids: Sequence[str]) -> None:
        """Shipped phrases as they were shipped."""

    def restore_all(self) -> int:
        """Every shipped phrase that was changed or removed as it was shipped; how many."""

    def set_favourite(self, phrase_id: str, *, is_favourite: bool) -> None:
        """The person wants it first, or no more."""

    def alike(self) -> Sequence[Sequence[Phrase]]:
        """Groups of phrases that say nearly the same."""

    def export(self, phrase_ids: Sequence[str], title: str) -> bytes:
        """A file with these phrases."""

    def read(self, content: bytes) -> Incoming:
        """What a file holds; raises PackFault."""

    def take_in(self, incoming: Incoming, choices: Mapping[str, Choice]) -> int:
        """Take in what is new and, by their ids, what was chosen of the rest; how many."""
