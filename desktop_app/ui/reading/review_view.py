"""The page of a reading: the source at the left, what was read of it at the right."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.reading.review import Review
from desktop_app.presenters.reading.review_state import ReviewState
from desktop_app.reading.text.framing import FrameChoice
from desktop_app.ui.lead_focus import lead_focus
from desktop_app.ui.reading.correct_bar import CorrectBar
from desktop_app.ui.reading.review_list import ReviewList
from desktop_app.ui.reading.source_pane import COLOURS, UNUSED, SourcePane, Stretch
from desktop_app.ui.reading.unused_list import UnusedList
from desktop_app.ui.theme.look import Look
from desktop_app.ui.wrapped_row import WrappedRow

_LEAST_ROWS: Final = 110
"""Where the page is less high, what stands below the rows is scrolled to."""
_TITLE: Final = noted("Soát lại văn bản đã đọc")
_SOURCE: Final = noted("Văn bản gốc")
_ROWS: Final = noted("Những gì đã nhận ra")
_FRAME: Final = noted("Cách viết chỉ đạo")
_BACK: Final = noted("Quay lại")
_GO_ON: Final = noted("Vào soạn thảo")
_ACCEPT_ALL: Final = noted("Nhận tất cả")
_OPEN: Final = noted("Còn {count} chỗ chưa xem")
_ALL_SEEN: Final = noted("Đã xem hết")
_ORIGINAL: Final = noted("Câu gốc: {text}")
FRAMES: Final[tuple[tuple[FrameChoice, str], ...]] = (
    ("subject", noted("Cơ quan + việc")),
    ("assign", noted("Giao cơ quan + việc")),
    ("keep", noted("Giữ nguyên câu")),
)
_BUTTONS: Final = (
    ("accept", noted("Nhận"), noted("Đúng rồi, sang chỗ sau (Enter)")),
    ("correct", noted("Sửa"), noted("Sửa chỗ này, hoặc tách khối (F2)")),
    ("drop", noted("Bỏ"), noted("Bỏ khỏi thông báo; câu chuyển xuống phần chưa dùng (Delete)")),
    ("join", noted("Nối lên"), noted("Nối khối với khối trên (Ctrl+mũi tên lên)")),
    ("paragraph", noted("Thành đoạn văn"), noted("Không phải chỉ đạo (F4)")),
)


class ReviewView(QWidget):
    """Shows the review's state; `finished` asks to go on with the draft, `closed` to go back."""

    finished = Signal()
    closed = Signal()

    def __init__(self, review: Review, look: Look, say: Translate) -> None:
        super().__init__()
        self._review = review
        self._look = look
        self._say = say
        self._wishes: dict[str, Callable[[], object]] = {
            "accept": review.accept,
            "correct": self._correct,
            "drop": review.drop,
            "join": review.join,
            "paragraph": review.to_paragraph,
            "next": review.next_open,
        }
        self.setObjectName("review")
        self.setProperty("role", "surface")
        self._build_head()
        self._source = SourcePane(look, say(_SOURCE), self)
        self._source.put(review.source)
        self._rows = ReviewList(look, say(_ROWS), self)
        self._build_work()
        self._build_foot()
        self._lay_out()
        self._connect()
        lead_focus(self, lambda: self._rows)
        look.changed.connect(self._restyle)
        self._restyle()
        self._show(review.state)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo and redo are the review's own."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self._review.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self._review.redo()
        else:
            super().keyPressEvent(event)

    def _build_head(self) -> None:
        say = self._say
        self._back = QPushButton(f" {say(_BACK)}", self)
        self._back.setAccessibleName(say(_BACK))
        self._back.setObjectName("back")
        self._back.setProperty("role", "quiet")
        self._title = QLabel(say(_TITLE), self)
        self._title.setWordWrap(True)
        self._about = QLabel(self)
        self._about.setObjectName("review_about")
        self._about.setProperty("role", "muted")
        self._about.setWordWrap(True)
        self._frame_title = QLabel(say(_FRAME), self)
        self._frame = QComboBox(self)
        self._frame.setObjectName("review_frame")
        self._frame.setAccessibleName(say(_FRAME))
        for choice, words in FRAMES:
            self._frame.addItem(say(words), choice)
        self._frame_title.setBuddy(self._frame)

    def _build_work(self) -> None:
        self._original = QLabel(self)
        self._original.setObjectName("review_original")
        self._original.setProperty("role", "muted")
        self._original.setWordWrap(True)
        self._fault = QLabel(self)
        self._fault.setObjectName("review_fault")
        self._fault.setProperty("role", "error")
        self._fault.setWordWrap(True)
        self._bar = CorrectBar(self._look, self._say, self)
        self._buttons = {name: self._button(name, words, tip) for name, words, tip in _BUTTONS}
        self._unused = UnusedList(self._look, self._say, self)

    def _build_foot(self) -> None:
        say = self._say
        self._open = QLabel(self)
        self._open.setObjectName("review_open")
        self._open.setProperty("role", "muted")
        self._accept_all = QPushButton(say(_ACCEPT_ALL), self)
        self._accept_all.setObjectName("accept_all")
        self._go_on = QPushButton(say(_GO_ON), self)
        self._go_on.setObjectName("go_on")
        self._go_on.setProperty("role", "primary")

    def _button(self, name: str, words: str, tip: str) -> QPushButton:
        button = QPushButton(self._say(words), self)
        button.setObjectName(f"review_{name}")
        button.setToolTip(self._say(tip))
        button.clicked.connect(lambda: self._do(name))
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._back)
        head.addWidget(self._title, 1)
        head.addWidget(self._frame_title)
        head.addWidget(self._frame)
        right = QWidget(self)
        self._right = QVBoxLayout(right)
        self._right.addWidget(self._rows, 1)
        for widget in (self._original, self._fault, self._bar):
            self._right.addWidget(widget)
        self._deeds = QWidget(right)
        self._deeds_row = WrappedRow(self._deeds)
        for button in self._buttons.values():
            self._deeds_row.addWidget(button)
        self._right.addWidget(self._deeds)
        self._right.addWidget(self._unused)
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self._split.addWidget(self._source)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(right)
        self._split.addWidget(scroll)
        self._split.setChildrenCollapsible(False)
        self._split.setStretchFactor(0, 1)
        self._split.setStretchFactor(1, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._open, 1)
        foot.addWidget(self._accept_all)
        foot.addWidget(self._go_on)
        self._column = QVBoxLayout(self)
        self._column.addLayout(head)
        self._column.addWidget(self._about)
        self._column.addWidget(self._split, 1)
        self._column.addLayout(foot)

    def _connect(self) -> None:
        review = self._review
        self._frame.activated.connect(lambda at: review.choose_frame(self._frame.itemData(at)))
        self._rows.walked_to.connect(review.go)
        self._rows.wanted.connect(self._do)
        self._rows.hovered.connect(self._hover_row)
        self._source.pointed.connect(self._point)
        self._source.hovered.connect(lambda place: self._rows.mark(review.at(place)))
        self._bar.corrected.connect(self._corrected)
        self._bar.cut.connect(self._cut)
        self._bar.closed.connect(self._bar_closed)
        self._unused.used.connect(review.use)
        self._unused.walked_to.connect(self._show_unused)
        self._accept_all.clicked.connect(review.accept_all)
        self._go_on.clicked.connect(self.finished)
        self._back.clicked.connect(self.closed)
        self.destroyed.connect(review.states.add(self._show))

    def _do(self, wish: str) -> None:
        if wish != "correct":
            self._bar.close_bar()
        self._wishes[wish]()

    def _correct(self) -> None:
        row = self._review.state.by_key.get(self._review.state.current)
        if row is not None:
            self._deeds.hide()  # while one thing is put right there is room for the rows
            self._unused.hide()
            self._bar.open_for(row)

    def _bar_closed(self) -> None:
        self._deeds.show()
        self._unused.show()
        self._rows.setFocus()

    def _corrected(self, typed: str) -> None:
        self._review.correct(typed)
        if not self._review.state.fault:
            self._bar.close_bar()
            self._review.next_open()

    def _cut(self, offset: int) -> None:
        self._bar.close_bar()
        self._review.split(offset)

    def _point(self, place: int) -> None:
        key = self._review.at(place)
        if key:
            self._review.go(key)

    def _hover_row(self, key: str) -> None:
        row = self._review.state.by_key.get(key)
        self._source.show_hovered(() if row is None else row.sources)

    def _show_unused(self, at: int) -> None:
        unused = self._review.state.unused
        if 0 <= at < len(unused):
            self._source.show_current((unused[at].source,))

    def _show(self, state: ReviewState) -> None:
        self._about.setText(state.about)
        self._frame.setCurrentIndex(self._frame.findData(state.choice))
        self._rows.put(state.rows, state.current)
        row = state.by_key.get(state.current)
        self._source.colour(_stretches(state))
        self._source.show_current(() if row is None else row.sources)
        self._original.setText(self._say(_ORIGINAL).format(text=state.original))
        self._original.setVisible(bool(state.original))
        self._fault.setText(state.fault)
        self._fault.setVisible(bool(state.fault))
        self._unused.put(state.unused)
        is_block = row is not None and bool(row.block_id) and not row.part
        for name, button in self._buttons.items():
            button.setEnabled(is_block if name in ("join", "paragraph") else row is not None)
        count = state.open_count
        words = self._say(_OPEN).format(count=count) if count else self._say(_ALL_SEEN)
        self._open.setText(words)
        self._accept_all.setEnabled(count > 0)
        self._go_on.setEnabled(bool(state.rows))

    def _restyle(self) -> None:
        px = self._look.px
        self._column.setContentsMargins(px(16), px(12), px(16), px(12))
        self._column.setSpacing(px(8))
        self._right.setContentsMargins(px(8), 0, 0, 0)
        self._right.setSpacing(px(8))
        self._deeds_row.setSpacing(px(6))
        self._rows.setMinimumHeight(px(_LEAST_ROWS))
        self._title.setFont(self._look.font("title"))
        self._back.setIconSize(QSize(px(16), px(16)))
        self._back.setIcon(self._look.icon("chevron-left"))


def _stretches(state: ReviewState) -> list[Stretch]:
    """Blocks below, their parts and facts above, what is not used last."""
    order = ("heading", "text", "decision", "directive", "fact", "part")
    rows = sorted(state.rows, key=lambda row: order.index(row.kind))
    found = [Stretch(source, COLOURS[row.kind]) for row in rows for source in row.sources]
    return [*found, *(Stretch(one.source, UNUSED) for one in state.unused)]
