"""A list of kept things: each can be changed in a bar below, or removed and taken back."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.keeping.kept import Kept, KeptLine, Outcome
from desktop_app.ui.keeping.thing_bar import ThingBar
from desktop_app.ui.panels.rows import Row, RowList
from desktop_app.ui.ports import Toaster
from desktop_app.ui.theme.look import Look

CHANGE: Final = noted("Sửa")
CHANGE_TIP: Final = noted("Sửa mục đang chọn (F2)")
REMOVE: Final = noted("Bỏ")
REMOVE_TIP: Final = noted("Bỏ mục đang chọn (Delete); có thể hoàn tác")
UNDO: Final = noted("Hoàn tác")
HEIGHT: Final = 200


class KeptList(QWidget):
    """F2 or a double click changes the chosen thing, Delete removes it.

    `altered`: something was changed, removed or brought back.
    """

    altered = Signal()

    def __init__(
        self, title: str, empty: str, kept: Kept, look: Look, say: Translate, toasts: Toaster
    ) -> None:
        super().__init__()
        self._kept = kept
        self._look = look
        self._say = say
        self._toasts = toasts
        self._query = ""
        self._shown: tuple[KeptLine, ...] = ()
        self._title = QLabel(title, self)
        self._empty = QLabel(empty, self)
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        self._list = RowList(look, self)
        self._list.setObjectName("kept")
        self._list.setAccessibleName(title)
        self._list.activated.connect(self._change)
        self._frame = QFrame(self)
        self._frame.setProperty("role", "card")
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._list)
        self._bar = ThingBar(kept, look, say, self)
        self._bar.changed.connect(self._tell)
        self._list.chosen.connect(self._bar.close_bar)
        self._bar.closed.connect(self._list.setFocus)
        self._changing = self._button(CHANGE, CHANGE_TIP, "change_kept", self._change)
        self._removing = self._button(REMOVE, REMOVE_TIP, "remove_kept", self._remove)
        self._restoring = self._button(kept.restoring, "", "restore_kept", self._restore)
        self._restoring.setVisible(bool(kept.restoring))
        self._lay_out()
        self._restyle()
        look.changed.connect(self._restyle)

    def seek(self, query: str) -> None:
        """Show only those with the words."""
        self._query = query
        self.refresh()

    def refresh(self) -> None:
        """Show the things as they are now."""
        chosen = self._chosen()
        self._shown = self._kept.lines(self._query)
        rows = [
            Row(place, line.title, (line.detail,) if line.detail else (), line.badge)
            for place, line in enumerate(self._shown)
        ]
        ids = [line.id for line in self._shown]
        place = ids.index(chosen) if chosen in ids else min(max(self._place, 0), len(ids) - 1)
        self._list.put(rows, place if rows else None)
        self._frame.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        for button in (self._changing, self._removing):
            button.setEnabled(bool(rows))

    def showEvent(self, event: QShowEvent) -> None:
        """Show what has come meanwhile."""
        super().showEvent(event)
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 changes and Delete removes what is chosen in the list."""
        key = event.key()
        if key == Qt.Key.Key_F2 and self._list.hasFocus():
            self._change()
        elif key == Qt.Key.Key_Delete and self._list.hasFocus():
            self._remove()
        else:
            super().keyPressEvent(event)

    @property
    def _place(self) -> int:
        key = self._list.key()
        return -1 if key is None else key

    def _chosen(self) -> str | None:
        """The id of the thing that is chosen."""
        return self._shown[self._place].id if 0 <= self._place < len(self._shown) else None

    def _change(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._bar.open_for(chosen)

    def _remove(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._bar.close_bar()
            self._tell(self._kept.remove(chosen))

    def _restore(self) -> None:
        self._tell(self._kept.restore())

    def _tell(self, outcome: Outcome) -> None:
        self.refresh()
        self.altered.emit()
        undo = outcome.undo
        if undo is None:
            self._toasts.show(outcome.text)
        else:
            self._toasts.show(outcome.text, self._say(UNDO), lambda: self._undo(undo))

    def _undo(self, undo: Callable[[], Outcome]) -> None:
        """Take it back; the toast may outlive this list."""
        self._toasts.show(undo().text)
        if isValid(self):
            self.refresh()
            self.altered.emit()

    def _button(self, text: str, tip: str, name: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(self._say(text) if text else "", self)
        button.setObjectName(name)
        button.setToolTip(self._say(tip) if tip else "")
        button.clicked.connect(do)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        for button in (self._changing, self._removing, self._restoring):
            row.addWidget(button)
        row.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for widget in (self._title, self._empty, self._frame):
            self._column.addWidget(widget)
        self._column.addLayout(row)
        self._column.addWidget(self._bar)

    def _restyle(self) -> None:
        self._column.setSpacing(self._look.px(8))
        self._title.setFont(self._look.font("heading"))
        self._list.setFixedHeight(self._look.px(HEIGHT))
