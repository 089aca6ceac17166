"""Which block holds which: the tree whose numbers are the ones that stand on the page.

The page shows levels and numbers, not who holds whom. Of all trees that fit the levels the one is
taken whose own numbers contradict the printed ones least, and in which blocks stand deepest.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import Struct

from desktop_app.layout.numbering import letter, roman
from desktop_app.notice.blocks import Level, may_hold
from desktop_app.standards.standard import Numbering

_WIDTH: Final = 24
_OTHER_NUMBER: Final = 1_000
_AGAINST_LOOK: Final = 300
_PER_STEP: Final = 1
_COUNTED: Final[tuple[Level, ...]] = ("section", "item", "point", "dash")


class Mark(Struct, frozen=True):
    """What the page shows of a block: its level and number, and where its look tells, more.

    `is_nested`: it stands in a block of its own level (1.1., +). `is_title`: it has, or has no,
    children. None: cannot be seen. `stands_out`: it rather stands beside other blocks than in one.
    """

    level: Level
    label: str = ""
    is_nested: bool | None = None
    is_title: bool | None = None
    stands_out: bool = False


class _Frame(Struct, frozen=True):
    """An open block: index, level, how many children of each level, and its own number."""

    index: int
    level: str
    counts: tuple[int, int, int, int] = (0, 0, 0, 0)
    number: str = ""
    is_title: bool | None = None


class _Trail(Struct, frozen=True):
    parent: int
    before: "_Trail | None"


class _State(Struct, frozen=True):
    cost: int
    stack: tuple[_Frame, ...]
    trail: _Trail | None


def parents_of(marks: Sequence[Mark], numbering: Numbering) -> list[int]:
    """The index of the block that holds each block, -1 for none."""
    states = [_State(0, (_Frame(-1, ""),), None)]
    for index, mark in enumerate(marks):
        best: dict[tuple[_Frame, ...], _State] = {}
        for state in states:
            for follower in _followers(state, index, mark, numbering):
                known = best.get(follower.stack)
                if known is None or follower.cost < known.cost:
                    best[follower.stack] = follower
        states = sorted(best.values(), key=lambda one: one.cost)[:_WIDTH]
    return _parents(min(states, key=lambda one: one.cost))


def _followers(state: _State, index: int, mark: Mark, numbering: Numbering) -> Iterator[_State]:
    """The state with the block under each open block that may hold it; always at least one."""
    for depth in range(len(state.stack) - 1, -1, -1):
        if not _fits(state.stack, depth, mark.level):
            continue
        parent = state.stack[depth]
        frame, counts, label = _opened(parent, index, mark, numbering)
        cost = _cost(state.stack, depth, mark, label)
        grown = _Frame(parent.index, parent.level, counts, parent.number, parent.is_title)
        stack = (*state.stack[:depth], grown, frame)
        yield _State(state.cost + cost, stack, _Trail(parent.index, state.trail))


def _fits(stack: tuple[_Frame, ...], depth: int, level: Level) -> bool:
    if depth == 0:
        return True
    parent = stack[depth]
    if not may_hold(parent.level, level):
        return False
    return not (parent.level == level and stack[depth - 1].level == level)


def _opened(
    parent: _Frame, index: int, mark: Mark, numbering: Numbering
) -> tuple[_Frame, tuple[int, int, int, int], str]:
    """The block's frame, its parent's new counts, and the number it would print there."""
    if mark.level not in _COUNTED:
        return _Frame(index, mark.level), parent.counts, ""
    place = _COUNTED.index(mark.level)
    counts = list(parent.counts)
    counts[place] += 1
    count = counts[place]
    patterns: tuple[str, ...] = getattr(numbering, mark.level)
    pattern = patterns[-1] if parent.level == mark.level else patterns[0]
    label = pattern.format(
        n=count, roman=roman(count), letter=letter(count, numbering.letters), parent=parent.number
    )
    number = str(count) if mark.level == "item" else ""
    frame = _Frame(index, mark.level, number=number, is_title=mark.is_title)
    return frame, (counts[0], counts[1], counts[2], counts[3]), label.strip()


def _cost(stack: tuple[_Frame, ...], depth: int, mark: Mark, label: str) -> int:
    parent = stack[depth]
    cost = _PER_STEP * (depth if mark.stands_out else len(stack) - 1 - depth)
    if mark.label and _core(mark.label) != _core(label):
        cost += _OTHER_NUMBER
    if mark.is_nested is not None and mark.is_nested != (parent.level == mark.level):
        cost += _AGAINST_LOOK
    if parent.is_title is False:
        cost += _AGAINST_LOOK
    is_left_empty = stack[-1].is_title is True and depth != len(stack) - 1
    return cost + (_AGAINST_LOOK if is_left_empty else 0)


def _core(label: str) -> str:
    """The number itself, however it is set off: "1" of "1.", "1/" and "1 -"."""
    return label.strip(" .-–—:/)(•*+·")


def _parents(state: _State) -> list[int]:
    found: list[int] = []
    trail = state.trail
    while trail is not None:
        found.append(trail.parent)
        trail = trail.before
    return found[::-1]
