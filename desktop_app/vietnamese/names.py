"""Capitals: names of persons, whole texts, and the first letter of a sentence."""

import re
from collections.abc import Collection
from typing import Final

from desktop_app.vietnamese.unicode_form import to_nfc

ALWAYS_CAPITAL: Final = ("Nhân dân", "Nhà nước", "Đảng")
"""Words that begin with a capital everywhere (C-SPECIAL)."""

# The letter after an apostrophe (H'Hen) or after the hyphen of a one-letter name word (Y-Bút) is
# a capital; transcribed names (Cát-xtơ-rô, I-lích) go on small after their hyphens.
_INITIALS: Final = re.compile(r"(?:^|(?<=['’ʼ])|(?<=^[hky]-))[^\W\d_]")


def capitalised_name(name: str) -> str:
    """Return the person's `name` with a capital on every syllable, in NFC (C-PERSON).

    Parts all small or all capital are set anew ("NGUYỄN THANH hải" -> "Nguyễn Thanh Hải"), parts
    already mixed are kept ("H'Hen"). White space is reduced to single spaces.
    """
    return " ".join(_capitalised_part(part) for part in to_nfc(name).split())


def upper(text: str) -> str:
    """Return `text` in NFC capitals, đ as Đ."""
    return to_nfc(to_nfc(text).upper())


def sentence_start(text: str) -> str:
    """Return `text` with its first letter a capital, the rest as it is (C-SENTENCE).

    Marks before the letter, as an opening quotation mark, are passed over; a text that begins with
    a figure is kept.
    """
    start = _first_letter(text)
    return text if start is None else text[:start] + text[start].upper() + text[start + 1 :]


def lower_start(text: str, *, proper_names: Collection[str] = ALWAYS_CAPITAL) -> str:
    """Return `text` with its first letter small, to stand inside a sentence.

    Kept as it is when its first word has a further capital (UBND, CTr, H'Hen) or when it begins
    with one of `proper_names`, whole words; the default are those of C-SPECIAL.
    """
    start = _first_letter(text)
    if start is None:
        return text
    rest = text[start:]
    has_further_capital = any(char.isupper() for char in rest.split(maxsplit=1)[0][1:])
    if has_further_capital or any(_begins_with(rest, name) for name in proper_names):
        return text
    return text[:start] + rest[0].lower() + rest[1:]


def _capitalised_part(part: str) -> str:
    if not (part.islower() or part.isupper()):
        return part
    return _INITIALS.sub(lambda initial: initial[0].upper(), part.lower())


def _first_letter(text: str) -> int | None:
    """Return the offset of the first letter, None if there is none or a figure comes first."""
    for offset, char in enumerate(text):
        if char.isalnum():
            return offset if char.isalpha() else None
    return None


def _begins_with(text: str, words: str) -> bool:
    return text.startswith(words) and not text[len(words) : len(words) + 1].isalnum()
