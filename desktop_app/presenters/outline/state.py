"""What the outline shows: the rows of one tree, the current block, the blocks chosen."""

import re
from collections.abc import Callable
from typing import Final, NamedTuple, Protocol

from desktop_app.notice.blocks import Block
from desktop_app.notice.draft import Draft
from desktop_app.notice.tree import place_of
from desktop_app.presenters.editing.editor import Change, Editor
from desktop_app.presenters.editing.marker import Marker
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.listeners import Listeners
from desktop_app.presenters.outline.outcome import Caret, Outcome, at
from desktop_app.presenters.outline.rows import Row, rows_of
from desktop_app.presenters.outline.selection import Selection
from desktop_app.standards.standard import Standard

_OURS: Final = re.compile(r"(?:body|appendices\[(?P<appendix>\d{1,9})\])(?![^.\[])")


class RulingStandard(Protocol):
    """Who knows the standard that rules a draft (the typesetter)."""

    def standard_of(self, draft: Draft) -> Standard:
        """The standard; raises UnknownStandard where the draft's system has none."""


class Shown(NamedTuple):
    """The outline is to be shown anew; with the cursor at `caret`, focused where `takes_focus`."""

    caret: Caret | None = None
    takes_focus: bool = False


class OutlineState:
    """The body or an appendix as rows; every change of the draft goes through `take`.

    `appendix` None is the body. `current` is the id of the block worked at, "" for none.
    """

    def __init__(
        self,
        editor: Editor,
        marker: Marker,
        standards: RulingStandard,
        new_id: Callable[[], str],
        say: Translate,
    ) -> None:
        self._editor = editor
        self._marker = marker
        self._standards = standards
        self.new_id: Final = new_id
        self.say: Final = say
        self.news: Final = Listeners[Shown]()
        self.appendix: int | None = None
        self.current = ""
        self.selection = Selection()
        self.rows: tuple[Row, ...] = ()
        self._index: dict[str, int] = {}
        self._number()
        self._removals = (editor.changes.add(self._changed), marker.calls.add(self._called))

    def close(self) -> None:
        """Listen no more."""
        for remove in self._removals:
            remove()

    @property
    def draft(self) -> Draft:
        """The notice as it is now."""
        return self._editor.draft

    def index_of(self, block_id: str) -> int:
        """Which row shows the block; -1 for none."""
        return self._index.get(block_id, -1)

    def row_of(self, block_id: str) -> Row:
        """The row of a block that is shown; KeyError for none."""
        return self.rows[self._index[block_id]]

    def chosen(self) -> frozenset[str]:
        """The blocks that an intent is about: those selected, else the current one."""
        return self.selection.ids or frozenset([self.current] if self.current else [])

    def choose(self, selection: Selection) -> None:
        """Have other blocks selected."""
        if selection != self.selection:
            self.selection = selection
            self.news.tell(Shown())

    def go(self, block_id: str, caret: Caret | None = None, *, takes_focus: bool = False) -> None:
        """Work at a block, "" for none; nothing is selected any more."""
        self.selection = Selection()
        if block_id != self.current:
            self._editor.leave_field()
            self.current = block_id
        self.mark()
        self.news.tell(Shown(caret, takes_focus))

    def go_to(self, caret: Caret) -> None:
        """Show that text, in whichever tree it is, and work there; EditFault unknown_block."""
        appendix = place_of(self.draft, caret.block_id).appendix
        if appendix != self.appendix:
            self._turn_to(appendix)
        self.go(caret.block_id, caret, takes_focus=True)

    def mark(self) -> None:
        """Say where the person is."""
        if self.current:
            self._marker.here(self.row_of(self.current).path, self)

    def leave(self) -> None:
        """The field is left: what was typed is saved now."""
        self._editor.leave_field()

    def show_tree(self, appendix: int | None) -> None:
        """Show the body (None) or an appendix."""
        if appendix == self.appendix:
            return
        self._editor.leave_field()
        self._turn_to(appendix)
        self.news.tell(Shown())

    def take(self, outcome: Outcome, label: str, merge_key: str | None = None) -> bool:
        """Take in what an intent came to, if it is any change; whether it was."""
        if outcome.draft is self.draft or outcome.draft == self.draft:
            return False
        self._editor.edit(outcome.draft, label, merge_key=merge_key, origin=self)
        self._number()
        caret = outcome.caret
        self.selection = self.selection.among(self.rows)
        self.current = caret.block_id if caret else self._nearest(self.current, 0)
        self.mark()
        self.news.tell(Shown(caret))
        return True

    def _changed(self, change: Change) -> None:
        """Someone else, or undo, changed the draft."""
        if change.origin is self:
            return
        before = self.index_of(self.current)
        if self.appendix is not None and self.appendix >= len(change.new.appendices):
            self._turn_to(None)
        self._number()
        self.selection = self.selection.among(self.rows)
        self.current = self._nearest(self.current, before)
        self.mark()
        self.news.tell(Shown())

    def _nearest(self, block_id: str, index: int) -> str:
        """The block if it is still there, else the one that stands where it stood."""
        if block_id in self._index or not block_id:
            return block_id
        return self.rows[min(max(index, 0), len(self.rows) - 1)].id if self.rows else ""

    def _called(self, path: str) -> None:
        """Go to the block of a path of the draft; other paths are not ours."""
        match = _OURS.match(path)
        if match is None:
            return
        appendix = None if match["appendix"] is None else int(match["appendix"])
        if appendix is not None and appendix >= len(self.draft.appendices):
            return
        if appendix != self.appendix:
            self._turn_to(appendix)
        holders = [row for row in self.rows if _is_within(path, row.path)]
        found = holders[-1] if holders else None
        self.go(found.id if found else "", found and at(found.id, 0), takes_focus=True)

    def _turn_to(self, appendix: int | None) -> None:
        self.appendix = appendix
        self.current = ""
        self.selection = Selection()
        self._number()

    def _number(self) -> None:
        numbering = self._standards.standard_of(self.draft).numbering
        tree, path = self._tree()
        self.rows = rows_of(tree, path, numbering)
        self._index = {row.block.id: index for index, row in enumerate(self.rows)}

    def _tree(self) -> tuple[tuple[Block, ...], str]:
        if self.appendix is None:
            return self.draft.body, "body"
        return self.draft.appendices[self.appendix].body, f"appendices[{self.appendix}].body"


def _is_within(path: str, holder: str) -> bool:
    return path == holder or path.startswith((f"{holder}.", f"{holder}["))
