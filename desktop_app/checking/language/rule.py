"""What a checker of the language is, and how it makes its findings."""

from collections.abc import Iterable
from typing import Protocol

from desktop_app.checking.finding import MOST_SUGGESTIONS, Edit, Finding, Where
from desktop_app.checking.language.reading import Reading


class LanguageRule(Protocol):
    """Finds what is wrong in one text by itself, whatever stands elsewhere in the notice."""

    def find(self, read: Reading) -> Iterable[Finding]:
        """The findings, with offsets into the text and no path."""


def found_at(
    read: Reading,
    span: tuple[int, int],
    kind: tuple[str, str],
    expected: Iterable[str] = (),
    *,
    is_safe: bool = False,
) -> Finding:
    """A finding of `kind` (rule, code) on the characters of `span`; safe: its fix is the first."""
    start, end = span
    where = Where("", start, end)
    best = tuple(dict.fromkeys(expected))[:MOST_SUGGESTIONS]
    found = read.text[start:end]
    return Finding(
        rule=kind[0],
        code=kind[1],
        where=where,
        found=found,
        expected=best,
        params={"found": found, "expected": best[0] if best else ""},
        fix=(Edit(where, best[0]),) if is_safe and best else (),
    )


def cased_like(model: str, word: str) -> str:
    """The small `word` with the capitals of `model`: none, the first, or all."""
    if len(model) > 1 and model.isupper():
        return word.upper()
    return word[:1].upper() + word[1:] if model[:1].isupper() else word
