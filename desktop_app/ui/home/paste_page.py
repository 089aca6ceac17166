"""Beginning with pasted text, and the pages on which there is only one thing to do."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.home.beginning import Beginning
from desktop_app.ui.theme.look import Look
from desktop_app.ui.wrapped_row import WrappedRow

PASTE: Final = noted("Văn bản dán vào")
PASTE_HERE: Final = noted("Dán bài phát biểu hoặc biên bản vào đây (Ctrl+V) …")
TAKE: Final = noted("Soạn từ văn bản này")
AS_LINES: Final = noted("Giữ nguyên từng dòng")
_WIDTH: Final = 560
_PAUSE: Final = 250
"""Milliseconds without a change before the text is read."""


class PastePage(QWidget):
    """A large field for the text; Ctrl+Enter or the button goes on with it."""

    def __init__(self, beginning: Beginning, look: Look, say: Translate, parent: QWidget) -> None:
        super().__init__(parent)
        self._beginning = beginning
        self.field = _PasteField(self._begin, self)
        self.field.setObjectName("paste_field")
        self.field.setAccessibleName(say(PASTE))
        self.field.setPlaceholderText(say(PASTE_HERE))
        self.field.setTabChangesFocus(True)
        self._words = QLabel(self)
        self._words.setProperty("role", "muted")
        self._words.setObjectName("pasted_words")
        self._words.setWordWrap(True)
        self.as_lines = QCheckBox(say(AS_LINES), self)
        self.as_lines.setObjectName("paste_as_lines")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._tell)
        self._take = QPushButton(say(TAKE), self)
        self._take.setObjectName("take_pasted")
        self._take.setProperty("role", "primary")
        self._take.setToolTip("Ctrl+Enter")
        foot = WrappedRow()
        foot.setSpacing(look.px(12))
        foot.addWidget(self.as_lines)
        foot.addWidget(self._take)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(12))
        box.addWidget(self.field, 1)
        box.addWidget(self._words)
        box.addLayout(foot)
        self.field.textChanged.connect(self._show)
        self.as_lines.toggled.connect(self._tell)
        self._take.clicked.connect(self._begin)
        self._tell()
        self._take.setEnabled(False)

    def renew(self) -> None:
        """Begin with an empty field."""
        self.field.clear()
        self.as_lines.setChecked(False)
        self._tell()

    def _show(self) -> None:
        self._take.setEnabled(bool(self.field.toPlainText().strip()))
        self._pause.start()

    def _tell(self) -> None:
        self._pause.stop()
        text = self.field.toPlainText()
        as_lines = self.as_lines.isChecked()
        self._words.setText(self._beginning.pasted_words(text, as_lines=as_lines))

    def hideEvent(self, event: QHideEvent) -> None:
        """A page that is not seen reads nothing."""
        self._pause.stop()
        super().hideEvent(event)

    def _begin(self) -> None:
        if self._take.isEnabled():
            self._pause.stop()
            text = self.field.toPlainText()
            self._beginning.from_text(text, as_lines=self.as_lines.isChecked())


class _PasteField(QPlainTextEdit):
    """A field of many lines in which Ctrl+Enter goes on."""

    def __init__(self, go_on: Callable[[], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._go_on = go_on

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter goes on; everything else is the field's own."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._go_on()
            event.accept()
            return
        super().keyPressEvent(event)


class OneThingPage(QWidget):
    """An explanation and one button."""

    def __init__(
        self, about: str, words: str, call: Callable[[], object], look: Look, parent: QWidget
    ) -> None:
        super().__init__(parent)
        label = QLabel(about, self)
        label.setWordWrap(True)
        label.setMaximumWidth(look.px(_WIDTH))
        self.button = QPushButton(words, self)
        self.button.setProperty("role", "primary")
        self.button.clicked.connect(call)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(16))
        box.addWidget(label)
        box.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        box.addStretch(1)

    def renew(self) -> None:
        """Nothing changes here."""
