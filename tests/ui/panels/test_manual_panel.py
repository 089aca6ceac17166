"""The manual beside the work: pages, links, words sought; nothing from outside is followed."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QTextBrowser
from pytestqt.qtbot import QtBot

from desktop_app.bootstrap import RESOURCES
from desktop_app.presenters.catalogue import Catalogue
from desktop_app.presenters.panels.manual import PAGES, Manual
from desktop_app.presenters.sentences import Sentences
from desktop_app.ui.panels.manual_panel import ManualPanel
from desktop_app.ui.theme.look import Look
from desktop_app.workspace.read_manual import read_manual_page
from tests.ui.panels.finding import part


@pytest.fixture
def manual() -> Manual:
    folder = RESOURCES / "manual"
    return Manual(lambda page: read_manual_page(folder, page), Sentences(Catalogue()), str)


@pytest.fixture
def panel(manual: Manual, look: Look, qtbot: QtBot) -> ManualPanel:
    panel = ManualPanel(manual, look, str)
    qtbot.addWidget(panel)
    panel.resize(480, 640)
    panel.show()
    return panel


def test_the_list_of_pages_opens_one(panel: ManualPanel, manual: Manual) -> None:
    pages = part(panel, QComboBox, "manual_pages")
    assert pages.count() == len(PAGES)
    QTest.keyClick(pages, Qt.Key.Key_End)
    assert manual.state.page == PAGES[-1].id
    assert part(panel, QTextBrowser, "manual_text").toPlainText().startswith("Phím tắt")


def test_a_link_of_the_manual_is_followed_and_no_other(panel: ManualPanel, manual: Manual) -> None:
    text = part(panel, QTextBrowser, "manual_text")
    text.anchorClicked.emit(QUrl("cuoc-hop.md"))
    assert manual.state.page == "cuoc-hop"
    text.anchorClicked.emit(QUrl("https://example.org/"))
    assert manual.state.page == "cuoc-hop"
    assert text.toPlainText().startswith("Cuộc họp")


def test_words_are_marked_and_enter_goes_to_the_next(
    panel: ManualPanel, manual: Manual, qapp: QApplication
) -> None:
    manual.open("mo-dau")
    search = part(panel, QLineEdit, "manual_search")
    text = part(panel, QTextBrowser, "manual_text")
    commit = QInputMethodEvent()
    commit.setCommitString("trich yeu")
    qapp.sendEvent(search, commit)
    assert manual.state.query == "trich yeu"
    assert "Trích yếu" in [mark.cursor.selectedText() for mark in text.extraSelections()]
    assert len(text.extraSelections()) > 1
    before = text.textCursor().position()
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert text.textCursor().position() > before
    search.clear()
    assert text.extraSelections() == []


def test_headings_have_our_type_at_every_size(panel: ManualPanel, look: Look) -> None:
    text = part(panel, QTextBrowser, "manual_text")
    look.set_scale(1.5)
    title = text.document().find("Bắt đầu").charFormat().font()
    assert title.pointSizeF() == look.font("title").pointSizeF()
