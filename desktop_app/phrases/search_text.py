"""A phrase as the search sees it: folded words, their places in the pattern, initials."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from desktop_app.phrases.pattern import parse_pattern
from desktop_app.phrases.phrase import Phrase
from desktop_app.phrases.terms import FUNCTIONS, TOPICS
from desktop_app.vietnamese.folding import fold, fold_with_offsets

_WORD: Final = re.compile(r"\w+")


class Word(NamedTuple):
    """A folded word and where it stands in the shown text."""

    text: str
    start: int
    end: int


def shown_text(phrase: Phrase) -> str:
    """The pattern as a list shows it: slots as their names in braces, without the brackets."""
    return str(parse_pattern(phrase.text)).replace("[", "").replace("]", "")


@lru_cache(maxsize=1024)
def words_of(text: str) -> tuple[Word, ...]:
    """The words of a shown text, each folded, with its [start, end) in it."""
    folded = fold(text)
    offsets: Sequence[int] = range(len(text) + 1)
    if len(folded) != len(text):  # something was dropped: seldom, and slow to follow
        folded, offsets = fold_with_offsets(text)
    return tuple(
        Word(match[0], offsets[match.start()], offsets[match.end() - 1] + 1)
        for match in _WORD.finditer(folded)
    )


def folded_words(text: str) -> list[str]:
    """The words alone, folded: of a shown text, or of what is typed into the search."""
    return _WORD.findall(fold(text))


def filed_words(phrase: Phrase) -> tuple[str, ...]:
    """The folded words of what the phrase is filed under: tags, function, topics."""
    titles = (FUNCTIONS[phrase.function], *(TOPICS[topic] for topic in phrase.topics))
    return _words_of_titles((*phrase.tags, *titles))


@lru_cache(maxsize=4096)
def _words_of_titles(titles: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(folded_words(" ".join(titles)))
