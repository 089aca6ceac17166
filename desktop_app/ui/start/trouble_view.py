"""A calm page in the place of the window's when the store cannot be opened."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.home.trouble import HEADING, SAFE, Trouble, TroubleState
from desktop_app.ui.theme.look import Look

RESTORE_FROM: Final = noted("Bản sao lưu để khôi phục")
RESTORE_WORDS: Final = noted(
    "Lấy lại nội dung của bản sao lưu, rồi thêm những gì mới hơn còn đọc được từ tệp hỏng."
)
RESTORE: Final = noted("Khôi phục từ bản sao lưu này")
REPAIR: Final = noted("Dựng lại phần còn đọc được")
RETRY: Final = noted("Thử mở lại")
OTHER: Final = noted("Chọn kho khác…")
CLOSE: Final = noted("Đóng chương trình")
WORKING: Final = noted("Đang làm, xin đợi một lát …")
_WIDTH: Final = 560
_ICON: Final = 40


class TroubleView(QWidget):
    """Says what happened and offers what can be done.

    `retry_wanted`, `other_wanted` (another store), `close_wanted` are for the window's owner.
    """

    retry_wanted = Signal()
    other_wanted = Signal()
    close_wanted = Signal()

    def __init__(
        self, trouble: Trouble, look: Look, say: Translate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._trouble = trouble
        self._look = look
        self._say = say
        self.setObjectName("trouble")
        self._icon = QLabel(self)
        self._heading = QLabel(say(HEADING), self)
        self._sentence = QLabel(self)
        self._sentence.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._safe = QLabel(say(SAFE), self)
        self._safe.setProperty("role", "muted")
        self._restoring = QFrame(self)
        self._backups = QComboBox(self)
        self._backups.setObjectName("backups")
        self._backups.setAccessibleName(say(RESTORE_FROM))
        self._working = QLabel(say(WORKING), self)
        self._working.setProperty("role", "muted")
        self._working.hide()
        self._restore = self._button("restore", RESTORE, "primary")
        self._repair = self._button("repair", REPAIR)
        self._retry = self._button("retry", RETRY, "primary")
        self._other = self._button("other_store", OTHER)
        self._close = self._button("close", CLOSE, "quiet")
        self._lay_out()
        self._connect()
        self._restyle()
        self._show(trouble.state)

    def _button(self, name: str, words: str, role: str = "") -> QPushButton:
        button = QPushButton(self._say(words), self)
        button.setObjectName(name)
        button.setProperty("role", role)
        return button

    def _lay_out(self) -> None:
        for label in (self._heading, self._sentence, self._safe, self._working):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        words = QLabel(self._say(RESTORE_WORDS), self)
        words.setProperty("role", "muted")
        words.setWordWrap(True)
        label = QLabel(self._say(RESTORE_FROM), self)
        label.setBuddy(self._backups)
        restoring = QVBoxLayout(self._restoring)
        for widget in (label, self._backups, words):
            restoring.addWidget(widget)
        restoring.addWidget(self._restore, 0, Qt.AlignmentFlag.AlignLeft)
        self._restoring.setProperty("role", "card")
        foot = QHBoxLayout()
        for button in (self._retry, self._repair, self._other):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self._close)
        self._middle = QWidget(self)
        self._box = QVBoxLayout(self._middle)
        for part in (self._icon, self._heading, self._sentence, self._safe, self._restoring):
            self._box.addWidget(part)
        self._box.addWidget(self._working)
        self._box.addLayout(foot)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._middle)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.addStretch(2)
        whole.addLayout(row)
        whole.addStretch(3)

    def _connect(self) -> None:
        trouble = self._trouble
        self._restore.clicked.connect(
            lambda: self._do(lambda: trouble.restore(Path(self._backups.currentData())))
        )
        self._repair.clicked.connect(lambda: self._do(trouble.repair))
        self._retry.clicked.connect(self.retry_wanted)
        self._other.clicked.connect(self.other_wanted)
        self._close.clicked.connect(self.close_wanted)
        self._look.changed.connect(self._restyle)
        end = trouble.changes.add(self._show)
        self.destroyed.connect(end)

    def _do(self, work: Callable[[], None]) -> None:
        """Do it once the person sees that it is being done."""
        self._working.show()
        self._middle.setEnabled(False)
        QTimer.singleShot(0, self, lambda: self._finish(work))

    def _finish(self, work: Callable[[], None]) -> None:
        work()
        self._working.hide()
        self._middle.setEnabled(True)

    def _show(self, state: TroubleState) -> None:
        self._sentence.setText(state.sentence)
        self._backups.clear()
        for choice in state.backups:
            self._backups.addItem(choice.words, str(choice.file))
        self._restoring.setVisible(bool(state.backups))
        self._repair.setVisible(state.can_repair)
        self._retry.setVisible(state.can_retry)

    def _restyle(self) -> None:
        look = self._look
        self._icon.setPixmap(look.pixmap("hard-drive", _ICON, "warn"))
        self._heading.setFont(look.font("title"))
        self._middle.setFixedWidth(look.px(_WIDTH))
        self._box.setSpacing(look.px(12))
        inner = self._restoring.layout()
        assert inner is not None
        inner.setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(12))
        inner.setSpacing(look.px(8))
