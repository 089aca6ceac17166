"""The search over phrases: as one types, blind to diacritics and tone style, forgiving one slip.

Every word of the query must begin a word of the phrase or of what it is filed under, in any order.
A word that begins none may be initials ("dnttgn") or one letter off.
"""

import datetime as dt
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from heapq import nlargest
from itertools import islice
from typing import Final, NamedTuple

from msgspec import Struct

from desktop_app.phrases.bitsets import Bits, bits_of, numbers_in
from desktop_app.phrases.phrase import Phrase
from desktop_app.phrases.search_text import filed_words, shown_text, words_of
from desktop_app.phrases.slips import is_one_slip, one_slip_off
from desktop_app.vietnamese.folding import fold

LIMIT: Final = 30
RANKED: Final = 300
"""So many hits are weighed; of more, those used come first, then those of the topic."""

_AFTER: Final = "\uffff"
_SHORTEST_INITIALS: Final = 3
_SHORTEST_SLIP: Final = 3


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


class PhraseHit(Struct, frozen=True):
    """A phrase found: `shown` is its text in lists, `marks` where the words stand in it."""

    phrase: Phrase
    shown: str
    marks: tuple[tuple[int, int], ...]


class PhraseIndex:
    """Finds among phrases, which are numbered in the order they are given."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self._phrases = tuple(phrases)
        size = len(self._phrases)
        self._size = size
        places: dict[str, list[int]] = {}
        firsts: dict[str, list[int]] = {}
        initials: list[str] = []
        self._folded: list[str] = []
        for number, phrase in enumerate(self._phrases):
            words = [word.text for word in words_of(shown_text(phrase))]
            self._folded.append(" ".join(words))
            for word in {*words, *filed_words(phrase)}:
                places.setdefault(word, []).append(number)
            for word in words[:1]:
                firsts.setdefault(word, []).append(number)
            initials.append("".join(word[0] for word in words))
        self._words = {word: bits_of(numbers, size) for word, numbers in places.items()}
        self._firsts = {word: bits_of(numbers, size) for word, numbers in firsts.items()}
        self._sorted = sorted(self._words)
        self._initials = "\n".join(initials)
        self._starts = _line_starts(initials)
        self._filters = _filters(self._phrases)
        self._everything = bits_of(range(size), size)
        self._known: dict[str, Bits] = {}

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
        """The best hits, best first; without words all that are wanted, those used first."""
        words = fold(query).split()
        bits = self._wanted(wanted)
        for word in words:
            bits &= self._matching(word)
        if not bits:
            return ()
        ranked = self._ranked(bits, words, wanted, uses or {}, limit)
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
            known = self._beginning(word, self._words)
            known = known or self._with_initials(word) | self._slipped(word)
            if len(self._known) > 2000:
                self._known.clear()
            self._known[word] = known
        return known

    def _beginning(self, word: str, among: Mapping[str, Bits]) -> Bits:
        start = bisect_left(self._sorted, word)
        end = bisect_left(self._sorted, word + _AFTER)
        bits = 0
        for known in self._sorted[start:end]:
            bits |= among.get(known, 0)
        return bits

    def _slipped(self, word: str) -> Bits:
        if len(word) < _SHORTEST_SLIP:
            return 0
        bits = 0
        for known in one_slip_off(word, self._sorted):
            bits |= self._words[known]
        return bits

    def _with_initials(self, letters: str) -> Bits:
        if len(letters) < _SHORTEST_INITIALS:
            return 0
        numbers = []
        at = self._initials.find(letters)
        while at >= 0:
            number = bisect_left(self._starts, at + 1) - 1
            numbers.append(number)
            following = self._starts[number + 1] if number + 1 < self._size else len(self._initials)
            at = self._initials.find(letters, following)
        return bits_of(numbers, self._size) if numbers else 0

    def _ranked(
        self,
        bits: Bits,
        words: Sequence[str],
        wanted: Wanted,
        uses: Mapping[str, Use],
        limit: int,
    ) -> list[int]:
        used = self._used(uses)
        near = 0
        for topic in wanted.near:
            near |= self._filters.get(("topic", topic), 0)
        begun = self._beginning(words[0], self._firsts) if words else 0
        tiers = (bits & used, bits & near & begun, bits & near, bits & begun, bits)
        chosen: dict[int, None] = {}
        for tier in tiers:
            for number in islice(numbers_in(tier), RANKED):
                chosen.setdefault(number)
            if len(chosen) >= RANKED:
                break
        query = " ".join(words)
        return nlargest(
            limit, chosen, key=lambda number: (*self._weight(number, query, near, uses), -number)
        )

    def _used(self, uses: Mapping[str, Use]) -> Bits:
        if not uses:
            return 0
        return bits_of(
            (number for number, phrase in enumerate(self._phrases) if phrase.id in uses),
            self._size,
        )

    def _weight(
        self, number: int, query: str, near: Bits, uses: Mapping[str, Use]
    ) -> tuple[float, ...]:
        """Whole words in a row before scattered ones, favourites, the topic, use, the shorter."""
        phrase = self._phrases[number]
        use = uses.get(phrase.id, Use())
        text = self._folded[number]
        at = text.find(query) if query else -1
        together = 0 if at < 0 else 2 if at == 0 else 1
        recency = 0.0 if use.last is None else use.last.timestamp()
        is_near = float(bool(near >> number & 1))
        return (together, float(use.is_favourite), is_near, float(use.times), recency, -len(text))

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


def _line_starts(lines: Sequence[str]) -> list[int]:
    starts, at = [], 0
    for line in lines:
        starts.append(at)
        at += len(line) + 1
    return starts
