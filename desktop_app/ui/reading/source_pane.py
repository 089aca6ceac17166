"""The text that was read, with everything that was taken from it coloured."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QColor, QMouseEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from desktop_app.presenters.reading.evidence import Source
from desktop_app.presenters.reading.review_rows import RowKind
from desktop_app.ui.theme.look import Look

COLOURS: Final[dict[RowKind, str]] = {
    "fact": "found",
    "heading": "moved",
    "directive": "inserted",
    "decision": "warn_soft",
    "text": "hover",
    "part": "selection",
}
UNUSED: Final = "deleted"


class Stretch(NamedTuple):
    """A run of the source and the role of its colour."""

    source: Source
    role: str


class SourcePane(QPlainTextEdit):
    """Read only. `pointed` has the character the cursor was put to, `hovered` the one under the
    mouse, -1 for none; both in code points.
    """

    pointed = Signal(int)
    hovered = Signal(int)

    def __init__(self, look: Look, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._source = ""
        self._units: list[int] | None = None
        self._stretches: Sequence[Stretch] = ()
        self._current: Sequence[Source] = ()
        self._hovered: Sequence[Source] = ()
        self._is_moving = False
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setObjectName("review_source")
        self.setAccessibleName(name)
        self.viewport().setMouseTracking(True)
        self.cursorPositionChanged.connect(self._point)
        look.changed.connect(self._paint)

    def put(self, source: str) -> None:
        """Show another text. Qt counts in UTF-16 units, the reader in code points."""
        self._source = source.replace("\r\n", " \n").replace("\r", "\n")
        wide = [place for place, letter in enumerate(source) if letter > "\uffff"]
        self._units = wide or None
        self._is_moving = True
        self.setPlainText(self._source)
        self._is_moving = False

    def colour(self, stretches: Sequence[Stretch]) -> None:
        """Colour these runs; a later one lies over an earlier one."""
        self._stretches = stretches
        self._paint()

    def show_current(self, sources: Sequence[Source]) -> None:
        """Frame what the current row was read from and bring it into view."""
        self._current = sources
        self._paint()
        if sources and not self.hasFocus():
            cursor = self.textCursor()
            cursor.setPosition(self._to_units(sources[0][0]))
            self._is_moving = True
            self.setTextCursor(cursor)
            self.centerCursor()
            self._is_moving = False

    def show_hovered(self, sources: Sequence[Source]) -> None:
        """Frame what the row under the mouse was read from."""
        self._hovered = sources
        self._paint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """What is under the mouse."""
        super().mouseMoveEvent(event)
        place = self.cursorForPosition(event.position().toPoint()).position()
        self.hovered.emit(self._to_points(place))

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is."""
        super().leaveEvent(event)
        self.hovered.emit(-1)

    def _point(self) -> None:
        if not self._is_moving:
            self.pointed.emit(self._to_points(self.textCursor().position()))

    def _paint(self) -> None:
        look = self._look
        shown = [self._selection(one.source, look.colour(one.role)) for one in self._stretches]
        accent = look.colour("accent")
        for source in (*self._hovered, *self._current):
            selection = self._selection(source, None)
            selection.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            selection.format.setUnderlineColor(accent)
            shown.append(selection)
        self.setExtraSelections(shown)

    def _selection(self, source: Source, ground: QColor | None) -> QTextEdit.ExtraSelection:
        cursor = QTextCursor(self.document())
        last = max(self.document().characterCount() - 1, 0)
        cursor.setPosition(min(self._to_units(source[0]), last))
        cursor.setPosition(min(self._to_units(source[1]), last), QTextCursor.MoveMode.KeepAnchor)
        selection = QTextEdit.ExtraSelection()
        form = QTextCharFormat()
        if ground is not None:
            form.setBackground(ground)
        selection.cursor = cursor
        selection.format = form
        return selection

    def _to_units(self, place: int) -> int:
        return place + sum(wide < place for wide in self._units or ())

    def _to_points(self, units: int) -> int:
        before = self._source.encode("utf-16-le")[: units * 2] if self._units else b""
        return len(before.decode("utf-16-le", "ignore")) if self._units else units
