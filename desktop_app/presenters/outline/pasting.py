"""Many lines pasted: one block each, behind the cursor; typed numbers become levels."""

from collections.abc import Callable, Iterator, Sequence

import msgspec

from desktop_app.notice.blocks import RANK, Block, Level, walk
from desktop_app.notice.body_edits import insert_after, insert_child, insert_lines, remove
from desktop_app.notice.draft import Draft
from desktop_app.notice.outline_levels import set_level
from desktop_app.notice.text_edits import split_block
from desktop_app.notice.tree import block_at, place_of, with_block
from desktop_app.presenters.outline.block_texts import without
from desktop_app.presenters.outline.outcome import Caret, Outcome, at
from desktop_app.presenters.outline.typed_numbers import Numbered, without_number

NewId = Callable[[], str]


def pasted(draft: Draft, caret: Caret, lines: Sequence[str], new_id: NewId) -> Outcome:
    """Every line a block behind the cursor's block, which is cut at the cursor.

    An empty block without children gives way to them. Where no line has a number they all get the
    level of the block; where some have, the others become paragraphs. A table takes none.
    """
    draft = without(draft, caret)
    block = block_at(draft, place_of(draft, caret.block_id))
    if block.level == "table" or not lines:
        return Outcome(draft, caret)
    if caret.start < len(block.text):
        draft = split_block(draft, block.id, caret.start, new_id())
    is_replaced = not block.text and not block.children
    if is_replaced:
        draft = set_level(draft, block.id, "paragraph")  # holds nothing of what comes behind it
    read = [without_number(line) for line in lines]
    if any(line.level for line in read):
        draft, last = _as_tree(draft, block.id, read, new_id)
    else:
        draft, last = _alike(draft, block.id, block.level, lines, new_id)
    if is_replaced:
        draft = remove(draft, [block.id])
    return Outcome(draft, at(last.id, len(last.text)))


def forest_of(lines: Sequence[Numbered], new_id: NewId) -> tuple[Block, ...]:
    """The lines as trees by their levels; a line without number is a paragraph."""
    return tuple(_trees(list(lines), new_id))


def _alike(
    draft: Draft, after: str, level: Level, lines: Sequence[str], new_id: NewId
) -> tuple[Draft, Block]:
    ids = [new_id() for _ in lines]
    block = block_at(draft, place_of(draft, after))
    if not block.children:
        draft = insert_lines(draft, after, lines, ids, level=level)
        return draft, block_at(draft, place_of(draft, ids[-1]))
    below = block.children[0].level
    below = "paragraph" if below == "table" else below
    for index, (line, one) in enumerate(zip(lines, ids, strict=True)):
        draft = insert_child(draft, after, Block(id=one, level=below, text=line), index)
    return draft, block_at(draft, place_of(draft, ids[-1]))


def _as_tree(
    draft: Draft, after: str, lines: Sequence[Numbered], new_id: NewId
) -> tuple[Draft, Block]:
    last: Block | None = None
    for root in forest_of(lines, new_id):
        draft = _planted(draft, after, root)
        *_, last = walk((root,))
        after = last.id
    assert last is not None
    return draft, last


def _planted(draft: Draft, after: str, root: Block) -> Draft:
    """The tree right behind the block in reading order, where blocks of its level stand."""
    seed = Block(id=root.id, level="paragraph", text=root.text)
    if block_at(draft, place_of(draft, after)).children:
        draft = insert_child(draft, after, seed, 0)
    else:
        draft = insert_after(draft, after, seed)
    draft = set_level(draft, root.id, root.level)
    place = place_of(draft, root.id)
    grown = block_at(draft, place)
    children = (*root.children, *grown.children)
    return with_block(draft, place, msgspec.structs.replace(grown, children=children))


def _trees(lines: list[Numbered], new_id: NewId) -> Iterator[Block]:
    while lines:
        head = lines.pop(0)
        yield _tree(head, head.level or "paragraph", lines, new_id, is_inner=False)


def _tree(
    head: Numbered, level: Level, lines: list[Numbered], new_id: NewId, *, is_inner: bool
) -> Block:
    """The block of `head` with all lines that stand below it, which are taken from `lines`."""
    block_id, children = new_id(), list[Block]()
    while lines and level != "paragraph":
        below = lines[0].level or "paragraph"
        is_own = lines[0].is_nested and below == level and not is_inner
        if RANK[below] <= RANK[level] and not is_own:
            break
        children.append(_tree(lines.pop(0), below, lines, new_id, is_inner=is_own))
    return Block(id=block_id, level=level, text=head.text, children=tuple(children))
