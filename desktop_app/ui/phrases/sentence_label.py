"""A finished sentence with the places of its slots marked."""

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.phrases.filling import Filled
from desktop_app.ui.theme.look import Look


class SentenceLabel(QLabel):
    """Shows what would stand in the notice; it can be selected and copied with the mouse."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._filled = Filled("", ())
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        look.changed.connect(self._show)

    def show_sentence(self, filled: Filled) -> None:
        """Show another sentence."""
        self._filled = filled
        self.setAccessibleName(filled.text)
        self._show()

    def _show(self) -> None:
        text, at, words = self._filled.text, 0, ""
        ground = self._look.colour("accent_soft").name()
        for start, end in _in_order((start, end) for _, start, end in self._filled.slots):
            marked = escape(text[start:end])
            words += escape(text[at:start])
            words += f'<span style="background-color:{ground}">{marked}</span>'
            at = end
        self.setText(words + escape(text[at:]))


def _in_order(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    return sorted(span for span in spans if span[0] < span[1])
