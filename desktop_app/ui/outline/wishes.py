"""What keys and menu ask for, done: the same for the editor of a block and for whole blocks."""

from collections.abc import Callable, Mapping
from typing import Final, Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtGui import QGuiApplication

from desktop_app.notice.blocks import Level
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.outline.outcome import Caret, at
from desktop_app.presenters.outline.presenter import OutlinePresenter
from desktop_app.presenters.outline.selection import Selection
from desktop_app.ui.ports import Toaster

_DONE: Final = noted("Đã {what}.")
_UNDO: Final = noted("Hoàn tác")


class Desk(Protocol):
    """What the wishes ask of the list."""

    @property
    def phrases_wanted(self) -> SignalInstance:
        """Told when a phrase is to be put in."""

    def caret(self) -> Caret | None:
        """The cursor in the current block's text; None where whole blocks are worked at."""

    def column(self) -> int:
        """Where the cursor is, in pixels of the list."""

    def enter_column(self, column: int, *, from_below: bool) -> None:
        """Put the cursor there in the current block."""

    def take_focus(self) -> None:
        """The keys are for whole blocks now."""

    def open_menu(self) -> None:
        """Open the menu of the current block."""

    def open_directive(self, part: str) -> None:
        """Open the parts of the current block's directive."""


class Wishes:
    """Does what is wished for by its name."""

    def __init__(
        self,
        outline: OutlinePresenter,
        desk: Desk,
        toasts: Toaster,
    ) -> None:
        self._outline = outline
        self._desk = desk
        self._toasts = toasts
        moving = outline.moving
        self._plain: Mapping[str, Callable[[], object]] = {
            "demote": lambda: moving.shift(1),
            "promote": lambda: moving.shift(-1),
            "move_up": lambda: moving.move(-1),
            "move_down": lambda: moving.move(1),
            "duplicate": moving.duplicate,
            "remove": self.remove,
            "copy": self._copy,
            "cut": self._cut,
            "paste": self._paste,
            "menu": desk.open_menu,
            "directive": lambda: desk.open_directive(""),
            "no_directive": self.drop_directive,
            "phrases": desk.phrases_wanted.emit,
            "accept_parts": outline.suggested.accept,
            "dismiss_parts": outline.suggested.dismiss,
            "leave": desk.take_focus,
            "edit": self._edit,
            "choose_up": lambda: self._choose(-1),
            "choose_down": lambda: self._choose(1),
            "first": lambda: self._edge(0),
            "last": lambda: self._edge(-1),
            "up": lambda: self._step(-1),
            "down": lambda: self._step(1),
            "left": lambda: self._sideways(-1),
            "right": lambda: self._sideways(1),
            "extend_up": lambda: self._extend(-1),
            "extend_down": lambda: self._extend(1),
            "all": self._select_all,
        }
        writing = outline.writing
        self._typed: Mapping[str, Callable[[Caret], None]] = {
            "enter": writing.enter,
            "backspace": lambda caret: writing.backspace(caret.block_id),
            "delete": lambda caret: writing.delete(caret.block_id),
            "bold": lambda caret: writing.style(caret, "bold"),
            "italic": lambda caret: writing.style(caret, "italic"),
            "underline": lambda caret: writing.style(caret, "underline"),
        }

    def grant(self, wish: str) -> None:
        """Do it; "level:item" makes the chosen blocks items."""
        if wish in self._plain:
            self._plain[wish]()
        elif wish.startswith("level:"):
            level: Level = wish.removeprefix("level:")  # type: ignore[assignment]
            self._outline.moving.set_level(level)
        elif (caret := self._desk.caret()) is not None:
            self._typed[wish](caret)

    def remove(self) -> None:
        """Take the chosen blocks out and say how to get them back."""
        self._tell(self._outline.moving.delete())

    def _copy(self) -> None:
        """The chosen blocks as text."""
        text = self._outline.moving.copied()
        if text:
            QGuiApplication.clipboard().setText(text)

    def _cut(self) -> None:
        self._copy()
        self.remove()

    def _paste(self) -> None:
        """What was copied, behind the current block."""
        text, state = QGuiApplication.clipboard().text(), self._outline.state
        if state.current and text.strip():
            block = state.row_of(state.current).block
            self._outline.writing.paste(at(block.id, len(block.text)), text)

    def drop_directive(self) -> None:
        """The current block gives no directive any more."""
        if current := self._outline.state.current:
            self._tell(self._outline.directives.drop(current))

    def remove_appendix(self) -> None:
        """Take out the appendix that is shown."""
        self._tell(self._outline.appendices.remove())

    def _tell(self, what: str) -> None:
        if what:
            say = self._outline.state.say
            self._toasts.show(say(_DONE).format(what=what), say(_UNDO), self._outline.undo)

    def _edge(self, index: int) -> None:
        rows = self._outline.state.rows
        if rows:
            block = rows[index].block
            offset = 0 if index == 0 else len(block.text)
            self._outline.state.go(block.id, at(block.id, offset), takes_focus=True)

    def _step(self, way: int) -> None:
        state, column = self._outline.state, self._desk.column()
        index = state.index_of(state.current) + way
        if 0 <= index < len(state.rows):
            block_id = state.rows[index].id
            state.go(block_id, at(block_id, 0), takes_focus=True)
            self._desk.enter_column(column, from_below=way < 0)

    def _edit(self) -> None:
        state = self._outline.state
        if state.current:
            block = state.row_of(state.current).block
            state.go(block.id, at(block.id, len(block.text)), takes_focus=True)

    def _choose(self, way: int) -> None:
        """Another block is the current one; the keys stay with whole blocks."""
        state = self._outline.state
        index = state.index_of(state.selection.head or state.current) + way
        if 0 <= index < len(state.rows):
            block_id = state.rows[index].id
            state.go(block_id, at(block_id, 0))

    def _sideways(self, way: int) -> None:
        state = self._outline.state
        index = state.index_of(state.current) + way
        if 0 <= index < len(state.rows):
            block = state.rows[index].block
            offset = len(block.text) if way < 0 else 0
            state.go(block.id, at(block.id, offset), takes_focus=True)

    def _extend(self, way: int) -> None:
        """The run of chosen blocks grows or shrinks; the first step chooses the current block."""
        state = self._outline.state
        if not state.current:
            return
        anchor = state.selection.anchor or state.current
        head = state.selection.head
        index = state.index_of(head) + way if head else state.index_of(state.current)
        index = min(max(index, 0), len(state.rows) - 1)
        state.choose(state.selection.run_to(state.rows, anchor, state.rows[index].id))
        self._desk.take_focus()

    def _select_all(self) -> None:
        rows = self._outline.state.rows
        if rows:
            ids = frozenset(row.id for row in rows)
            self._outline.state.choose(Selection(ids, rows[0].id, rows[-1].id))
            self._desk.take_focus()
