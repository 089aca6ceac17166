"""Blocks dragged to a gap between two rows: the places there, by depth."""

from collections.abc import Sequence
from typing import NamedTuple

from desktop_app.notice.blocks import Block, walk
from desktop_app.notice.body_edits import insert_child, insert_outermost, remove
from desktop_app.notice.draft import Draft
from desktop_app.notice.errors import DraftError
from desktop_app.presenters.outline.rows import Row
from desktop_app.presenters.outline.selection import outermost


class Landing(NamedTuple):
    """Where dragged blocks would stand: below `parent` (None: outermost) at `position`."""

    depth: int
    parent: str | None
    position: int
    draft: Draft


def landings(
    draft: Draft, rows: Sequence[Row], ids: frozenset[str], gap: int, appendix: int | None
) -> tuple[Landing, ...]:
    """The places in the gap before row `gap` that can hold the blocks, the outermost first.

    The blocks keep their levels, so there may be none.
    """
    chosen = outermost(rows, ids)
    dragged = {block.id for row in chosen for block in walk((row.block,))}
    kept = [row for row in rows if row.id not in dragged]
    gap = sum(row.id not in dragged for row in rows[:gap])
    least = kept[gap].depth if gap < len(kept) else 0
    most = kept[gap - 1].depth + 1 if gap else 0
    bare = remove(draft, ids)
    found: list[Landing] = []
    for depth in range(least, most + 1):
        parent, index = _place(kept, gap, depth)
        blocks = [row.block for row in chosen]
        try:
            landed = _landed(bare, blocks, parent, index, appendix)
        except DraftError:
            continue
        found.append(Landing(depth, parent, index, landed))
    return tuple(found)


def _place(rows: Sequence[Row], gap: int, depth: int) -> tuple[str | None, int]:
    """The parent of a block of that depth before row `gap`, and its index there."""
    index = 0
    for row in reversed(rows[:gap]):
        if row.depth == depth:
            index += 1
        elif row.depth < depth:
            return row.id, index
    return None, index


def _landed(
    draft: Draft, blocks: Sequence[Block], parent: str | None, index: int, appendix: int | None
) -> Draft:
    for offset, block in enumerate(blocks):
        if parent is None:
            draft = insert_outermost(draft, block, appendix=appendix, index=index + offset)
        else:
            draft = insert_child(draft, parent, block, index + offset)
    return draft
