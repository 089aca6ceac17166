"""Moving a block up and down the outline, as Alt+Up and Alt+Down do, within and across parents.

Blocks with a number (section to dash) change places with a neighbour, or go to the neighbouring
parent of the same depth. Paragraphs and tables also step into a neighbour that can hold them and
out of their parent. A move that cannot be made returns the same draft.
"""

from collections.abc import Iterable, Iterator
from typing import Literal

from desktop_app.notice.blocks import RANK, Block, may_hold
from desktop_app.notice.draft import Draft
from desktop_app.notice.errors import ValueFault
from desktop_app.notice.tree import (
    Place,
    block_at,
    children_at,
    place_of,
    with_carried,
    with_children,
)

Direction = Literal[-1, 1]


def move_up(draft: Draft, block_id: str) -> Draft:
    """The block with its children one place up; EditFault unknown_block."""
    return _moved(draft, block_id, -1)


def move_down(draft: Draft, block_id: str) -> Draft:
    """The block with its children one place down; EditFault unknown_block."""
    return _moved(draft, block_id, 1)


def _moved(draft: Draft, block_id: str, way: Direction) -> Draft:
    place = place_of(draft, block_id)
    siblings = children_at(draft, place.parent)
    neighbour = place.position + way
    if 0 <= neighbour < len(siblings):
        if _steps_in(siblings[place.position], siblings[neighbour]):
            return _entered(draft, place, place.sibling(neighbour), way)
        return with_children(draft, place.parent, _swapped(siblings, place.position, neighbour))
    if place.parent.is_tree:
        return draft
    return _across_parents(draft, place, way)


def _across_parents(draft: Draft, place: Place, way: Direction) -> Draft:
    """From the edge of its parent to another one.

    A numbered block goes to the nearest parent of the same depth, another one to the parent's
    neighbour or, when that cannot hold it, out beside the parent.
    """
    block = block_at(draft, place)
    uncles = children_at(draft, place.parent.parent)
    if _has_number(block):
        candidates = list(_of_same_depth(draft, place.parent, way))
    else:
        neighbour = place.parent.position + way
        candidates = [place.parent.sibling(neighbour)] if 0 <= neighbour < len(uncles) else []
    for parent in candidates:
        if may_hold(block_at(draft, parent).level, block.level):
            try:
                return _entered(draft, place, parent, way)
            except ValueFault:  # nested too deep there
                continue
    if _has_number(block):
        return draft
    return with_carried(draft, place, place.parent.parent, place.parent.position + (way > 0))


def _entered(draft: Draft, place: Place, parent: Place, way: Direction) -> Draft:
    """The block put to the near end of the children of `parent`."""
    index = 0 if way > 0 else len(children_at(draft, parent))
    return with_carried(draft, place, parent, index)


def _of_same_depth(draft: Draft, place: Place, way: Direction) -> Iterator[Place]:
    """The other places of that depth in the same tree, from `place` on, the nearest first."""
    everywhere: Iterable[Place] = [Place(place.appendix, ())]
    for _ in place.indexes:
        everywhere = [
            parent.child(index)
            for parent in everywhere
            for index in range(len(children_at(draft, parent)))
        ]
    before = [other for other in everywhere if other.indexes < place.indexes]
    after = [other for other in everywhere if other.indexes > place.indexes]
    return iter(after) if way > 0 else reversed(before)


def _steps_in(block: Block, neighbour: Block) -> bool:
    return not _has_number(block) and may_hold(neighbour.level, block.level)


def _has_number(block: Block) -> bool:
    return RANK[block.level] < RANK["paragraph"]


def _swapped(blocks: tuple[Block, ...], first: int, second: int) -> tuple[Block, ...]:
    changed = list(blocks)
    changed[first], changed[second] = changed[second], changed[first]
    return tuple(changed)
