"""What stands where nothing is: what the place is for and the one key to start with."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.home.folders import Empty
from desktop_app.ui.theme.look import Look

SEARCH_ALL: Final = noted("Tìm trong tất cả")
_ICON: Final = 40
_WIDTH: Final = 440


class EmptyPlace(QWidget):
    """A picture, a heading, advice, and a button to look everywhere (`widened`)."""

    widened = Signal()

    def __init__(self, look: Look, say: Translate, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._icon_name = "inbox"
        self._icon = QLabel(self)
        self._heading = QLabel(self)
        self._advice = QLabel(self)
        self._advice.setProperty("role", "muted")
        self._widen = QPushButton(say(SEARCH_ALL), self)
        self._widen.clicked.connect(self.widened)
        self._middle = QWidget(self)
        self._box = QVBoxLayout(self._middle)
        for label in (self._icon, self._heading, self._advice):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            self._box.addWidget(label)
        self._box.addWidget(self._widen, 0, Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._middle)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.addStretch(2)
        whole.addLayout(row)
        whole.addStretch(3)
        self._restyle()
        look.changed.connect(self._restyle)

    def show_empty(self, empty: Empty, icon: str) -> None:
        """Say why there is nothing here."""
        self._icon_name = icon
        self._heading.setText(empty.heading)
        self._advice.setText(empty.advice)
        self._widen.setVisible(empty.can_widen)
        self._restyle()

    def _restyle(self) -> None:
        look = self._look
        self._icon.setPixmap(look.pixmap(self._icon_name, _ICON, "line_strong"))
        self._heading.setFont(look.font("title"))
        self._box.setSpacing(look.px(12))
        self._middle.setFixedWidth(look.px(_WIDTH))
