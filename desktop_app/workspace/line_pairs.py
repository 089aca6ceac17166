"""Which line of a new draft was which line of the old one."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from desktop_app.workspace.draft_lines import Line

Words = frozenset[tuple[str, int]]

ALIKE: Final = 0.5
"""The share of words two lines have in common to be the same line, changed."""


def paired(old: Sequence[Line], new: Sequence[Line], *, by_id: bool) -> dict[int, int]:
    """The index in `old` by the index in `new`, of lines that are the same one.

    Lines of the same block first (`by_id`: both drafts are states of one notice), then those of the
    same text, then the most alike of the rest. A line is in at most one pair.
    """
    pairs: dict[int, int] = {}
    steps = (_of_one_block, _of_one_text, _alike) if by_id else (_of_one_text, _alike)
    for step in steps:
        taken = set(pairs.values())
        left_old = {index: line for index, line in enumerate(old) if index not in taken}
        left_new = {index: line for index, line in enumerate(new) if index not in pairs}
        pairs.update(step(left_old, left_new))
    return pairs


def in_order(pairs: Mapping[int, int]) -> set[int]:
    """The indexes in `new` of a longest row of pairs that stand in the old order.

    The other pairs are those that were moved.
    """
    best: list[list[int]] = []  # by length, the row that ends earliest in the old draft
    for index in sorted(pairs):
        place = sum(pairs[row[-1]] < pairs[index] for row in best)
        row = [*(best[place - 1] if place else ()), index]
        best[place : place + 1] = [row]
    return set(best[-1]) if best else set()


def _of_one_block(old: Mapping[int, Line], new: Mapping[int, Line]) -> dict[int, int]:
    places = {line.block_id: index for index, line in old.items() if line.block_id is not None}
    return {index: places[line.block_id] for index, line in new.items() if line.block_id in places}


def _of_one_text(old: Mapping[int, Line], new: Mapping[int, Line]) -> dict[int, int]:
    places: defaultdict[str, list[int]] = defaultdict(list)
    for index in sorted(old, reverse=True):
        places[old[index].text].append(index)
    return {index: places[line.text].pop() for index, line in new.items() if places[line.text]}


def _alike(old: Mapping[int, Line], new: Mapping[int, Line]) -> dict[int, int]:
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, index, before in sorted(_candidates(old, new)):
        if index not in pairs and before not in taken:
            pairs[index] = before
            taken.add(before)
    return pairs


def _candidates(
    old: Mapping[int, Line], new: Mapping[int, Line]
) -> Iterator[tuple[float, int, int]]:
    """Unlikeness, index in new and in old; the most alike, then the first, sort first."""
    words = {index: _words(line) for index, line in old.items()}
    for index, line in new.items():
        own = _words(line)
        for before, others in words.items():
            share = _share(own, others)
            if share >= ALIKE:
                yield -share, index, before


def _words(line: Line) -> Words:
    """Every word with how often it came before, so that sets of them can be counted together."""
    seen: Counter[str] = Counter()
    found = []
    for word in line.text.casefold().split():
        found.append((word, seen[word]))
        seen[word] += 1
    return frozenset(found)


def _share(one: Words, other: Words) -> float:
    """Words in common as a share of all, 0 to 1."""
    total = len(one) + len(other)
    return 2 * len(one & other) / total if total else 0.0
