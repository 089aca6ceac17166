"""The search over phrases: as one types, blind to diacritics and tone style, forgiving one slip.

Every word of the query must begin a word of the phrase or of what it is filed under, in any order.
A word that begins none may be initials ("dntdgn") or one letter off, or initials one letter off.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from heapq import nlargest
from itertools import islice
from types import MappingProxyType
from typing import Final, NamedTuple

from msgspec import Struct

from desktop_app.phrases.bitsets import Bits, among, bits_of, numbers_in
from desktop_app.phrases.initials import InitialsIndex
from desktop_app.phrases.phrase import Phrase
from desktop_app.phrases.search_text import filed_words, folded_words, shown_text, words_of
from desktop_app.phrases.slips import is_one_slip
from desktop_app.phrases.word_index import WordIndex

LIMIT: Final = 30
RANKED: Final = 300
"""So many hits are weighed; of more, those used come first, then those of the topic."""


class Use(NamedTuple):
    """How often a phrase was used and when last; a favourite is the person's own choice."""

    times: int = 0
    last: dt.datetime | None = None
    is_favourite: bool = False


class Wanted(NamedTuple):
    """What phrases are looked for among; None asks for nothing. `near`: topics of the section."""

    system: str | None = None
    function: str | None = None
    topic: str | None = None
    level: str | None = None
    near: tuple[str, ...] = ()


ANY: Final = Wanted()
_NEVER_USED: Final[Mapping[str, Use]] = MappingProxyType({})
_UNUSED: Final = Use()


class PhraseHit(Struct, frozen=True):
    """A phrase found: `shown` is its text in lists, `marks` where the words stand in it."""

    phrase: Phrase
    shown: str
    marks: tuple[tuple[int, int], ...]


