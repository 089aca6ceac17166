"""What can be done with one row of a reading: pure functions, None where it cannot be done."""

import datetime as dt
from collections.abc import Sequence

from desktop_app.notice.blocks import Block
from desktop_app.notice.body_edits import insert_after, insert_outermost, remove
from desktop_app.notice.draft import Draft
from desktop_app.notice.outline_levels import set_level
from desktop_app.notice.text_edits import join_with_previous, set_directive, set_text, split_block
from desktop_app.notice.tree import block_at, place_of
from desktop_app.presenters.outline.clean_typing import one_line
from desktop_app.presenters.reading.evidence import TYPED, Evidence
from desktop_app.presenters.reading.fact_words import with_fact, without_fact
from desktop_app.presenters.reading.part_words import with_part
from desktop_app.presenters.reading.review_rows import ReviewRow
from desktop_app.presenters.reading.review_state import Standing
from desktop_app.reading.report import Unrecognised


def accepted(now: Standing, row: ReviewRow) -> Standing:
    """The row is right."""
    return now._replace(accepted=now.accepted | {row.key})


def corrected(now: Standing, row: ReviewRow, typed: str, today: dt.date) -> Standing | None:
    """The row says what is typed, and that is accepted."""
    if not typed.strip():
        return None
    draft: Draft | None
    if row.part:
        draft = with_part(now.draft, _block(now.draft, row.block_id), row.part, typed, today)
    elif row.block_id:
        draft = set_text(now.draft, row.block_id, one_line(typed).strip())
    else:
        draft = with_fact(now.draft, row.path, typed, today)
    return None if draft is None else accepted(now._replace(draft=draft), row)


def dropped(now: Standing, row: ReviewRow) -> Standing:
    """The draft without the row; the words of a block are then among those not used."""
    if row.part:
        block = _block(now.draft, row.block_id)
        return now._replace(draft=with_part(now.draft, block, row.part, "", dt.date.min))
    if row.path:
        draft, gone = without_fact(now.draft, row.path)
        return now._replace(draft=draft, ground=now.ground.without_item(gone))
    block = _block(now.draft, row.block_id)
    left = tuple(_left(now, one) for one in _all_of(block) if one.text.strip())
    return now._replace(draft=remove(now.draft, [block.id]), unused=(*now.unused, *left))


def joined(now: Standing, row: ReviewRow, rows: Sequence[ReviewRow]) -> Standing | None:
    """The block's words behind those of the block before it, which stays."""
    blocks = [one for one in rows if one.block_id and not one.part]
    at = next((place for place, one in enumerate(blocks) if one.key == row.key), 0)
    if at == 0:
        return None
    host, draft = blocks[at - 1], now.draft
    if not host.text.endswith(" "):
        draft = set_text(draft, host.block_id, f"{host.text} ")
    draft = join_with_previous(draft, row.block_id)
    evidence = now.ground.blocks.get(host.block_id, TYPED)
    evidence = evidence._replace(sources=(*host.sources, *row.sources))
    return now._replace(draft=draft, ground=now.ground.with_block(host.block_id, evidence))


def divided(now: Standing, row: ReviewRow, offset: int, new_id: str) -> Standing | None:
    """The block cut before that character; both halves keep what they were read from."""
    if not row.block_id or row.part or not 0 < offset < len(row.text):
        return None
    draft = split_block(now.draft, row.block_id, offset, new_id)
    for block_id in (row.block_id, new_id):
        draft = set_text(draft, block_id, _block(draft, block_id).text.strip())
    evidence = now.ground.blocks.get(row.block_id, TYPED)
    return now._replace(draft=draft, ground=now.ground.with_block(new_id, evidence))


def as_paragraph(now: Standing, row: ReviewRow) -> Standing | None:
    """The block tells nobody to do anything: a paragraph."""
    if not row.block_id:
        return None
    draft = set_directive(now.draft, row.block_id, None)
    return now._replace(draft=set_level(draft, row.block_id, "paragraph"))


def used(now: Standing, at: int, after_id: str, new_id: str) -> Standing:
    """A sentence that was not used as a paragraph behind that block ("": at the end)."""
    sentence = now.unused[at]
    block = Block(id=new_id, level="paragraph", text=one_line(sentence.text).strip())
    draft = now.draft
    draft = insert_after(draft, after_id, block) if after_id else insert_outermost(draft, block)
    evidence = Evidence(1.0, "stated", (sentence.source,))
    return now._replace(
        draft=draft,
        ground=now.ground.with_block(new_id, evidence),
        unused=(*now.unused[:at], *now.unused[at + 1 :]),
    )


def _left(now: Standing, block: Block) -> Unrecognised:
    evidence = now.ground.blocks.get(block.id, TYPED)
    source = evidence.sources[0] if evidence.sources else (0, 0)
    return Unrecognised(text=block.text, source=source, why="unplaced")


def _block(draft: Draft, block_id: str) -> Block:
    return block_at(draft, place_of(draft, block_id))


def _all_of(block: Block) -> tuple[Block, ...]:
    return (block, *(one for child in block.children for one in _all_of(child)))
