"""The page of a reading as a person looks through it, by keyboard and mouse."""

import datetime as dt
from collections.abc import Iterator
from itertools import count

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.presenters.reading.review import Review, ReviewTools
from desktop_app.ui.fields.paragraph_edit import ParagraphEdit
from desktop_app.ui.reading.review_list import ReviewList
from desktop_app.ui.reading.review_view import ReviewView
from desktop_app.ui.reading.source_pane import SourcePane
from desktop_app.ui.theme.look import Look
from tests.ui.fields.typing import commit
from tests.unit.presenters.reading.test_review import TODAY, a_reading, at

NONE = Qt.KeyboardModifier.NoModifier


class Page:
    """The view with the review behind it."""

    def __init__(self, look: Look) -> None:
        numbers = count(1)
        today: dt.date = TODAY
        tools = ReviewTools(a_reading, lambda: f"new{next(numbers)}", lambda: today, str)
        self.review = Review(a_reading(), "subject", tools)
        self.view = ReviewView(self.review, look, str)
        self.left: list[str] = []
        self.view.finished.connect(lambda: self.left.append("finished"))
        self.view.closed.connect(lambda: self.left.append("closed"))

    @property
    def rows(self) -> ReviewList:
        found = self.view.findChild(ReviewList)
        assert found is not None
        return found

    @property
    def source(self) -> SourcePane:
        found = self.view.findChild(SourcePane)
        assert found is not None
        return found

    @property
    def edit(self) -> ParagraphEdit:
        found = self.view.findChild(ParagraphEdit, "correct_edit")
        assert found is not None
        return found

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, modifiers)

    def press(self, name: str) -> None:
        found = self.view.findChild(QPushButton, name)
        assert found is not None
        QTest.mouseClick(found, Qt.MouseButton.LeftButton)

    def label(self, name: str) -> QLabel:
        found = self.view.findChild(QLabel, name)
        assert found is not None
        return found

    @property
    def current(self) -> str:
        return self.review.state.current


@pytest.fixture
def page(qtbot: QtBot, look: Look) -> Iterator[Page]:
    made = Page(look)
    qtbot.addWidget(made.view)
    made.view.resize(1280, 660)
    with qtbot.waitExposed(made.view):
        made.view.show()
    made.view.activateWindow()
    qtbot.waitUntil(made.view.isActiveWindow)
    made.rows.setFocus()
    yield made
    focus = QApplication.focusWidget()
    if focus is not None:
        focus.clearFocus()


def test_enter_accepts_one_after_the_other(page: Page) -> None:
    for _ in range(len(page.review.state.rows)):
        page.key(Qt.Key.Key_Return)
    assert page.review.state.open_count == 0
    assert page.label("review_open").text() == "Đã xem hết"


def test_arrows_walk_and_the_source_shows_where_it_stands(page: Page) -> None:
    page.key(Qt.Key.Key_Down)
    assert page.current == "fact:meeting.sessions[0].date"
    marked = [
        one.cursor.selectedText()
        for one in page.source.extraSelections()
        if one.format.underlineColor().isValid()
    ]
    assert marked == ["03/7/2026"]


def test_a_click_in_the_source_goes_to_the_row(page: Page) -> None:
    cursor = page.source.textCursor()
    cursor.setPosition(at("rà soát")[0] + 2)
    place: QPoint = page.source.cursorRect(cursor).center()
    QTest.mouseClick(page.source.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.current == "block:1"


def test_the_mouse_over_the_source_marks_the_row(page: Page) -> None:
    cursor = page.source.textCursor()
    cursor.setPosition(at("tăng trưởng")[0])
    page.source.hovered.emit(cursor.position())
    assert page.rows.itemDelegate().hovered == "block:p"  # type: ignore[attr-defined]


def test_a_row_is_corrected_in_the_bar_and_the_next_one_is_open(page: Page) -> None:
    page.key(Qt.Key.Key_F2)
    assert page.edit.hasFocus()
    assert page.edit.text() == "Hội nghị giao ban"
    commit(page.edit, " tháng 7")
    page.key(Qt.Key.Key_Return)
    assert page.review.draft.meeting.name == "Hội nghị giao ban tháng 7"
    assert page.current == "fact:meeting.sessions[0].date"
    assert page.rows.hasFocus()


def test_what_is_not_understood_stays_in_the_bar(page: Page) -> None:
    page.key(Qt.Key.Key_Down)
    page.key(Qt.Key.Key_F2)
    page.edit.selectAll()
    commit(page.edit, "hôm nào đó")
    page.key(Qt.Key.Key_Return)
    assert page.edit.isVisible()
    assert page.edit.text() == "hôm nào đó"
    assert "hôm nào đó" in page.label("review_fault").text()
    page.key(Qt.Key.Key_Escape)
    assert not page.edit.isVisible()
    assert page.rows.hasFocus()


def test_a_block_is_cut_at_the_cursor_and_joined_again(page: Page) -> None:
    page.review.go("block:p")
    page.key(Qt.Key.Key_F2)
    cursor = page.edit.textCursor()
    cursor.setPosition(len("Kinh tế "))
    page.edit.setTextCursor(cursor)
    page.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    texts = [block.text for block in page.review.draft.all_blocks()]
    assert texts[1:3] == ["Kinh tế", "tăng trưởng khá."]
    page.review.go("block:new1")
    page.key(Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert "Kinh tế tăng trưởng khá." in [block.text for block in page.review.draft.all_blocks()]


def test_delete_drops_and_ctrl_z_brings_back(page: Page) -> None:
    page.review.go("block:2")
    page.key(Qt.Key.Key_Delete)
    assert "Rà soát và báo cáo." not in [one.text for one in page.review.draft.all_blocks()]
    unused = page.view.findChild(QListWidget, "unused_sentences")
    assert unused is not None
    assert unused.count() == 2
    page.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert unused.count() == 1


def test_an_unused_sentence_is_put_in(page: Page) -> None:
    page.review.go("block:2")
    page.press("use_sentence")
    assert page.review.draft.body[-1].text == "Xin kính chào."
    assert page.review.state.unused == ()


def test_join_and_paragraph_are_for_blocks_only(page: Page) -> None:
    join = page.view.findChild(QPushButton, "review_join")
    assert join is not None
    assert not join.isEnabled()
    page.review.go("block:1")
    assert join.isEnabled()
    page.key(Qt.Key.Key_F4)
    assert page.review.draft.body[1].directive is None


def test_the_original_is_shown_where_it_says_it_otherwise(page: Page) -> None:
    page.review.go("block:1")
    original = page.label("review_original")
    assert original.isVisible()
    assert original.text().startswith("Câu gốc: Đề nghị Sở Y tế")
    page.review.go("block:p")
    assert not original.isVisible()


def test_another_frame_is_chosen(page: Page) -> None:
    combo = page.view.findChild(QComboBox, "review_frame")
    assert combo is not None
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Down)
    assert page.review.draft.body[1].text.startswith("Giao Sở Y tế")


def test_it_leads_on_and_back(page: Page) -> None:
    page.press("go_on")
    page.press("back")
    assert page.left == ["finished", "closed"]


def test_letters_outside_the_first_plane_keep_their_places(page: Page) -> None:
    page.source.put("𝔸 Sở Y tế")
    page.source.show_current(((2, 4),))
    found = [one.cursor.selectedText() for one in page.source.extraSelections()][-1]
    assert found == "Sở"