class PhraseIndex:
    """Finds among phrases, which are numbered in the order they are given."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self._phrases = tuple(phrases)
        self._numbers = {phrase.id: number for number, phrase in enumerate(self._phrases)}
        size = self._size = len(self._phrases)
        places: dict[str, list[int]] = {}
        firsts: dict[str, list[int]] = {}
        initials: list[str] = []
        self._folded: list[str] = []
        for number, phrase in enumerate(self._phrases):
            words = folded_words(shown_text(phrase))
            self._folded.append(_apart(words))
            for word in {*words, *filed_words(phrase)}:
                places.setdefault(word, []).append(number)
            for word in words[:1]:
                firsts.setdefault(word, []).append(number)
            initials.append("".join([word[0] for word in words]))
        self._words = WordIndex(places, size)
        self._firsts = WordIndex(firsts, size)
        self._initials = InitialsIndex(initials)
        self._filters = _filters(self._phrases)
        self._everything = bits_of(range(size), size)
        self._known: dict[str, Bits] = {}
        self._uses: Mapping[str, Use] = {}
        self._used: tuple[int, ...] = ()

    def __len__(self) -> int:
        """How many phrases there are."""
        return self._size

    def find(
        self,
        query: str,
        wanted: Wanted = ANY,
        uses: Mapping[str, Use] | None = None,
        limit: int = LIMIT,
    ) -> tuple[PhraseHit, ...]:
        """The best hits, best first; without words all that are wanted, those used first.

        What is worked out of `uses` is kept as long as the same mapping is given: of other uses
        another one is given, never the same one changed.
        """
        words = folded_words(query)
        bits = self._wanted(wanted)
        for word in words:
            bits &= self._matching(word)
        if not bits:
            return ()
        ranked = self._ranked(bits, words, wanted, uses or _NEVER_USED, limit)
        return tuple(self._hit(self._phrases[number], words) for number in ranked)

    def _wanted(self, wanted: Wanted) -> Bits:
        bits = self._everything
        for name, value in (("function", wanted.function), ("topic", wanted.topic)):
            if value is not None:
                bits &= self._filters.get((name, value), 0)
        for name, value in (("system", wanted.system), ("level", wanted.level)):
            if value is not None:
                bits &= self._filters.get((name, value), 0) | self._filters.get((name, ""), 0)
        return bits

    def _matching(self, word: str) -> Bits:
        """The phrases with a word that begins so, else with such initials or one slip."""
        known = self._known.get(word)
        if known is None:
            known = self._words.beginning(word)
            known = known or self._bits(self._initials.numbers(word)) | self._words.slipped(word)
            known = known or self._bits(self._initials.numbers_with_slip(word))
            if len(self._known) > 2000:
                self._known.clear()
            self._known[word] = known
        return known

    def _bits(self, numbers: Sequence[int]) -> Bits:
        return bits_of(numbers, self._size) if numbers else 0

    def _ranked(
        self,
        bits: Bits,
        words: Sequence[str],
        wanted: Wanted,
        uses: Mapping[str, Use],
        limit: int,
    ) -> list[int]:
        near = 0
        for topic in wanted.near:
            near |= self._filters.get(("topic", topic), 0)
        begun = self._firsts.beginning(words[0]) if words else 0
        chosen: dict[int, None] = dict.fromkeys(islice(self._used_among(bits, uses), RANKED))
        for tier in (bits & near & begun, bits & near, bits & begun, bits):
            if len(chosen) >= RANKED:
                break
            chosen.update(dict.fromkeys(islice(numbers_in(tier), RANKED)))
        weigh = _Weighing(self._phrases, self._folded, words, near, uses)
        return nlargest(limit, chosen, key=lambda number: (*weigh(number), -number))

    def _used_among(self, bits: Bits, uses: Mapping[str, Use]) -> Iterator[int]:
        """Those of the phrases that were used, the favourites and the most used ones first."""
        if uses is not self._uses:
            ids = sorted(self._numbers.keys() & uses, key=lambda one: _liking(uses[one]))
            self._used = tuple(self._numbers[one] for one in reversed(ids))
            self._uses = uses
        return among(bits, self._used)

    def _hit(self, phrase: Phrase, words: Sequence[str]) -> PhraseHit:
        shown = shown_text(phrase)
        there = words_of(shown)
        marks = [
            (word.start, word.end)
            for word in there
            if any(word.text.startswith(wanted) for wanted in words)
        ]
        if not marks:  # one slip; initials have no place of their own
            marks = [
                (word.start, word.end)
                for word in there
                if any(is_one_slip(wanted, word.text) for wanted in words)
            ]
        return PhraseHit(phrase, shown, tuple(marks))


class _Weighing:
    """Weighs the hits of one query by their numbers; what is heavier comes first."""

    def __init__(
        self,
        phrases: Sequence[Phrase],
        folded: Sequence[str],
        words: Sequence[str],
        near: Bits,
        uses: Mapping[str, Use],
    ) -> None:
        self._phrases = phrases
        self._folded = folded
        self._query = _apart(words)
        self._begun = [f" {word}" for word in words]
        self._near = near
        self._uses = uses

    def __call__(self, number: int) -> tuple[float, ...]:
        """Words in a row, words of the text itself, favourites, the topic, use, the shorter."""
        text = self._folded[number]
        at = text.find(self._query) if self._begun else -1
        together = 0 if at < 0 else 2 if at == 0 else 1
        there = sum([begun in text for begun in self._begun])
        is_favourite, times, last = _liking(self._uses.get(self._phrases[number].id, _UNUSED))
        is_near = float(bool(self._near >> number & 1))
        return (together, there, is_favourite, is_near, times, last, -len(text))


def _liking(use: Use) -> tuple[float, float, float]:
    """Whether it is a favourite, how often and how lately it was used."""
    last = 0.0 if use.last is None else use.last.timestamp()
    return (float(use.is_favourite), float(use.times), last)


def _apart(words: Sequence[str]) -> str:
    """The words with a space before each, so that what begins a word can be told."""
    return "".join([f" {word}" for word in words])


def _filters(phrases: Sequence[Phrase]) -> dict[tuple[str, str], Bits]:
    """By what is asked for and its value the phrases it holds for; "" holds for any value."""
    found: dict[tuple[str, str], list[int]] = {}
    for number, phrase in enumerate(phrases):
        system = "" if phrase.system == "both" else phrase.system
        keys = [("function", phrase.function), ("system", system)]
        keys += [("topic", topic) for topic in phrase.topics]
        keys += [("level", level) for level in phrase.levels or ("",)]
        for key in keys:
            found.setdefault(key, []).append(number)
    return {key: bits_of(numbers, len(phrases)) for key, numbers in found.items()}
