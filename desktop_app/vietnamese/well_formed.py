"""Whether a word is built as Vietnamese is written: its syllable and the place of its tone."""

import re
from typing import Final, NamedTuple

from desktop_app.vietnamese.letters import VOWELS, Tone, without_tone
from desktop_app.vietnamese.syllables import split_syllable

_MARKED_VOWELS: Final = "ăâêôơư"
_EITHER: Final = frozenset({"oa", "oe", "uy"})
_STOPS: Final = frozenset({"c", "ch", "p", "t"})
_WORD: Final = re.compile(r"[^\W\d_]+")


class WordCounts(NamedTuple):
    """Words with Vietnamese letters, the ill formed among them, and words of plain ASCII."""

    marked: int
    ill_formed: int
    plain: int

    @property
    def share(self) -> float:
        """The part of marked words that is well formed; 0 when there are none."""
        return (self.marked - self.ill_formed) / self.marked if self.marked else 0.0


def is_well_formed(word: str) -> bool:
    """Whether the NFC word of any case is one syllable with its tone where it belongs.

    Both styles of oa, oe, uy are right; before c, ch, p, t only sắc and nặng are.
    """
    parts = split_syllable(word)
    if parts is None:
        return False
    if parts.coda in _STOPS and parts.tone not in (Tone.ACUTE, Tone.DOT):
        return False
    return parts.tone is Tone.LEVEL or _tone_is_in_place(word.lower(), parts.onset, parts.coda)


def count_words(text: str) -> WordCounts:
    """What the words of an NFC text look like."""
    marked = ill = plain = 0
    for match in _WORD.finditer(text):
        word = match[0]
        if word.isascii():
            plain += 1
            continue
        marked += 1
        ill += not is_well_formed(word)
    return WordCounts(marked, ill, plain)


def _tone_is_in_place(word: str, onset: str, coda: str) -> bool:
    nucleus = word[len(onset) : len(word) - len(coda)]
    letters = [without_tone(letter) for letter in nucleus]
    bare = "".join(letter for letter, _ in letters)
    at = next((at for at, (_, tone) in enumerate(letters) if tone is not Tone.LEVEL), -1)
    if at < 0 or any(letter not in VOWELS for letter in bare):
        return False
    marked = [index for index, letter in enumerate(bare) if letter in _MARKED_VOWELS]
    if marked:
        return at == marked[-1]
    if bare in _EITHER and not coda:
        return True
    if coda:
        return at == len(bare) - 1
    return at == (1 if len(bare) == 3 else 0)
