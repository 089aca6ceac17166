"""The page on which a new notice is begun: the ways at the left, what is needed at the right."""

from typing import Final, Protocol

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.home.beginning import Beginning
from desktop_app.presenters.home.ways import WAYS, Way
from desktop_app.ui.home.page_pictures import PagePictures
from desktop_app.ui.home.paste_page import OneThingPage, PastePage
from desktop_app.ui.home.previous_page import PreviousPage
from desktop_app.ui.home.template_page import TemplatePage
from desktop_app.ui.side_delegate import SideDelegate
from desktop_app.ui.theme.look import Look

TITLE: Final = noted("Soạn thông báo mới")
BACK: Final = noted("Quay lại")
BACK_TIP: Final = noted("Quay lại (Esc)")
WAYS_NAME: Final = noted("Cách soạn")
BLANK_ABOUT: Final = noted(
    "Bắt đầu chỉ với cơ quan của mình: phần thể thức đã sẵn, mọi nội dung còn để trống."
)
BLANK_TAKE: Final = noted("Soạn thông báo trống")
FILE_ABOUT: Final = noted(
    "Mở một tệp bản thảo (.tbkl) nhận từ máy khác để soạn tiếp; tệp cũ giữ nguyên."
)
FILE_TAKE: Final = noted("Chọn tệp bản thảo…")
_WAYS_WIDTH: Final = 220
_WAY_HEIGHT: Final = 40


class _Part(Protocol):
    def renew(self) -> None: ...


class NewPage(QWidget):
    """Shows the ways to begin. `draft_made` gives the new Draft, `text_read` a
    ReadSource to be looked through, `file_wanted` asks for a draft
    file to be opened, `left` wants the page before, `told` has what was done to a template.
    """

    draft_made = Signal(object)
    text_read = Signal(object)
    file_wanted = Signal()
    left = Signal()
    told = Signal(object)

    def __init__(
        self,
        beginning: Beginning,
        look: Look,
        say: Translate,
        pictures: PagePictures,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._beginning = beginning
        self._look = look
        self._pictures = pictures
        self.setObjectName("new_page")
        self._back = QPushButton(f" {say(BACK)}", self)
        self._back.setAccessibleName(say(BACK))
        self._back.setObjectName("back")
        self._back.setProperty("role", "quiet")
        self._back.setToolTip(say(BACK_TIP))
        self._title = QLabel(say(TITLE), self)
        self._ways = QListWidget(self)
        self._ways.setObjectName("ways")
        self._ways.setAccessibleName(say(WAYS_NAME))
        self._ways.setItemDelegate(SideDelegate(look, self._ways))
        for way in WAYS:
            QListWidgetItem(say(way.title), self._ways)
        self._trouble = QLabel(self)
        self._trouble.setProperty("role", "error")
        self._trouble.setWordWrap(True)
        self._trouble.hide()
        self._template = TemplatePage(beginning, look, say, pictures, self)
        self._previous = PreviousPage(beginning, look, say, self)
        self._paste = PastePage(beginning, look, say, self)
        self._blank = OneThingPage(say(BLANK_ABOUT), say(BLANK_TAKE), beginning.blank, look, self)
        self._file = OneThingPage(
            say(FILE_ABOUT), say(FILE_TAKE), self.file_wanted.emit, look, self
        )
        self._place = QStackedWidget(self)
        self._stale: set[int] = set()
        self._lay_out()
        self._connect()

    def begin(self, way: str) -> bool:
        """Begin in that way: whether this page is to be shown for it.

        A blank notice is made at once, for a file `file_wanted` is told.
        """
        if way == Way.BLANK:
            self._beginning.blank()
            return False
        if way == Way.FILE:
            self.file_wanted.emit()
            return False
        self._beginning.renew()
        self._trouble.hide()
        self._stale = set(range(len(WAYS)))
        row = [one.id for one in WAYS].index(Way(way))
        self._ways.setCurrentRow(row)
        self._show_way(row)
        return True

    def focus_way(self) -> None:
        """Put the focus where the way that is shown begins."""
        page = self._place.currentWidget()
        if isinstance(page, TemplatePage | PreviousPage):
            page.search.setFocus()
        elif isinstance(page, PastePage):
            page.field.setFocus()
        elif isinstance(page, OneThingPage):
            page.button.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            event.accept()
            return
        super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """No pictures are made where nobody sees them."""
        self._pictures.stop()
        super().hideEvent(event)

    def _parts(self) -> tuple[_Part, ...]:
        return self._template, self._previous, self._paste, self._blank, self._file

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._back)
        head.addWidget(self._title, 1)
        for page in (self._template, self._previous, self._paste, self._blank, self._file):
            self._place.addWidget(page)
        line = QFrame(self)
        line.setProperty("role", "upright")
        right = QVBoxLayout()
        right.addWidget(self._trouble)
        right.addWidget(self._place, 1)
        self._columns = QHBoxLayout()
        self._columns.addWidget(self._ways)
        self._columns.addWidget(line)
        self._columns.addLayout(right, 1)
        self._whole = QVBoxLayout(self)
        self._whole.addLayout(head)
        self._whole.addLayout(self._columns, 1)
        self._restyle()

    def _connect(self) -> None:
        self._back.clicked.connect(self.left)
        self._template.told.connect(self.told)
        self._ways.currentRowChanged.connect(self._show_way)
        self._ways.activated.connect(lambda _index: self.focus_way())
        self._look.changed.connect(self._restyle)
        ends = (
            self._beginning.made.add(self.draft_made.emit),
            self._beginning.read.add(self.text_read.emit),
            self._beginning.troubles.add(self._show_trouble),
        )
        self.destroyed.connect(lambda: [end() for end in ends])

    def _show_way(self, row: int) -> None:
        if row in self._stale:
            self._stale.discard(row)
            self._parts()[row].renew()
        self._place.setCurrentIndex(row)

    def _show_trouble(self, sentence: str) -> None:
        self._trouble.setText(sentence)
        self._trouble.show()

    def _restyle(self) -> None:
        look = self._look
        self._back.setIcon(look.icon("chevron-left"))
        self._title.setFont(look.font("title"))
        self._whole.setContentsMargins(look.px(16), look.px(12), look.px(24), look.px(16))
        self._whole.setSpacing(look.px(16))
        self._columns.setSpacing(look.px(16))
        self._ways.setFixedWidth(look.px(_WAYS_WIDTH))
        self._ways.setIconSize(QSize(look.px(20), look.px(20)))
        for row, way in enumerate(WAYS):
            self._ways.item(row).setIcon(look.icon(way.icon, "text_muted"))
            self._ways.item(row).setSizeHint(QSize(0, look.px(_WAY_HEIGHT)))
