"""Small slips of typing: one letter wrong, missing, too many, or two neighbours changed about."""

from collections.abc import Iterable

from rapidfuzz.distance import OSA


def is_one_slip(typed: str, word: str) -> bool:
    """Whether `typed` is `word` but for one slip; equal ones are none."""
    return OSA.distance(typed, word, score_cutoff=1) == 1


def one_slip_off(typed: str, words: Iterable[str]) -> tuple[str, ...]:
    """Those of the words that `typed` is but for one slip."""
    return tuple(word for word in words if is_one_slip(typed, word))
