"""The buttons of the current block: its directive, and the dots that open its menu."""

from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.ui.theme.look import Look

_DIRECTIVE: Final = noted("Chỉ đạo: chủ trì, phối hợp, thời hạn (Ctrl+D)")
_MENU: Final = noted("Việc khác với khối này (Shift+F10)")


class RowButtons(QWidget):
    """`directive` and `menu` are asked for."""

    directive = Signal()
    menu = Signal()

    def __init__(self, look: Look, say: Translate, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.directive_button = self._button(row, "row_directive", say(_DIRECTIVE))
        self.menu_button = self._button(row, "row_menu", say(_MENU))
        self.directive_button.clicked.connect(self.directive)
        self.menu_button.clicked.connect(self.menu)
        self.restyle()
        look.changed.connect(self.restyle)
        self.hide()

    def restyle(self) -> None:
        """The theme has changed."""
        side = self._look.px(18)
        for button in (self.directive_button, self.menu_button):
            button.setIconSize(QSize(side, side))
        self.directive_button.setIcon(self._look.icon("tag", "text_muted"))
        self.menu_button.setIcon(self._look.icon("ellipsis", "text_muted"))

    def _button(self, row: QHBoxLayout, name: str, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("role", "quiet")
        button.setObjectName(name)
        button.setToolTip(words)
        button.setAccessibleName(words)
        row.addWidget(button)
        return button
