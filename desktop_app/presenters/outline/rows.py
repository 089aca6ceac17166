"""The blocks of a tree as the rows of the outline, numbered as they will be printed."""

from collections.abc import Iterator
from typing import NamedTuple

from desktop_app.layout.numbering import Counters
from desktop_app.notice.blocks import Block
from desktop_app.standards.standard import Numbering


class Row(NamedTuple):
    """A block in reading order; `label` is its printed number ("I-", "a)"), "" for none.

    `is_nested`: an item inside an item, a dash inside a dash.
    """

    block: Block
    path: str
    depth: int
    label: str
    is_nested: bool

    @property
    def id(self) -> str:
        """The block's id."""
        return self.block.id


def rows_of(blocks: tuple[Block, ...], path: str, numbering: Numbering) -> tuple[Row, ...]:
    """All blocks of a tree in reading order; `path` is the field of the tree ("body")."""
    return tuple(_rows(blocks, path, 0, Counters(numbering)))


def _rows(blocks: tuple[Block, ...], path: str, depth: int, counters: Counters) -> Iterator[Row]:
    for index, block in enumerate(blocks):
        here = f"{path}[{index}]"
        label = counters.label(block).strip()
        yield Row(block, here, depth, label, counters.is_nested(block))
        if block.children:
            yield from _rows(block.children, f"{here}.children", depth + 1, counters.below(block))
