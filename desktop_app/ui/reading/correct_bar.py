"""The bar in which the current row is put right, or cut at the cursor."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.reading.review_rows import ReviewRow
from desktop_app.ui.fields.paragraph_edit import ParagraphEdit
from desktop_app.ui.theme.look import Look

_SAVE: Final = noted("Ghi (Enter)")
_SPLIT: Final = noted("Tách tại con trỏ (Ctrl+Enter)")
_LEAVE: Final = noted("Thôi (Esc)")


class CorrectBar(QFrame):
    """`corrected` has what was typed, `cut` the character to cut before."""

    corrected = Signal(str)
    cut = Signal(int)
    closed = Signal()

    def __init__(self, look: Look, say: Translate, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setObjectName("correct_bar")
        self.setProperty("role", "card")
        self._title = QLabel(self)
        self._edit = ParagraphEdit(look)
        self._edit.setObjectName("correct_edit")
        self._edit.went_on.connect(self._save)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            cut = QShortcut(QKeySequence(Qt.Modifier.CTRL | key), self)
            cut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            cut.activated.connect(self._cut)
        save = self._button(say(_SAVE), "correct_save")
        save.setProperty("role", "primary")
        save.clicked.connect(self._save)
        self._split = self._button(say(_SPLIT), "correct_split")
        self._split.clicked.connect(self._cut)
        leave = self._button(say(_LEAVE), "correct_leave")
        leave.clicked.connect(self.close_bar)
        buttons = QHBoxLayout()
        for button in (save, self._split, leave):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._title)
        self._column.addWidget(self._edit)
        self._column.addLayout(buttons)
        look.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def open_for(self, row: ReviewRow) -> None:
        """Show what the row says, the cursor behind it."""
        self._title.setText(row.title)
        self._edit.setAccessibleName(row.title)
        self._edit.show_text(row.text)
        self._split.setVisible(bool(row.block_id) and not row.part)
        self.show()
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._edit.moveCursor(self._edit.textCursor().MoveOperation.End)

    def close_bar(self) -> None:
        """Put the bar away."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def _save(self) -> None:
        self.corrected.emit(self._edit.text())

    def _cut(self) -> None:
        if not self._split.isHidden():
            before = self._edit.text()[: self._edit.textCursor().position()]
            self.cut.emit(len(before))

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        return button

    def _restyle(self) -> None:
        px = self._look.px
        self._column.setContentsMargins(px(12), px(8), px(12), px(8))
        self._column.setSpacing(px(6))
