"""The drafter's own notes, which never leave in an exported file."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.ui.output_step.section import Section, words
from desktop_app.ui.theme.look import Look
from desktop_app.vietnamese.unicode_form import to_nfc

TITLE: Final = noted("Ghi chú của người soạn")
ABOUT: Final = noted("Chỉ lưu trong bản thảo, không in ra và không có trong tệp xuất.")


class NotesField(Section):
    """A field of several lines; `typed` tells its text, `entered` and `left` the focus."""

    typed = Signal(str)
    entered = Signal()
    left = Signal()

    def __init__(self, look: Look, say: Translate, parent: QWidget | None = None) -> None:
        super().__init__(say(TITLE), look, parent)
        self.edit = QPlainTextEdit(self)
        self.edit.setObjectName("notes")
        self.edit.setAccessibleName(say(TITLE))
        self.edit.setAccessibleDescription(say(ABOUT))
        self.edit.setTabChangesFocus(True)
        self.edit.installEventFilter(self)
        self.edit.textChanged.connect(self._tell)
        self._shown = ""
        about = words(self, "notes_about", "muted")
        about.setText(say(ABOUT))
        self.column.addWidget(about)
        self.column.addWidget(self.edit)
        self.restyle_edit()
        look.changed.connect(self.restyle_edit)

    def show_notes(self, notes: str) -> None:
        """Show other notes; the same ones, and words being composed, are left alone."""
        if notes != to_nfc(self.edit.toPlainText()) and not self._is_composing():
            self._shown = notes
            with QSignalBlocker(self.edit):
                self.edit.setPlainText(notes)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when the field is entered and left."""
        if watched is self.edit and event.type() == QEvent.Type.FocusIn:
            self.entered.emit()
        elif watched is self.edit and event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        return super().eventFilter(watched, event)

    def restyle_edit(self) -> None:
        """Take lengths from the look."""
        self.edit.setFixedHeight(self.look.px(96))

    def _is_composing(self) -> bool:
        return bool(self.edit.textCursor().block().layout().preeditAreaText())

    def _tell(self) -> None:
        """Formats and words still being composed change the document but not its text."""
        text = self.edit.toPlainText()
        if text != self._shown:
            self._shown = text
            self.typed.emit(text)
