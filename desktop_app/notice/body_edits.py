"""Blocks put into and taken out of a draft: every edit is a pure function, Draft to Draft.

Blocks are named by their ids and found in the body and the appendices alike. Ids of new blocks are
the caller's. Every edit raises EditFault unknown_block for an id the draft has not, and DraftError
when the result would be no draft (levels that do not nest, an id twice, a table in the body).
"""

import re
from collections.abc import Iterable, Sequence
from operator import is_
from typing import Final

import msgspec

from desktop_app.notice.blocks import Block, Level
from desktop_app.notice.draft import Draft
from desktop_app.notice.errors import EditFault
from desktop_app.notice.strict import convert_strictly
from desktop_app.notice.text_rules import clean_text, clean_tree
from desktop_app.notice.tree import (
    Place,
    block_at,
    children_at,
    place_of,
    with_inserted,
)

_BREAK_OR_TAB: Final = re.compile(" *[\t\n\v\f\r\x85\u2028\u2029][ \t\n\v\f\r\x85\u2028\u2029]*")


def insert_after(draft: Draft, block_id: str, block: Block) -> Draft:
    """Put `block` after the block and its children, as its sibling."""
    place = place_of(draft, block_id)
    return with_inserted(draft, place.sibling(place.position + 1), clean_block(block))


def insert_before(draft: Draft, block_id: str, block: Block) -> Draft:
    """Put `block` before the block, as its sibling."""
    return with_inserted(draft, place_of(draft, block_id), clean_block(block))


def insert_child(draft: Draft, parent_id: str, block: Block, index: int | None = None) -> Draft:
    """Put `block` among the children of another at `index`; None: as the last one."""
    place = place_of(draft, parent_id)
    return _insert(draft, place, block, index)


def insert_outermost(
    draft: Draft, block: Block, *, appendix: int | None = None, index: int | None = None
) -> Draft:
    """Put `block` among the outermost blocks of the body, or of the appendix of that number.

    `appendix` counts from 0; `index` None: as the last one.
    """
    return _insert(draft, Place(appendix, ()), block, index)


def insert_lines(
    draft: Draft,
    after_id: str,
    lines: Sequence[str],
    new_ids: Sequence[str],
    *,
    level: Level | None = None,
) -> Draft:
    """Put one block for each pasted line after the block and its children, as its siblings.

    `level` None: that of the block, paragraphs after a table. Tabs and line breaks inside a line
    become spaces, its ends are trimmed, lines that are empty then make no block but use up their
    id. EditFault ids_and_lines when there are not as many ids as lines.
    """
    if len(lines) != len(new_ids):
        raise EditFault("ids_and_lines", found=str(len(new_ids)), expected=str(len(lines)))
    place = place_of(draft, after_id)
    if level is None:
        level = block_at(draft, place).level
        level = "paragraph" if level == "table" else level
    texts = [clean_text(_BREAK_OR_TAB.sub(" ", line).strip()) for line in lines]
    blocks = [
        Block(id=new_id, level=level, text=text)
        for new_id, text in zip(new_ids, texts, strict=True)
        if text
    ]
    return with_inserted(draft, place.sibling(place.position + 1), *blocks) if blocks else draft


def remove(draft: Draft, block_ids: Iterable[str]) -> Draft:
    """Take the blocks out, each with its children; one of them may be below another."""
    gone = frozenset(block_ids)
    for block_id in gone:
        place_of(draft, block_id)
    body = _without(draft.body, gone)
    appendices = tuple(
        appendix
        if (kept := _without(appendix.body, gone)) is appendix.body
        else msgspec.structs.replace(appendix, body=kept)
        for appendix in draft.appendices
    )
    return msgspec.structs.replace(draft, body=body, appendices=appendices) if gone else draft


def clean_block(block: Block) -> Block:
    """The block in the form a draft keeps: texts in NFC, spans on the same letters.

    Raises TextFault with the path inside the block.
    """
    clean: Block = convert_strictly(clean_tree(msgspec.to_builtins(block)), Block)
    return block if clean == block else clean


def _insert(draft: Draft, parent: Place, block: Block, index: int | None) -> Draft:
    count = len(children_at(draft, parent))
    index = count if index is None else index
    if not 0 <= index <= count:
        raise EditFault("unknown_path", parent.child(index).path, expected=f"0..{count}")
    return with_inserted(draft, parent.child(index), clean_block(block))


def _without(blocks: tuple[Block, ...], gone: frozenset[str]) -> tuple[Block, ...]:
    """The blocks but for those `gone`; what holds none of them is shared."""
    kept: list[Block] = []
    for block in blocks:
        if block.id in gone:
            continue
        children = _without(block.children, gone)
        is_whole = children is block.children
        kept.append(block if is_whole else msgspec.structs.replace(block, children=children))
    is_same = len(kept) == len(blocks) and all(map(is_, kept, blocks))
    return blocks if is_same else tuple(kept)
