"""What can be done with the notices chosen, as a menu."""

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.home.cards import STATE_TITLES, NoticeCard
from desktop_app.store.notice_rows import State
from desktop_app.ui.theme.look import Look

OPEN: Final = noted("Mở")
DUPLICATE: Final = noted("Nhân bản")
STATE: Final = noted("Trạng thái")
EXPORT: Final = noted("Xuất…")
TO_BIN: Final = noted("Chuyển vào thùng rác")
FROM_BIN: Final = noted("Khôi phục")


class Calls(NamedTuple):
    """What the entries of the menu do."""

    open: Callable[[], None]
    duplicate: Callable[[], None]
    set_state: Callable[[State], None]
    export: Callable[[], None]
    bin: Callable[[], None]
    unbin: Callable[[], None]


class NoticeMenu(QMenu):
    """The menu of the chosen notices; it deletes itself when it is closed."""

    def __init__(self, look: Look, say: Translate, calls: Calls, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._say = say
        self._calls = calls
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("notice_menu")

    def offer(self, cards: Sequence[NoticeCard], place: QPoint, *, is_binned: bool) -> None:
        """Show the menu for these notices at a place of the screen."""
        calls, is_one = self._calls, len(cards) == 1
        if is_binned:
            self._entry(FROM_BIN, "archive-restore", calls.unbin)
        else:
            self._entry(OPEN, "file-text", calls.open).setEnabled(is_one)
            self._entry(DUPLICATE, "copy", calls.duplicate).setEnabled(is_one)
            self._add_states(cards)
            self._entry(EXPORT, "file-output", calls.export).setEnabled(is_one)
            self.addSeparator()
            entry = self._entry(TO_BIN, "trash-2", calls.bin)
            entry.setText(f"{entry.text()}\tDelete")
        self.popup(place)

    def _entry(self, words: str, icon: str, call: Callable[[], None]) -> QAction:
        entry = self.addAction(self._look.icon(icon), self._say(words))
        entry.triggered.connect(call)
        return entry

    def _add_states(self, cards: Sequence[NoticeCard]) -> None:
        states = self.addMenu(self._look.icon("tag"), self._say(STATE))
        group = QActionGroup(states)
        present = {card.state for card in cards}
        for state, words in STATE_TITLES.items():
            entry = group.addAction(self._say(words))
            entry.setCheckable(True)
            entry.setChecked(present == {state})
            entry.triggered.connect(lambda _=False, state=state: self._calls.set_state(state))
            states.addAction(entry)
