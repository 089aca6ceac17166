"""A row below the recipients: what they lack, and a button that adds it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.forms.missing_recipients import ADD, ADD_HINT, MissingRecipients
from desktop_app.ui.theme.look import Look

KEY = "Alt+N"


class LackingRow(QWidget):
    """Shown only while something is lacking."""

    def __init__(self, missing: MissingRecipients, look: Look, say: Translate) -> None:
        super().__init__()
        self._missing = missing
        self._look = look
        self.label = QLabel()
        self.label.setProperty("role", "muted")
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QPushButton(f" {say(ADD)}")
        self.button.setObjectName("add_missing_recipients")
        self.button.setToolTip(say(ADD_HINT))
        self.button.setAccessibleName(say(ADD_HINT))
        self.button.setShortcut(QKeySequence(KEY))
        self.button.clicked.connect(self._add)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.label, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        look.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def refresh(self) -> None:
        """Tell what is lacking now."""
        words = self._missing.words()
        self.label.setText(words)
        self.button.setAccessibleDescription(words)
        self.setVisible(bool(words))

    def _add(self) -> None:
        self._missing.add()
        self.refresh()

    def _restyle(self) -> None:
        self.button.setIcon(self._look.icon("plus"))
