"""A button as wide as a list, with an icon and words that wrap."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.breakable import breakable
from desktop_app.ui.theme.look import Look

ICON: int = 16


class RowButton(QPushButton):
    """A row that can be clicked: `text` wraps, `details` stand below it in quieter words.

    A layout around it gives it the height its own layout asks for.
    """

    def __init__(
        self, text: str, details: str, icon: str, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "row")
        self.setAccessibleName(text)
        self.setAccessibleDescription(details)
        self._look = look
        self._icon_name = icon
        self._picture = QLabel(self)
        self._words = [_label(breakable(text), self), *([_label(details, self)] if details else [])]
        for label in self._words[1:]:
            label.setProperty("role", "muted")
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout()
        for label in self._words:
            self._column.addWidget(label)
        self._row.addLayout(self._column, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._restyle()
        look.changed.connect(self._restyle)

    def _restyle(self) -> None:
        px = self._look.px
        self._row.setContentsMargins(px(8), px(6), px(8), px(6))
        self._row.setSpacing(px(8))
        self._column.setSpacing(px(2))
        self._picture.setPixmap(self._look.pixmap(self._icon_name, ICON, "accent"))
        self._picture.setContentsMargins(0, px(2), 0, 0)


def _label(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return label
