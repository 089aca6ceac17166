"""A list of what could be meant, below the edit that is typed in; it never types by itself."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.ui.fields.line_edit import LineEdit
from desktop_app.ui.fields.paragraph_edit import ParagraphEdit
from desktop_app.ui.theme.look import Look

_ROWS = 6
_PAUSE = 60
"""Milliseconds without a key before the directory is asked, so that typing never waits for it."""
_NAME = noted("Gợi ý từ danh bạ")
_CHOOSING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class SuggestionList(QObject):
    """Offers, for what is typed, what `offers` finds; arrows and Enter or a click choose, Esc ends.

    What is chosen takes the place of what is typed, as if it had been typed itself.

    The focus stays in the edit, and only with the list open and a line of it marked does Enter
    choose, so that nothing gets between a Vietnamese keyboard and the text. `chosen` has the line.
    """

    chosen = Signal(str)

    def __init__(
        self,
        edit: LineEdit | ParagraphEdit,
        offers: Callable[[str], Sequence[str]],
        look: Look,
        say: Translate,
    ) -> None:
        super().__init__(edit)
        self._edit = edit
        self._offers = offers
        self._look = look
        self._say = say
        self._list: QListWidget | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._offer)
        edit.typed.connect(self._pause.start)
        edit.installEventFilter(self)

    @property
    def is_open(self) -> bool:
        """Whether the list is shown."""
        return self._list is not None

    def close(self) -> None:
        """Take the list away, and the one that may be on its way."""
        self._pause.stop()
        if self._list is not None:
            self._list.hide()
            self._list.deleteLater()
            self._list = None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keys of the open list; all others go on to the edit."""
        if event.type() in {QEvent.Type.FocusOut, QEvent.Type.Hide}:
            self.close()
        if self._list is None:
            return False
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._takes(self._list, Qt.Key(event.key()))
        return False

    def _takes(self, shown: QListWidget, key: Qt.Key) -> bool:
        if key == Qt.Key.Key_Escape:
            self.close()
            return True
        if key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            by = -1 if key == Qt.Key.Key_Up else 1
            shown.setCurrentRow(min(max(shown.currentRow() + by, 0), shown.count() - 1))
            return True
        if key in _CHOOSING and shown.currentItem() is not None:
            self._choose(shown.currentItem())
            return True
        return False

    def _offer(self) -> None:
        words = self._edit.words().strip()
        found = [one for one in self._offers(words) if one != words] if words else []
        self.close()
        if found and self._edit.hasFocus():
            self._list = self._shown(found)

    def _choose(self, item: QListWidgetItem) -> None:
        words = item.text()
        self._edit.put_words(words)
        self.close()
        self.chosen.emit(words)

    def _shown(self, found: Sequence[str]) -> QListWidget:
        window = self._edit.window()
        shown = QListWidget(window)
        shown.setObjectName("suggestions")
        shown.setProperty("role", "suggestions")
        shown.setAccessibleName(self._say(_NAME))
        shown.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        shown.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        shown.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        shown.addItems(list(found))
        for row in range(shown.count()):
            shown.item(row).setToolTip(shown.item(row).text())
        shown.setCurrentRow(-1)
        shown.itemClicked.connect(self._choose)
        self._put_below(shown, window)
        shown.show()
        shown.raise_()
        return shown

    def _put_below(self, shown: QListWidget, window: QWidget) -> None:
        row = max(shown.sizeHintForRow(0), self._look.px(32))
        height = row * min(shown.count(), _ROWS) + self._look.px(12)
        gap = self._look.px(2)
        below = self._edit.mapTo(window, QPoint(0, self._edit.height() + gap))
        above = self._edit.mapTo(window, QPoint(0, -height - gap))
        fits = below.y() + height <= window.height() or above.y() < 0
        shown.setGeometry(
            (below if fits else above).x(),
            (below if fits else above).y(),
            self._edit.width(),
            height,
        )
