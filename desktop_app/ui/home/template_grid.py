"""The templates as a grid of cards, as many beside each other as there is room for."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from desktop_app.presenters.home.template_cards import TemplateCard
from desktop_app.ui.home.page_pictures import PagePictures
from desktop_app.ui.home.template_delegate import CARD, HEIGHT, TemplateDelegate
from desktop_app.ui.theme.look import Look

_NARROWEST: Final = 360


class TemplateGrid(QListView):
    """Cards gone through with the arrow keys; `taken` gives the card of Enter or a double click."""

    taken = Signal(object)

    def __init__(self, look: Look, pictures: PagePictures, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._items = QStandardItemModel(self)
        self.setModel(self._items)
        self._painting = TemplateDelegate(look, pictures, self)
        self.setItemDelegate(self._painting)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setMouseTracking(True)
        self.activated.connect(lambda index: self.taken.emit(index.data(CARD)))
        pictures.made.connect(self._repaint)
        look.changed.connect(self._fit)

    def show_cards(self, cards: Sequence[TemplateCard]) -> None:
        """Show these cards, the first one chosen."""
        self._items.clear()
        for card in cards:
            item = QStandardItem(card.title)
            item.setData(card, CARD)
            spoken = f"{card.title}. {card.kind_title}. {card.about}"
            item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
            item.setToolTip(card.about)
            self._items.appendRow(item)
        if cards:
            self.setCurrentIndex(self._items.index(0, 0))

    def chosen(self) -> TemplateCard | None:
        """The card that is the current one; None when there is none."""
        index = self.currentIndex()
        card = index.data(CARD) if index.isValid() else None
        assert card is None or isinstance(card, TemplateCard)
        return card

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out among the columns."""
        super().resizeEvent(event)
        self._fit()

    def _repaint(self, _name: str) -> None:
        self.viewport().update()

    def _fit(self) -> None:
        width = self.viewport().width()
        columns = max(1, width // self._look.px(_NARROWEST))
        self._painting.width = width // columns
        self.setGridSize(QSize(width // columns, self._look.px(HEIGHT)))
