"""What the proof-reader knows of words: syllables, compounds, slips often made; all of it data."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Final, Literal, TypeVar

import msgspec

from desktop_app.notice.parts import Value
from desktop_app.vietnamese.letters import Tone
from desktop_app.vietnamese.syllables import split_syllable
from desktop_app.vietnamese.tone_style import to_tone_style

_STOPS: Final = ("c", "ch", "p", "t")
_TONES_OF_STOPS: Final = (Tone.ACUTE, Tone.DOT)
_NO_ONSET: Final = "-"


class SyllableFile(Value, frozen=True, kw_only=True):
    """resources/lexicon/syllables.json: the onsets each rhyme stands with, "-" for none."""

    format: Literal["tbkl-syllables"]
    version: Literal[1]
    onsets: dict[str, str]


class CompoundFile(Value, frozen=True, kw_only=True):
    """resources/lexicon/compounds.json: for a syllable, those that make a word after it."""

    format: Literal["tbkl-compounds"]
    version: Literal[1]
    followers: dict[str, str]


class ConfusedFile(Value, frozen=True, kw_only=True):
    """resources/lexicon/confused.json: pairs of syllables that are slips, and what was meant."""

    format: Literal["tbkl-confused"]
    version: Literal[1]
    pairs: dict[str, str]


class UsualFile(Value, frozen=True, kw_only=True):
    """resources/lexicon/usual.json: what stands beside what in official prose that is right.

    `followers` as in CompoundFile, but no words; `alone` syllables that often stand by themselves;
    `foreign` words that are no Vietnamese syllables and yet right; `common` the followers of words
    met often.
    """

    format: Literal["tbkl-usual"]
    version: Literal[1]
    followers: dict[str, str]
    common: dict[str, str]
    alone: str
    foreign: str


T = TypeVar("T", SyllableFile, CompoundFile, ConfusedFile, UsualFile)
Pair = tuple[str, str]


class Lexicon:
    """Words in small letters, tone marks in the new style whatever the text's is (`key`)."""

    def __init__(
        self,
        syllables: SyllableFile,
        compounds: CompoundFile,
        confused: ConfusedFile,
        usual: UsualFile,
    ) -> None:
        self._onsets = {rhyme: frozenset(row.split()) for rhyme, row in syllables.onsets.items()}
        self._compounds = frozenset(_pairs(compounds.followers))
        self._near = self._compounds | frozenset(_pairs(usual.followers))
        self.common = frozenset(_pairs(usual.common))
        self.seen_after = _grouped(self._near)
        self.seen_before = _grouped((second, first) for first, second in self._near)
        self.followers = _grouped(self._compounds)
        self.leaders = _grouped((second, first) for first, second in self._compounds)
        self.confused = {key(wrong): right for wrong, right in confused.pairs.items()}
        self.alone = frozenset(key(word) for word in usual.alone.split())
        self.foreign = frozenset(usual.foreign.split())
        self.weights = _weights(self._compounds)
        self.usual_syllables = (
            frozenset(self.weights)
            | self.alone
            | frozenset(word for pair in self._near for word in pair)
        )
        self._judged: dict[str, bool] = {}

    @classmethod
    def read(cls, folder: Path) -> "Lexicon":
        """The lexicon of a folder; raises OSError and msgspec.DecodeError."""
        return cls(
            _decoded(folder / "syllables.json", SyllableFile),
            _decoded(folder / "compounds.json", CompoundFile),
            _decoded(folder / "confused.json", ConfusedFile),
            _decoded(folder / "usual.json", UsualFile),
        )

    def is_syllable(self, word: str) -> bool:
        """Whether Vietnamese has a syllable so written, in small letters and any tone style."""
        known = self._judged.get(word)
        if known is None:
            known = self._judged[word] = self._has_parts(word)
        return known

    def is_word(self, first: str, second: str) -> bool:
        """Whether the two syllables (keys) make a word."""
        return (first, second) in self._compounds

    def stand_together(self, first: str, second: str) -> bool:
        """Whether the two syllables (keys) make a word or are usual side by side."""
        return (first, second) in self._near

    def _has_parts(self, word: str) -> bool:
        parts = split_syllable(word)
        if parts is None:
            return False
        if parts.coda in _STOPS and parts.tone not in _TONES_OF_STOPS:
            return False
        return (parts.onset or _NO_ONSET) in self._onsets.get(parts.rhyme, ())


@lru_cache(maxsize=16_384)  # a text says the same few thousand words over and over
def key(word: str) -> str:
    """The word as the lexicon keeps it."""
    return to_tone_style(word.lower(), "new")


def _decoded(file: Path, kind: type[T]) -> T:
    return msgspec.json.decode(file.read_bytes(), type=kind)


def _pairs(followers: Mapping[str, str]) -> Iterable[Pair]:
    for first, row in followers.items():
        for second in row.split():
            yield key(first), key(second)


def _grouped(pairs: Iterable[Pair]) -> dict[str, frozenset[str]]:
    groups: dict[str, set[str]] = defaultdict(set)
    for first, second in pairs:
        groups[first].add(second)
    return {first: frozenset(group) for first, group in groups.items()}


def _weights(pairs: Iterable[Pair]) -> dict[str, int]:
    """In how many words a syllable is."""
    weights: dict[str, int] = defaultdict(int)
    for first, second in pairs:
        weights[first] += 1
        weights[second] += 1
    return dict(weights)
