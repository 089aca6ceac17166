"""The panel of versions by keyboard: choose, compare, name, bring back, take that back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QTextBrowser
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop_app.ui.panels.rows import RowList
from desktop_app.ui.panels.versions_panel import VersionsPanel
from desktop_app.ui.theme.look import Look
from tests.builders.stores import a_text
from tests.ui.panels.desk import Desk
from tests.ui.panels.finding import part


@pytest.fixture
def panel(desk: Desk, look: Look, qtbot: QtBot) -> VersionsPanel:
    panel = VersionsPanel(desk.versions, look, str, desk.toasts)
    qtbot.addWidget(panel)
    panel.resize(360, 640)
    panel.show()
    return panel


def text_of(panel: VersionsPanel) -> str:
    return part(panel, QTextBrowser, "differences").toPlainText()


def test_moving_through_the_list_shows_what_differs(panel: VersionsPanel) -> None:
    versions = part(panel, RowList, "version_list")
    versions.choose(3)
    assert text_of(panel) == "Hai bản giống nhau."
    QTest.keyClick(versions, Qt.Key.Key_Down)
    assert versions.key() == 2
    assert "một hai ba" in text_of(panel)


def test_deleted_words_are_struck_out_and_inserted_ones_underlined(
    panel: VersionsPanel, desk: Desk, look: Look
) -> None:
    desk.editor.edit(a_text("một hai bốn"), "sửa")
    desk.editor.flush()
    part(panel, RowList, "version_list").choose(3)
    view = part(panel, QTextBrowser, "differences")
    found = {}
    for word in ("ba", "bốn"):
        cursor = view.document().find(word)
        found[word] = cursor.charFormat()
    assert found["ba"].fontStrikeOut()
    assert found["ba"].background().color() == look.colour("deleted")
    assert found["bốn"].fontUnderline()
    look.set_mode("dark")
    again = view.document().find("bốn").charFormat()
    assert again.background().color() == look.colour("inserted") != found["bốn"].background()


def test_another_version_can_be_compared_with(panel: VersionsPanel, desk: Desk) -> None:
    part(panel, RowList, "version_list").choose(3)
    others = part(panel, QComboBox, "compared_with")
    assert [others.itemData(place) for place in range(others.count())] == [None, 2, 1]
    others.setCurrentIndex(2)
    others.activated.emit(2)
    assert desk.versions.state.other == 1
    assert "một hai ba" in text_of(panel)


def test_a_version_is_named_by_an_input_method_and_unnamed_again(
    panel: VersionsPanel, desk: Desk, qapp: QApplication
) -> None:
    desk.editor.flush()
    part(panel, RowList, "version_list").choose(3)
    name = part(panel, QLineEdit, "version_name")
    name.setFocus()
    commit = QInputMethodEvent()
    commit.setCommitString("trình ký lần 1")
    qapp.sendEvent(name, commit)
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert desk.versions.state.lines[0].name == "trình ký lần 1"
    assert "giữ mãi" in desk.toasts.texts[-1]
    desk.toasts.act()
    assert desk.versions.state.lines[0].name == ""


def test_bringing_back_is_one_click_and_can_be_taken_back(panel: VersionsPanel, desk: Desk) -> None:
    part(panel, RowList, "version_list").choose(1)
    part(panel, QPushButton, "restore_version").click()
    assert desk.editor.draft == a_text("một")
    desk.toasts.act()
    assert desk.editor.draft == a_text("một hai ba")


def test_nothing_can_be_done_before_one_is_chosen(desk: Desk, look: Look, qtbot: QtBot) -> None:
    panel = VersionsPanel(desk.versions, look, str, desk.toasts)
    qtbot.addWidget(panel)
    assert "Chưa có bản lưu nào" in text_of(panel)
    desk.versions.open()
    assert "Chọn một bản lưu" in text_of(panel)
    assert not part(panel, QPushButton, "restore_version").isEnabled()
    assert not part(panel, QLineEdit, "version_name").isEnabled()


def test_a_hidden_panel_does_not_follow_the_notice(panel: VersionsPanel, desk: Desk) -> None:
    panel.hide()
    desk.editor.edit(a_text("bốn"), "sửa")
    desk.editor.flush()
    assert len(desk.versions.state.lines) == 3
    panel.show()
    assert len(desk.versions.state.lines) == 4


def test_a_deleted_panel_follows_nothing(desk: Desk, look: Look, qtbot: QtBot) -> None:
    panel = VersionsPanel(desk.versions, look, str, desk.toasts)
    panel.show()
    panel.deleteLater()
    qtbot.waitUntil(lambda: not isValid(panel))
    desk.editor.edit(a_text("bốn"), "sửa")
    desk.editor.flush()
    assert len(desk.versions.state.lines) == 3
