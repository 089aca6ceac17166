"""The list of notices: chosen, opened, moved to the bin by keyboard and mouse."""

from typing import Final

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from desktop_app.presenters.home.cards import NoticeCard
from desktop_app.ui.home.notice_delegate import NoticeDelegate
from desktop_app.ui.home.notice_model import NoticeModel
from desktop_app.ui.theme.look import Look

_NEAR_END: Final = 0.8


class NoticeList(QListView):
    """Shows cards. `opened`: Enter or a double click; `binned`: Delete; `menu_wanted`: the menu key
    or the right button, with the place on the screen; `more_wanted`: scrolled near the end;
    `current_changed`: another notice is the current one; `left_upwards`: Up on the first row.

    `is_narrow`: titles may take three lines, and only one notice can be chosen.
    """

    opened = Signal(str)
    binned = Signal()
    menu_wanted = Signal(QPoint)
    more_wanted = Signal()
    current_changed = Signal(str)
    left_upwards = Signal()

    def __init__(self, look: Look, parent: QWidget, *, is_narrow: bool = False) -> None:
        super().__init__(parent)
        self._look = look
        self._cards = NoticeModel(self)
        self._painting = NoticeDelegate(look, self, 3 if is_narrow else 2)
        self.setModel(self._cards)
        self.setItemDelegate(self._painting)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        modes = QAbstractItemView.SelectionMode
        self.setSelectionMode(modes.SingleSelection if is_narrow else modes.ExtendedSelection)
        self.setMouseTracking(True)
        self.activated.connect(lambda index: self.opened.emit(self._cards.card(index.row()).id))
        self.verticalScrollBar().valueChanged.connect(self._ask_for_more)
        look.changed.connect(self._restyle)

    def show_cards(
        self, cards: tuple[NoticeCard, ...], *, snippets: bool = False, states: bool = False
    ) -> None:
        """Show the cards, with snippets where words are looked for and with how far each is."""
        if (snippets, states) != (self._painting.shows_snippets, self._painting.shows_states):
            self._painting.shows_snippets, self._painting.shows_states = snippets, states
            self._restyle()
        self._cards.show_cards(cards)

    def choose(self, notice_id: str | None) -> None:
        """Make a notice the current and only chosen one, unless it is among the chosen."""
        row = self._cards.row_of(notice_id)
        index, current = self._cards.index(row), self.currentIndex()
        if row < 0 or (row == current.row() and self.selectionModel().isSelected(current)):
            return
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, flags)
        self.scrollTo(index)

    def chosen(self) -> tuple[NoticeCard, ...]:
        """The selected notices in their order."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return tuple(map(self._cards.card, rows))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell which notice is the current one."""
        super().selectionChanged(selected, deselected)
        if self.currentIndex().isValid():
            self.current_changed.emit(self._cards.card(self.currentIndex().row()).id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete moves to the bin; Up on the first row leaves the list."""
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.key() == Qt.Key.Key_Delete and self.selectedIndexes():
            self.binned.emit()
        elif event.key() == Qt.Key.Key_Up and plain and self.currentIndex().row() <= 0:
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is selected."""
        if not self.selectedIndexes():
            return
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            rect = self.visualRect(self.currentIndex())
            place = self.viewport().mapToGlobal(rect.center())
        self.menu_wanted.emit(place)

    def _ask_for_more(self, value: int) -> None:
        if value >= self.verticalScrollBar().maximum() * _NEAR_END:
            self.more_wanted.emit()

    def _restyle(self) -> None:
        """The height of the rows is another."""
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
