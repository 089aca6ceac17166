"""What stands where there is nothing yet: what the place is for, and the one key to begin."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.ui.lead_focus import lead_focus
from desktop_app.ui.theme.look import Look

_TITLE: Final = noted("Chưa có nội dung nào")
_TEXT: Final = noted(
    "Nhấn Enter để viết phần đầu tiên, hoặc dán (Ctrl+V) nhiều dòng từ nơi khác: mỗi dòng thành "
    "một khối, số thứ tự do chương trình đánh."
)
_BUTTONS: Final = (
    ("section", noted("Thêm phần")),
    ("item", noted("Thêm mục")),
    ("paragraph", noted("Thêm đoạn")),
)


class EmptyOutline(QWidget):
    """`begun` has the level of the first block, `pasted` asks for what was copied."""

    begun = Signal(str)
    pasted = Signal()

    def __init__(self, look: Look, say: Translate, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("empty_outline")
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(24), 0, look.px(24), 0)
        column.setSpacing(look.px(12))
        self._look = look
        self._title = title = QLabel(say(_TITLE), self)
        text = QLabel(say(_TEXT), self)
        text.setProperty("role", "muted")
        text.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        self.buttons = [self._button(level, say(words)) for level, words in _BUTTONS]
        for button in self.buttons:
            row.addWidget(button)
        row.addStretch(1)
        self.buttons[0].setProperty("role", "primary")
        self.buttons[0].setDefault(True)
        column.addStretch(1)
        column.addWidget(title)
        column.addWidget(text)
        column.addLayout(row)
        column.addStretch(2)
        lead_focus(self, lambda: self.buttons[0])
        self.restyle()
        look.changed.connect(self.restyle)

    def restyle(self) -> None:
        """The theme has changed."""
        self._title.setFont(self._look.font("heading"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter begins the first part, Ctrl+V pastes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.begun.emit("section")
        elif event.key() == Qt.Key.Key_V and event.modifiers() == (
            Qt.KeyboardModifier.ControlModifier
        ):
            self.pasted.emit()
        else:
            super().keyPressEvent(event)

    def _button(self, level: str, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(f"begin_{level}")
        button.clicked.connect(lambda: self.begun.emit(level))
        return button
