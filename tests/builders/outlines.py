"""Outlines drawn in text, for tests of the tree: one block a line, two spaces deeper each level.

    I A
      1 B
        a C

The mark is the level (I section, 1 item, a point, - dash, p paragraph, t table); what follows is
both the id and the text of the block.
"""

from collections.abc import Iterable, Iterator
from textwrap import dedent
from typing import Final

from desktop_app.notice.blocks import Appendix, Block, Level
from desktop_app.notice.draft import Draft
from tests.builders.drafts import a_draft, a_table

_LEVELS: Final[dict[str, Level]] = {
    "I": "section",
    "1": "item",
    "a": "point",
    "-": "dash",
    "p": "paragraph",
    "t": "table",
}
_MARKS: Final = {level: mark for mark, level in _LEVELS.items()}


def outline(drawing: str) -> tuple[Block, ...]:
    """The blocks of a drawing."""
    lines = dedent(drawing).splitlines()
    return _blocks(
        [((len(line) - len(line.lstrip())) // 2, line.lstrip()) for line in lines if line.strip()]
    )


def drawn(blocks: Iterable[Block]) -> str:
    """The drawing of blocks, by their texts; a table by its id."""
    return "\n".join(_lines(blocks, ""))


def an_outline_draft(drawing: str, *appendices: str) -> Draft:
    """A draft whose body, and whose appendices, are the drawings."""
    return a_draft(
        body=outline(drawing),
        appendices=tuple(Appendix(title="Phụ lục", body=outline(text)) for text in appendices),
    )


def _blocks(lines: list[tuple[int, str]]) -> tuple[Block, ...]:
    if not lines:
        return ()
    depth, line = lines[0]
    end = next((n for n, (below, _) in enumerate(lines) if n and below <= depth), len(lines))
    return (_block(line, _blocks(lines[1:end])), *_blocks(lines[end:]))


def _block(line: str, children: tuple[Block, ...]) -> Block:
    mark, _, name = line.partition(" ")
    if mark == "t":
        return a_table(block_id=name)
    return Block(id=name, level=_LEVELS[mark], text=name, children=children)


def _lines(blocks: Iterable[Block], indent: str) -> Iterator[str]:
    for block in blocks:
        yield f"{indent}{_MARKS[block.level]} {block.text or block.id}"
        yield from _lines(block.children, indent + "  ")
