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
            if (word.text[1:].islower() and self._is_known(word)) or read.is_quoted(word.start):
                continue
            near, span = neighbours(words, at), (word.start, word.end)
            joined = self._joined_at_capital(word)
            if joined:
                yield found_at(read, span, _JOINED, (joined,), is_safe=True)
                continue
            if self._is_known(word):
                continue
            parts = self._parts(word.key, near)
            if parts:
                yield found_at(read, span, _JOINED, (cased_like(word.text, parts),), is_safe=True)
                continue
            if _is_name(read, word):
                continue
            better = self._suggestions(word.key, near)
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

    def _joined_at_capital(self, word: Word) -> str:
        """Two syllables, the second of which begins with a capital: "xãNậm"; "" for none."""
        capitals = [at for at, letter in enumerate(word.text) if letter.isupper() and at]
        if len(capitals) != 1 or word.text[capitals[0] + 1 : capitals[0] + 2] == "":
            return ""
        first, second = word.text[: capitals[0]], word.text[capitals[0] :]
        known = self._lexicon
        is_both = known.is_syllable(first.lower()) and known.is_syllable(second.lower())
        return f"{first} {second}" if is_both and len(first) > 1 else ""

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

    def _suggestions(self, word: str, near: Neighbours) -> list[str]:
        """Syllables one slip away that make a word with a neighbour, the likeliest first."""
        known = self._lexicon
        words = known.followers.get(near.before, _NONE) | known.leaders.get(near.after, _NONE)
        beside = known.seen_after.get(near.before, _NONE) | known.seen_before.get(near.after, _NONE)
        return _ranked(word, words, known) or _ranked(word, beside, known)

    def _alike(self, word: str) -> list[str]:
        return _ranked(word, self._lexicon.weights, self._lexicon)


def _is_name(read: Reading, word: Word) -> bool:
    """Whether a capital makes it a name: one that begins no sentence. Names are never touched."""
    if not word.is_capital or word.is_shouted:
        return False
    before = read.text[: word.start].rstrip(" \u00a0")
    return bool(before) and (before[-1].isalnum() or before[-1] in ",)")


def _ranked(word: str, choices: Iterable[str], lexicon: Lexicon) -> list[str]:
    costs = ((slip(word, one), -lexicon.weights.get(one, 0), one) for one in choices)
    return [one for cost, _, one in sorted(costs) if cost < FAR][:MOST_SUGGESTIONS]
