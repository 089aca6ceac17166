"""The parts of a block's directive, edited in a small panel below the block."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from desktop_app.notice.blocks import Directive
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.outline.directive_words import PARTS, part_text
from desktop_app.presenters.outline.directives import Directives
from desktop_app.ui.fields.field import Suggest
from desktop_app.ui.fields.line_edit import LineEdit
from desktop_app.ui.fields.suggestion_list import SuggestionList
from desktop_app.ui.outline.focus import has_keys
from desktop_app.ui.outline.organ_list import OrganList
from desktop_app.ui.theme.look import Look

_HINTS: Final = {
    "deadline": noted("30/9/2026, 30/9 hoặc bằng lời"),
    "product": noted("báo cáo, đề án, kế hoạch…"),
    "report_to": noted("báo cáo ai"),
}
_DROP: Final = noted("Bỏ chỉ đạo")
_DONE: Final = noted("Xong")
_NAME: Final = noted("Chỉ đạo")


class DirectivePanel(QFrame):
    """Shows the parts of one block; every change is taken in at once.

    `closed`: back to the text; `dropped`: no directive any more; `grown`: it needs another height.
    """

    closed = Signal()
    dropped = Signal()
    grown = Signal()

    def __init__(
        self, directives: Directives, suggest: Suggest, look: Look, say: Translate, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._directives = directives
        self._say = say
        self._look = look
        self.block_id = ""
        self._typed_last = Directive()
        self._is_typing = False
        self._organs: dict[str, OrganList] = {}
        self._lines: dict[str, LineEdit] = {}
        self.setProperty("role", "card")
        self.setObjectName("directive_panel")
        self.setAccessibleName(say(_NAME))
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(look.px(12), look.px(12), look.px(12), look.px(12))
        grid.setHorizontalSpacing(look.px(12))
        grid.setVerticalSpacing(look.px(8))
        grid.setColumnStretch(1, 1)
        for number, (part, title, _) in enumerate(PARTS):
            label = QLabel(say(title), self)
            label.setMinimumHeight(look.px(32))
            grid.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._field(part, title, suggest, label), number, 1)
        grid.addLayout(self._buttons(), len(PARTS), 0, 1, 2)
        self.hide()

    def open_for(self, block_id: str, part: str) -> None:
        """Show the parts of the block, the cursor in `part`, else in the first that is empty."""
        if block_id != self.block_id:
            for line in self._lines.values():
                line.clear()
        self.block_id = block_id
        self._typed_last = self._directives.of(block_id)
        self.refresh()
        self.show()
        self._field_to_begin(part).setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show what the block says now; what is typed stays until it is changed elsewhere."""
        directive = self._directives.of(self.block_id)
        for part, organs in self._organs.items():
            if not has_keys(organs) or self._is_other(directive, part):
                organs.set_names(getattr(directive, part))
        for part, line in self._lines.items():
            if not line.hasFocus():
                line.setText(part_text(directive, part))
                line.setCursorPosition(0)
            elif self._is_other(directive, part):
                line.show_text(part_text(directive, part))

    def hideEvent(self, event: QHideEvent) -> None:
        """No suggestions without their field."""
        super().hideEvent(event)
        self.close_suggestions()

    def close_suggestions(self) -> None:
        """The fields are about to stand elsewhere."""
        for suggestions in self.findChildren(SuggestionList):
            suggestions.close()

    def sizeHint(self) -> QSize:
        """As high as its fields need."""
        return self._grid.totalSizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.grown.emit()
        return super().event(event)

    def _field(self, part: str, title: str, suggest: Suggest, label: QLabel) -> QWidget:
        if part in ("assignees", "partners"):
            organs = OrganList(self._say(title), suggest, self._look, self._say, self)
            organs.changed.connect(lambda names: self._typed_organs(part, names))
            organs.went_on.connect(lambda: self._go_on(part))
            self._organs[part] = organs
            return organs
        line = LineEdit()
        line.setObjectName(f"directive_{part}")
        line.setAccessibleName(self._say(title))
        line.setPlaceholderText(self._say(_HINTS[part]))
        label.setBuddy(line)
        if part == "report_to":
            SuggestionList(line, partial(suggest, "person"), self._look, self._say)
        line.typed.connect(lambda text: self._typed(part, text))
        line.went_on.connect(line.focusNextChild)
        line.editingFinished.connect(lambda: self._finished(part))
        self._lines[part] = line
        return line

    def _go_on(self, part: str) -> None:
        """Enter leads to the next part."""
        names = [name for name, _, _ in PARTS]
        after = names[names.index(part) + 1]
        self._field_of(after).setFocus(Qt.FocusReason.TabFocusReason)

    def _is_other(self, directive: Directive, part: str) -> bool:
        """Whether the part is no more what was typed here last."""
        is_same = part_text(directive, part) == part_text(self._typed_last, part)
        return not self._is_typing and not is_same

    def _typed_organs(self, part: str, names: list[str]) -> None:
        self._take(lambda: self._directives.set_organs(self.block_id, part, names))

    def _typed(self, part: str, text: str) -> None:
        if part == "deadline":
            self._take(lambda: self._directives.set_deadline(self.block_id, text))
        else:
            self._take(lambda: self._directives.set_words(self.block_id, part, text))

    def _take(self, change: Callable[[], None]) -> None:
        self._is_typing = True
        change()
        self._is_typing = False
        self._typed_last = self._directives.of(self.block_id)

    def _finished(self, part: str) -> None:
        """Show how it was understood: "30/9" as a whole day."""
        text = part_text(self._directives.of(self.block_id), part)
        if self._lines[part].text().strip() != text:
            self._lines[part].setText(text)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        drop = QPushButton(self._say(_DROP), self)
        drop.setProperty("role", "quiet")
        drop.setObjectName("directive_drop")
        drop.clicked.connect(self.dropped)
        done = QPushButton(self._say(_DONE), self)
        done.setObjectName("directive_done")
        done.clicked.connect(self.closed)
        row.addWidget(drop)
        row.addStretch(1)
        row.addWidget(done)
        return row

    def _field_to_begin(self, part: str) -> QWidget:
        directive = self._directives.of(self.block_id)
        empty = (name for name, _, _ in PARTS if not part_text(directive, name))
        return self._field_of(part or next(empty, "assignees"))

    def _field_of(self, part: str) -> LineEdit:
        return self._organs[part].first() if part in self._organs else self._lines[part]
