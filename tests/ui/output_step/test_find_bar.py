"""The find bar: typing is safe, Enter goes round, the bar keeps the focus until it is closed."""

from unicodedata import normalize

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from desktop_app.presenters.editing.marker import Marker
from desktop_app.presenters.find.finder import Finder
from desktop_app.ui.find_bar import FindBar
from desktop_app.ui.theme.look import Look
from tests.ui.output_step.conftest import put
from tests.ui.output_step.stand_ins import commit, part, press, unikey
from tests.unit.presenters.output_step.bench import Bench

ENTER, SHIFT = Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier


class Searching:
    """An open bar whose places are shown in the field of the window."""

    def __init__(self, bench: Bench, window: QWidget, look: Look) -> None:
        self.editor = bench.editor
        self.window = window
        self.marker = Marker()
        self.shown: list[str] = []
        self.marker.calls.add(lambda _: self.field.setFocus())
        self.finder = Finder(bench.editor, self.marker, self._show, str)
        self.bar = FindBar(self.finder, look, str, window)
        put(window, self.bar)

    def _show(self, path: str, start: int, end: int) -> None:
        self.shown.append(f"{path}:{start}-{end}")

    @property
    def field(self) -> QLineEdit:
        return part(self.window, QLineEdit, "field")

    @property
    def query(self) -> QLineEdit:
        return part(self.bar, QLineEdit, "find_query")

    @property
    def words(self) -> QLineEdit:
        return part(self.bar, QLineEdit, "find_words")

    @property
    def count(self) -> str:
        return part(self.bar, QLabel, "find_count").text()

    def button(self, name: str) -> QAbstractButton:
        return part(self.bar, QAbstractButton, name)

    def option(self, name: str) -> QAction:
        return part(self.bar, QAction, name)


@pytest.fixture
def searching(bench: Bench, window: QWidget, look: Look) -> Searching:
    made = Searching(bench, window, look)
    made.bar.open_bar(with_replace=True)
    return made


def test_the_bar_opens_with_the_cursor_in_it(searching: Searching) -> None:
    assert searching.query.hasFocus()
    assert searching.words.isVisible()
    assert searching.count == ""
    searching.bar.open_bar(with_replace=False, query="giao")
    assert not searching.words.isVisible()
    assert searching.query.selectedText() == "giao"


def test_words_from_an_input_method_are_looked_for_when_they_are_committed(
    searching: Searching,
) -> None:
    commit(searching.query, normalize("NFD", "giao bàn"))
    assert searching.count == "3 chỗ"
    assert searching.shown == []


def test_words_typed_with_unikey_are_looked_for(searching: Searching) -> None:
    unikey(searching.query, 0, "giao ba")
    unikey(searching.query, 2, "bá")
    unikey(searching.query, 0, "n")
    assert searching.query.text() == "giao bán"
    assert searching.count == "3 chỗ"


def test_enter_goes_on_and_shift_enter_back_and_the_bar_keeps_the_focus(
    searching: Searching,
) -> None:
    commit(searching.query, "giao ban")
    counts = []
    for modifier in (Qt.KeyboardModifier.NoModifier,) * 2 + (SHIFT,) * 2:
        press(searching.query, ENTER, modifier)
        counts.append(searching.count)
        assert searching.query.hasFocus()
    assert counts == ["1/3", "2/3", "1/3", "3/3"]
    assert searching.shown[-1] == "body[1]:0-8"


def test_escape_closes_and_the_cursor_goes_to_the_place(searching: Searching) -> None:
    commit(searching.query, "giao ban")
    press(searching.query, ENTER)
    closed: list[bool] = []
    searching.bar.closed.connect(lambda: closed.append(True))
    press(searching.query, Qt.Key.Key_Escape)
    assert searching.bar.isHidden()
    assert searching.field.hasFocus()
    assert searching.shown == ["meeting.name:0-8"] * 2
    assert closed == [True]
    assert searching.finder.state.matches == ()


def test_escape_without_a_place_gives_the_focus_back(searching: Searching) -> None:
    press(searching.words, Qt.Key.Key_Escape)
    assert searching.bar.isHidden()
    assert searching.field.hasFocus()


def test_what_was_looked_for_is_there_the_next_time(searching: Searching) -> None:
    commit(searching.query, "giao ban")
    searching.bar.close_bar()
    searching.bar.open_bar(with_replace=False)
    assert searching.query.selectedText() == "giao ban"
    assert searching.count == "3 chỗ"


def test_f3_goes_on_without_the_bar(searching: Searching) -> None:
    commit(searching.query, "giao ban")
    searching.bar.close_bar()
    searching.bar.find_next()
    assert searching.shown == ["meeting.name:0-8"]
    assert searching.field.hasFocus()


def test_one_place_and_then_all_are_replaced(searching: Searching) -> None:
    commit(searching.query, "giao ban")
    commit(searching.words, "Họp")
    press(searching.query, ENTER)
    searching.words.setFocus()
    press(searching.words, ENTER)
    assert searching.editor.draft.meeting.name == "Họp quý III"
    assert searching.count == "1/2"
    assert searching.words.hasFocus()
    told: list[str] = []
    searching.bar.replaced.connect(told.append)
    searching.button("find_replace_all").click()
    assert told == ["Đã thay 2 chỗ."]
    assert [block.text for block in searching.editor.draft.body] == ["Họp, không giao việc", "Họp"]
    assert searching.count == "không có"
    assert not searching.button("find_replace").isEnabled()


def test_a_button_that_has_nothing_more_to_do_lets_the_cursor_go_to_the_query(
    searching: Searching,
) -> None:
    commit(searching.query, "không giao")
    press(searching.query, ENTER)
    one = searching.button("find_replace")
    one.setFocus()
    one.click()
    assert searching.query.hasFocus()


def test_options_narrow_what_is_found(searching: Searching) -> None:
    commit(searching.query, "giao ban")
    assert searching.option("find_blind").isChecked()
    searching.option("find_blind").trigger()
    assert searching.count == "2 chỗ"
    searching.option("find_case").trigger()
    assert searching.count == "không có"
    searching.option("find_case").trigger()
    searching.query.setText("iao")
    searching.option("find_whole").trigger()
    assert searching.count == "không có"


def test_a_change_of_the_notice_is_seen_at_once(searching: Searching) -> None:
    commit(searching.query, "giao ban")
    searching.finder.replace_all("họp")
    searching.editor.undo()
    assert searching.count == "3 chỗ"


def test_every_control_has_a_name_and_is_reached_by_tab(searching: Searching) -> None:
    commit(searching.query, "giao ban")
    controls = searching.bar.findChildren(QLineEdit) + searching.bar.findChildren(QAbstractButton)
    assert all(
        one.accessibleName() or one.text() for one in controls if isinstance(one, QPushButton)
    )
    assert all(
        one.accessibleName() or one.text() for one in controls if isinstance(one, QToolButton)
    )
    order = []
    searching.query.setFocus()
    for _ in controls:
        focused = QApplication.focusWidget()
        assert focused is not None
        order.append(focused.objectName())
        press(focused, Qt.Key.Key_Tab)
    assert order == [
        "find_query", "find_words", "find_previous", "find_next", "find_options",
        "find_replace", "find_replace_all", "find_close",
    ]  # fmt: skip
