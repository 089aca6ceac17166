"""The page of phrases as a person uses it."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.output.safe_file import write_whole
from desktop_app.presenters.catalogue import Catalogue
from desktop_app.presenters.phrases.pack_transfer import PackTransfer
from desktop_app.presenters.sentences import Sentences
from desktop_app.ui.phrases.choice_button import ChoiceButton
from desktop_app.ui.phrases.group_list import GroupList
from desktop_app.ui.phrases.hit_list import HitList
from desktop_app.ui.phrases.library_view import LibraryView
from desktop_app.ui.phrases.pack_card import PackCard
from desktop_app.ui.phrases.pattern_edit import PatternEdit
from desktop_app.ui.theme.look import Look
from desktop_app.workspace.phrase_book import PhraseBook
from tests.builders.phrases import a_phrase
from tests.builders.stores import a_store
from tests.ui.fields.typing import commit
from tests.ui.outline.conftest import Toasts
from tests.ui.output_step.stand_ins import ReadyPicker
from tests.unit.presenters.phrases.shelf import SHIPPED, Shelf, unchanged

T = TypeVar("T", bound=QWidget)


class Page:
    """The view with what stands behind and around it."""

    def __init__(self, shelf: Shelf, look: Look) -> None:
        self.shelf = shelf
        self.toasts, self.picker = Toasts(), ReadyPicker(None)
        transfer = PackTransfer(
            shelf.book, write_whole, Sentences(Catalogue()), unchanged, shelf.page.refresh
        )
        self.view = LibraryView(
            shelf.page, shelf.deeds, transfer, look, unchanged, self.toasts, self.picker
        )
        self.left: list[None] = []
        self.view.closed.connect(lambda: self.left.append(None))

    def find(self, kind: type[T], name: str) -> T:
        found = self.view.findChild(kind, name)
        assert found is not None
        return found

    def press(self, name: str) -> None:
        QTest.mouseClick(self.find(QPushButton, name), Qt.MouseButton.LeftButton)

    def entry(self, name: str) -> QAction:
        found = self.view.findChild(QAction, name)
        assert found is not None
        return found

    @property
    def text(self) -> PatternEdit:
        found = self.view.findChild(PatternEdit)
        assert found is not None
        return found

    def retype(self, text: str) -> None:
        self.text.setFocus()
        self.text.selectAll()
        commit(self.text, text)

    def label(self, name: str) -> QLabel:
        found = self.view.findChild(QLabel, name)
        assert found is not None
        return found


@pytest.fixture
def page(qtbot: QtBot, look: Look, tmp_path: Path) -> Iterator[Page]:
    with a_store(tmp_path / "kho") as store:
        made = Page(Shelf(PhraseBook(store, SHIPPED), store.settings), look)
        qtbot.addWidget(made.view)
        made.view.resize(1280, 660)
        with qtbot.waitExposed(made.view):
            made.view.show()
        made.view.activateWindow()
        qtbot.waitUntil(made.view.isActiveWindow)
        yield made
        focus = QApplication.focusWidget()
        if focus is not None:
            focus.clearFocus()


def test_the_keys_are_in_the_search_and_find_as_one_types(page: Page) -> None:
    query = page.find(QLineEdit, "library_query")
    query.setFocus()
    commit(query, "giải ngân")
    assert page.shelf.ids == ["giai-ngan"]
    assert page.text.toPlainText() == SHIPPED["giai-ngan"].text


def test_a_group_is_picked_by_key(page: Page) -> None:
    groups = page.view.findChild(GroupList)
    assert groups is not None
    groups.setFocus()
    QTest.keyClick(groups, Qt.Key.Key_Down)
    assert page.shelf.state.group == "favourite"
    assert page.shelf.ids == []
    assert not page.find(HitList, "library_hits").isVisible()


def test_headings_are_stepped_over(page: Page) -> None:
    groups = page.view.findChild(GroupList)
    assert groups is not None
    groups.setFocus()
    for _ in range(6):
        QTest.keyClick(groups, Qt.Key.Key_Down)
    assert page.shelf.state.group == "function:mo-dau"


def test_what_is_typed_reads_at_once_and_is_kept_on_leaving(page: Page) -> None:
    page.retype("Giao {cơ quan} rà soát")
    assert page.label("phrase_reads").accessibleName() == "Giao Sở Tài chính rà soát."
    assert not page.shelf.book.get("giao").is_changed
    page.find(QLineEdit, "library_query").setFocus()
    assert page.shelf.book.get("giao").phrase.text == "Giao {cơ quan} rà soát"


def test_a_wrong_pattern_says_what_is_wrong_and_save_is_off(page: Page) -> None:
    page.retype("Giao {cơ quan")
    assert page.label("phrase_fault").isVisible()
    assert "chưa được đóng" in page.label("phrase_fault").text()
    assert not page.find(QPushButton, "phrase_save").isEnabled()
    page.retype("Giao {cơ quan} làm")
    assert not page.label("phrase_fault").isVisible()
    assert page.find(QPushButton, "phrase_save").isEnabled()


def test_enter_makes_no_second_line(page: Page) -> None:
    page.retype("Giao")
    QTest.keyClick(page.text, Qt.Key.Key_Return)
    assert page.text.toPlainText() == "Giao"


def test_a_slot_is_put_in_from_the_menu_at_the_cursor(page: Page) -> None:
    page.retype("Giao ")
    menu = page.find(QPushButton, "phrase_slot")
    menu.menu().actions()[0].trigger()
    assert page.text.toPlainText() == "Giao {cơ quan}"
    assert page.text.hasFocus()
    menu.menu().actions()[-1].trigger()
    commit(page.text, " thêm")
    assert page.text.toPlainText() == "Giao {cơ quan}[ thêm]"


def test_a_new_phrase_is_written_and_kept(page: Page) -> None:
    page.press("new_phrase")
    assert page.text.hasFocus()
    commit(page.text, "Kiểm tra {nội dung}")
    combo = page.find(QComboBox, "phrase_function")
    combo.setCurrentIndex(combo.findData("kiem-tra"))
    combo.activated.emit(combo.currentIndex())
    page.press("phrase_save")
    added = page.shelf.state.kept
    assert added is not None
    assert (added.phrase.text, added.phrase.function) == ("Kiểm tra {nội dung}", "kiem-tra")
    assert "Đã thêm mẫu câu" in page.toasts.text


def test_topics_and_levels_are_ticked_in_menus(page: Page) -> None:
    topics = page.find(ChoiceButton, "phrase_topics")
    assert topics.text().strip() == "mọi chủ đề"
    by_title = {action.text(): action for action in topics.menu().actions()}
    by_title["Y tế"].trigger()
    assert page.shelf.book.get("giao").phrase.topics == ("y-te",)
    assert topics.text().strip() == "Y tế"
    assert "Y tế" in topics.accessibleName()


def test_a_star_makes_a_favourite(page: Page) -> None:
    star = page.find(QToolButton, "phrase_star")
    QTest.mouseClick(star, Qt.MouseButton.LeftButton)
    assert page.shelf.book.get("giao").use.is_favourite


def test_what_is_removed_can_be_taken_back_by_the_toast(page: Page) -> None:
    page.press("phrase_remove")
    assert page.shelf.ids == ["giai-ngan", "thong-nhat"]
    assert page.toasts.action is not None
    page.toasts.action()
    assert page.shelf.ids == list(SHIPPED)


def test_restore_is_offered_only_for_what_was_changed(page: Page) -> None:
    assert not page.find(QPushButton, "phrase_restore").isVisible()
    page.retype("Giao {cơ quan} khác")
    page.press("phrase_save")
    page.press("phrase_restore")
    assert page.shelf.book.get("giao").phrase == SHIPPED["giao"]


def test_near_equal_ones_are_merged(page: Page) -> None:
    page.shelf.book.duplicate("giai-ngan")
    page.shelf.page.refresh()
    page.shelf.page.show_group("alike")
    merge = page.find(QPushButton, "phrase_merge")
    assert merge.text() == "Gộp 2 câu, giữ câu này"
    page.press("phrase_merge")
    assert len(page.shelf.book.all()) == len(SHIPPED)


def test_phrases_go_out_and_come_in_by_a_file(page: Page, tmp_path: Path) -> None:
    own = page.shelf.book.add(a_phrase("", "Rà soát {nội dung}"))
    page.shelf.page.refresh()
    file = page.picker.answer = tmp_path / "goi.tbkl-mau-cau"
    page.entry("export_phrases").trigger()
    assert file.exists()
    page.shelf.book.remove([own.id])
    page.shelf.book.change(a_phrase("giao", "Giao {cơ quan} của tôi"))
    page.entry("import_phrases").trigger()
    card = page.view.findChild(PackCard)
    assert card is not None
    assert card.isVisible()
    choice = page.find(QComboBox, "choice:giao")
    assert choice.currentData() == "keep"
    choice.setCurrentIndex(choice.findData("take"))
    choice.activated.emit(choice.currentIndex())
    page.press("take_pack")
    assert not card.isVisible()
    assert page.shelf.book.get("giao").phrase.text == SHIPPED["giao"].text


def test_going_back_keeps_what_is_typed(page: Page) -> None:
    page.retype("Giao {cơ quan} xong")
    page.press("back")
    assert page.left == [None]
    assert page.shelf.book.get("giao").phrase.text == "Giao {cơ quan} xong"


def test_every_control_has_a_name(page: Page) -> None:
    for kind in (QLineEdit, QComboBox, PatternEdit, QToolButton, GroupList, HitList):
        for widget in page.view.findChildren(kind):
            if widget.objectName():
                assert widget.accessibleName(), widget.objectName()
