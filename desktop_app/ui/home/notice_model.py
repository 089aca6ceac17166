"""The cards of the notices as a model; only the rows that changed are told."""

from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.presenters.home.cards import NoticeCard

CARD: Final = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class NoticeModel(QAbstractListModel):
    """Shows cards; the whole card is the data of the role CARD."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._cards: tuple[NoticeCard, ...] = ()

    def show_cards(self, cards: tuple[NoticeCard, ...]) -> None:
        """Show these cards; the rows at both ends that are the same stay as they are."""
        old = self._cards
        head = _alike(old, cards)
        if head == len(old) == len(cards):
            return
        tail = _alike(old[head:][::-1], cards[head:][::-1])
        self._replace(head, len(old) - tail, cards[head : len(cards) - tail])

    def row_of(self, notice_id: str | None) -> int:
        """The row of a notice, -1 when it is not shown."""
        return next((row for row, card in enumerate(self._cards) if card.id == notice_id), -1)

    def card(self, row: int) -> NoticeCard:
        """The card of a row; IndexError when there is none."""
        return self._cards[row]

    def rowCount(self, parent: Index | None = None) -> int:
        """So many cards; no card has others below it."""
        return 0 if parent is not None and parent.isValid() else len(self._cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title, the card, and the whole row for a screen reader."""
        if not index.isValid():
            return None
        card = self._cards[index.row()]
        if role == CARD:
            return card
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return card.title.text
        return card.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None

    def _replace(self, start: int, end: int, cards: tuple[NoticeCard, ...]) -> None:
        """Put cards in the place of the rows [start, end)."""
        kept = min(end - start, len(cards))
        parent = QModelIndex()
        if end - start > kept:
            self.beginRemoveRows(parent, start + kept, end - 1)
            self._cards = self._cards[: start + kept] + self._cards[end:]
            self.endRemoveRows()
        elif len(cards) > kept:
            self.beginInsertRows(parent, end, start + len(cards) - 1)
            self._cards = self._cards[:end] + cards[kept:] + self._cards[end:]
            self.endInsertRows()
        if kept:
            self._cards = self._cards[:start] + cards[:kept] + self._cards[start + kept :]
            self.dataChanged.emit(self.index(start), self.index(start + kept - 1))


def _alike(old: tuple[NoticeCard, ...], new: tuple[NoticeCard, ...]) -> int:
    """How many cards at the beginning are the same."""
    pairs = enumerate(zip(old, new, strict=False))
    differing = (at for at, (one, other) in pairs if one is not other and one != other)
    return next(differing, min(len(old), len(new)))
