"""The Vietnamese alphabet, and the tone mark of a vowel apart from the vowel."""

from enum import IntEnum
from typing import Final
from unicodedata import normalize

ALPHABET: Final = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
"""Dictionary order; f, j, w, z stand in foreign words only and keep their Latin place."""

VOWELS: Final = "aăâeêioôơuưy"


class Tone(IntEnum):
    """The six tones, named by their marks, in dictionary order."""

    LEVEL = 0
    """ngang, no mark"""
    GRAVE = 1
    """huyền"""
    HOOK = 2
    """hỏi"""
    TILDE = 3
    """ngã"""
    ACUTE = 4
    """sắc"""
    DOT = 5
    """nặng"""


_MARKS: Final = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
_TONED: Final = {
    (vowel, tone): normalize("NFC", vowel + _MARKS[tone])
    for vowel in VOWELS + VOWELS.upper()
    for tone in Tone
}
_UNTONED: Final = {letter: parts for parts, letter in _TONED.items()}


def with_tone(vowel: str, tone: Tone) -> str:
    """Return the toneless `vowel` (one NFC letter, either case) as one NFC letter with `tone`.

    Raises KeyError for anything but a Vietnamese vowel without a tone mark.
    """
    return _TONED[vowel, tone]


def without_tone(letter: str) -> tuple[str, Tone]:
    """Return the NFC `letter` without its tone mark, and the tone; other characters as they are."""
    return _UNTONED.get(letter, (letter, Tone.LEVEL))


def untoned_letters() -> dict[str, tuple[str, Tone]]:
    """Return all letters of the alphabet, small and capital, toned or not, as `without_tone`."""
    plain = {letter: (letter, Tone.LEVEL) for letter in ALPHABET + ALPHABET.upper()}
    return plain | _UNTONED
