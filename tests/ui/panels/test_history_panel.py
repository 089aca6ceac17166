"""The panel of changes: the present state is marked, Enter and a click go to another."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.ui.panels.history_panel import HistoryPanel
from desktop_app.ui.panels.rows import RowList
from desktop_app.ui.theme.look import Look
from tests.builders.stores import a_text
from tests.ui.panels.desk import Desk
from tests.ui.panels.finding import part


@pytest.fixture
def changes(desk: Desk, look: Look, qtbot: QtBot) -> RowList:
    panel = HistoryPanel(desk.changes, look, str)
    qtbot.addWidget(panel)
    panel.resize(320, 480)
    panel.show()
    return part(panel, RowList, "change_list")


def test_enter_goes_to_the_state_and_the_rest_stays_to_be_redone(
    changes: RowList, desk: Desk
) -> None:
    assert changes.key() == 3
    QTest.keyClick(changes, Qt.Key.Key_Down)
    assert desk.editor.position == 3
    QTest.keyClick(changes, Qt.Key.Key_Return)
    assert desk.editor.draft == a_text("một hai")
    assert desk.editor.redo_label == "sửa thành một hai ba"
    assert changes.key() == 2


def test_a_click_goes_there(changes: RowList, desk: Desk) -> None:
    last = changes.model().index(3, 0)
    QTest.mouseClick(
        changes.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        changes.visualRect(last).center(),
    )
    assert desk.editor.position == 0
    assert desk.editor.draft == a_text("nháp")


def test_a_reader_hears_title_mark_and_time(changes: RowList) -> None:
    present = changes.model().index(0, 0)
    words = changes.model().data(present, Qt.ItemDataRole.AccessibleTextRole)
    assert words.startswith("Sửa thành một hai ba, hiện nay, ")


def test_a_long_name_gets_the_room_it_needs(changes: RowList, desk: Desk) -> None:
    short = changes.sizeHintForIndex(changes.model().index(0, 0)).height()
    desk.editor.edit(a_text("năm"), "thay tên cơ quan ban hành ở mọi chỗ " * 6)
    assert changes.sizeHintForIndex(changes.model().index(0, 0)).height() > short
