"""The Vietnamese order of words: letters, then tones, then case; numbers by value."""

import re
from typing import Final
from unicodedata import normalize

from desktop_app.vietnamese.letters import ALPHABET, Tone, untoned_letters
from desktop_app.vietnamese.tone_style import to_tone_style
from desktop_app.vietnamese.unicode_form import to_nfc

SortKey = tuple[tuple[tuple[int, int], ...], tuple[int, ...], tuple[bool, ...], str]

_Weight = tuple[tuple[int, int], int, bool]

_SIGN, _NUMBER, _LETTER, _FOREIGN = range(4)
_RANK: Final = {letter: rank for rank, letter in enumerate(ALPHABET)}
_WEIGHTS: Final[dict[str, _Weight]] = {
    letter: ((_LETTER, _RANK[bare.lower()]), tone, bare.isupper())
    for letter, (bare, tone) in untoned_letters().items()
}
_AFTER_ALL_TONES: Final = len(Tone)
# int() refuses numerals of more than 4,300 digits; a longer run is compared in parts.
_TOKEN: Final = re.compile(r"\d{1,4000}|.", re.DOTALL)


def sort_key(text: str) -> SortKey:
    """Return a key that sorts texts as a Vietnamese reader expects; compare it with others only.

    The letters of the whole text decide first (a ă â b c d đ e ê ...), then its tones (ngang,
    huyền, hỏi, ngã, sắc, nặng), then small before capital. Signs come before numbers, numbers
    before letters; "Phường 2" before "Phường 10". Hoà and Hòa are neighbours (O-TONE). NFC and NFD
    give the same key (O-NFC), texts that differ otherwise give different ones.
    """
    composed = to_nfc(text)
    weights = [_weight(token) for token in _TOKEN.findall(to_tone_style(composed, "new"))]
    return (
        tuple(letter for letter, _, _ in weights),
        tuple(tone for _, tone, _ in weights),
        tuple(is_capital for _, _, is_capital in weights),
        composed,
    )


def _weight(token: str) -> _Weight:
    """Weigh a number or character; a Latin letter with a foreign mark as its base."""
    if token in _WEIGHTS:
        return _WEIGHTS[token]
    if token.isdecimal():
        return (_NUMBER, int(token)), 0, False
    base, *marks = list(normalize("NFD", token))
    if marks and base.lower() in _RANK:
        return (_LETTER, _RANK[base.lower()]), _AFTER_ALL_TONES + ord(marks[0]), base.isupper()
    if token.isalpha():
        return (_FOREIGN, ord(token.lower()[0])), 0, token.isupper()
    return (_SIGN, ord(" ") if token.isspace() else ord(token)), 0, False
