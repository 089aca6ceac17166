"""The phrases of a group or a search, as lines of the list."""

from collections.abc import Callable, Iterator
from typing import Final

from desktop_app.phrases.phrase import Phrase
from desktop_app.phrases.search import Wanted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.outline.clean_typing import one_line
from desktop_app.presenters.phrases.filed_words import hit_text, where_filed
from desktop_app.presenters.phrases.library_groups import (
    ALIKE,
    GroupLine,
    belongs,
    function_of,
    group_lines,
    topic_of,
)
from desktop_app.presenters.phrases.library_state import line_of
from desktop_app.presenters.phrases.palette import HitLine
from desktop_app.workspace.alike_phrases import alike_phrases
from desktop_app.workspace.find_phrases import KeptPhrase
from desktop_app.workspace.phrase_book import PhraseBook

LIMIT: Final = 2_000


class LibraryList:
    """What was there when it looked last. Calls may raise StoreError."""

    def __init__(self, book: PhraseBook, say: Translate) -> None:
        self._book = book
        self._say = say
        self._there: dict[str, KeptPhrase] = {}
        self._alike: tuple[tuple[str, ...], ...] = ()

    def look(self) -> None:
        """See what is there now."""
        self._there = {kept.phrase.id: kept for kept in self._book.all()}

    def get(self, phrase_id: str | None) -> KeptPhrase | None:
        """A phrase by its id; None where there is none."""
        return None if phrase_id is None else self._there.get(phrase_id)

    def groups(self) -> tuple[GroupLine, ...]:
        """Every group with how many phrases it has."""
        return group_lines(tuple(self._there.values()), self._say)

    def lines(self, group: str, query: str) -> tuple[HitLine, ...]:
        """The phrases of the group that have what is typed, best first; of no query all."""
        words = one_line(query).strip()
        if group == ALIKE:
            ids = [one for group_ids in self._alike for one in group_ids]
        elif words:
            return tuple(self._hits(words, group))
        else:
            ids = [one for one, kept in self._there.items() if belongs(kept, group)]
        return tuple(line_of(self._there[one], self._say) for one in ids if one in self._there)

    def seek_alike(self) -> Callable[[], tuple[tuple[Phrase, ...], ...]]:
        """The work of finding those that say nearly the same; it may be done in a thread."""
        phrases = tuple(kept.phrase for kept in self._there.values())
        return lambda: alike_phrases(phrases)

    def take_alike(self, groups: tuple[tuple[Phrase, ...], ...]) -> None:
        """What was found."""
        self._alike = tuple(tuple(one.id for one in group) for group in groups)

    def alike_to(self, phrase_id: str) -> tuple[str, ...]:
        """The ids of its group, its own among them; none where it stands alone."""
        ids = next((ids for ids in self._alike if phrase_id in ids), ())
        there = tuple(one for one in ids if one in self._there)
        return there if len(there) > 1 else ()

    def _hits(self, query: str, group: str) -> Iterator[HitLine]:
        wanted = Wanted(function=function_of(group), topic=topic_of(group))
        for hit in self._book.find(query, wanted, LIMIT):
            kept = self._there.get(hit.phrase.id)
            if kept is not None and belongs(kept, group):
                filed = where_filed(hit.phrase, self._say)
                yield HitLine(hit.phrase.id, hit_text(hit.shown), hit.marks, filed)
