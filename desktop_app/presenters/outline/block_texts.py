"""Enter, Backspace and Delete at the edges of a block: split, join, lift, remove."""

from collections.abc import Sequence

from desktop_app.notice.blocks import Block
from desktop_app.notice.body_edits import insert_child, remove
from desktop_app.notice.draft import Draft
from desktop_app.notice.outline_levels import LADDER, promote, set_level
from desktop_app.notice.text_edits import join_with_previous, set_text, split_block
from desktop_app.notice.tree import block_at, place_of
from desktop_app.presenters.outline.outcome import Caret, Outcome, at
from desktop_app.presenters.outline.rows import Row
from desktop_app.vietnamese.unicode_form import nfc_with_offsets


def without(draft: Draft, caret: Caret) -> Draft:
    """The draft without the characters that are selected."""
    block = block_at(draft, place_of(draft, caret.block_id))
    if caret.start == caret.end:
        return draft
    return set_text(draft, block.id, block.text[: caret.start] + block.text[caret.end :])


def broken(draft: Draft, caret: Caret, new_id: str) -> Outcome:
    """Enter: cut at the cursor, the next sibling at the end, the first child of a heading."""
    draft = without(draft, caret)
    block = block_at(draft, place_of(draft, caret.block_id))
    if block.level == "table":
        return Outcome(draft, caret)
    if caret.start == len(block.text) and block.children:
        level = block.children[0].level
        level = "paragraph" if level == "table" else level
        child = Block(id=new_id, level=level)
        return Outcome(insert_child(draft, block.id, child, 0), at(new_id, 0))
    return Outcome(split_block(draft, block.id, caret.start, new_id), at(new_id, 0))


def erased_before(draft: Draft, rows: Sequence[Row], block_id: str) -> Outcome:
    """Backspace at the start: an empty block is lifted and then removed, another one joined."""
    index = next(index for index, row in enumerate(rows) if row.id == block_id)
    block = rows[index].block
    before = rows[index - 1].block if index else None
    if block.level == "table":
        return Outcome(draft, at(block_id, 0))
    if not block.text:
        return _lifted(draft, rows, index)
    if before is None or before.level == "table":
        return Outcome(draft, at(block_id, 0))
    _, offsets = nfc_with_offsets(before.text + block.text)
    joined = join_with_previous(draft, block_id)
    return Outcome(joined, at(before.id, offsets[len(before.text)]))


def erased_after(draft: Draft, rows: Sequence[Row], block_id: str) -> Outcome:
    """Delete at the end: the next block is joined; the cursor stays between the two texts."""
    index = next(index for index, row in enumerate(rows) if row.id == block_id)
    block = rows[index].block
    here = at(block_id, len(block.text))
    if index + 1 == len(rows) or "table" in (block.level, rows[index + 1].block.level):
        return Outcome(draft, here)
    after = rows[index + 1].block
    _, offsets = nfc_with_offsets(block.text + after.text)
    return Outcome(join_with_previous(draft, after.id), at(block_id, offsets[len(block.text)]))


def _lifted(draft: Draft, rows: Sequence[Row], index: int) -> Outcome:
    """An empty block one level up, then a paragraph, then gone."""
    block = rows[index].block
    if block.level in LADDER:
        lifted = promote(draft, block.id)
        if lifted == draft:
            lifted = set_level(draft, block.id, "paragraph")
        return Outcome(lifted, at(block.id, 0))
    return Outcome(remove(draft, [block.id]), neighbour(rows, index))


def neighbour(rows: Sequence[Row], index: int, count: int = 1) -> Caret | None:
    """The cursor when `count` rows from `index` on are gone; None when no row is left."""
    if index > 0:
        before = rows[index - 1].block
        return at(before.id, len(before.text))
    return at(rows[index + count].id, 0) if index + count < len(rows) else None
