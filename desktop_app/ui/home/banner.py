"""A banner over the list: something the person should know, with what can be done about it."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from desktop_app.ui.theme.look import Look

Choice = tuple[str, Callable[[], None]]
"""The words of a button and what it does."""

_ICON: Final = 20


class Banner(QFrame):
    """A text with buttons. A button does its work and closes the banner; `closed` tells that."""

    closed = Signal()

    def __init__(
        self, text: str, choices: Sequence[Choice], look: Look, icon: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._icon_name = icon
        self.setProperty("role", "banner")
        self.setObjectName("banner")
        self._icon = QLabel(self)
        self._icon.setProperty("role", "warn")
        self._text = QLabel(text, self)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text, 1)
        self._buttons = [self._button(words, call) for words, call in choices]
        for button in self._buttons:
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._restyle()
        look.changed.connect(self._restyle)

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def take_focus(self) -> None:
        """Give the keys to the first choice."""
        self._buttons[0].setFocus()

    def _button(self, words: str, call: Callable[[], None]) -> QPushButton:
        button = QPushButton(words, self)

        def act() -> None:
            self.closed.emit()
            call()

        button.clicked.connect(act)
        return button

    def _restyle(self) -> None:
        look = self._look
        self._icon.setPixmap(look.pixmap(self._icon_name, _ICON, "warn"))
        row = self.layout()
        assert row is not None
        row.setContentsMargins(look.px(12), look.px(8), look.px(8), look.px(8))
        row.setSpacing(look.px(8))
