"""The slim bar above the form that finds and replaces words in the whole notice."""

from collections.abc import Callable
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.find.finder import Finder, FindState
from desktop_app.ui.theme.look import Look
from desktop_app.vietnamese.finding import Likeness

FIND: Final = noted("Tìm trong thông báo")
REPLACE_BY: Final = noted("Thay bằng")
NEXT: Final = noted("Chỗ sau")
PREVIOUS: Final = noted("Chỗ trước")
OPTIONS: Final = noted("Tuỳ chọn")
REPLACE: Final = noted("Thay")
REPLACE_ALL: Final = noted("Thay tất cả")
CLOSE: Final = noted("Đóng")
BLIND: Final = noted("Không phân biệt dấu")
CASE: Final = noted("Phân biệt chữ hoa, chữ thường")
WHOLE: Final = noted("Chỉ tìm trọn từ")
NONE: Final = noted("không có")
PLACES: Final = noted("{count} chỗ")
PLACE_OF: Final = noted("{nth}/{count}")
REPLACED: Final = noted("Đã thay {count} chỗ.")
ICON: Final = 16


class FindBar(QFrame):
    """Enter goes to the next place, Shift+Enter to the one before, Escape closes.

    While the bar has the focus it keeps it: the place found is shown and selected, and the focus
    goes there when the bar is closed. `replaced` tells in a sentence how many places were replaced
    at once, for a toast that offers to take it back.
    """

    closed = Signal()
    replaced = Signal(str)

    def __init__(
        self, finder: Finder, look: Look, say: Translate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("find_bar")
        self.setProperty("role", "bar")
        self._finder = finder
        self._look = look
        self._say = say
        self._before: QWidget | None = None
        self._build()
        self._lay_out()
        self._connect()
        self._restyle()
        look.changed.connect(self._restyle)
        self.destroyed.connect(finder.states.add(self._show_state))
        self.hide()

    def open_bar(self, *, with_replace: bool, query: str = "") -> None:
        """Show the bar with the cursor in it; `query` "": what was looked for last."""
        if self.isHidden():
            self._before = QApplication.focusWidget()
        for widget in (self._words, self._one, self._all):
            widget.setVisible(with_replace)
        if query:
            self._query.setText(query)
        self.show()
        self._finder.begin()
        self._query.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._query.selectAll()

    def close_bar(self) -> None:
        """Put the bar away; the cursor goes to the place shown, else to where it was."""
        had_focus = self._focused() is not None
        before, self._before = self._before, None
        self.hide()
        if had_focus and self._finder.state.current is not None:
            self._finder.show_current()
        elif had_focus and before is not None and isValid(before):
            before.setFocus()
        self._finder.end()
        self.closed.emit()

    def find_next(self) -> None:
        """Go to the next place, whether the bar is open or not (F3)."""
        self._keeping_focus(self._finder.next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes, wherever in the bar the focus is."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self._query = _Field(self._say(FIND), "find_query", self)
        self._words = _Field(self._say(REPLACE_BY), "find_words", self)
        self._count = QLabel(self)
        self._count.setObjectName("find_count")
        self._count.setProperty("role", "muted")
        self._trouble = QLabel(self)
        self._trouble.setObjectName("find_trouble")
        self._trouble.setProperty("role", "error")
        self._trouble.setWordWrap(True)
        self._previous = self._icon_button(PREVIOUS, "Shift+Enter", "find_previous")
        self._next = self._icon_button(NEXT, "Enter", "find_next")
        self._close = self._icon_button(CLOSE, "Esc", "find_close")
        self._options = QToolButton(self)
        self._options.setObjectName("find_options")
        self._options.setProperty("role", "quiet")
        self._options.setProperty("opens", "menu")
        self._options.setText(self._say(OPTIONS))
        self._options.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._options.setMenu(self._menu())
        self._one = QPushButton(self._say(REPLACE), self)
        self._one.setObjectName("find_replace")
        self._all = QPushButton(self._say(REPLACE_ALL), self)
        self._all.setObjectName("find_replace_all")

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        self._blind = self._option(menu, BLIND, "find_blind")
        self._case = self._option(menu, CASE, "find_case")
        self._whole = self._option(menu, WHOLE, "find_whole")
        return menu

    def _option(self, menu: QMenu, text: str, name: str) -> QAction:
        option = menu.addAction(self._say(text))
        option.setObjectName(name)
        option.setCheckable(True)
        option.triggered.connect(self._set_likeness)
        return option

    def _icon_button(self, text: str, keys: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setProperty("role", "quiet")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(self._say(text))
        button.setToolTip(f"{self._say(text)} ({keys})")
        return button

    def _lay_out(self) -> None:
        self._first = QHBoxLayout()
        for widget in (self._count, self._previous, self._next, self._options, self._close):
            self._first.addWidget(widget)
        self._second = QHBoxLayout()
        self._second.addWidget(self._one)
        self._second.addWidget(self._all)
        self._second.addStretch(1)
        self._grid = QGridLayout(self)
        self._grid.addWidget(self._query, 0, 0)
        self._grid.addLayout(self._first, 0, 1)
        self._grid.addWidget(self._words, 1, 0)
        self._grid.addLayout(self._second, 1, 1)
        self._grid.addWidget(self._trouble, 2, 0, 1, 2)
        self._grid.setColumnStretch(0, 1)
        order = [self._query, self._words, self._previous, self._next, self._options]
        order += [self._one, self._all, self._close]
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    def _connect(self) -> None:
        self._query.textChanged.connect(self._finder.set_query)
        self._query.entered.connect(self.find_next)
        self._query.entered_back.connect(self._find_previous)
        self._words.entered.connect(self._replace_one)
        self._words.entered_back.connect(self._find_previous)
        self._next.clicked.connect(self.find_next)
        self._previous.clicked.connect(self._find_previous)
        self._one.clicked.connect(self._replace_one)
        self._all.clicked.connect(self._replace_all)
        self._close.clicked.connect(self.close_bar)
        self._show_state(self._finder.state)

    def _find_previous(self) -> None:
        self._keeping_focus(self._finder.previous)

    def _replace_one(self) -> None:
        self._keeping_focus(lambda: self._finder.replace_current(self._words.text()))

    def _replace_all(self) -> None:
        count = self._finder.replace_all(self._words.text())
        if count:
            self.replaced.emit(self._say(REPLACED).format(count=count))

    def _set_likeness(self) -> None:
        self._finder.set_likeness(
            Likeness(not self._blind.isChecked(), self._case.isChecked(), self._whole.isChecked())
        )

    def _show_state(self, state: FindState) -> None:
        self._count.setText(self._count_of(state))
        self._trouble.setText(state.trouble)
        self._trouble.setVisible(bool(state.trouble))
        self._query.setAccessibleDescription(state.trouble or self._count.text())
        self._blind.setChecked(not state.likeness.same_marks)
        self._case.setChecked(state.likeness.same_case)
        self._whole.setChecked(state.likeness.whole_words)
        for button in (self._previous, self._next, self._one, self._all):
            button.setEnabled(bool(state.matches))

    def _count_of(self, state: FindState) -> str:
        count = len(state.matches)
        if state.current is not None:
            return self._say(PLACE_OF).format(nth=state.current + 1, count=count)
        if count:
            return self._say(PLACES).format(count=count)
        return self._say(NONE) if state.query.strip() else ""

    def _keeping_focus(self, call: Callable[[], None]) -> None:
        """Showing a place focuses its field; the bar takes the focus back where it had it."""
        focused = self._focused()
        call()
        if focused is not None:
            target = focused if focused.isEnabled() else self._query
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focused(self) -> QWidget | None:
        widget = QApplication.focusWidget()
        return widget if widget is not None and self.isAncestorOf(widget) else None

    def _restyle(self) -> None:
        px = self._look.px
        self._grid.setContentsMargins(px(24), px(8), px(12), px(8))
        for layout in (self._grid, self._first, self._second):
            layout.setSpacing(px(6))
        self._count.setMinimumWidth(px(64))
        for field in (self._query, self._words):
            field.setMinimumWidth(px(100))
        icons = {self._previous: "chevron-up", self._next: "chevron-down", self._close: "x"}
        for button, icon in icons.items():
            button.setIcon(self._look.icon(icon))
            button.setIconSize(QSize(px(ICON), px(ICON)))


class _Field(QLineEdit):
    """A line to type in that tells Enter from Shift+Enter."""

    entered = Signal()
    entered_back = Signal()

    def __init__(self, title: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setPlaceholderText(title)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Only Enter is taken; all else is typing."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.entered_back.emit()
        else:
            self.entered.emit()
