"""The text of a block changed, cut in two, joined with what stands before it; its directive set.

Pure functions, Draft to Draft, on blocks named by id. A table has no text: cutting and joining one
returns the same draft. EditFault unknown_block for an id the draft has not.
"""

import msgspec

from desktop_app.notice.blocks import Block, Directive
from desktop_app.notice.draft import Draft
from desktop_app.notice.edits import clean_value
from desktop_app.notice.errors import EditFault
from desktop_app.notice.span_edits import clipped, merged, moved, refitted, shifted
from desktop_app.notice.strict import replaced
from desktop_app.notice.text_rules import clean_text
from desktop_app.notice.tree import (
    Place,
    block_at,
    children_at,
    place_of,
    with_block,
    with_children,
)
from desktop_app.vietnamese.unicode_form import nfc_with_offsets


def set_text(draft: Draft, block_id: str, text: str) -> Draft:
    """The block with another text, in NFC; its spans stay on the characters that stay.

    Raises TextFault for a line break, tab or control character, ValueFault for a table.
    """
    place = place_of(draft, block_id)
    block = block_at(draft, place)
    text = clean_text(text, f"{place.path}.text")
    if text == block.text:
        return draft
    spans = refitted(block.spans, block.text, text)
    return with_block(draft, place, replaced(block, place.path, text=text, spans=spans))


def set_directive(draft: Draft, block_id: str, directive: Directive | None) -> Draft:
    """The block with other parts of a directive, None for none; ValueFault for a table."""
    place = place_of(draft, block_id)
    block = block_at(draft, place)
    if directive is not None:
        directive = clean_value(directive, Directive, (*place.steps, "directive"))
    if directive == block.directive:
        return draft
    return with_block(draft, place, replaced(block, place.path, directive=directive))


def split_block(draft: Draft, block_id: str, offset: int, new_id: str) -> Draft:
    """The block cut before the character `offset`; what follows becomes a sibling named `new_id`.

    Children go with the second part, the directive stays with the first; but at the end of the
    text the children stay, and at its beginning the directive goes along. EditFault outside_text.
    """
    place = place_of(draft, block_id)
    block = block_at(draft, place)
    length = len(block.text)
    if not 0 <= offset <= length:
        raise EditFault(
            "outside_text", f"{place.path}.text", found=str(offset), expected=f"0..{length}"
        )
    if block.level == "table":
        return draft
    is_at_end = offset == length
    is_at_start = offset == 0 < length
    first = msgspec.structs.replace(
        block,
        text=block.text[:offset],
        spans=clipped(block.spans, 0, offset),
        directive=None if is_at_start else block.directive,
        children=block.children if is_at_end else (),
    )
    second = Block(
        id=new_id,
        level=block.level,
        text=block.text[offset:],
        spans=clipped(block.spans, offset, length),
        directive=block.directive if is_at_start else None,
        children=() if is_at_end else block.children,
    )
    return with_block(draft, place, first, second)


def join_with_previous(draft: Draft, block_id: str) -> Draft:
    """The block's text put after that of the block before it in reading order, which stays.

    Nothing is put between the texts. The children go to that block where it is a sibling of the
    same level, else they take the block's place; the directive is kept where that one has none.
    The first block of a body returns the same draft.
    """
    place = place_of(draft, block_id)
    block = block_at(draft, place)
    before = _previous(draft, place)
    if before is None or "table" in (block.level, block_at(draft, before).level):
        return draft
    host = block_at(draft, before)
    if before.parent == place.parent and host.level == block.level:
        draft = with_children(with_block(draft, place), before, block.children)
    else:
        draft = with_block(draft, place, *block.children)
    text, offsets = nfc_with_offsets(host.text + block.text)
    both = (*host.spans, *shifted(block.spans, len(host.text)))
    joined = msgspec.structs.replace(
        block_at(draft, before),
        text=text,
        spans=merged(moved(both, offsets)),
        directive=host.directive or block.directive,
    )
    return with_block(draft, before, joined)


def _previous(draft: Draft, place: Place) -> Place | None:
    """Where the block before `place` in reading order is; None before the first of a body."""
    if place.position == 0:
        return None if place.parent.is_tree else place.parent
    before = place.sibling(place.position - 1)
    while children := children_at(draft, before):
        before = before.child(len(children) - 1)
    return before
