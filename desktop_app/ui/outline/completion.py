"""A list of suggestions below a line edit; it never writes into the line while it is typed in.

The list takes no focus and grabs no keys, so an input method is not disturbed; only the arrows,
Enter and Esc are its own while it is open.
"""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.ui.theme.look import Look

Suggest = Callable[[str, str], Sequence[str]]
"""Suggestions of a kind ("organ", "person") for what is typed."""

MOST: Final = 6
_NAME: Final = noted("Gợi ý")


class SuggestionList(QListWidget):
    """Offers suggestions for what is typed into `line`; one is taken with Enter or the mouse."""

    def __init__(
        self, line: QLineEdit, kind: str, suggest: Suggest, look: Look, say: Translate
    ) -> None:
        super().__init__(line)
        self._line = line
        self._kind = kind
        self._suggest = suggest
        self._look = look
        self.setObjectName("suggestions")
        self.setAccessibleName(say(_NAME))
        self.setProperty("role", "suggestions")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(self._take)
        line.textEdited.connect(self._offer)
        line.installEventFilter(self)
        line.destroyed.connect(self.deleteLater)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of an open list, and its end when the line is left."""
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        if self.isHidden() or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.KeyPress and self._is_own(Qt.Key(event.key())):
            return True
        return super().eventFilter(watched, event)

    def _offer(self, text: str) -> None:
        found = [one for one in self._suggest(self._kind, text) if one != text]
        if not text.strip() or not found:
            self.hide()
            return
        self.clear()
        self.addItems(found[:MOST])
        self._stand_below()

    def _stand_below(self) -> None:
        """Over everything below the line, or above it where there is no room."""
        window, line = self._line.window(), self._line
        self.setParent(window)
        height = self.sizeHintForRow(0) * self.count() + self._look.px(10)
        place = line.mapTo(window, QPoint(0, line.height()))
        if place.y() + height > window.height():
            place.setY(place.y() - line.height() - height)
        self.setGeometry(place.x(), place.y(), line.width(), height)
        self.show()
        self.raise_()

    def _is_own(self, key: Qt.Key) -> bool:
        row = self.currentRow()
        if key == Qt.Key.Key_Escape:
            self.hide()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            self.setCurrentRow(min(max(row + step, -1), self.count() - 1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0:
            self._take(self.currentItem())
        else:
            return False
        return True

    def _take(self, item: QListWidgetItem) -> None:
        text = item.text()
        self.hide()
        self._line.setText(text)
        self._line.textEdited.emit(text)
        self.hide()
