"""The outline's rows with keys and mouse: typing in one block, or working at whole blocks."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.outline.outcome import Caret
from desktop_app.presenters.outline.presenter import OutlinePresenter
from desktop_app.presenters.outline.state import Shown
from desktop_app.ui.fields.field import Suggest
from desktop_app.ui.outline.block_menu import block_menu
from desktop_app.ui.outline.boxes import Box
from desktop_app.ui.outline.row_mouse import RowMouse
from desktop_app.ui.outline.rows_canvas import RowsCanvas
from desktop_app.ui.outline.wishes import Wishes
from desktop_app.ui.ports import Toaster
from desktop_app.ui.theme.look import Look

_NAME: Final = noted("Các khối của nội dung")
_KEYS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "Up": "choose_up",
        "Down": "choose_down",
        "Shift+Up": "extend_up",
        "Shift+Down": "extend_down",
        "Alt+Up": "move_up",
        "Alt+Down": "move_down",
        "Alt+Right": "demote",
        "Alt+Left": "promote",
        "Ctrl+Home": "first",
        "Ctrl+End": "last",
        "Ctrl+A": "all",
        "Ctrl+D": "directive",
        "Ctrl+K": "phrases",
        "Ctrl+Shift+Return": "accept_parts",
        "Ctrl+Shift+D": "duplicate",
        "Ctrl+C": "copy",
        "Ctrl+X": "cut",
        "Ctrl+V": "paste",
        "Shift+F10": "menu",
        "Del": "remove",
        "Backspace": "remove",
        "Return": "edit",
        "Enter": "edit",
        "F2": "edit",
    }
)


class BlockList(RowsCanvas):
    """Shows the rows of the outline; the presenter's news make it look again.

    With the keys in a block's text they are for typing; Esc gives them to whole blocks, where Tab
    leaves the list and Alt with an arrow does what Tab does in the text. `phrases_wanted`: the
    library is asked for.
    """

    phrases_wanted = Signal()

    def __init__(
        self,
        outline: OutlinePresenter,
        look: Look,
        say: Translate,
        toasts: Toaster,
        suggest: Suggest,
        parent: QWidget,
    ) -> None:
        super().__init__(outline, look, say, suggest, parent)
        self._say = say
        self.setObjectName("block_list")
        self.setAccessibleName(say(_NAME))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._mouse = RowMouse(outline, self.boxes, look, self)
        self.wishes = Wishes(outline, self, toasts)
        self._connect()

    def refresh(self, shown: Shown) -> None:
        """Look at the presenter again."""
        state, overlays = self._outline.state, self.overlays
        index = state.index_of(state.current)
        had_keys = overlays.has_keys()
        overlays.show_row(state.rows[index] if index >= 0 else None)
        self.place()
        if shown.caret is not None and shown.caret.block_id == overlays.edit.block_id:
            overlays.edit.put_cursor(shown.caret.start, shown.caret.end)
        if shown.takes_focus or (had_keys and not overlays.has_keys()):
            self.take_keys()
        if shown.caret is not None or shown.takes_focus:
            self.show_cursor()

    def restyle(self) -> None:
        """The theme has changed: measure and paint anew."""
        self.boxes.forget()
        self.overlays.table.restyle()
        self.refresh(Shown())

    def offer_suggested(self) -> None:
        """The outline is at rest: offer the parts recognised in the current block."""
        if not self.overlays.edit.is_composing and self._outline.suggested.look():
            self.overlays.show_suggested()
            self.place()

    def take_keys(self) -> None:
        """The keys are for the text of the current block, or for the list where there is none."""
        if not self.overlays.take_focus():
            self.take_focus()

    def menu_at(self, point: QPoint) -> Box | None:
        """The row whose dots are at `point`."""
        index = self.boxes.at(point.y())
        box = self.boxes.all[index] if index >= 0 else None
        return box if box and self.painter.menu_rect(box).contains(point) else None

    def open_menu(self, point: QPoint | None = None) -> None:
        """Open the menu of the current block at a point of the screen, else below its dots."""
        state = self._outline.state
        if state.current and not isinstance(QApplication.activePopupWidget(), QMenu):
            row, edit = state.row_of(state.current), self.overlays.edit
            typed_in = edit if edit.hasFocus() else None
            menu = block_menu(row, self.wishes, typed_in, self._look, self._say, self)
            menu.popup(point or self.overlays.menu_corner())

    def open_directive(self, part: str) -> None:
        """Open the parts of the current block's directive."""
        if self.overlays.open_panel(part):
            self.place()
            if (box := self.current_box()) is not None:
                self.show_span(box.rect.top(), box.rect.bottom())
                self.show_focused()

    def take_focus(self) -> None:
        """The keys are for whole blocks now."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def select_text_to(self, point: QPoint) -> None:
        """Select the current block's text up to `point` of the list."""
        edit = self.overlays.edit
        edit.select_to(edit.viewport().mapFrom(self.viewport(), self.in_sight(point)))

    def caret(self) -> Caret | None:
        """The cursor in the current block's text; None where there is none."""
        edit = self.overlays.edit
        return edit.caret() if edit.block_id else None

    def column(self) -> int:
        """Where the cursor is, in pixels of the list."""
        edit = self.overlays.edit
        return edit.x() + edit.column()

    def enter_column(self, column: int, *, from_below: bool) -> None:
        """Put the cursor there in the current block."""
        edit = self.overlays.edit
        if edit.block_id:
            edit.enter_at(column - edit.x(), from_below=from_below)
            self.show_cursor()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Work at whole blocks; a key that a field leaves over is no such work."""
        if not self.hasFocus():
            if event.key() == Qt.Key.Key_Escape:
                self.take_focus()
            else:
                event.ignore()
            return
        sequence = QKeySequence(event.key() | event.modifiers().value)
        chord = sequence.toString(QKeySequence.SequenceFormat.PortableText)
        if chord == "Esc" and (self._outline.state.selection.ids or self.drop_line):
            self._mouse.cancel()
            self.drop_line = None
            self._outline.state.go(self._outline.state.current)
        elif chord in _KEYS:
            self.wishes.grant(_KEYS[chord])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Reached by Tab, the text of the current block is gone on to."""
        super().focusInEvent(event)
        state = self._outline.state
        if event.reason() == Qt.FocusReason.TabFocusReason and state.rows:
            state.go(state.current or state.rows[0].id, takes_focus=True)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the current block, or of the one below the mouse."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            index = self.boxes.at(self.in_list(event.pos()).y())
            if index >= 0:
                self._mouse.come_to(self.boxes.all[index].row.id)
            self.open_menu(event.globalPos())
        else:
            self.open_menu()

    def viewportEvent(self, event: QEvent) -> bool:
        """Nothing is below the mouse when it is elsewhere."""
        if event.type() == QEvent.Type.Leave:
            self.hovered = -1
            self.viewport().update()
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the cursor, choose, or take hold of a row."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._mouse.press(self.in_list(event.position().toPoint()), event.modifiers())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select on, or show where the row would be dropped."""
        is_pressed = bool(event.buttons() & Qt.MouseButton.LeftButton)
        if is_pressed:
            self.scroll_towards(event.position().toPoint().y())
        point = self.in_list(event.position().toPoint())
        self._mouse.move(point, is_pressed=is_pressed)
        self.viewport().setCursor(self._mouse.shape_at(point))
        if (self.hovered, self.drop_line) != (self._mouse.hovered, self._mouse.line):
            self.hovered, self.drop_line = self._mouse.hovered, self._mouse.line
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop what was dragged."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.drop_line = None
            self._mouse.release()
            self.viewport().update()

    def _connect(self) -> None:
        overlays, writing = self.overlays, self._outline.writing
        edit = overlays.edit
        edit.wished.connect(self.wishes.grant)
        edit.typed.connect(lambda text: writing.type(edit.block_id, text))
        edit.pasted.connect(lambda text: writing.paste(edit.caret(), text))
        edit.composed.connect(lambda: self.refresh(Shown()))
        edit.menu_asked.connect(self.open_menu)
        edit.left.connect(self._outline.state.leave)
        edit.focused.connect(self._outline.state.mark)
        edit.dragged.connect(
            lambda point: self._mouse.stretch(self.in_list(self.viewport().mapFromGlobal(point)))
        )
        edit.document().documentLayout().documentSizeChanged.connect(self._grown)
        overlays.buttons.menu.connect(self.open_menu)
        overlays.buttons.directive.connect(lambda: self.open_directive(""))
        overlays.panel.closed.connect(self._close_panel)
        overlays.panel.dropped.connect(self._drop_directive)
        overlays.panel.grown.connect(self.place)
        overlays.chips.accepted.connect(lambda: self._settle_suggested("accept_parts"))
        overlays.chips.dismissed.connect(lambda: self._settle_suggested("dismiss_parts"))
        overlays.table.grown.connect(self.place)
        overlays.table.moved.connect(self.show_cursor)

    def _grown(self) -> None:
        """What is being composed takes another line."""
        if self.overlays.edit.is_composing:
            self.place()

    def _close_panel(self) -> None:
        self.overlays.panel.hide()
        self.overlays.show_suggested()
        self.place()
        self.take_keys()

    def _settle_suggested(self, wish: str) -> None:
        self.wishes.grant(wish)
        self.overlays.show_suggested()
        self.place()
        self.take_keys()  # the click has given them to the list

    def _drop_directive(self) -> None:
        self.wishes.grant("no_directive")
        self._close_panel()
