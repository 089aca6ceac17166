"""The editor of the current block: plain text, grown to its height, safe for Vietnamese typing.

What concerns the outline is told by signals; letters, Backspace within the text and whatever an
input method sends are left to Qt. While something is being composed the document is not touched.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from desktop_app.notice.blocks import Block
from desktop_app.presenters.outline.outcome import Caret
from desktop_app.ui.outline.block_document import fill, points, set_up, show_spans, units
from desktop_app.ui.theme.look import Look
from desktop_app.vietnamese.unicode_form import nfc_with_offsets, to_nfc

_CHORDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "Return": "enter",
        "Enter": "enter",
        "Shift+Return": "enter",
        "Shift+Enter": "enter",
        "Ctrl+Return": "enter",
        "Tab": "demote",
        "Shift+Tab": "promote",
        "Shift+Backtab": "promote",
        "Backtab": "promote",
        "Alt+Up": "move_up",
        "Alt+Down": "move_down",
        "Ctrl+B": "bold",
        "Ctrl+I": "italic",
        "Ctrl+U": "underline",
        "Ctrl+D": "directive",
        "Ctrl+K": "phrases",
        "Ctrl+Shift+Return": "accept_parts",
        "Ctrl+Shift+Enter": "accept_parts",
        "Ctrl+Shift+D": "duplicate",
        "Shift+F10": "menu",
        "Ctrl+Home": "first",
        "Ctrl+End": "last",
        "Esc": "leave",
        "Backspace": "backspace",
        "Del": "delete",
        "Up": "up",
        "Down": "down",
        "Shift+Up": "extend_up",
        "Shift+Down": "extend_down",
        "Left": "left",
        "Right": "right",
        "Ctrl+A": "all",
    }
)
_AT_EDGE: Final = frozenset("backspace delete up down extend_up extend_down left right all".split())
"""What is the outline's only at an edge of the text, and else Qt's."""


class BlockEdit(QTextEdit):
    """Edits one block.

    `wished` names what a key asks the outline for, `typed` has the whole text, `pasted` what is to
    be pasted, `composed` says that an input method is done, `dragged` where the mouse is outside.
    """

    wished = Signal(str)
    typed = Signal(str)
    pasted = Signal(str)
    composed = Signal()
    menu_asked = Signal(QPoint)
    dragged = Signal(QPoint)
    focused = Signal()
    left = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._block: Block | None = None
        self._text = ""
        self._is_showing = False
        self._is_in_input = False
        self._is_late = False
        self.setProperty("role", "block")
        self.setObjectName("block_edit")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(False)
        self.setAcceptDrops(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.viewport().setAutoFillBackground(False)
        self.textChanged.connect(self._on_text)

    @property
    def block_id(self) -> str:
        """The block that is edited, "" for none."""
        return self._block.id if self._block else ""

    @property
    def is_composing(self) -> bool:
        """Whether an input method is in the middle of something."""
        if self._is_in_input:
            return True
        return bool(self.document().firstBlock().layout().preeditAreaText())

    def caret(self) -> Caret:
        """The cursor in code points of the text."""
        cursor, text = self.textCursor(), self._raw()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        return Caret(self.block_id, points(text, start), points(text, end))

    def show_block(self, block: Block, kind: str) -> None:
        """Show the block in type of `kind`; one that is shown keeps its cursor."""
        is_other = block.id != self.block_id
        self._block = block
        if not is_other and self.is_composing:
            self._is_late = block.text != self._raw() or bool(block.spans)
            return
        self._is_showing = True
        if is_other or self.document().defaultFont() != self._look.font(kind):
            set_up(self.document(), self._look.font(kind))
        if is_other or self._raw() != block.text:
            self._replace(block.text, keeps_cursor=not is_other)
        show_spans(self.document(), block.spans, block.text)
        self._is_showing = False

    def clear_block(self) -> None:
        """Edit nothing."""
        self._block = None

    def put_cursor(self, start: int, end: int) -> None:
        """Select the characters from `start` to `end`, or just stand there; code points."""
        if self.is_composing:
            return
        text = self._raw()
        cursor = self.textCursor()
        cursor.setPosition(units(text, min(start, len(text))))
        cursor.setPosition(units(text, min(end, len(text))), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def column(self) -> int:
        """Where the cursor is, in pixels from the left of the text."""
        return self.cursorRect().left()

    def enter_at(self, column: int, *, from_below: bool) -> None:
        """Put the cursor to that column of the last line, or of the first one."""
        cursor = self.textCursor()
        where = QTextCursor.MoveOperation.End if from_below else QTextCursor.MoveOperation.Start
        cursor.movePosition(where)
        self.setTextCursor(cursor)
        point = QPoint(column, self.cursorRect().center().y())
        self.setTextCursor(self.cursorForPosition(point))

    def select_to(self, point: QPoint) -> None:
        """Select from where the cursor was put to the character at `point`."""
        cursor = self.textCursor()
        there = self.cursorForPosition(point).position()
        cursor.setPosition(there, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.matches(QKeySequence.StandardKey.Undo) or event.matches(
                QKeySequence.StandardKey.Redo
            ):
                event.ignore()  # the notice's undo, not that of this field
                return False
            if self._wish(event):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        wish = self._wish(event)
        if wish and (wish not in _AT_EDGE or self._is_at_edge(wish)):
            self.wished.emit(wish)
            event.accept()
            return
        super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        was_composing = self.is_composing
        self._is_in_input = True
        super().inputMethodEvent(event)
        self._is_in_input = False
        if self._block is None:
            return
        layout = self.document().firstBlock().layout()
        if self.is_composing:
            if self._block.spans:
                show_spans(self.document(), self._block.spans, self._text, layout.formats())
        elif was_composing or self._is_late:
            self._is_late = False
            self.composed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        is_pressed = bool(event.buttons() & Qt.MouseButton.LeftButton)
        if is_pressed and not self.rect().contains(event.position().toPoint()):
            self.dragged.emit(event.globalPosition().toPoint())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """It is the outline that is scrolled."""
        event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        below = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
        self.menu_asked.emit(event.globalPos() if is_mouse else below)
        event.accept()

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            self.pasted.emit(source.text())

    def _on_text(self) -> None:
        text = self._raw()
        if self._is_showing or self._block is None or text == self._text:
            return
        self._text = text
        self.typed.emit(text)

    def _replace(self, text: str, *, keeps_cursor: bool) -> None:
        old, cursor = self._raw(), self.textCursor()
        ends = (points(old, cursor.anchor()), points(old, cursor.position()))
        fill(self.document(), text)
        self._text = text
        if not keeps_cursor:
            return
        if to_nfc(old) == text:
            _, offsets = nfc_with_offsets(old)
            ends = (offsets[ends[0]], offsets[ends[1]])
        self.put_cursor(*ends)

    def _raw(self) -> str:
        return self.document().toRawText()

    def _wish(self, event: QKeyEvent) -> str:
        keypad = Qt.KeyboardModifier.KeypadModifier
        modifiers = event.modifiers() & ~keypad
        sequence = QKeySequence(event.key() | modifiers.value)
        return _CHORDS.get(sequence.toString(QKeySequence.SequenceFormat.PortableText), "")

    def _is_at_edge(self, wish: str) -> bool:
        cursor = self.textCursor()
        if wish == "all":
            return cursor.selectionStart() == 0 and cursor.selectionEnd() == len16(self._raw())
        if self.is_composing:
            return False
        if wish in ("backspace", "left"):
            return cursor.atStart() and not cursor.hasSelection()
        if wish in ("delete", "right"):
            return cursor.atEnd() and not cursor.hasSelection()
        return self._is_on_edge_line(is_first=wish in ("up", "extend_up"))

    def _is_on_edge_line(self, *, is_first: bool) -> bool:
        layout = self.document().firstBlock().layout()
        line = layout.lineForTextPosition(self.textCursor().position())
        wanted = 0 if is_first else layout.lineCount() - 1
        return not line.isValid() or line.lineNumber() == wanted


def len16(text: str) -> int:
    """How long Qt finds the text."""
    return units(text, len(text))
