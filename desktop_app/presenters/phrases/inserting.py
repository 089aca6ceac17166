"""Where the sentence of a phrase goes: into an empty block, a new one, or to the cursor."""

from typing import Final, NamedTuple

from desktop_app.notice.blocks import Block, Directive, Level, may_hold
from desktop_app.notice.body_edits import insert_after, insert_child, insert_outermost
from desktop_app.notice.draft import Draft
from desktop_app.notice.text_edits import set_directive, set_text
from desktop_app.notice.tree import block_at, children_at, place_of
from desktop_app.phrases.filling import BLANK
from desktop_app.phrases.place import EndMark, FillPlace
from desktop_app.presenters.outline.block_texts import without
from desktop_app.presenters.outline.outcome import Caret, Outcome, at
from desktop_app.vietnamese.unicode_form import nfc_with_offsets

_ENDS: Final = (".", "!", "?", "…", ":")
_LISTED: Final = frozenset({"point", "dash"})
_INNER: Final[tuple[Level, ...]] = ("item", "point", "dash", "paragraph")


class Piece(NamedTuple):
    """A finished sentence: its text, its directive, the levels it suits (none: any)."""

    text: str
    directive: Directive | None = None
    levels: tuple[str, ...] = ()


def new_place(draft: Draft, block_id: str) -> FillPlace:
    """How a sentence stands as a block at or after that one ("": the first of a body).

    Points and dashes end as their neighbours do, in ";" or "."; all else ends in ".".
    """
    end: EndMark = "."
    if block_id:
        place = place_of(draft, block_id)
        block = block_at(draft, place)
        siblings = block.children or children_at(draft, place.parent)
        texts = [one.text.rstrip() for one in siblings if one.level in _LISTED]
        end = ";" if any(text.endswith(";") for text in texts) else "."
    return FillPlace(is_sentence_start=True, end=end)


def cursor_place(draft: Draft, caret: Caret) -> FillPlace:
    """How a sentence stands at the cursor: small within a sentence, and without an end mark."""
    before = block_at(draft, place_of(draft, caret.block_id)).text[: caret.start].rstrip()
    return FillPlace(is_sentence_start=not before or before.endswith(_ENDS), end="")


def put_in(draft: Draft, block_id: str, piece: Piece, new_id: str, appendix: int | None) -> Outcome:
    """The piece in the block where that is empty, else in a new one after or below it."""
    if not block_id:
        level = _level(piece, _INNER, "paragraph")
        draft = insert_outermost(draft, _block(new_id, level, piece), appendix=appendix)
        return _after(draft, new_id)
    block = block_at(draft, place_of(draft, block_id))
    if block.level != "table" and not block.text.strip():
        draft = set_text(draft, block_id, piece.text)
        return _after(_with_directive(draft, block_id, piece.directive), block_id)
    if block.level == "section" or block.children:
        level = block.children[0].level if block.children else _inner_level(block, piece)
        level = "paragraph" if level == "table" else level
        draft = insert_child(draft, block_id, _block(new_id, level, piece), 0)
        return _after(draft, new_id)
    level = "paragraph" if block.level == "table" else block.level
    return _after(insert_after(draft, block_id, _block(new_id, level, piece)), new_id)


def put_at(draft: Draft, caret: Caret, piece: Piece) -> Outcome:
    """The piece at the cursor, in the place of what is selected; the block's own parts stay."""
    draft = without(draft, caret)
    block = block_at(draft, place_of(draft, caret.block_id))
    before, after = block.text[: caret.start], block.text[caret.start :]
    lead = " " if before and not before[-1].isspace() else ""
    trail = " " if after[:1].isalnum() else ""
    text = f"{before}{lead}{piece.text}{trail}{after}"
    _, offsets = nfc_with_offsets(text)
    draft = set_text(draft, caret.block_id, text)
    if block.directive is None:
        draft = _with_directive(draft, caret.block_id, piece.directive)
    start = len(before) + len(lead)
    blank = piece.text.find(BLANK)
    if blank >= 0:
        start += blank
        return Outcome(draft, Caret(caret.block_id, offsets[start], offsets[start + len(BLANK)]))
    return Outcome(draft, at(caret.block_id, offsets[start + len(piece.text)]))


def _block(block_id: str, level: Level, piece: Piece) -> Block:
    return Block(id=block_id, level=level, text=piece.text, directive=piece.directive)


def _with_directive(draft: Draft, block_id: str, directive: Directive | None) -> Draft:
    return draft if directive is None else set_directive(draft, block_id, directive)


def _after(draft: Draft, block_id: str) -> Outcome:
    """With the first open place selected, else the cursor at the end."""
    text = block_at(draft, place_of(draft, block_id)).text
    blank = text.find(BLANK)
    caret = Caret(block_id, blank, blank + len(BLANK)) if blank >= 0 else at(block_id, len(text))
    return Outcome(draft, caret)


def _inner_level(block: Block, piece: Piece) -> Level:
    holdable = tuple(level for level in _INNER if may_hold(block.level, level))
    return _level(piece, holdable, "paragraph")


def _level(piece: Piece, among: tuple[Level, ...], usual: Level) -> Level:
    """The first level the piece suits; `usual` where it suits any or none of them."""
    return next((level for level in among if level in piece.levels), usual)
