"""An edit for long texts that wraps and grows with them, of one paragraph or of several."""

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextBlockFormat, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QTextEdit

from desktop_app.ui.fields.edit_keys import is_undo, undoes
from desktop_app.ui.theme.look import Look

_MARGIN = 3
_LINE_HEIGHT = 112
_CHROME = 8
"""Padding and border of the style sheet, above and below together."""


class ParagraphEdit(QTextEdit):
    """Plain text without scroll bars.

    `typed` has the text; `went_on` is Enter (in an edit of several paragraphs Enter makes one),
    `walked` -1 or 1 for Up in the first or Down in the last line, `moved` the same with Alt,
    `emptied` Backspace with nothing left to delete, `pasted_lines` a paste of more than one line
    where one paragraph is wanted: the text before, the paste, the text behind.
    """

    typed = Signal(str)
    went_on = Signal()
    walked = Signal(int)
    moved = Signal(int)
    emptied = Signal()
    pasted_lines = Signal(str, str, str)

    def __init__(
        self, look: Look, *, has_paragraphs: bool = False, splits_paste: bool = False
    ) -> None:
        super().__init__()
        self._look = look
        self._has_paragraphs = has_paragraphs
        self._splits_paste = splits_paste
        self._shown = ""
        self.setProperty("role", "paragraph")
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._tell)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        look.changed.connect(self._fit)
        self._fit()

    def text(self) -> str:
        """What stands in it."""
        return self.toPlainText()

    def show_text(self, text: str) -> None:
        """Put in a text from elsewhere; the cursor stays where it was as far as it can."""
        if text == self.toPlainText():
            return
        at = self.textCursor().position()
        self._shown = text
        self.setPlainText(text)
        self._space_out()
        cursor = self.textCursor()
        cursor.setPosition(min(at, len(text)))
        self.setTextCursor(cursor)

    def words(self) -> str:
        """What is being typed: the paragraph the cursor is in."""
        return self.textCursor().block().text()

    def put_words(self, words: str) -> None:
        """Take words that were chosen in the place of the paragraph the cursor is in."""
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(words)
        self.setTextCursor(cursor)

    def event(self, event: QEvent) -> bool:
        """Undo and redo are the notice's own, by name."""
        if is_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that lead out of the edit; everything that types is Qt's alone."""
        key = event.key()
        if undoes(event):
            event.ignore()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not self._has_paragraphs:
            self.went_on.emit()
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down} and self._leads_out(event):
            by = -1 if key == Qt.Key.Key_Up else 1
            is_moving = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            (self.moved if is_moving else self.walked).emit(by)
        elif key == Qt.Key.Key_Backspace and not self.toPlainText() and not self.isReadOnly():
            self.emptied.emit()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """A paste of many lines is rows, paragraphs, or one paragraph, as the edit is."""
        text = source.text()
        if self._has_paragraphs or "\n" not in text.strip():
            self.textCursor().insertText(text if self._has_paragraphs else text.strip("\r\n"))
        elif self._splits_paste:
            cursor, whole = self.textCursor(), self.toPlainText()
            before, behind = whole[: cursor.selectionStart()], whole[cursor.selectionEnd() :]
            self.pasted_lines.emit(before, text, behind)
        else:
            self.textCursor().insertText(" ".join(text.split()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The form scrolls, never the edit."""
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other width, other lines."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """As high as the text."""
        return QSize(self._look.px(200), self.height())

    def minimumSizeHint(self) -> QSize:
        """As high as the text, and as narrow as need be."""
        return QSize(self._look.px(80), self.height())

    def _leads_out(self, event: QKeyEvent) -> bool:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return True
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        cursor = QTextCursor(self.textCursor())
        up = event.key() == Qt.Key.Key_Up
        return not cursor.movePosition(
            QTextCursor.MoveOperation.Up if up else QTextCursor.MoveOperation.Down
        )

    def _space_out(self) -> None:
        """Paragraphs stand apart and their lines leave room for the marks."""
        if self._has_paragraphs:
            form = QTextBlockFormat()
            form.setBottomMargin(self._look.px(4))
            form.setLineHeight(
                _LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
            )
            whole = QTextCursor(self.document())
            whole.select(QTextCursor.SelectionType.Document)
            whole.mergeBlockFormat(form)

    def _tell(self) -> None:
        text = self.toPlainText()
        if text != self._shown:
            self._shown = text
            self.typed.emit(text)

    def _fit(self) -> None:
        margin = self._look.px(_MARGIN)
        if self.document().documentMargin() != margin:
            self.document().setDocumentMargin(margin)
        least = self.fontMetrics().lineSpacing() + 2 * margin
        height = max(least, round(self.document().size().height())) + self._look.px(_CHROME)
        if height != self.height() or height != self.minimumHeight():
            self.setFixedHeight(height)
