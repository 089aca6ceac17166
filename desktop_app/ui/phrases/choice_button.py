"""A button whose menu has several things to tick; it shows those that are ticked."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

_LEAD: Final = "\u2002"
"""A button that opens a menu has no padding before its text."""


class ChoiceButton(QPushButton):
    """`changed` has the ids of what is ticked now, in the order of the choices."""

    changed = Signal(object)

    def __init__(
        self, name: str, choices: Sequence[tuple[str, str]], none: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._none = none
        menu = QMenu(self)
        self._actions: dict[str, QAction] = {}
        for one, title in choices:
            action = menu.addAction(title)
            action.setCheckable(True)
            action.triggered.connect(self._tell)
            self._actions[one] = action
        self.setMenu(menu)
        self.setProperty("role", "select")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.put(())

    def put(self, ticked: Sequence[str]) -> None:
        """Tick these and no others."""
        for one, action in self._actions.items():
            action.setChecked(one in ticked)
        self._name_it()

    def ticked(self) -> tuple[str, ...]:
        """The ids of what is ticked."""
        return tuple(one for one, action in self._actions.items() if action.isChecked())

    def _tell(self) -> None:
        self._name_it()
        self.changed.emit(self.ticked())

    def _name_it(self) -> None:
        titles = [action.text() for action in self._actions.values() if action.isChecked()]
        words = ", ".join(titles) or self._none
        self.setText(f"{_LEAD}{words}")
        self.setToolTip(words)
        self.setAccessibleName(f"{self._name}: {words}")
