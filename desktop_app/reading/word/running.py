"""The running text of a notice: opening, the tree of the body, closing; bodies of appendices."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

from msgspec import Struct

from desktop_app.notice.blocks import Block, Level
from desktop_app.reading.word.document import Table
from desktop_app.reading.word.line_text import cell_text, cut
from desktop_app.reading.word.nesting import Mark, parents_of
from desktop_app.reading.word.placed import Part, Placed
from desktop_app.standards.standard import Role, Standard

_LEVELS: Final[dict[Role, tuple[Level, bool | None, bool | None]]] = {
    "section": ("section", None, None),
    "item": ("item", False, False),
    "item_title": ("item", False, True),
    "sub_item": ("item", True, False),
    "sub_item_title": ("item", True, True),
    "point": ("point", None, None),
    "dash": ("dash", False, None),
    "plus": ("dash", True, None),
}
_TITLE_ENDS: Final = (".", ":", ";", ",", "…", "!", "?")
_CLOSING: Final = re.compile(r"thông báo (?:để|đến|tới|cho)\b|^Trên đây là|biết, thực hiện")
_SLASHED: Final = re.compile(r"(?P<kept>[.…!?])\s*/\s*[.\-]*\s*$")
RUNNING: Final[frozenset[Role]] = frozenset(
    {
        *_LEVELS,
        "paragraph",
        "part",
        "part_title",
        "division",
        "division_title",
        "article",
        "grounds",
    }
)


class Running(Struct, frozen=True):
    """The parts of the running text; the indexes of lines by the paths they went to."""

    opening: tuple[str, ...]
    body: tuple[Block, ...]
    closing: tuple[str, ...]
    paths: dict[int, str]


class _Node(Struct):
    block: Block
    index: int
    children: "list[_Node]"


def read_running(parts: Sequence[Placed], standard: Standard, *, is_own: bool) -> Running:
    """Opening up to the lead-in, then blocks, then what announces; numbers are not kept."""
    parts = [one for one in parts if one.text.text or one.text.label]
    first = _opening_end(parts, standard, is_own=is_own)
    last = _closing_start(parts, is_own=is_own)
    first = min(first, last)
    parts = (
        [*parts[:-1], _unended(parts[-1], standard, is_own=is_own)]
        if parts and first < len(parts)
        else parts
    )
    body, paths = read_blocks(parts[first:last], standard, "body", is_own=is_own)
    for name, some in (("opening", parts[:first]), ("closing", parts[last:])):
        paths |= {one.index: f"{name}[{number}]" for number, one in enumerate(some)}
    return Running(_texts(parts[:first]), body, _texts(parts[last:]), paths)


def read_blocks(
    parts: Sequence[Part], standard: Standard, path: str, *, is_own: bool, mark: str = "b"
) -> tuple[tuple[Block, ...], dict[int, str]]:
    """The tree of the blocks and the path of every line in it; ids begin with `mark`."""
    marks = [_mark(one, after, is_own=is_own) for one, after in pairwise((*parts, None))]
    parents = parents_of(marks, standard.numbering)
    roots: list[_Node] = []
    nodes: list[_Node] = []
    for number, (part, parent) in enumerate(zip(parts, parents, strict=True), start=1):
        block = _block(part, f"{mark}{number}", marks[number - 1])
        node = _Node(block, -1 if isinstance(part, Table) else part.index, [])
        (roots if parent < 0 else nodes[parent].children).append(node)
        nodes.append(node)
    paths: dict[int, str] = {}
    return _built(roots, path, paths), paths


def _block(part: Part, block_id: str, mark: Mark) -> Block:
    if isinstance(part, Table):
        return table_block(part, block_id)
    return Block(id=block_id, level=mark.level, text=part.text.text, spans=part.text.spans)


def table_block(table: Table, block_id: str) -> Block:
    """A ruled table: its first row are the heads of the columns; short rows are filled up."""
    rows = [tuple(cell_text(cell) for cell in row) for row in table.rows]
    width = max((len(row) for row in rows), default=1)
    filled = [(*row, *([""] * (width - len(row)))) for row in rows] or [("",) * width]
    columns = tuple(" ".join(text.split("\n")) for text in filled[0])
    columns = tuple(text.replace("\t", " ") for text in columns)
    return Block(id=block_id, level="table", columns=columns, rows=tuple(filled[1:]))


def without_end_mark(text: str) -> str:
    """The text without the "/." that ends a notice: "…thực hiện./." ends in its own stop."""
    return _SLASHED.sub(lambda match: match["kept"], text)


def _mark(part: Part | None, after: Part | None, *, is_own: bool) -> Mark:
    if not isinstance(part, Placed):
        return Mark("table", stands_out=True)
    level, is_nested, is_title = _LEVELS.get(part.role, ("paragraph", None, None))
    leads_in = isinstance(after, Table) and level == "paragraph"
    if not is_own:
        return Mark(level, part.text.label, is_nested, None, leads_in)
    if is_title is False and part.text.text.endswith(_TITLE_ENDS):
        is_title = None
    return Mark(level, part.text.label, is_nested, is_title, leads_in)


def _built(nodes: Iterable[_Node], path: str, paths: dict[int, str]) -> tuple[Block, ...]:
    found: list[Block] = []
    for number, node in enumerate(nodes):
        here = f"{path}[{number}]"
        paths[node.index] = here
        children = _built(node.children, f"{here}.children", paths)
        block = node.block
        if children:
            block = Block(
                id=block.id,
                level=block.level,
                text=block.text,
                spans=block.spans,
                children=children,
            )
        found.append(block)
    return tuple(found)


def _opening_end(parts: Sequence[Placed], standard: Standard, *, is_own: bool) -> int:
    """How many first paragraphs open the notice: up to the last lead-in before the first number.

    No opening of a draft holds anything set apart, so one with spans in it is of the body.
    """
    stops = (n for n, one in enumerate(parts) if one.role in _LEVELS or (is_own and one.text.spans))
    end = next(stops, len(parts))
    leads = [n for n in range(end) if parts[n].text.text.endswith(":")]
    if leads:
        return leads[-1] + 1
    if end < len(parts):
        return end
    ends = ("/.",) if standard.body_end == "./." else (".", "…", "!", "?")
    return 0 if parts and parts[-1].text.text.endswith(ends) else end


def _closing_start(parts: Sequence[Placed], *, is_own: bool) -> int:
    start = len(parts)
    while start and parts[start - 1].role == "paragraph":
        text = parts[start - 1].text
        if not _CLOSING.search(text.text) or (is_own and text.spans):
            break
        start -= 1
    return start


def _unended(part: Placed, standard: Standard, *, is_own: bool) -> Placed:
    if is_own and standard.body_end != "./.":
        return part
    length = len(without_end_mark(part.text.text))
    return Placed(part.role, cut(part.text, 0, length), part.index)


def _texts(parts: Sequence[Placed]) -> tuple[str, ...]:
    return tuple(one.text.text for one in parts)
