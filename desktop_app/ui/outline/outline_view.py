"""The step of the body: the outline, what is above and below it."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.notice.blocks import Level
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.checking.text_marks import BlockMarks
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.outline.outcome import Caret
from desktop_app.presenters.outline.presenter import OutlinePresenter
from desktop_app.presenters.outline.state import Shown
from desktop_app.ui.fields.field import Suggest
from desktop_app.ui.outline.block_list import BlockList
from desktop_app.ui.outline.empty_outline import EmptyOutline
from desktop_app.ui.outline.focus import has_keys
from desktop_app.ui.outline.tree_bar import TreeBar
from desktop_app.ui.ports import Toaster
from desktop_app.ui.theme.look import Look

_HELP: Final = noted("Enter: khối mới · Tab: xuống cấp · Alt+↑↓: chuyển chỗ")
_MORE_HELP: Final = noted(
    "Shift+Tab: lên cấp · Ctrl+D: chỉ đạo · Ctrl+B, I, U: đậm, nghiêng, gạch chân · "
    "Shift+F10: việc khác · Esc: chọn cả khối, rồi Tab để ra ngoài"
)
COUNT_AFTER: Final = 400
"""Milliseconds of rest before words and pages are counted and parts are recognised."""


def no_suggestions(_kind: str, _typed: str) -> Sequence[str]:
    """Where nothing is known to suggest."""
    return ()


class OutlineView(QWidget):
    """Shows the outline of one notice. `close_view` ends it before the notice is closed.

    `phrases_wanted`: a phrase is to be put at the current block.
    """

    phrases_wanted = Signal()

    def __init__(
        self,
        outline: OutlinePresenter,
        look: Look,
        say: Translate,
        toasts: Toaster,
        suggest: Suggest = no_suggestions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._outline = outline
        self._look = look
        self._say = say
        self.setObjectName("outline_view")
        self._bar = TreeBar(outline.state, outline.appendices, look, say, self)
        self._empty = EmptyOutline(look, say, self)
        self._list = BlockList(outline, look, say, toasts, suggest, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._list)
        self._help = QLabel(say(_HELP), self)
        self._counts = QLabel(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(COUNT_AFTER)
        self._timer.timeout.connect(self._rest)
        self._arrange()
        self._bar.removed.connect(self._list.wishes.remove_appendix)
        self._bar.phrases_wanted.connect(self.phrases_wanted)
        self._list.phrases_wanted.connect(self.phrases_wanted)
        self._empty.begun.connect(self._begin)
        self._empty.pasted.connect(self._paste)
        self._removal = outline.state.news.add(self._refresh)
        look.changed.connect(self._list.restyle)
        self._refresh(Shown())

    def close_view(self) -> None:
        """Look at the presenter no more; may be called twice."""
        self._timer.stop()
        self._removal()

    def show_block(self, block_id: str, start: int, end: int) -> None:
        """Make the block the current one with these characters selected."""
        self._outline.state.go_to(Caret(block_id, start, end))

    def show_marks(self, marks: Mapping[str, BlockMarks]) -> None:
        """Underline the words of which something is to be said, by the ids of their blocks."""
        self._list.show_marks(marks)

    def go_to(self, path: str) -> bool:
        """Put the keys where a call to `path` has led the outline; whether it is of the outline."""
        state = self._outline.state
        if state.appendix is not None and not state.current:
            self._bar.begin_title()
        else:
            self.take_focus()
        return path.startswith(("body", "appendices"))

    def caret(self) -> Caret | None:
        """The cursor in the current block's text; None where there is none."""
        return self._list.caret() if self._outline.state.current else None

    def take_focus(self) -> None:
        """Put the keys where the work goes on: the current block, else the first, else Enter."""
        state = self._outline.state
        if not state.rows:
            self._empty.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            state.go(state.current or state.rows[0].id, takes_focus=True)

    def showEvent(self, event: QShowEvent) -> None:
        """Count when the step is shown."""
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is counted out of sight."""
        super().hideEvent(event)
        self._timer.stop()

    def _refresh(self, shown: Shown) -> None:
        self._bar.refresh()
        self._list.refresh(shown)
        page: QWidget = self._list if self._outline.state.rows else self._empty
        if page is not self._stack.currentWidget():
            had_keys = has_keys(self._stack)
            self._stack.setCurrentWidget(page)
            if had_keys or shown.takes_focus:
                self.take_focus()
        state = self._outline.state
        if shown.takes_focus and state.appendix is not None and not state.current:
            self._bar.begin_title()
        if self.isVisible():
            self._timer.start()

    def _rest(self) -> None:
        """Nothing was done for a moment: what takes time is done now."""
        self._list.offer_suggested()
        self._counts.setText(self._outline.counts())

    def _begin(self, level: Level) -> None:
        self._outline.writing.begin(level)
        self._list.take_keys()

    def _paste(self) -> None:
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self._outline.writing.begin_with(text)
            self._list.take_keys()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.px(8))
        column.addWidget(self._bar)
        column.addWidget(self._stack, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(self._look.px(24), 0, self._look.px(24), self._look.px(8))
        for label in (self._help, self._counts):
            label.setProperty("role", "muted")
        self._help.setWordWrap(True)
        self._help.setToolTip(self._say(_MORE_HELP).replace(" · ", "\n"))
        self._counts.setObjectName("outline_counts")
        self._help.setObjectName("outline_help")
        foot.addWidget(self._help, 1)
        foot.addWidget(self._counts, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(foot)
