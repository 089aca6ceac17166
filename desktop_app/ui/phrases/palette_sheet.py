"""The palette as a sheet over the outline: a line to type in, what is found, the slots."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.outline.outcome import Caret
from desktop_app.presenters.phrases.palette import PaletteState, PhrasePalette
from desktop_app.ui.fields.field import Suggest
from desktop_app.ui.fields.line_edit import LineEdit
from desktop_app.ui.phrases.function_chips import FunctionChips
from desktop_app.ui.phrases.hit_list import HitList
from desktop_app.ui.phrases.sentence_label import SentenceLabel
from desktop_app.ui.phrases.slot_fields import SlotFields
from desktop_app.ui.theme.look import Look

NAME: Final = noted("Mẫu câu")
_QUERY: Final = noted("Tìm mẫu câu: vài chữ, hoặc chữ đầu các từ")
_RESULTS: Final = noted("Các mẫu câu tìm được")
_NOTHING: Final = noted("Không có mẫu câu nào như vậy. Thử ít chữ hơn, hoặc bỏ lọc chức năng.")
_PREVIEW: Final = noted("Câu sẽ chèn")
_INSERT: Final = noted("Chèn")
_INSERT_TIP: Final = noted("Chèn thành khối (Enter)")
_AT_CURSOR: Final = noted("Chèn tại con trỏ")
_AT_CURSOR_TIP: Final = noted("Chèn vào giữa câu đang viết (Shift+Enter)")
_OTHER: Final = noted("Chọn câu khác")
_LIBRARY: Final = noted("Thư viện…")
_CLOSE: Final = noted("Đóng (Esc)")
_HELP: Final = noted("↑↓ chọn · Enter: điền câu")
WIDEST: Final = 640
HIGHEST: Final = 620
NARROW: Final = 480
"""A sheet less wide has its two buttons and nothing else in the last line."""
LOW: Final = 320
"""A sheet less high leaves out what can be done without, so that there is a list to see."""
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
FIND: Final = 0
FILL: Final = 1


class PaletteSheet(QFrame):
    """Lies over `ground`. `closed`: it went, the keys are wanted by the outline again.

    Enter on a phrase leads into its slots, Enter there inserts; a phrase without slots is inserted
    at once. Keys that type are left to the field they are typed in.
    """

    closed = Signal()
    library_wanted = Signal()

    def __init__(
        self,
        palette: PhrasePalette,
        suggest: Suggest,
        look: Look,
        say: Translate,
        ground: QWidget,
    ) -> None:
        super().__init__(ground)
        self._palette = palette
        self._look = look
        self._say = say
        self._ground = ground
        self.setObjectName("phrase_palette")
        self.setProperty("role", "popup")
        self.setAccessibleName(say(NAME))
        self._build(suggest)
        self._lay_out()
        self._connect()
        self.destroyed.connect(palette.states.add(self._show))
        ground.installEventFilter(self)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_focus)
        look.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def open_for(self, caret: Caret | None) -> None:
        """Look for a phrase to put at the current block, where the cursor is at `caret`."""
        self._query.clear()
        self._stage.setCurrentIndex(FIND)
        self._at_cursor.setVisible(caret is not None)
        self._palette.begin(caret)
        self._place()
        self.show()
        self.raise_()
        self._query.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_sheet(self) -> None:
        """Put the sheet away; the keys go back to the outline."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes; Enter that a field has no use for inserts."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        elif event.key() in _ENTER:
            self._go_on()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - as Qt calls it
        """Tab goes round within the sheet."""
        here = QApplication.focusWidget()
        reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
        for one in _chain(here, is_ahead=next):
            is_stop = bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus) and one.isEnabled()
            if is_stop and one.isVisible() and self.isAncestorOf(one):
                one.setFocus(reason)
                return True
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay over the ground."""
        if watched is self._ground and event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _build(self, suggest: Suggest) -> None:
        say, look = self._say, self._look
        self._query = LineEdit()
        self._query.setObjectName("phrase_query")
        self._query.setPlaceholderText(say(_QUERY))
        self._query.setAccessibleName(say(_QUERY))
        self._close = QToolButton(self)
        self._close.setObjectName("close_palette")
        self._close.setProperty("role", "quiet")
        self._close.setToolTip(say(_CLOSE))
        self._close.setAccessibleName(say(_CLOSE))
        self._chips = FunctionChips(look, say, self)
        self._hits = HitList(look, say(_RESULTS), self)
        self._hits.setObjectName("phrase_hits")
        self._nothing = QLabel(say(_NOTHING), self)
        self._slots = SlotFields(suggest, look, say, self)
        self._title = QLabel(say(_PREVIEW), self)
        self._sentence = SentenceLabel(look, self)
        self._sentence.setObjectName("phrase_preview")
        self._note = QLabel(self)
        self._help = QLabel(say(_HELP), self)
        self._other = self._button(_OTHER, "other_phrase", "", "quiet")
        self._library = self._button(_LIBRARY, "open_library", "", "quiet")
        self._at_cursor = self._button(_AT_CURSOR, "insert_at_cursor", _AT_CURSOR_TIP, "")
        self._insert_button = self._button(_INSERT, "insert_phrase", _INSERT_TIP, "primary")
        for label in (self._nothing, self._title, self._note, self._help):
            label.setProperty("role", "muted")
            label.setWordWrap(True)

    def _button(self, text: str, name: str, tip: str, role: str) -> QPushButton:
        button = QPushButton(self._say(text), self)
        button.setObjectName(name)
        button.setToolTip(self._say(tip))
        button.setAutoDefault(False)
        if role:
            button.setProperty("role", role)
        return button

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        self._head.addWidget(self._query, 1)
        self._head.addWidget(self._close)
        found = QWidget(self)
        self._found = QVBoxLayout(found)
        self._found.setContentsMargins(0, 0, 0, 0)
        self._found.addWidget(self._chips)
        self._found.addWidget(self._nothing)
        self._found.addWidget(self._hits, 1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._slots)
        self._scroll = scroll
        self._stage = QStackedWidget(self)
        self._stage.addWidget(found)
        self._stage.addWidget(scroll)
        line = QFrame(self)
        line.setProperty("role", "line")
        self._foot = QHBoxLayout()
        self._foot.addWidget(self._library)
        self._foot.addWidget(self._other)
        self._foot.addWidget(self._help, 1)
        self._foot.addStretch(0)
        self._foot.addWidget(self._at_cursor)
        self._foot.addWidget(self._insert_button)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self._stage, 1)
        self._column.addWidget(line)
        self._column.addWidget(self._title)
        self._column.addWidget(self._sentence)
        self._column.addWidget(self._note)
        self._column.addLayout(self._foot)

    def _connect(self) -> None:
        palette = self._palette
        for key in _ENTER:
            shortcut = QShortcut(QKeySequence(Qt.Modifier.SHIFT | key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._insert_at_cursor)
        self._query.typed.connect(self._search)
        self._query.walked.connect(self._walk)
        self._query.went_on.connect(self._go_on)
        self._close.clicked.connect(self.close_sheet)
        self._chips.chosen.connect(lambda one: palette.set_function(one or None))
        self._hits.walked_to.connect(palette.choose)
        self._hits.taken.connect(self._take)
        self._slots.typed.connect(palette.set_value)
        self._slots.went_on.connect(self._insert)
        self._other.clicked.connect(self._find_again)
        self._library.clicked.connect(self.library_wanted)
        self._at_cursor.clicked.connect(self._insert_at_cursor)
        self._insert_button.clicked.connect(self._insert)
        self._show(palette.state)

    def _search(self, query: str) -> None:
        self._stage.setCurrentIndex(FIND)
        self._palette.search(query)

    def _walk(self, by: int) -> None:
        if self._stage.currentIndex() == FILL:
            self._slots.begin()
            return
        self._palette.choose(self._palette.state.chosen + by)

    def _take(self, place: int) -> None:
        self._palette.choose(place)
        self._go_on()

    def _go_on(self) -> None:
        """From the phrase into its slots, from there into the notice."""
        state = self._palette.state
        if state.chosen < 0:
            return
        if self._stage.currentIndex() == FILL or not state.slots:
            self._insert()
            return
        self._slots.show_slots(state.slots)
        self._stage.setCurrentIndex(FILL)
        self._show(state)
        self._slots.begin()

    def _find_again(self) -> None:
        self._stage.setCurrentIndex(FIND)
        self._show(self._palette.state)
        self._query.setFocus(Qt.FocusReason.OtherFocusReason)

    def _insert(self) -> None:
        if self._palette.insert():
            self.close_sheet()

    def _insert_at_cursor(self) -> None:
        if self._palette.insert(at_cursor=True):
            self.close_sheet()

    def _show(self, state: PaletteState) -> None:
        is_filling = self._stage.currentIndex() == FILL
        self._chips.show_chosen(state.function or "")
        self._hits.put(state.hits, state.chosen)
        self._nothing.setVisible(not state.hits)
        self._hits.setVisible(bool(state.hits))
        self._sentence.show_sentence(state.preview)
        self._note.setText(state.note)
        self._note.setVisible(bool(state.note))
        self._sentence.setVisible(state.chosen >= 0)
        self._slots.show_remarks(state.slots)
        self._other.setVisible(is_filling)
        self._fit()
        for button in (self._insert_button, self._at_cursor):
            button.setEnabled(state.chosen >= 0)

    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Who goes to work elsewhere in the window wants the sheet no more."""
        if self.isHidden() or now is None or now.window() is not self.window():
            return
        if now is not self and not self.isAncestorOf(now):
            self.hide()

    def _place(self) -> None:
        px = self._look.px
        room = self._ground.rect().adjusted(px(12), px(8), -px(12), -px(12))
        width, height = min(px(WIDEST), room.width()), min(px(HIGHEST), room.height())
        left = room.left() + (room.width() - width) // 2
        self.setGeometry(left, room.top(), width, height)
        self._fit()

    def _fit(self) -> None:
        """Leave out what there is no room for."""
        px = self._look.px
        is_low, is_narrow = self.height() < px(LOW), self.width() < px(NARROW)
        is_filling = self._stage.currentIndex() == FILL
        self._chips.setVisible(not is_low)
        self._title.setVisible(not is_low and self._palette.state.chosen >= 0)
        for widget in (self._library, self._help):
            widget.setVisible(not (is_filling or is_narrow))
        pad = px(6 if is_low else 12)
        self._column.setContentsMargins(pad, pad, pad, pad)
        self._column.setSpacing(px(4 if is_low else 8))

    def _restyle(self) -> None:
        px = self._look.px
        self._found.setSpacing(px(6))
        self._head.setSpacing(px(6))
        self._foot.setSpacing(px(8))
        self._close.setIcon(self._look.icon("x", "text_muted"))
        self._close.setIconSize(QSize(px(16), px(16)))
        self._place()


def _chain(here: QWidget | None, *, is_ahead: bool) -> Iterator[QWidget]:
    """The widgets that Tab comes to one after the other, until it is back."""
    one = here
    while one is not None:
        one = one.nextInFocusChain() if is_ahead else one.previousInFocusChain()
        if one is None or one is here:
            return
        yield one
