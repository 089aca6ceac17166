"""Text reduced to what a search compares: no case, no diacritics, one kind of space and dash."""

import re
from typing import Final
from unicodedata import combining, normalize

_ALIKE: Final = str.maketrans(
    {
        "đ": "d",
        "ð": "d",  # old fonts and converters left the Icelandic letter for đ
        "ς": "σ",
        "²": "2",
        "³": "3",
        **dict.fromkeys("‐‑‒–—−", "-"),
        **dict.fromkeys("“”„", '"'),
        **dict.fromkeys("‘’ʼ", "'"),
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff", None),  # soft hyphen, zero width
    }
)
_SPACES: Final = re.compile(r"\s+")


def fold(text: str) -> str:
    """Return `text` as search compares it: "Đẩy  nhanh" -> "day nhanh".

    Lower case, marks stripped, đ as d; a run of white space of any kind is one space; dashes and
    quotation marks are one kind; soft hyphens and zero-width characters are dropped. Equal for
    NFC and NFD (O-NFC) and for both tone styles (O-TONE). Ends are not trimmed.
    """
    letters = text.lower() if text.isascii() else _strip(text)
    return _SPACES.sub(" ", letters)


def fold_with_offsets(text: str) -> tuple[str, tuple[int, ...]]:
    """Return `fold(text)` and for each of its characters the offset in `text`, then len(text).

    A hit [i, j) in the folded text is [offsets[i], offsets[j]) in `text`, marks included.
    """
    folded: list[str] = []
    offsets: list[int] = []
    for offset, char in enumerate(text):
        for letter in _strip(char):
            if not letter.isspace():
                folded.append(letter)
            elif folded and folded[-1] == " ":
                continue
            else:
                folded.append(" ")
            offsets.append(offset)
    return "".join(folded), (*offsets, len(text))


def _strip(text: str) -> str:
    bare = "".join([char for char in normalize("NFD", text) if not combining(char)])
    return bare.lower().translate(_ALIKE)
