"""The pale chips below the current block."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.ui.outline.suggested_chips import SuggestedChips
from tests.ui.fields.typing import commit, press
from tests.ui.outline.conftest import Show, Shown

SENTENCE = "Giao Sở Y tế kiểm tra; báo cáo UBND tỉnh trước ngày 30/9/2026."
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def typed(show: Show, qtbot: QtBot) -> tuple[Shown, SuggestedChips]:
    shown = show("1 a\n1 b")
    commit(shown.at("a", 0, 1), SENTENCE)
    chips = shown.list.overlays.chips
    assert chips.isHidden()
    qtbot.waitUntil(chips.isVisible)
    return shown, chips


def test_after_a_rest_the_parts_are_offered_below_the_text(show: Show, qtbot: QtBot) -> None:
    shown, chips = typed(show, qtbot)
    assert "Chủ trì: Sở Y tế" in chips.accessibleDescription()
    assert shown.edit.hasFocus()
    assert chips.geometry().top() >= shown.edit.geometry().bottom() - 4
    below = shown.list.boxes.all[1].rect
    assert chips.geometry().bottom() <= below.top()


def test_the_button_accepts_and_the_chips_become_real(show: Show, qtbot: QtBot) -> None:
    shown, chips = typed(show, qtbot)
    QTest.mouseClick(chips.accept_button, Qt.MouseButton.LeftButton)
    directive = shown.state.row_of("a").block.directive
    assert directive is not None
    assert directive.report_to == "UBND tỉnh"
    assert chips.isHidden()
    assert shown.edit.hasFocus()


def test_a_key_accepts_while_the_cursor_stays_in_the_text(show: Show, qtbot: QtBot) -> None:
    shown, chips = typed(show, qtbot)
    press(shown.edit, Qt.Key.Key_Return, CTRL_SHIFT)
    assert shown.state.row_of("a").block.directive is not None
    assert chips.isHidden()
    assert shown.text("a") == SENTENCE


def test_what_is_dismissed_goes_away(show: Show, qtbot: QtBot) -> None:
    shown, chips = typed(show, qtbot)
    QTest.mouseClick(chips.dismiss_button, Qt.MouseButton.LeftButton)
    assert chips.isHidden()
    assert shown.state.row_of("a").block.directive is None


def test_the_panel_takes_the_place_of_the_chips(show: Show, qtbot: QtBot) -> None:
    shown, chips = typed(show, qtbot)
    shown.list.open_directive("")
    assert chips.isHidden()
    assert not shown.list.overlays.panel.isHidden()
