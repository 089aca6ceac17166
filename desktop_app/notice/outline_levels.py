"""The level of a block in the outline, as Tab and Shift+Tab change it; its children come along.

A block stands below the nearest block before it that is of a higher level, and no change of level
moves any text against the reading order. What cannot be done returns the same draft.
"""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, Final, ParamSpec

import msgspec

from desktop_app.notice.blocks import RANK, Block, Level, may_hold
from desktop_app.notice.draft import Draft
from desktop_app.notice.errors import ValueFault
from desktop_app.notice.tree import (
    Place,
    block_at,
    children_at,
    place_of,
    with_block,
    with_carried,
    with_children,
    with_inserted,
)

P = ParamSpec("P")

LADDER: Final[tuple[Level, ...]] = ("section", "item", "point", "dash")
"""The levels that Tab goes down and Shift+Tab goes up."""


def _same_when_it_cannot_nest(
    edit: Callable[Concatenate[Draft, P], Draft],
) -> Callable[Concatenate[Draft, P], Draft]:
    @wraps(edit)
    def attempt(draft: Draft, /, *args: P.args, **kwargs: P.kwargs) -> Draft:
        try:
            return edit(draft, *args, **kwargs)
        except ValueFault:
            return draft

    return attempt


@_same_when_it_cannot_nest
def demote(draft: Draft, block_id: str) -> Draft:
    """One level deeper (Tab): item to point, and so its children; a dash goes below a dash.

    A paragraph or table goes into the block before it. EditFault unknown_block.
    """
    place = place_of(draft, block_id)
    level = block_at(draft, place).level
    if level not in LADDER[:-1]:
        return nest(draft, block_id)
    return _relevelled(draft, place, LADDER[LADDER.index(level) + 1], 1)


@_same_when_it_cannot_nest
def promote(draft: Draft, block_id: str) -> Draft:
    """One level up (Shift+Tab), and so its children; 1.1. and + leave the block they are nested in.

    What follows it below a parent that it leaves becomes its own. A paragraph or table leaves its
    parent from the last place only. EditFault unknown_block.
    """
    place = place_of(draft, block_id)
    level = block_at(draft, place).level
    if level not in LADDER:
        return _left(draft, place)
    if not place.parent.is_tree and block_at(draft, place.parent).level == level:
        return _relevelled(draft, place, level, 0)
    if level == LADDER[0]:
        return draft
    return _relevelled(draft, place, LADDER[LADDER.index(level) - 1], -1)


@_same_when_it_cannot_nest
def set_level(draft: Draft, block_id: str, level: Level) -> Draft:
    """The block made one of `level`.

    Children that it then cannot hold go deeper, or beside it when it becomes a paragraph. A table
    keeps its level and nothing becomes one. EditFault unknown_block.
    """
    place = place_of(draft, block_id)
    block = block_at(draft, place)
    if level == block.level or "table" in (level, block.level):
        return draft
    if level == "paragraph":
        leaf = msgspec.structs.replace(block, level=level, children=())
        return with_block(draft, place, leaf, *block.children)
    return _relevelled(draft, place, level, 0)


@_same_when_it_cannot_nest
def nest(draft: Draft, block_id: str) -> Draft:
    """The block, its level unchanged, made the last child of the sibling before it.

    So an item becomes 1.1. and a dash +. EditFault unknown_block.
    """
    place = place_of(draft, block_id)
    if place.position == 0:
        return draft
    before = place.sibling(place.position - 1)
    host = block_at(draft, before)
    if not may_hold(host.level, block_at(draft, place).level):
        return draft
    return with_carried(draft, place, before, len(host.children))


def _relevelled(draft: Draft, place: Place, level: Level, by: int) -> Draft:
    """The block at `place` made one of `level` and put where such a block stands.

    `by` is how many steps of the ladder its children go down with it.
    """
    block = _fitted(block_at(draft, place), level, by)
    draft, place, followers = _climbed(with_block(draft, place), place, level)
    block = msgspec.structs.replace(block, children=(*block.children, *followers))
    return with_inserted(draft, _descended(draft, place, level), block)


def _climbed(draft: Draft, place: Place, level: Level) -> tuple[Draft, Place, tuple[Block, ...]]:
    """Out of every parent that is not of a higher level than `level`.

    `place` is where a block is to be inserted. What comes after it in the parents left is taken
    out of the draft and returned in reading order.
    """
    followers: tuple[Block, ...] = ()
    while not place.parent.is_tree and RANK[block_at(draft, place.parent).level] >= RANK[level]:
        siblings = children_at(draft, place.parent)
        followers = (*followers, *siblings[place.position :])
        draft = with_children(draft, place.parent, siblings[: place.position])
        place = place.parent.sibling(place.parent.position + 1)
    return draft, place, followers


def _descended(draft: Draft, place: Place, level: Level) -> Place:
    """Into the last of what stands before `place`, as long as that is of a higher level."""
    while place.position > 0:
        before = place.sibling(place.position - 1)
        host = block_at(draft, before)
        if RANK[host.level] >= RANK[level]:
            break
        place = before.child(len(host.children))
    return place


def _fitted(block: Block, level: Level, by: int) -> Block:
    """The block as one of `level`, its descendants `by` steps deeper or as deep as they must."""
    children = tuple(_fitted(child, _child_level(level, child, by), by) for child in block.children)
    return msgspec.structs.replace(block, level=level, children=children)


def _child_level(parent: Level, child: Block, by: int) -> Level:
    if child.level not in LADDER:
        return child.level
    first = max(LADDER.index(child.level) + by, 0)
    return next((level for level in LADDER[first:] if may_hold(parent, level)), LADDER[-1])


def _left(draft: Draft, place: Place) -> Draft:
    if place.parent.is_tree or place.position + 1 < len(children_at(draft, place.parent)):
        return draft
    return with_carried(draft, place, place.parent.parent, place.parent.position + 1)
