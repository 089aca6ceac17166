"""The guide of the first start: three calm steps beside the notice they shape."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.home.start_guide import STEPS, GuideState, StartGuide
from desktop_app.ui.lead_focus import lead_focus
from desktop_app.ui.paper.fonts import Faces
from desktop_app.ui.start.guide_pages import LookPage, OfficePage, SignerPage
from desktop_app.ui.start.paper_view import PaperView
from desktop_app.ui.theme.look import Look
from desktop_app.workspace.lay_out_notice import Typesetter

WELCOME: Final = noted("Chào mừng bạn đến với Thông báo kết luận")
LATER_WORDS: Final = noted("Mọi điều ở đây đều đổi được sau này trong Cài đặt.")
STEP: Final = noted("Bước {step} trên {count}: {title}")
PAPER: Final = noted("Trang đầu của thông báo")
NEXT: Final = noted("Tiếp tục")
DONE: Final = noted("Xong")
BACK: Final = noted("Quay lại")
LATER: Final = noted("Để sau")
_COLUMN: Final = 440


class GuideView(QWidget):
    """Shows the guide. `mode_wanted`, `scale_wanted` ask for another look of the window."""

    mode_wanted = Signal(str)
    scale_wanted = Signal(float)

    def __init__(
        self,
        guide: StartGuide,
        look: Look,
        say: Translate,
        typesetter: Typesetter,
        faces: Faces,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._guide = guide
        self._look = look
        self._say = say
        self._typesetter = typesetter
        self.setObjectName("start_guide")
        self._welcome = QLabel(say(WELCOME), self)
        self._step = QLabel(self)
        look_page = LookPage(guide, look, say, self)
        look_page.mode_wanted.connect(self.mode_wanted)
        look_page.scale_wanted.connect(self.scale_wanted)
        self._pages = (
            OfficePage(guide, look, say, self),
            SignerPage(guide, look, say, self),
            look_page,
        )
        self._place = QStackedWidget(self)
        self._paper = PaperView(faces, look, say(PAPER), self)
        self._trouble = QLabel(self)
        self._later = QPushButton(say(LATER), self)
        self._back = QPushButton(say(BACK), self)
        self._next = QPushButton(self)
        lead_focus(self, lambda: self._pages[self._guide.state.step].first)
        self._lay_out()
        self._connect()
        self._restyle()
        self._show(guide.state)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the first field."""
        super().showEvent(event)
        self._pages[self._guide.state.step].first.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on: to the next name that is open, else to the next step."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        step = self._guide.state.step
        field = self._pages[step].open_after(self.focusWidget())
        if field is None:
            self._guide.go_to(step + 1)
        else:
            field.setFocus(Qt.FocusReason.TabFocusReason)

    def _lay_out(self) -> None:
        for button, name, role in (
            (self._later, "guide_later", "quiet"),
            (self._back, "guide_back", ""),
            (self._next, "guide_next", "primary"),
        ):
            button.setObjectName(name)
            button.setProperty("role", role)
        self._trouble.setProperty("role", "error")
        self._trouble.setWordWrap(True)
        self._trouble.hide()
        for page in self._pages:
            area = QScrollArea(self)
            area.setWidget(page)
            area.setWidgetResizable(True)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._place.addWidget(area)
        later = QLabel(self._say(LATER_WORDS), self)
        later.setProperty("role", "muted")
        later.setWordWrap(True)
        self._welcome.setWordWrap(True)
        self._step.setProperty("role", "muted")
        self._column = QWidget(self)
        self._form = QVBoxLayout(self._column)
        self._form.setContentsMargins(0, 0, 0, 0)
        for label in (self._welcome, later, self._step):
            self._form.addWidget(label)
        self._form.addWidget(self._place, 1)
        self._form.addWidget(self._trouble)
        foot = QHBoxLayout()
        foot.addWidget(self._later)
        foot.addStretch(1)
        foot.addWidget(self._back)
        foot.addWidget(self._next)
        self._form.addLayout(foot)
        self._columns = QHBoxLayout(self)
        self._columns.addStretch(1)
        self._columns.addWidget(self._column)
        self._columns.addWidget(self._paper, 4)
        self._columns.addStretch(1)

    def _connect(self) -> None:
        guide = self._guide
        self._next.clicked.connect(lambda: guide.go_to(guide.state.step + 1))
        self._back.clicked.connect(lambda: guide.go_to(guide.state.step - 1))
        self._later.clicked.connect(guide.put_off)
        self._look.changed.connect(self._restyle)
        ends = (guide.changes.add(self._show), guide.troubles.add(self._show_trouble))
        self.destroyed.connect(lambda: [end() for end in ends])

    def _show(self, state: GuideState) -> None:
        count, step = len(STEPS), state.step
        title = self._say(STEPS[step])
        self._step.setText(self._say(STEP).format(step=step + 1, count=count, title=title))
        for page in self._pages:
            page.show_state(state)
        if self._place.currentIndex() != step:
            self._place.setCurrentIndex(step)
            self._pages[step].first.setFocus()
        self._back.setVisible(step > 0)
        self._next.setText(self._say(NEXT if step + 1 < count else DONE))
        self._trouble.hide()
        self._paper.show_page(self._typesetter.lay_out(self._guide.sample()).pages.pages[0])

    def _show_trouble(self, sentence: str) -> None:
        self._trouble.setText(sentence)
        self._trouble.show()

    def _restyle(self) -> None:
        look = self._look
        self._welcome.setFont(look.font("title"))
        self._form.setSpacing(look.px(12))
        self._column.setFixedWidth(look.px(_COLUMN))
        self._columns.setContentsMargins(look.px(32), look.px(32), look.px(32), look.px(24))
        self._columns.setSpacing(look.px(48))
