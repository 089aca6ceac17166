"""A tree of blocks as a row in reading order, and back: what comes after an edit of the row."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from msgspec.structs import replace

from desktop_app.notice.blocks import Block, may_hold


class RowBlock(NamedTuple):
    """A block without its children, and the id of the block it rather stands in."""

    block: Block
    parent: str | None


class _Open(NamedTuple):
    block: Block
    children: "list[_Open]"


def row_of(blocks: Iterable[Block], parent: str | None = None) -> Iterator[RowBlock]:
    """The blocks and all below them in reading order."""
    for block in blocks:
        yield RowBlock(replace(block, children=()), parent)
        yield from row_of(block.children, block.id)


def tree_of(row: Iterable[RowBlock]) -> tuple[Block, ...]:
    """The tree of a row: each block in the one it wants, where that is still open and may hold it.

    Else in the deepest one that may; a block whose parent is gone stands where that stood.
    """
    roots: list[_Open] = []
    stack: list[_Open] = []
    for block, parent in row:
        depth = _depth(stack, block, parent)
        del stack[depth:]
        new = _Open(block, [])
        (stack[-1].children if stack else roots).append(new)
        stack.append(new)
    return tuple(map(_closed, roots))


def _depth(stack: list[_Open], block: Block, parent: str | None) -> int:
    fitting = [depth for depth in range(len(stack) + 1) if _fits(stack, depth, block)]
    wanted = [depth for depth in fitting if depth and stack[depth - 1].block.id == parent]
    if wanted:
        return wanted[0]
    return 0 if parent is None else fitting[-1]


def _fits(stack: list[_Open], depth: int, block: Block) -> bool:
    if depth == 0:
        return True
    holder = stack[depth - 1].block.level
    if not may_hold(holder, block.level):
        return False
    return not (holder == block.level and depth > 1 and stack[depth - 2].block.level == holder)


def _closed(node: _Open) -> Block:
    return replace(node.block, children=tuple(map(_closed, node.children)))
