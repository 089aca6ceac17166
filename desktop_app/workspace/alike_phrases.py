"""Phrases that say nearly the same: found by their folded words, merged into one."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from math import ceil
from typing import Final, TypeVar

import msgspec

from desktop_app.phrases.pattern import Pattern, Slot, parse_pattern
from desktop_app.phrases.phrase import Phrase
from desktop_app.store.store import Store
from desktop_app.vietnamese.folding import fold
from desktop_app.workspace.keep_phrases import (
    change_phrase,
    offered_pieces,
    remove_phrases,
)
from desktop_app.workspace.open_phrases import Shipped
from desktop_app.workspace.phrase_pieces import phrase_in

ALIKE: Final = 0.8
"""So large a part of all words of two phrases stands in both, slots by their kind."""

T = TypeVar("T")
_WORD: Final = re.compile(r"\w+")


def alike_phrases(phrases: Iterable[Phrase]) -> tuple[tuple[Phrase, ...], ...]:
    """Groups of two or more of which each is alike to another one of its group, in their order."""
    there = tuple(phrases)
    words = [_words(phrase) for phrase in there]
    group = list(range(len(there)))
    for first, second in _pairs(words):
        one, other = sorted((_root(group, first), _root(group, second)))
        group[other] = one
    groups: dict[int, list[Phrase]] = {}
    for number, phrase in enumerate(there):
        groups.setdefault(_root(group, number), []).append(phrase)
    return tuple(tuple(found) for found in groups.values() if len(found) > 1)


def merge_phrases(store: Store, shipped: Shipped, kept_id: str, other_ids: Sequence[str]) -> Phrase:
    """Make one phrase of several: its text stays, it is filed under all they were filed under.

    The others are removed, and their uses count for it. Raises UnknownPhrase.
    """
    others = [one for one in other_ids if one != kept_id]
    with store.database.change():
        pieces = offered_pieces(store, shipped, [kept_id, *others])
        kept, *given = map(phrase_in, pieces)
        merged = kept
        for phrase in given:
            merged = _filed_under_both(merged, phrase)
        if merged != kept:
            change_phrase(store, shipped, merged)
        remove_phrases(store, shipped, others)
        for phrase_id in others:
            store.phrase_uses.move(phrase_id, kept_id)
    return merged


def _filed_under_both(kept: Phrase, given: Phrase) -> Phrase:
    return msgspec.structs.replace(
        kept,
        topics=_either(kept.topics, given.topics),
        levels=_either(kept.levels, given.levels),
        system=kept.system if kept.system == given.system else "both",
        tags=tuple(dict.fromkeys((*kept.tags, *given.tags))),
        note=kept.note or given.note,
    )


def _either(kept: tuple[T, ...], given: tuple[T, ...]) -> tuple[T, ...]:
    """Both, each once; () is for any."""
    return tuple(dict.fromkeys((*kept, *given))) if kept and given else ()


def _words(phrase: Phrase) -> frozenset[str]:
    return frozenset(_pieces(parse_pattern(phrase.text)))


def _pieces(pattern: Pattern) -> Iterator[str]:
    for part in pattern.parts:
        for piece in part.pieces:
            if isinstance(piece, Slot):
                yield f"{{{piece.kind}}}"
            else:
                yield from _WORD.findall(fold(piece))


def _pairs(words: Sequence[frozenset[str]]) -> Iterator[tuple[int, int]]:
    """The pairs that are alike.

    Two such sets have one of the rarest words of the smaller one in common, so that only those
    that share a rare word are compared.
    """
    counts = Counter(word for one in words for word in one)
    with_word: dict[str, list[int]] = {}
    for number, one in enumerate(words):
        rarest = sorted(one, key=lambda word: (counts[word], word))
        rarest = rarest[: len(one) - ceil(ALIKE * len(one)) + 1]
        near = {other for word in rarest for other in with_word.get(word, ())}
        for other in sorted(near):
            if len(one & words[other]) >= ALIKE * len(one | words[other]):
                yield other, number
        for word in rarest:
            with_word.setdefault(word, []).append(number)


def _root(group: list[int], number: int) -> int:
    while group[number] != number:
        group[number] = group[group[number]]
        number = group[number]
    return number
