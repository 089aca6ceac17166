"""One section of the page of settings: its title, its fields, and what else belongs to it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui.theme.look import Look

COLUMN: Final = 620


class SectionPage(QScrollArea):
    """Scrolls where the fields need more room; the column keeps a width that reads well."""

    def __init__(
        self, title: str, parts: Sequence[QWidget], look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._body = QWidget()
        self._column = QVBoxLayout(self._body)
        self._title = QLabel(title, self._body)
        self._title.setWordWrap(True)
        self._column.addWidget(self._title)
        for part in parts:
            self._column.addWidget(part)
        self._column.addStretch(1)
        self._restyle()  # before the body is put in: a font set later is lost at the next parent
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._body)
        look.changed.connect(self._restyle)

    def _restyle(self) -> None:
        px = self._look.px
        self._title.setFont(self._look.font("title"))
        self._column.setContentsMargins(px(8), px(8), px(24), px(24))
        self._column.setSpacing(px(20))
        self._body.setMaximumWidth(px(COLUMN))
