"""What the notice still has of the one it was made from, to be confirmed one by one or at once."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.checking.kept_words import KeptRow, KeptState, KeptWords
from desktop_app.presenters.fault_words import Translate
from desktop_app.ui.output_step.check_section import CheckSection
from desktop_app.ui.output_step.section import words
from desktop_app.ui.ports import Toaster
from desktop_app.ui.row_button import RowButton
from desktop_app.ui.theme.look import Look

TITLE: Final = noted("Còn giữ từ thông báo cũ")
NO_FORMER: Final = noted("Không so với thông báo nào")
CHOICE: Final = noted("So với thông báo")
NOTHING: Final = noted("Không còn gì giống thông báo ấy mà chưa xác nhận.")
RIGHT: Final = noted("Đúng")
RIGHT_TIP: Final = noted("“{value}” là đúng, không nhắc nữa")
ALL_RIGHT: Final = noted("Xác nhận cả {count} mục")
ALL: Final = noted("Xem cả {count} mục")
FEW: Final = 8


class KeptSection(CheckSection):
    """Shows the presenter's state; the notice to compare with is chosen here."""

    def __init__(
        self,
        kept: KeptWords,
        look: Look,
        say: Translate,
        toasts: Toaster,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(TITLE, look, say, toasts, parent)
        self.setObjectName("kept")
        self._kept = kept
        self._shown: KeptState | None = None
        self._is_open = False
        self._choice = self._make_choice()
        self._note = words(self, "kept_note", "muted")
        self._note.setText(say(NOTHING))
        self._more = self._button("kept_more", self._show_all)
        self._confirm = self._button("kept_confirm", lambda: self.do(kept.confirm_all))
        self.column.addWidget(self._note)
        self.column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._confirm, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._choice)
        self.destroyed.connect(kept.news.add(self._show))
        self._show(kept.state)

    def begin(self) -> None:
        """The step is seen."""
        self._offer()
        self._kept.begin()

    def _make_choice(self) -> QComboBox:
        choice = QComboBox(self)
        choice.setObjectName("kept_choice")
        choice.setAccessibleName(self.say(CHOICE))
        choice.setToolTip(self.say(CHOICE))
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.setMinimumContentsLength(8)
        choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        choice.activated.connect(self._choose)
        return choice

    def _button(self, name: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setProperty("role", "quiet")
        button.clicked.connect(act)
        return button

    def _offer(self) -> None:
        """The notices to compare with; the chosen one among them, even if it is an old one."""
        choice, state = self._choice, self._kept.state
        offered = dict(self._kept.offered())
        if state.former is not None:
            offered.setdefault(state.former, state.former_title)
        choice.clear()
        choice.addItem(self.say(NO_FORMER), None)
        for notice_id, title in offered.items():
            choice.addItem(title, notice_id)
        choice.setCurrentIndex(max(0, choice.findData(state.former)))

    def _choose(self, index: int) -> None:
        self.do(lambda: self._kept.compare_with(self._choice.itemData(index)))

    def _show(self, state: KeptState) -> None:
        if state == self._shown:
            return
        self._shown = state
        count = len(state.rows)
        self.put_rows([self._row(row) for row in state.rows])
        for view in self._rows[FEW:]:
            view.setVisible(self._is_open)
        self._note.setVisible(state.former is not None and not count)
        self._more.setVisible(count > FEW and not self._is_open)
        self._more.setText(self.say(ALL).format(count=count))
        self._confirm.setVisible(count > 1)
        self._confirm.setText(self.say(ALL_RIGHT).format(count=count))
        if self._choice.findData(state.former) != self._choice.currentIndex():
            self._offer()

    def _row(self, row: KeptRow) -> QWidget:
        view = KeptRowView(row, self.look, self.say, self)
        view.wanted.connect(self._kept.go_to)
        view.right.connect(lambda key: self.do(lambda: self._kept.confirm(key)))
        return view

    def _show_all(self) -> None:
        self._is_open = True
        for view in self._rows:
            view.show()
        self._more.hide()


class KeptRowView(QWidget):
    """A fact of both notices: `wanted` to go there, `right` when it is meant."""

    wanted = Signal(str)
    right = Signal(str)

    def __init__(
        self, row: KeptRow, look: Look, say: Translate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("kept_row")
        self._look = look
        icon = "triangle-alert" if row.is_risky else "circle-dot"
        self.words = RowButton(row.value, row.details, icon, look, self)
        self.words.clicked.connect(lambda: self.wanted.emit(row.key))
        button = QPushButton(say(RIGHT), self)
        button.setObjectName("right")
        button.setProperty("role", "quiet")
        button.setToolTip(say(RIGHT_TIP).format(value=row.value))
        button.setAccessibleDescription(row.value)
        button.clicked.connect(lambda: self.right.emit(row.key))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.words, 1)
        line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
