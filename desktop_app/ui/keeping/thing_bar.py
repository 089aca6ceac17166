"""A bar in which the texts of one kept thing are changed."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.keeping.kept import TITLE, Kept, Outcome
from desktop_app.ui.theme.look import Look

SAVE: Final = noted("Lưu")
CANCEL: Final = noted("Thôi")


class ThingBar(QFrame):
    """Enter keeps what is typed, Escape puts the bar away; `changed` has the Outcome."""

    changed = Signal(object)
    closed = Signal()

    def __init__(self, kept: Kept, look: Look, say: Translate, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("thing_bar")
        self.setProperty("role", "card")
        self._kept = kept
        self._look = look
        self._thing_id = ""
        self._lines: dict[str, QLineEdit] = {}
        self._grid = QGridLayout(self)
        for row, field in enumerate(kept.fields):
            line = self._lines[field.id] = QLineEdit(self)
            line.setObjectName(f"thing_{field.id}")
            line.setAccessibleName(say(field.label))
            line.returnPressed.connect(self._keep)
            label = QLabel(say(field.label), self)
            label.setBuddy(line)
            label.setWordWrap(True)
            self._grid.addWidget(label, row, 0)
            self._grid.addWidget(line, row, 1)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 2)
        self._trouble = QLabel(self)
        self._trouble.setProperty("role", "error")
        self._trouble.setWordWrap(True)
        self._grid.addWidget(self._trouble, len(self._lines), 0, 1, 2)
        self._grid.addLayout(self._buttons(say), len(self._lines) + 1, 0, 1, 2)
        self._restyle()
        look.changed.connect(self._restyle)
        self.hide()

    def open_for(self, thing_id: str) -> None:
        """Show the texts of a thing, the cursor in its title."""
        self._thing_id = thing_id
        for name, text in self._kept.values(thing_id).items():
            self._lines[name].setText(text)
        self._tell("")
        self.show()
        self._lines[TITLE].setFocus(Qt.FocusReason.OtherFocusReason)
        self._lines[TITLE].selectAll()

    def close_bar(self) -> None:
        """Put the bar away."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts the bar away."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def _buttons(self, say: Translate) -> QHBoxLayout:
        save = QPushButton(say(SAVE), self)
        save.setObjectName("thing_save")
        save.setProperty("role", "primary")
        save.clicked.connect(self._keep)
        cancel = QPushButton(say(CANCEL), self)
        cancel.setObjectName("thing_cancel")
        cancel.clicked.connect(self.close_bar)
        row = self._row = QHBoxLayout()
        row.addWidget(save)
        row.addWidget(cancel)
        row.addStretch(1)
        return row

    def _keep(self) -> None:
        values = {name: line.text() for name, line in self._lines.items()}
        if values == dict(self._kept.values(self._thing_id)):
            self.close_bar()
            return
        outcome: Outcome = self._kept.change(self._thing_id, values)
        if outcome.is_trouble:
            self._tell(outcome.text)
            return
        self.changed.emit(outcome)
        self.close_bar()

    def _tell(self, trouble: str) -> None:
        self._trouble.setText(trouble)
        self._trouble.setVisible(bool(trouble))

    def _restyle(self) -> None:
        px = self._look.px
        self._grid.setContentsMargins(px(12), px(8), px(12), px(8))
        self._row.setSpacing(px(8))
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(8))
