"""The row above the editor: back to the list, undo and redo, and what is done most."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from desktop_app.presenters import actions as act
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.ui.theme.look import Look
from desktop_app.ui.window.actions import Actions

NAME: Final = noted("Thanh công cụ")
LEFT: Final = ((act.HOME,), (act.UNDO, act.REDO), (act.FIND, act.VERSIONS, act.MANUAL))
RIGHT: Final = ((act.PRINT, act.EXPORT_PDF, act.EXPORT_DOCX),)
WITH_TEXT: Final = frozenset({act.HOME, act.EXPORT_DOCX})
ICON: Final = 18


class ToolRow(QFrame):
    """Buttons of some actions; each says its words and its key on hover and to screen readers."""

    def __init__(
        self, actions: Actions, look: Look, say: Translate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.setObjectName("tool_row")
        self.setAccessibleName(say(NAME))
        self._row = QHBoxLayout(self)
        self._buttons: list[QToolButton] = []
        self._add(actions, LEFT)
        self._row.addStretch(1)
        self._add(actions, RIGHT)
        look.changed.connect(self._restyle)
        self._restyle()

    def _add(self, actions: Actions, groups: Sequence[Sequence[str]]) -> None:
        for number, group in enumerate(groups):
            if number:
                self._row.addSpacing(self._look.px(12))
            for action_id in group:
                self._row.addWidget(self._button(actions.get(action_id), action_id))

    def _button(self, action: QAction, action_id: str) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setObjectName(f"tool-{action_id}")
        button.setProperty("role", "quiet")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if action_id in WITH_TEXT:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            action.setIconText(f" {action.iconText().strip()}")  # Qt leaves too little room

        def name() -> None:
            button.setAccessibleName(action.text())

        action.changed.connect(name)
        button.destroyed.connect(lambda: action.changed.disconnect(name))
        name()
        self._buttons.append(button)
        return button

    def _restyle(self) -> None:
        px = self._look.px
        self._row.setContentsMargins(px(12), px(4), px(12), px(4))
        self._row.setSpacing(px(4))
        for button in self._buttons:
            button.setIconSize(QSize(px(ICON), px(ICON)))
