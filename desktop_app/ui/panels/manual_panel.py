"""The panel of the manual: its pages, words sought in them, all offline."""

from typing import Final

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QTextBrowser,
    QTextEdit,
    QWidget,
)

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.panels.manual import Manual, ManualState, hits
from desktop_app.ui.lead_focus import lead_focus
from desktop_app.ui.panels.manual_type import set_type
from desktop_app.ui.panels.side_panel import SidePanel
from desktop_app.ui.theme.look import Look

TITLE: Final = noted("Hướng dẫn")
PAGES: Final = noted("Trang hướng dẫn")
SEARCH: Final = noted("Tìm trong hướng dẫn")
TEXT: Final = noted("Nội dung hướng dẫn")
COUNT: Final = noted("{place}/{count}")
NOTHING: Final = noted("Không thấy")


class ManualPanel(SidePanel):
    """Shows the state of the manual. Links between pages are followed, no others."""

    def __init__(
        self, manual: Manual, look: Look, say: Translate, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, parent)
        self._manual = manual
        self._say = say
        self._hits: tuple[tuple[int, int], ...] = ()
        self._hit = 0
        self._build_head()
        self._text = QTextBrowser(self)
        self._text.setObjectName("manual_text")
        self._text.setAccessibleName(say(TEXT))
        self._text.setOpenLinks(False)
        self._text.setProperty("role", "plain")
        self._text.anchorClicked.connect(self._follow)
        self.content.addLayout(self._head)
        self.content.addWidget(self._text, 1)
        lead_focus(self, lambda: self._text)
        look.changed.connect(self._write)
        self.follow(manual.changes, self._show_state)
        self._shown = ""
        self._show_state(manual.state)

    def _build_head(self) -> None:
        self._pages = QComboBox(self)
        self._pages.setObjectName("manual_pages")
        self._pages.setAccessibleName(self._say(PAGES))
        self._pages.activated.connect(lambda at: self._manual.open(self._pages.itemData(at)))
        self._search = QLineEdit(self)
        self._search.setObjectName("manual_search")
        self._search.setPlaceholderText(self._say(SEARCH))
        self._search.setAccessibleName(self._say(SEARCH))
        self._search.setClearButtonEnabled(True)
        self._search.setText(self._manual.state.query)
        self._search.textChanged.connect(self._manual.seek)
        self._search.returnPressed.connect(self._next_hit)
        self._count = QLabel(self)
        self._count.setProperty("role", "muted")
        self._head = QHBoxLayout()
        self._head.addWidget(self._pages, 1)
        self._head.addWidget(self._search, 1)
        self._head.addWidget(self._count)

    def _show_state(self, state: ManualState) -> None:
        self._pages.clear()
        for page in state.pages:
            self._pages.addItem(page.title, page.id)
        self._pages.setCurrentIndex(self._pages.findData(state.page))
        if state.text != self._shown:
            self._shown = state.text
            self._write()
        self._mark()

    def _write(self) -> None:
        document = self._text.document()
        document.setDefaultFont(self.look.font())
        self._text.setMarkdown(self._shown)
        set_type(document, self.look)
        self._text.moveCursor(QTextCursor.MoveOperation.Start)
        self._mark()

    def _mark(self) -> None:
        self._hits = hits(self._text.toPlainText(), self._search.text())
        self._hit = 0
        ground = QTextCharFormat()
        ground.setBackground(self.look.colour("found"))
        marks = []
        for start, end in self._hits:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = self._between(start, end)
            mark.format = ground
            marks.append(mark)
        self._text.setExtraSelections(marks)
        self._say_count()
        if self._hits:
            self._text.setTextCursor(self._between(self._hits[0][0], self._hits[0][0]))

    def _next_hit(self) -> None:
        if self._hits:
            self._hit = (self._hit + 1) % len(self._hits)
            self._text.setTextCursor(self._between(*self._hits[self._hit]))
            self._say_count()

    def _say_count(self) -> None:
        if not self._search.text().strip():
            words = ""
        elif self._hits:
            words = self._say(COUNT).format(place=self._hit + 1, count=len(self._hits))
        else:
            words = self._say(NOTHING)
        self._count.setText(words)
        self._count.setVisible(bool(words))

    def _between(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self._text.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _follow(self, link: QUrl) -> None:
        self._manual.follow(link.toString())
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)
