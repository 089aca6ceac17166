"""The page of a corrected copy: the differences at the left, remarks of others at the right."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.corrected_copy.taking_over import CopyState, TakingOver
from desktop_app.presenters.fault_words import Translate
from desktop_app.ui.corrected_copy.difference_list import DifferenceList
from desktop_app.ui.corrected_copy.remark_pane import RemarkPane
from desktop_app.ui.lead_focus import lead_focus
from desktop_app.ui.theme.look import Look

TITLE: Final = noted("Bản đã sửa trong Word")
DIFFERENCES: Final = noted("Những chỗ khác nhau")
HELP: Final = noted("Phím cách để chọn hoặc bỏ chọn")
NOTHING: Final = noted("Không có chỗ nào khác thông báo đang soạn.")
ALL: Final = noted("Chọn tất cả")
NONE: Final = noted("Bỏ chọn tất cả")
TAKE: Final = noted("Nhận các thay đổi đã chọn")
LEAVE: Final = noted("Thôi")
AS_NEW: Final = noted("Đọc thành thông báo mới")


class CopyView(QWidget):
    """`taken` tells that the changes were taken over, with the words for it; `closed` that one goes
    back; `new_wanted` asks to read the file as a notice of its own.
    """

    taken = Signal(str)
    closed = Signal()
    new_wanted = Signal()

    def __init__(self, taking: TakingOver, look: Look, say: Translate) -> None:
        super().__init__()
        self._taking = taking
        self._look = look
        self._say = say
        self.setObjectName("corrected_copy")
        self.setProperty("role", "surface")
        self._build_head()
        self._build_warning()
        self._rows = DifferenceList(look, say(DIFFERENCES), self)
        self._rows.setToolTip(say(HELP))
        self._nothing = QLabel(say(NOTHING), self)
        self._nothing.setProperty("role", "muted")
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._remarks = RemarkPane(taking.remarks, look, say, self)
        self._build_foot()
        self._lay_out()
        self._connect()
        lead_focus(self, self._first_list)
        look.changed.connect(self._restyle)
        self._restyle()
        self._show(taking.state)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _build_head(self) -> None:
        self._title = QLabel(self._say(TITLE), self)
        self._about = QLabel(self)
        self._about.setObjectName("copy_about")
        self._about.setProperty("role", "muted")
        self._about.setWordWrap(True)
        self._all = self._button(ALL, "choose_all")
        self._none = self._button(NONE, "choose_none")

    def _build_warning(self) -> None:
        self._banner = QFrame(self)
        self._banner.setObjectName("copy_warning")
        self._banner.setProperty("role", "banner")
        self._warning = QLabel(self._banner)
        self._warning.setWordWrap(True)
        self._as_new = self._button(AS_NEW, "as_new_notice")
        row = QHBoxLayout(self._banner)
        row.addWidget(self._warning, 1)
        row.addWidget(self._as_new)

    def _build_foot(self) -> None:
        self._chosen = QLabel(self)
        self._chosen.setObjectName("copy_chosen")
        self._chosen.setProperty("role", "muted")
        self._leave = self._button(LEAVE, "leave_copy")
        self._take = self._button(TAKE, "take_copy")
        self._take.setProperty("role", "primary")

    def _button(self, words: str, name: str) -> QPushButton:
        button = QPushButton(self._say(words), self)
        button.setObjectName(name)
        return button

    def _lay_out(self) -> None:
        left = QWidget(self)
        self._left = QVBoxLayout(left)
        self._left.addWidget(self._rows, 1)
        self._left.addWidget(self._nothing, 1)
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self._split.addWidget(left)
        self._split.addWidget(self._remarks)
        self._split.setChildrenCollapsible(False)
        self._split.setStretchFactor(0, 5)
        self._split.setStretchFactor(1, 3)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._all)
        head.addWidget(self._none)
        foot = QHBoxLayout()
        foot.addWidget(self._chosen, 1)
        foot.addWidget(self._leave)
        foot.addWidget(self._take)
        self._column = QVBoxLayout(self)
        self._column.addLayout(head)
        self._column.addWidget(self._about)
        self._column.addWidget(self._banner)
        self._column.addWidget(self._split, 1)
        self._column.addLayout(foot)

    def _connect(self) -> None:
        taking = self._taking
        self._rows.walked_to.connect(taking.go)
        self._rows.turned.connect(taking.turn)
        self._rows.gone_on.connect(lambda: self._take.setFocus(Qt.FocusReason.TabFocusReason))
        self._remarks.gone_to.connect(self._go_to_difference)
        self._remarks.kept.connect(lambda is_on: taking.keep_comments(are_kept=is_on))
        self._all.clicked.connect(lambda: taking.choose_all(is_taken=True))
        self._none.clicked.connect(lambda: taking.choose_all(is_taken=False))
        self._take.clicked.connect(self._take_over)
        self._leave.clicked.connect(self.closed)
        self._as_new.clicked.connect(self.new_wanted)
        self.destroyed.connect(taking.states.add(self._show))

    def _first_list(self) -> QWidget:
        return self._rows if self._taking.state.rows else self._remarks.list

    def _go_to_difference(self, place: int) -> None:
        if self._taking.go_to_difference(place):
            self._rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_over(self) -> None:
        self.taken.emit(self._taking.take())

    def _show(self, state: CopyState) -> None:
        self._about.setText(state.about)
        self._warning.setText(state.warning)
        self._banner.setVisible(bool(state.warning))
        self._rows.put(state.rows, state.current)
        for part in (self._rows, self._all, self._none):
            part.setVisible(bool(state.rows))
        self._nothing.setVisible(not state.rows)
        self._remarks.setVisible(bool(self._taking.remarks))
        self._remarks.keep.setChecked(state.are_comments_kept)
        self._remarks.keep.setVisible(self._taking.has_comments)
        self._chosen.setText(self._taking.chosen)
        self._take.setEnabled(self._taking.can_take)

    def _restyle(self) -> None:
        px = self._look.px
        self._column.setContentsMargins(px(16), px(12), px(16), px(12))
        self._column.setSpacing(px(8))
        self._left.setContentsMargins(0, 0, px(8), 0)
        self._title.setFont(self._look.font("title"))
