"""Levels, moves, copies and removal of one or several blocks; children come along."""

from collections.abc import Callable, Sequence

import msgspec

from desktop_app.notice.blocks import Block, Level, walk
from desktop_app.notice.body_edits import insert_after, remove
from desktop_app.notice.draft import Draft
from desktop_app.notice.outline_levels import demote, promote, set_level
from desktop_app.notice.outline_moves import move_down, move_up
from desktop_app.presenters.outline.block_texts import neighbour
from desktop_app.presenters.outline.outcome import Caret, Outcome, at
from desktop_app.presenters.outline.rows import Row
from desktop_app.presenters.outline.selection import outermost

NewId = Callable[[], str]


def shifted(draft: Draft, rows: Sequence[Row], ids: frozenset[str], steps: int) -> Draft:
    """Every chosen block one level deeper (steps 1) or up (-1)."""
    shift = demote if steps > 0 else promote
    for row in outermost(rows, ids):
        draft = shift(draft, row.id)
    return draft


def levelled(draft: Draft, rows: Sequence[Row], ids: frozenset[str], level: Level) -> Draft:
    """Every chosen block made one of `level`."""
    for row in rows:
        if row.id in ids:
            draft = set_level(draft, row.id, level)
    return draft


def carried(draft: Draft, rows: Sequence[Row], ids: frozenset[str], way: int) -> Draft:
    """The chosen blocks one place up (-1) or down (1); none moves when the foremost cannot."""
    chosen = outermost(rows, ids)
    move = move_up if way < 0 else move_down
    for row in chosen if way < 0 else reversed(chosen):
        moved = move(draft, row.id)
        if moved == draft:
            break
        draft = moved
    return draft


def removed(draft: Draft, rows: Sequence[Row], ids: frozenset[str]) -> Outcome:
    """The draft without the blocks and their children; the cursor goes to the one before."""
    gone = {block.id for row in outermost(rows, ids) for block in walk((row.block,))}
    first = next(index for index, row in enumerate(rows) if row.id in gone)
    return Outcome(remove(draft, ids), _left_beside(rows, first, gone))


def duplicated(draft: Draft, rows: Sequence[Row], ids: frozenset[str], new_id: NewId) -> Outcome:
    """A copy of every chosen block behind the last of them."""
    chosen = outermost(rows, ids)
    after, caret = chosen[-1].id, None
    for row in chosen:
        copy = _copy(row.block, new_id)
        draft = insert_after(draft, after, copy)
        caret = caret or at(copy.id, len(copy.text))
        after = copy.id
    return Outcome(draft, caret)


def _left_beside(rows: Sequence[Row], first: int, gone: set[str]) -> Caret | None:
    if first > 0:
        return neighbour(rows, first)
    return next((at(row.id, 0) for row in rows if row.id not in gone), None)


def _copy(block: Block, new_id: NewId) -> Block:
    children = tuple(_copy(child, new_id) for child in block.children)
    return msgspec.structs.replace(block, id=new_id(), children=children)
