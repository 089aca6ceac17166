"""The page of phrases: groups, the phrases of one, and the chosen one in its form."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.phrases.packs import SUFFIX
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.keeping.kept import Outcome
from desktop_app.presenters.phrases.library import PhraseShelf
from desktop_app.presenters.phrases.library_deeds import LibraryDeeds
from desktop_app.presenters.phrases.library_state import LibraryState
from desktop_app.presenters.phrases.pack_transfer import KIND, STEM, PackTransfer
from desktop_app.ui.lead_focus import lead_focus
from desktop_app.ui.phrases.group_list import GroupList
from desktop_app.ui.phrases.hit_list import HitList
from desktop_app.ui.phrases.pack_card import PackCard
from desktop_app.ui.phrases.phrase_editor import PhraseEditor
from desktop_app.ui.ports import FilePicker, Toaster
from desktop_app.ui.theme.look import Look

TITLE: Final = noted("Thư viện mẫu câu")
_BACK: Final = noted("Quay lại")
_GROUPS: Final = noted("Các nhóm mẫu câu")
_FIND: Final = noted("Tìm mẫu câu: vài chữ, hoặc chữ đầu các từ")
_LIST: Final = noted("Mẫu câu trong nhóm")
_NEW: Final = noted("Mẫu câu mới")
_NOTHING: Final = noted("Không có mẫu câu nào ở đây.")
_MORE: Final = noted("Gói mẫu câu")
_EXPORT: Final = noted("Xuất các câu đang hiện…")
_IMPORT: Final = noted("Nhận gói mẫu câu…")
_RESTORE: Final = noted("Khôi phục mẫu câu có sẵn")
_UNDO: Final = noted("Hoàn tác")
_GROUPS_WIDTH: Final = 232
_GROUPS_SHARE: Final = 0.22
_NARROW: Final = 900
_LIST_SHARE: Final = 5
_FORM_SHARE: Final = 6


class LibraryView(QWidget):
    """Shows the shelf's state; `closed` asks to go back."""

    closed = Signal()

    def __init__(
        self,
        shelf: PhraseShelf,
        deeds: LibraryDeeds,
        transfer: PackTransfer,
        look: Look,
        say: Translate,
        toasts: Toaster,
        picker: FilePicker,
    ) -> None:
        super().__init__()
        self._shelf = shelf
        self._transfer = transfer
        self._look = look
        self._say = say
        self._toasts = toasts
        self._picker = picker
        self._deeds = {
            "save": shelf.keep,
            "duplicate": deeds.duplicate,
            "remove": deeds.remove,
            "restore": deeds.restore,
            "merge": deeds.merge,
        }
        self.setObjectName("phrase_library")
        self.setProperty("role", "surface")
        self._build_left(deeds)
        self._build_list()
        self._editor = PhraseEditor(look, say, self)
        self._editor.setObjectName("phrase_editor")
        self._card = PackCard(transfer, look, say, self)
        self._lay_out()
        self._connect(deeds)
        lead_focus(self, self._first)
        look.changed.connect(self._restyle)
        self._restyle()
        self._show(shelf.state)

    def _build_left(self, deeds: LibraryDeeds) -> None:
        say = self._say
        self._back = QPushButton(f" {say(_BACK)}", self)
        self._back.setAccessibleName(say(_BACK))
        self._back.setObjectName("back")
        self._back.setProperty("role", "quiet")
        self._back.clicked.connect(self._leave)
        self._title = QLabel(say(TITLE), self)
        self._title.setWordWrap(True)
        self._groups = GroupList(self._look, say(_GROUPS), self)
        self._more = self._button(_MORE, "phrase_packs")
        menu = QMenu(self._more)
        self._export = self._entry(menu, _EXPORT, "export_phrases", self._ask_where)
        self._entry(menu, _IMPORT, "import_phrases", self._ask_which)
        self._entry(menu, _RESTORE, "restore_phrases", deeds.restore_all)
        self._more.setMenu(menu)

    def _build_list(self) -> None:
        say = self._say
        self._query = QLineEdit(self)
        self._query.setObjectName("library_query")
        self._query.setPlaceholderText(say(_FIND))
        self._query.setAccessibleName(say(_FIND))
        self._query.setClearButtonEnabled(True)
        self._new = self._button(_NEW, "new_phrase")
        self._new.setAccessibleName(say(_NEW))
        self._new.setToolTip(say(_NEW))
        self._hits = HitList(self._look, say(_LIST), self)
        self._hits.setObjectName("library_hits")
        self._nothing = QLabel(say(_NOTHING), self)
        self._nothing.setProperty("role", "muted")
        self._nothing.setWordWrap(True)

    def _entry(self, menu: QMenu, text: str, name: str, do: Callable[[], None]) -> QAction:
        entry = menu.addAction(self._say(text))
        entry.setObjectName(name)
        entry.triggered.connect(do)
        return entry

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(self._say(text), self)
        button.setObjectName(name)
        return button

    def _lay_out(self) -> None:
        self._left = QVBoxLayout()
        self._left.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self._left.addWidget(self._title)
        self._left.addWidget(self._groups, 1)
        self._left.addWidget(self._more)
        head = QHBoxLayout()
        head.addWidget(self._query, 1)
        head.addWidget(self._new)
        middle, right = QWidget(self), QWidget(self)
        self._middle = QVBoxLayout(middle)
        self._middle.addLayout(head)
        self._middle.addWidget(self._nothing)
        self._middle.addWidget(self._hits, 1)
        self._middle.addStretch(0)
        self._right = QVBoxLayout(right)
        self._right.addWidget(self._card)
        self._right.addWidget(self._editor, 1)
        self._row = QHBoxLayout(self)
        self._row.addLayout(self._left)
        for part, share in ((middle, _LIST_SHARE), (right, _FORM_SHARE)):
            self._row.addWidget(part, share)

    def _connect(self, deeds: LibraryDeeds) -> None:
        shelf = self._shelf
        self._groups.picked.connect(shelf.show_group)
        self._query.textEdited.connect(shelf.search)
        self._query.textChanged.connect(self._cleared)
        self._new.clicked.connect(self._begin)
        self._hits.walked_to.connect(shelf.choose)
        self._hits.taken.connect(shelf.choose)
        self._editor.typed.connect(shelf.set_field)
        self._editor.left.connect(shelf.keep)
        self._editor.wanted.connect(lambda deed: self._deeds[deed]())
        self._editor.starred.connect(lambda is_on: deeds.set_favourite(is_favourite=is_on))
        self.destroyed.connect(shelf.states.add(self._show))
        self.destroyed.connect(shelf.done.add(self._tell))
        self.destroyed.connect(self._transfer.done.add(self._tell))

    def _first(self) -> QWidget:
        """A new phrase is written, others are looked for."""
        state = self._shelf.state
        is_new = state.sheet is not None and state.kept is None
        return self._editor.first if is_new else self._query

    def _begin(self) -> None:
        self._shelf.begin()
        self._editor.first.setFocus()

    def _cleared(self, text: str) -> None:
        """The clear button of the edit types nothing."""
        if not text and self._shelf.state.query:
            self._shelf.search("")

    def _leave(self) -> None:
        self._shelf.keep()
        self.closed.emit()

    def _ask_where(self) -> None:
        ids = [line.id for line in self._shelf.state.hits]
        proposed = Path.home() / f"{STEM}{SUFFIX}"
        kinds = [(self._say(KIND), SUFFIX)]
        self._picker.save(
            self._say(_EXPORT), proposed, kinds, lambda file: self._transfer.export(ids, file)
        )

    def _ask_which(self) -> None:
        kinds = [(self._say(KIND), SUFFIX)]
        self._picker.open(self._say(_IMPORT), Path.home(), kinds, self._transfer.look_into)

    def _tell(self, outcome: Outcome) -> None:
        undo = outcome.undo
        if undo is None:
            self._toasts.show(outcome.text)
        else:
            self._toasts.show(
                outcome.text, self._say(_UNDO), lambda: self._toasts.show(undo().text)
            )

    def _show(self, state: LibraryState) -> None:
        self._groups.put(state.groups, state.group)
        if self._query.text() != state.query:
            self._query.setText(state.query)
        self._hits.put(state.hits, state.chosen)
        self._hits.setVisible(bool(state.hits))
        self._nothing.setVisible(not state.hits)
        self._nothing.setText(state.doing or self._say(_NOTHING))
        self._export.setEnabled(bool(state.hits))
        self._editor.show_state(state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit into another width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The groups give way first; the button for a new phrase goes without its words."""
        px, width = self._look.px, self.width()
        self._groups.setFixedWidth(min(px(_GROUPS_WIDTH), round(width * _GROUPS_SHARE)))
        self._new.setText("" if width < px(_NARROW) else self._say(_NEW))

    def _restyle(self) -> None:
        px = self._look.px
        self._row.setContentsMargins(px(16), px(16), px(16), px(16))
        self._row.setSpacing(px(20))
        for column in (self._left, self._middle, self._right):
            column.setSpacing(px(8))
            column.setContentsMargins(0, 0, 0, 0)
        self._fit()
        self._title.setFont(self._look.font("title"))
        self._back.setIconSize(QSize(px(16), px(16)))
        self._back.setIcon(self._look.icon("chevron-left"))
        self._new.setIconSize(QSize(px(16), px(16)))
        self._new.setIcon(self._look.icon("plus"))
