"""The actions of the table as QActions: in the menus, by key, and wherever a view shows them."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar

from desktop_app.presenters.actions import ActionSpec
from desktop_app.presenters.fault_words import Translate
from desktop_app.ui.theme.look import Look


class Actions(QObject):
    """One QAction for every spec. What it does is said with `on`; until then it does nothing."""

    def __init__(
        self, specs: Sequence[ActionSpec], look: Look, say: Translate, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._specs: Mapping[str, ActionSpec] = {spec.id: spec for spec in specs}
        self._look = look
        self._say = say
        self._made = {spec.id: self._action(spec) for spec in specs}
        look.changed.connect(self._colour)
        self._colour()

    def all(self) -> tuple[QAction, ...]:
        """Every action, in the order of the table."""
        return tuple(self._made.values())

    def get(self, action_id: str) -> QAction:
        """The action; KeyError for one there is not."""
        return self._made[action_id]

    def on(self, action_id: str, do: Callable[[], object]) -> None:
        """Do this when the action is chosen."""
        self._made[action_id].triggered.connect(lambda _checked: do())

    def on_toggle(self, action_id: str, do: Callable[[bool], object]) -> None:
        """Do this when a person checks or unchecks a checkable action."""

        def tell(is_on: bool) -> None:
            do(is_on)

        self._made[action_id].triggered.connect(tell)  # Qt gives a builtin no argument

    def enable(self, action_ids: Iterable[str], *, is_enabled: bool) -> None:
        """Let the actions be chosen, or not now."""
        for action_id in action_ids:
            self._made[action_id].setEnabled(is_enabled)

    def check(self, action_id: str, *, is_checked: bool) -> None:
        """Show a checkable action as checked or not, without doing anything."""
        self._made[action_id].setChecked(is_checked)

    def name(self, action_id: str, about: str | None) -> None:
        """Say in the menu what the action is about: "Hoàn tác: sửa trích yếu"; None: nothing."""
        usual = self._say(self._specs[action_id].text)
        self._made[action_id].setText(usual if about is None else f"{usual}: {about}")

    def fill(self, bar: QMenuBar, menus: Sequence[tuple[str, str]]) -> None:
        """Put the actions into the menus, which are given by id and title."""
        for menu_id, title in menus:
            menu = bar.addMenu(self._say(title))
            menu.setToolTipsVisible(True)
            for spec in self._specs.values():
                if spec.menu == menu_id:
                    menu.addAction(self._made[spec.id])

    def _action(self, spec: ActionSpec) -> QAction:
        action = QAction(self._say(spec.text), self)
        action.setObjectName(spec.id)
        action.setCheckable(spec.is_checkable)
        action.setIconVisibleInMenu(not spec.is_checkable)  # there the tick stands
        keys = [QKeySequence(key) for key in spec.keys.split("; ") if key]
        action.setShortcuts(keys)
        if keys:
            shown = keys[0].toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{self._say(spec.text)} ({shown})")
        return action

    def _colour(self) -> None:
        for spec in self._specs.values():
            if spec.icon:
                self._made[spec.id].setIcon(self._look.icon(spec.icon))
