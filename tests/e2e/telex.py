"""Vietnamese as a person types it in Telex: plain letters, the tone mark at the end of the word."""

import re
import unicodedata
from typing import Final

_SHAPES: Final = {"\u0302": None, "\u0306": "w", "\u031b": "w"}
"""Circumflex (the letter again), breve, horn."""
_TONES: Final = {"\u0301": "s", "\u0300": "f", "\u0309": "r", "\u0303": "x", "\u0323": "j"}


def telex(text: str) -> str:
    """The keys for a text; what is no Vietnamese letter stays as it is."""
    return re.sub(r"\w+", lambda word: _word(word.group()), text)


def _word(word: str) -> str:
    keys, tone = "", ""
    for letter in unicodedata.normalize("NFD", word.replace("đ", "dd").replace("Đ", "DD")):
        if letter in _TONES:
            tone = _TONES[letter]
        elif letter in _SHAPES:
            keys += _SHAPES[letter] or keys[-1]
        else:
            keys += letter
    return keys + tone
