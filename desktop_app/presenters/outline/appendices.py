"""The intents about the appendices: which tree is shown, their titles, their tables."""

from collections.abc import Callable
from typing import Final, NamedTuple

import msgspec

from desktop_app.notice.blocks import Appendix, Block
from desktop_app.notice.body_edits import insert_outermost
from desktop_app.notice.draft import Draft
from desktop_app.notice.edits import with_field
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.outline.clean_typing import one_line
from desktop_app.presenters.outline.outcome import Outcome, at
from desktop_app.presenters.outline.state import OutlineState
from desktop_app.presenters.outline.table_edits import (
    with_cell,
    with_column,
    with_head,
    with_row,
    without_column,
    without_row,
)

_BODY: Final = noted("Nội dung")
_ONE: Final = noted("Phụ lục")
_NUMBERED: Final = noted("Phụ lục {number}")
_TITLED: Final = noted("{label}: {title}")
_ADD: Final = noted("thêm phụ lục")
_DELETE: Final = noted("xoá phụ lục {number}")
_TITLE: Final = noted("sửa tên phụ lục {number}")
_TABLE: Final = noted("thêm bảng")
_CELL: Final = noted("sửa bảng")
_ROWS: Final = noted("sửa các dòng của bảng")
_COLUMNS: Final = noted("sửa các cột của bảng")
_HEADS: Final = (noted("TT"), noted("Nội dung"), noted("Đơn vị"), noted("Thời hạn"))
_HEAD: Final = noted("Cột mới")
LONGEST: Final = 32
"""Characters of a title in the list of trees."""


class Tree(NamedTuple):
    """A tree that can be shown: the appendix (None: the body) and what it is called."""

    appendix: int | None
    title: str


class Appendices:
    """Appendices and the tables in them; a table by its block's id."""

    def __init__(self, state: OutlineState) -> None:
        self._state = state

    def trees(self) -> tuple[Tree, ...]:
        """The body and all appendices."""
        say, appendices = self._state.say, self._state.draft.appendices
        found = [Tree(None, say(_BODY))]
        for index, appendix in enumerate(appendices):
            label = say(_ONE if len(appendices) == 1 else _NUMBERED).format(number=index + 1)
            title = appendix.title.strip()
            if len(title) > LONGEST:
                title = f"{title[:LONGEST].rpartition(' ')[0]}…"
            found.append(Tree(index, say(_TITLED).format(label=label, title=title or "…")))
        return tuple(found)

    @property
    def title(self) -> str:
        """The title of the appendix that is shown, "" for the body."""
        index = self._state.appendix
        return "" if index is None else self._state.draft.appendices[index].title

    def add(self) -> None:
        """A new appendix at the end, which is shown; it begins with a paragraph."""
        draft, state = self._state.draft, self._state
        appendix = Appendix(title="", body=(Block(id=state.new_id(), level="paragraph"),))
        appendices = (*draft.appendices, appendix)
        state.take(Outcome(msgspec.structs.replace(draft, appendices=appendices)), state.say(_ADD))
        state.show_tree(len(appendices) - 1)

    def remove(self) -> str:
        """Take out the appendix that is shown; what was done, "" for the body."""
        state, index = self._state, self._state.appendix
        if index is None:
            return ""
        label = state.say(_DELETE).format(number=index + 1)
        appendices = state.draft.appendices
        kept = (*appendices[:index], *appendices[index + 1 :])
        state.show_tree(None)
        state.take(Outcome(msgspec.structs.replace(state.draft, appendices=kept)), label)
        return label

    def set_title(self, title: str) -> None:
        """The appendix that is shown is called so."""
        state, index = self._state, self._state.appendix
        if index is None:
            return
        label = state.say(_TITLE).format(number=index + 1)
        draft = with_field(state.draft, f"appendices[{index}].title", one_line(title))
        state.take(Outcome(draft), label, f"type:appendix-{index}")

    def add_table(self) -> None:
        """A table with the usual columns at the end of the appendix that is shown."""
        state = self._state
        if state.appendix is None:
            return
        heads = tuple(map(state.say, _HEADS))
        table = Block(id=state.new_id(), level="table", columns=heads, rows=(("",) * len(heads),))
        draft = insert_outermost(state.draft, table, appendix=state.appendix)
        state.take(Outcome(draft, at(table.id, 0)), state.say(_TABLE))

    def set_cell(self, block_id: str, row: int, column: int, text: str) -> None:
        """A cell of the table; row -1 is that of the names of the columns."""
        if row < 0:
            self._table(_COLUMNS, lambda draft: with_head(draft, block_id, column, text))
        else:
            self._table(_CELL, lambda draft: with_cell(draft, block_id, row, column, text))

    def add_row(self, block_id: str, index: int) -> None:
        """An empty row before the row `index`."""
        self._table(_ROWS, lambda draft: with_row(draft, block_id, index))

    def remove_row(self, block_id: str, index: int) -> None:
        """The table without that row."""
        self._table(_ROWS, lambda draft: without_row(draft, block_id, index))

    def add_column(self, block_id: str, index: int) -> None:
        """An empty column before the column `index`."""
        name = self._state.say(_HEAD)
        self._table(_COLUMNS, lambda draft: with_column(draft, block_id, index, name))

    def remove_column(self, block_id: str, index: int) -> None:
        """The table without that column; the last one stays."""
        self._table(_COLUMNS, lambda draft: without_column(draft, block_id, index))

    def _table(self, label: str, edit: Callable[[Draft], Draft]) -> None:
        outcome = Outcome(edit(self._state.draft))
        self._state.take(outcome, self._state.say(label))
