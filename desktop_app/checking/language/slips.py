"""How far apart two syllables are for a hand that types: a tone, a mark, a letter."""

from functools import lru_cache
from typing import Final

from rapidfuzz.distance import OSA

from desktop_app.vietnamese.folding import fold
from desktop_app.vietnamese.letters import Tone, without_tone

TONE, MARK, LETTER, LETTER_AND_TONE = 1, 2, 3, 4
FAR: Final = 9
_SOUNDS: Final = (
    ("ch", "tr"),
    ("s", "x"),
    ("d", "gi"),
    ("d", "r"),
    ("gi", "r"),
    ("d", "v"),
    ("l", "n"),
    ("ng", "ngh"),
    ("g", "gh"),
    ("c", "k"),
    ("qu", "h"),
)
_ALIKE: Final = frozenset(
    (*(a + b for a, b in ("sx", "ln", "dv", "dr", "iy", "ck", "nm", "pt", "tc", "uo", "ie", "gh")),)
)


@lru_cache(maxsize=50_000)
def slip(typed: str, meant: str) -> int:
    """TONE to LETTER_AND_TONE, the smaller the likelier; FAR when it is no single slip."""
    if typed == meant:
        return FAR
    typed_letters, typed_tone = _untoned(typed)
    meant_letters, meant_tone = _untoned(meant)
    if typed_letters == meant_letters:
        return TONE
    if fold(typed) == fold(meant):
        return MARK
    if not _one_letter(fold(typed), fold(meant)):
        return FAR
    is_same = typed_tone == meant_tone
    return LETTER if is_same else LETTER_AND_TONE


def _one_letter(typed: str, meant: str) -> bool:
    """One letter missing, too many, swapped with the next, or one sound written as another."""
    if any(_swapped(typed, meant, *pair) for pair in _SOUNDS):
        return True
    if OSA.distance(typed, meant) != 1:
        return False
    if len(typed) != len(meant) or sorted(typed) == sorted(meant):
        return True
    changed = next(a + b for a, b in zip(typed, meant, strict=True) if a != b)
    return changed in _ALIKE or changed[::-1] in _ALIKE


def _swapped(typed: str, meant: str, one: str, other: str) -> bool:
    for first, second in ((one, other), (other, one)):
        if typed.startswith(first) and second + typed[len(first) :] == meant:
            return True
    return False


def _untoned(word: str) -> tuple[str, Tone]:
    parts = [without_tone(letter) for letter in word]
    tone = max((tone for _, tone in parts), default=Tone.LEVEL)
    return "".join(letter for letter, _ in parts), tone
