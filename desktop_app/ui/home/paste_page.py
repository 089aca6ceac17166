"""Beginning with pasted text, and the pages on which there is only one thing to do."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.home.beginning import Beginning
from desktop_app.ui.theme.look import Look

PASTE: Final = noted("Văn bản dán vào")
PASTE_HERE: Final = noted("Dán bài phát biểu hoặc biên bản vào đây (Ctrl+V) …")
TAKE: Final = noted("Soạn từ văn bản này")
_WIDTH: Final = 560


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
        self._take = QPushButton(say(TAKE), self)
        self._take.setObjectName("take_pasted")
        self._take.setProperty("role", "primary")
        self._take.setToolTip("Ctrl+Enter")
        foot = QHBoxLayout()
        foot.addWidget(self._words, 1)
        foot.addWidget(self._take)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(12))
        box.addWidget(self.field, 1)
        box.addLayout(foot)
        self.field.textChanged.connect(self._show)
        self._take.clicked.connect(self._begin)
        self._show()

    def renew(self) -> None:
        """Begin with an empty field."""
        self.field.clear()

    def _show(self) -> None:
        text = self.field.toPlainText()
        self._words.setText(self._beginning.pasted_words(text))
        self._take.setEnabled(bool(text.strip()))

    def _begin(self) -> None:
        if self._take.isEnabled():
            self._beginning.from_text(self.field.toPlainText())


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
