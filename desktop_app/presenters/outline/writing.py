"""The intents of a person who types in a block."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from desktop_app.notice.blocks import Block, Level, SpanStyle
from desktop_app.notice.body_edits import insert_outermost
from desktop_app.notice.span_edits import toggle_style
from desktop_app.notice.text_edits import set_text
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.outline.block_texts import broken, erased_after, erased_before, without
from desktop_app.presenters.outline.clean_typing import lines_of, one_line
from desktop_app.presenters.outline.names import name_of
from desktop_app.presenters.outline.outcome import Caret, Outcome, at
from desktop_app.presenters.outline.pasting import pasted
from desktop_app.presenters.outline.state import OutlineState
from desktop_app.vietnamese.unicode_form import nfc_with_offsets

_EDIT: Final = noted("sửa {name}")
_SPLIT: Final = noted("tách {name}")
_ADD: Final = noted("thêm {name}")
_LIFT: Final = noted("nâng cấp {name}")
_DELETE: Final = noted("xoá {name}")
_JOIN: Final = noted("nối {name} với khối trước")
_PASTE: Final = noted("dán {count} khối")
_STYLES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "bold": noted("in đậm ở {name}"),
        "italic": noted("in nghiêng ở {name}"),
        "underline": noted("gạch chân ở {name}"),
    }
)


class Writing:
    """Text, Enter, Backspace, Delete, paste, bold; offsets are code points of the block's text."""

    def __init__(self, state: OutlineState) -> None:
        self._state = state

    def type(self, block_id: str, text: str) -> None:
        """The block has this text now; typing that goes on is one change."""
        label = self._named(_EDIT, block_id)
        draft = set_text(self._state.draft, block_id, one_line(text))
        self._state.take(Outcome(draft), label, f"type:{block_id}")

    def enter(self, caret: Caret) -> None:
        """Cut the block at the cursor, or begin a new one behind it."""
        block = self._state.row_of(caret.block_id).block
        outcome = broken(self._state.draft, caret, self._state.new_id())
        is_cut = max(caret.start, caret.end) < len(block.text) and caret.start > 0
        label = self._named(_SPLIT if is_cut else _ADD, block.id)
        self._state.take(outcome, label)

    def begin(self, level: Level) -> None:
        """A block of that level at the end of the tree, to be typed in."""
        block = Block(id=self._state.new_id(), level=level)
        draft = insert_outermost(self._state.draft, block, appendix=self._state.appendix)
        label = self._state.say(_ADD).format(name=self._state.say(_NEW[level]))
        self._state.take(Outcome(draft, at(block.id, 0)), label)

    def begin_with(self, text: str) -> None:
        """What was copied as the first blocks of an empty tree, in one change."""
        state = self._state
        lines = lines_of(text)
        if not lines:
            return
        seed = Block(id=state.new_id(), level="paragraph")
        draft = insert_outermost(state.draft, seed, appendix=state.appendix)
        caret = at(seed.id, 0)
        outcome = pasted(draft, caret, lines, state.new_id)
        state.take(outcome, state.say(_PASTE).format(count=len(lines)))

    def backspace(self, block_id: str) -> None:
        """Backspace at the start of the block."""
        state = self._state
        block = state.row_of(block_id).block
        outcome = erased_before(state.draft, state.rows, block_id)
        is_gone = outcome.caret is None or outcome.caret.block_id != block_id
        label = _LIFT if not is_gone else _JOIN if block.text else _DELETE
        state.take(outcome, self._named(label, block_id))

    def delete(self, block_id: str) -> None:
        """Delete at the end of the block."""
        state = self._state
        index = state.index_of(block_id) + 1
        if index < len(state.rows):
            label = self._named(_JOIN, state.rows[index].id)
            state.take(erased_after(state.draft, state.rows, block_id), label)

    def paste(self, caret: Caret, text: str) -> None:
        """One line goes into the text, many become blocks of their own in one change."""
        state = self._state
        lines = lines_of(text)
        if len(lines) > 1:
            outcome = pasted(state.draft, caret, lines, state.new_id)
            state.take(outcome, state.say(_PASTE).format(count=len(lines)))
        elif state.row_of(caret.block_id).block.level != "table":
            state.take(self._inserted(caret, one_line(text.strip("\r\n"))), self._edit(caret))

    def style(self, caret: Caret, style: SpanStyle) -> None:
        """Put the selected characters into a style, or out of it."""
        draft = toggle_style(self._state.draft, caret.block_id, caret.start, caret.end, style)
        self._state.take(Outcome(draft, caret), self._named(_STYLES[style], caret.block_id))

    def _inserted(self, caret: Caret, text: str) -> Outcome:
        draft = without(self._state.draft, caret)
        old = self._state.row_of(caret.block_id).block.text
        new = old[: caret.start] + text + old[caret.end :]
        _, offsets = nfc_with_offsets(new)
        draft = set_text(draft, caret.block_id, new)
        return Outcome(draft, at(caret.block_id, offsets[caret.start + len(text)]))

    def _edit(self, caret: Caret) -> str:
        return self._named(_EDIT, caret.block_id)

    def _named(self, label: str, block_id: str) -> str:
        say = self._state.say
        return say(label).format(name=name_of(self._state.row_of(block_id), say))


_NEW: Final[Mapping[str, str]] = MappingProxyType(
    {
        "section": noted("phần"),
        "item": noted("mục"),
        "point": noted("điểm"),
        "dash": noted("gạch đầu dòng"),
        "paragraph": noted("đoạn văn"),
    }
)
