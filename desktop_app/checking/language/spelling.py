"""Syllables that there are not."""

from collections.abc import Iterable, Iterator
from typing import Final

from desktop_app.checking.finding import MOST_SUGGESTIONS, Finding
from desktop_app.checking.language.lexicon import Lexicon
from desktop_app.checking.language.reading import Neighbours, Reading, Word, neighbours
from desktop_app.checking.language.rule import cased_like, found_at
from desktop_app.checking.language.slips import FAR, slip

_JOINED: Final = ("L-JOINED", "language.joined")
_IMPOSSIBLE: Final = ("O-SYLLABLE", "language.syllable")
_NONE: Final[frozenset[str]] = frozenset()


class Spelling:
    """Syllables Vietnamese cannot have, two written as one, one missing a letter."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    def find(self, read: Reading) -> Iterator[Finding]:
        """Words that are no syllables. Capitalised or plain Latin ones may be names: only when
        something near them is a word of the language."""
        words = read.words
        for at, word in enumerate(words):
            if self._is_known(word) or read.is_quoted(word.start):
                continue
            near = neighbours(words, at)
            parts = self._parts(word.key, near)
            span = (word.start, word.end)
            if parts:
                yield found_at(read, span, _JOINED, (cased_like(word.text, parts),), is_safe=True)
                continue
            better = self._suggestions(word, near)
            if better or not (word.text.isascii() or word.is_capital):
                better = better or self._alike(word.key)
                yield found_at(
                    read, span, _IMPOSSIBLE, (cased_like(word.text, one) for one in better)
                )

    def _is_known(self, word: Word) -> bool:
        small = word.text.lower()
        if len(word.text) == 1:
            return True
        if word.text.isupper() and (len(word.text) < 6 or word.text.isascii()):
            return True
        if any(letter.isupper() for letter in word.text[1:]) and not word.text.isupper():
            return True
        return self._lexicon.is_syllable(small) or small in self._lexicon.foreign

    def _parts(self, word: str, near: Neighbours) -> str:
        """The two or more syllables that were written as one; "" for none likely."""
        known = self._lexicon
        for cut in range(1, len(word)):
            first, second = word[:cut], word[cut:]
            if not (known.is_syllable(first) and known.is_syllable(second)):
                continue
            if known.is_word(first, second):
                return f"{first} {second}"
        for cut in range(2, len(word) - 1):
            first, second = word[:cut], word[cut:]
            if not (known.is_syllable(first) and known.is_syllable(second)):
                continue
            left = known.stand_together(near.before, first)
            right = known.stand_together(second, near.after)
            if (left and right) or (
                (left or right or known.stand_together(first, second))
                and {first, second} <= known.usual_syllables
            ):
                return f"{first} {second}"
        return ""

    def _suggestions(self, word: Word, near: Neighbours) -> list[str]:
        """Syllables one slip away that are usual beside a neighbour, the likeliest first.

        Those that make a word come first; for what may be a name nothing else counts.
        """
        known = self._lexicon
        words = known.followers.get(near.before, _NONE) | known.leaders.get(near.after, _NONE)
        beside = known.seen_after.get(near.before, _NONE) | known.seen_before.get(near.after, _NONE)
        likely = _ranked(word.key, words, known)
        return likely if likely or word.is_capital else _ranked(word.key, beside, known)

    def _alike(self, word: str) -> list[str]:
        return _ranked(word, self._lexicon.weights, self._lexicon)


def _ranked(word: str, choices: Iterable[str], lexicon: Lexicon) -> list[str]:
    costs = ((slip(word, one), -lexicon.weights.get(one, 0), one) for one in choices)
    return [one for cost, _, one in sorted(costs) if cost < FAR][:MOST_SUGGESTIONS]
