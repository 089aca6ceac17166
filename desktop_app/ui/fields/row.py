"""One row of an ordered list: its content, a menu to move it, a button to take it out."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.ui.fields.line_edit import LineEdit
from desktop_app.ui.fields.paragraph_edit import ParagraphEdit
from desktop_app.ui.theme.look import Look

_UP = noted("Chuyển lên")
_DOWN = noted("Chuyển xuống")
_MOVE = noted("Chuyển dòng (Alt+Lên, Alt+Xuống)")
_REMOVE = noted("Xoá dòng này")


class Row(QFrame):
    """Subclasses put their controls into `content`.

    `changed` has the part of the row that was typed in ("" for the row itself), `went_on` is Enter,
    `walked` and `moved` -1 or 1, `unwanted` that the row is to go, `pasted_lines` a paste of many
    lines (text before, paste, text behind).
    """

    changed = Signal(str)
    went_on = Signal()
    walked = Signal(int)
    moved = Signal(int)
    unwanted = Signal()
    pasted_lines = Signal(str, str, str)

    def __init__(self, look: Look, say: Translate) -> None:
        super().__init__()
        self._look = look
        self._say = say
        self.move_button = self._button(_MOVE)
        self.remove_button = self._button(_REMOVE)
        self.remove_button.clicked.connect(self.unwanted)
        self._menu = QMenu(self)
        self._menu.addAction(say(_UP), lambda: self.moved.emit(-1))
        self._menu.addAction(say(_DOWN), lambda: self.moved.emit(1))
        self.move_button.setMenu(self._menu)
        self.move_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.content = QVBoxLayout()
        self.content.setSpacing(look.px(8))
        self.line = line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.px(4))
        line.addLayout(self.content, 1)
        for button in (self.move_button, self.remove_button):
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        look.changed.connect(self._restyle)
        self._restyle()

    @property
    def item(self) -> Any:
        """What the row stands for; None while there is nothing."""
        raise NotImplementedError

    @property
    def fault(self) -> str:
        """What is wrong with what is typed; "" for nothing."""
        return ""

    def show_item(self, item: Any) -> None:
        """Show what comes from elsewhere; None empties the row."""
        raise NotImplementedError

    def parts(self) -> Sequence[tuple[QWidget, str, str]]:
        """The controls with the part of the item each shows (".name", "") and its words."""
        raise NotImplementedError

    @property
    def main(self) -> QWidget:
        """Where the cursor goes in the row."""
        return self.parts()[0][0]

    def part_of(self, control: QWidget) -> str:
        """The part a control shows; "" for the row itself."""
        return next((part for one, part, _ in self.parts() if one is control), "")

    def controls(self) -> tuple[QWidget, ...]:
        """All that can have the focus, in reading order."""
        return (*(part[0] for part in self.parts()), self.move_button, self.remove_button)

    def tidy(self) -> None:
        """The row was left: what was understood is written in full."""

    def join(self, edit: LineEdit | ParagraphEdit) -> None:
        """Let the keys of an edit lead out of the row."""
        edit.went_on.connect(self.went_on)
        edit.walked.connect(self.walked)
        edit.moved.connect(self.moved)
        if isinstance(edit, ParagraphEdit):
            edit.pasted_lines.connect(self.pasted_lines)

    def _button(self, words: str) -> QToolButton:
        button = QToolButton()
        button.setProperty("role", "quiet")
        button.setToolTip(self._say(words))
        button.setAccessibleName(self._say(words))
        return button

    def _restyle(self) -> None:
        self.move_button.setIcon(self._look.icon("grip-vertical", "text_muted"))
        self.remove_button.setIcon(self._look.icon("trash-2", "text_muted"))
