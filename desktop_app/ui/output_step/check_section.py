"""A section of the step that looks at the notice once the step is seen, and tells what was done."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QWidget

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.deed import Deed
from desktop_app.presenters.fault_words import Translate
from desktop_app.ui.output_step.section import RowSection
from desktop_app.ui.ports import Toaster
from desktop_app.ui.theme.look import Look

UNDO: Final = noted("Hoàn tác")


class CheckSection(RowSection):
    """Base of the sections that check; `do` says in passing what was done, with the way back."""

    def __init__(
        self, title: str, look: Look, say: Translate, toasts: Toaster, parent: QWidget | None
    ) -> None:
        super().__init__(say(title), look, parent)
        self.say: Final = say
        self._toasts = toasts

    def begin(self) -> None:
        """The step is seen."""

    def do(self, act: Callable[[], Deed | None]) -> None:
        """Do it and tell."""
        deed = act()
        if deed is not None:
            self._toasts.show(deed.text, self.say(UNDO) if deed.undo else "", deed.undo)
