"""The first screen: folders at the left, search on top, the notices below."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.home.folders import FOLDERS, Folder
from desktop_app.presenters.home.home import HomePresenter, HomeState, News
from desktop_app.presenters.home.ways import WAYS
from desktop_app.ui.home.banner import Banner, Choice
from desktop_app.ui.home.bin_bar import BinBar
from desktop_app.ui.home.empty_place import EmptyPlace
from desktop_app.ui.home.folder_list import FolderList
from desktop_app.ui.home.notice_list import NoticeList
from desktop_app.ui.home.notice_menu import OPEN, Calls, NoticeMenu
from desktop_app.ui.ports import Toaster
from desktop_app.ui.search_field import SearchField
from desktop_app.ui.theme.look import Look

FIND: Final = noted("Tìm thông báo, không cần gõ dấu …")
NEW: Final = noted("Soạn mới")
NEW_TIP: Final = noted("Soạn thông báo mới (Ctrl+N)")
LIST: Final = noted("Danh sách thông báo")
KNOWN: Final = noted("Đã biết")
UNDO: Final = noted("Hoàn tác")
MORE_HITS: Final = noted("Còn thông báo khác khớp; gõ thêm từ để thu hẹp.")


class HomeView(QWidget):
    """Shows the notices. `notice_wanted`, `export_wanted` give a notice's id, `new_wanted` the way
    to begin a new one (see `presenters.home.ways`).
    """

    notice_wanted = Signal(str)
    new_wanted = Signal(str)
    export_wanted = Signal(str)

    def __init__(
        self,
        home: HomePresenter,
        look: Look,
        say: Translate,
        toasts: Toaster,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._home = home
        self._look = look
        self._say = say
        self._toasts = toasts
        self.setObjectName("home")
        self._search = SearchField(look, say, say(FIND), self)
        self._search.setObjectName("home_search")
        self._new = self._new_button()
        self._folders = FolderList(look, say, self)
        self._banners = QVBoxLayout()
        self._list = NoticeList(look, self)
        self._list.setObjectName("notices")
        self._list.setAccessibleName(say(LIST))
        self._empty = EmptyPlace(look, say, self)
        self._more = QLabel(say(MORE_HITS), self)
        self._more.setProperty("role", "muted")
        self._place = QStackedWidget(self)
        self._bin_bar = BinBar(look, say, self)
        self._backup_trouble: str | None = None
        self._lay_out()
        self._connect()
        self._restyle()
        look.changed.connect(self._restyle)
        ends = (home.changes.add(self._show), home.news.add(self._tell))
        self.destroyed.connect(lambda: [end() for end in ends])
        self._show(home.state)
        self._recovery: Banner | None = None
        self._tell_recovered()

    def check_backups(self) -> None:
        """Say once when backups are not made; done whenever the screen comes up."""
        trouble = self._home.backup_trouble()
        if trouble is not None and trouble != self._backup_trouble:
            self.show_notice(trouble, [(self._say(KNOWN), lambda: None)], "hard-drive")
        self._backup_trouble = trouble

    def show_notice(self, text: str, choices: Sequence[Choice], icon: str = "info") -> Banner:
        """Show a banner over the list; it goes with the first choice that is made."""
        banner = Banner(text, choices, self._look, icon, self)
        banner.closed.connect(banner.deleteLater)
        banner.closed.connect(banner.hide)
        self._banners.addWidget(banner)
        return banner

    def focus_search(self) -> None:
        """Let the next letter typed be looked for."""
        self._search.setFocus()
        self._search.selectAll()

    def take_focus(self) -> None:
        """Let the keys act on what a crash left, else on the notices."""
        if self._recovery is None:
            self.focus_list()
        else:
            self._recovery.take_focus()

    def focus_list(self) -> None:
        """Let the keys act on the notices; on the search where there are none."""
        if self._home.state.cards:
            self._list.setFocus()
        else:
            self._search.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Show the notices as they are now."""
        self._home.refresh()
        self.check_backups()
        super().showEvent(event)

    def _new_button(self) -> QPushButton:
        button = QPushButton(f" {self._say(NEW)}", self)
        button.setAccessibleName(self._say(NEW))
        button.setObjectName("new")
        button.setProperty("role", "primary")
        button.setToolTip(self._say(NEW_TIP))
        menu = QMenu(button)
        for way in WAYS:
            entry = menu.addAction(self._say(way.title))
            entry.setData(way)
            entry.triggered.connect(lambda _=False, way=way: self.new_wanted.emit(way.id))
        button.setMenu(menu)
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._search, 1)
        top.addStretch(0)
        top.addWidget(self._new)
        right = QVBoxLayout()
        right.addLayout(top)
        right.addLayout(self._banners)
        right.addWidget(self._bin_bar)
        self._place.addWidget(self._list)
        self._place.addWidget(self._empty)
        right.addWidget(self._place, 1)
        right.addWidget(self._more)
        line = QFrame(self)
        line.setProperty("role", "upright")
        self._columns = QHBoxLayout(self)
        self._columns.addWidget(self._folders)
        self._columns.addWidget(line)
        self._columns.addLayout(right, 1)
        self._right = right
        self.setTabOrder(self._search, self._new)
        self.setTabOrder(self._new, self._list)

    def _connect(self) -> None:
        home = self._home
        self._search.textChanged.connect(home.set_query)
        for left in (self._search.left_downwards, self._search.entered):
            left.connect(self.focus_list)
        self._folders.chosen.connect(lambda folder: home.choose_folder(Folder(folder)))
        self._bin_bar.confirmed.connect(home.empty_bin)
        self._empty.widened.connect(lambda: home.choose_folder(Folder.ALL))
        self._list.opened.connect(self._open)
        self._list.binned.connect(self._bin)
        self._list.menu_wanted.connect(self._offer_menu)
        self._list.more_wanted.connect(home.show_more)
        self._list.current_changed.connect(home.select)
        self._list.left_upwards.connect(self._search.setFocus)

    def _show(self, state: HomeState) -> None:
        if state.query != self._search.text():
            self._search.setText(state.query)
        self._folders.show_counts(state.counts, state.folder)
        is_bin = state.folder is Folder.BIN
        self._bin_bar.show_count(state.counts[Folder.BIN] if is_bin else 0)
        has_states = state.folder in (Folder.ALL, Folder.BIN)
        self._list.show_cards(state.cards, snippets=state.is_searching, states=has_states)
        self._list.choose(state.selected)
        self._more.setVisible(state.is_searching and state.has_more)
        if state.empty is not None:
            icon = "search" if state.is_searching else FOLDERS[state.folder].icon
            self._empty.show_empty(state.empty, icon)
        self._place.setCurrentWidget(self._list if state.empty is None else self._empty)

    def _tell(self, news: News) -> None:
        if news.can_undo:
            self._toasts.show(news.text, self._say(UNDO), self._home.undo)
        else:
            self._toasts.show(news.text)

    def _ids(self) -> tuple[str, ...]:
        return tuple(card.id for card in self._list.chosen())

    def _tell_recovered(self) -> None:
        recovered = self._home.recovered
        if recovered is None:
            return

        def open_it() -> None:
            self._home.acknowledge_recovery()
            self.notice_wanted.emit(recovered.notice_id)

        choices = [(self._say(OPEN), open_it), (self._say(KNOWN), self._home.acknowledge_recovery)]
        self._recovery = self.show_notice(recovered.text, choices, "history")
        self._recovery.closed.connect(self._forget_recovery)

    def _forget_recovery(self) -> None:
        self._recovery = None
        self.focus_list()

    def _open(self, notice_id: str) -> None:
        if self._home.state.folder is Folder.BIN:
            self._home.unbin((notice_id,))
        else:
            self.notice_wanted.emit(notice_id)

    def _bin(self) -> None:
        if self._home.state.folder is not Folder.BIN:
            self._home.bin(self._ids())

    def _offer_menu(self, place: QPoint) -> None:
        home, ids = self._home, self._ids()
        calls = Calls(
            open=lambda: self.notice_wanted.emit(ids[0]),
            duplicate=lambda: home.duplicate(ids[0]),
            set_state=lambda state: home.set_state(ids, state),
            export=lambda: self.export_wanted.emit(ids[0]),
            bin=lambda: home.bin(ids),
            unbin=lambda: home.unbin(ids),
        )
        menu = NoticeMenu(self._look, self._say, calls, self)
        menu.offer(self._list.chosen(), place, is_binned=home.state.folder is Folder.BIN)

    def _restyle(self) -> None:
        look = self._look
        self._new.setIcon(look.icon("plus", "accent_text"))
        for entry in self._new.menu().actions():
            entry.setIcon(look.icon(entry.data().icon))
        self._columns.setContentsMargins(look.px(16), look.px(16), look.px(24), look.px(16))
        self._columns.setSpacing(look.px(16))
        self._right.setSpacing(look.px(12))
        self._banners.setSpacing(look.px(8))
        self._more.setAlignment(Qt.AlignmentFlag.AlignHCenter)
