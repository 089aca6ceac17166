"""The keys of the outline: in a block's text and with whole blocks."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from tests.ui.fields.typing import press
from tests.ui.outline.conftest import Show

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

DRAWING = """
    I giao
      1 ban
        a soạn
        a gửi
      1 sở
    I kiểm
"""


def test_enter_cuts_and_the_cursor_goes_to_the_new_block(show: Show) -> None:
    shown = show(DRAWING)
    press(shown.at("soạn", 2), Key.Key_Return)
    assert [row.block.text for row in shown.state.rows][2:4] == ["so", "ạn"]
    assert shown.edit.block_id == shown.state.rows[3].id
    assert shown.edit.caret().start == 0
    assert shown.edit.hasFocus()


def test_backspace_at_the_start_joins_and_elsewhere_erases(show: Show) -> None:
    shown = show(DRAWING)
    press(shown.at("gửi", 1), Key.Key_Backspace)
    assert shown.text("gửi") == "ửi"
    press(shown.edit, Key.Key_Backspace)
    assert shown.text("soạn") == "soạnửi"
    assert (shown.edit.block_id, shown.edit.caret().start) == ("soạn", 4)


def test_backspace_with_a_selection_erases_only_that(show: Show) -> None:
    shown = show(DRAWING)
    press(shown.at("gửi", 0, 2), Key.Key_Backspace)
    assert shown.text("gửi") == "i"


def test_delete_at_the_end_joins_the_next(show: Show) -> None:
    shown = show(DRAWING)
    press(shown.at("soạn", 4), Key.Key_Delete)
    assert shown.text("soạn") == "soạngửi"
    assert shown.edit.caret().start == 4


def test_tab_and_shift_tab_change_the_level_and_keep_the_cursor(show: Show) -> None:
    shown = show(DRAWING)
    press(shown.at("sở", 1), Key.Key_Tab)
    assert shown.state.row_of("sở").label == "c)"
    assert (shown.edit.block_id, shown.edit.caret().start) == ("sở", 1)
    press(shown.edit, Key.Key_Backtab, SHIFT)
    assert shown.state.row_of("sở").label == "2."
    assert shown.edit.hasFocus()


def test_alt_with_an_arrow_moves_the_block(show: Show) -> None:
    shown = show(DRAWING)
    press(shown.at("gửi"), Key.Key_Up, ALT)
    assert shown.state.row_of("gửi").label == "a)"
    press(shown.edit, Key.Key_Down, ALT)
    assert shown.state.row_of("gửi").label == "b)"


def test_arrows_at_the_edges_go_to_the_neighbours_and_keep_the_column(show: Show) -> None:
    shown = show("p mot hai\np mot hau")
    column = shown.at("mot hai", 6).column()
    press(shown.edit, Key.Key_Down)
    assert shown.edit.block_id == "mot hau"
    assert shown.edit.caret().start == 6
    assert shown.edit.column() == column
    press(shown.edit, Key.Key_Up)
    assert (shown.edit.block_id, shown.edit.caret().start) == ("mot hai", 6)


def test_left_and_right_go_on_across_blocks_and_ctrl_home_to_the_ends(show: Show) -> None:
    shown = show(DRAWING)
    press(shown.at("gửi", 0), Key.Key_Left)
    assert (shown.edit.block_id, shown.edit.caret().start) == ("soạn", 4)
    press(shown.edit, Key.Key_Right)
    assert (shown.edit.block_id, shown.edit.caret().start) == ("gửi", 0)
    press(shown.edit, Key.Key_End, CTRL)
    assert (shown.edit.block_id, shown.edit.caret().start) == ("kiểm", 4)
    press(shown.edit, Key.Key_Home, CTRL)
    assert (shown.edit.block_id, shown.edit.caret().start) == ("giao", 0)


@pytest.mark.parametrize(
    ("key", "style"), [(Key.Key_B, "bold"), (Key.Key_I, "italic"), (Key.Key_U, "underline")]
)
def test_ctrl_and_a_letter_styles_what_is_selected(show: Show, key: Key, style: str) -> None:
    shown = show(DRAWING)
    press(shown.at("soạn", 1, 3), key, CTRL)
    spans = shown.state.row_of("soạn").block.spans
    assert [(span.start, span.end, span.style) for span in spans] == [(1, 3, style)]
    caret = shown.edit.caret()
    assert (caret.start, caret.end) == (1, 3)


def test_many_pasted_lines_are_blocks_and_come_undone_at_once(show: Show) -> None:
    shown = show(DRAWING)
    before = shown.desk.body
    source = QMimeData()
    source.setText("1. Một\na) Hai\r\n- Ba")
    QGuiApplication.clipboard().setMimeData(source)
    shown.at("sở", 2).paste()
    assert [row.block.level for row in shown.state.rows[5:8]] == ["item", "point", "dash"]
    assert shown.edit.caret() == (shown.state.rows[7].id, 2, 2)
    shown.desk.editor.undo()
    assert shown.desk.body == before


def test_ctrl_z_is_left_to_the_window(show: Show) -> None:
    shown = show(DRAWING)
    called: list[bool] = []
    undo = QShortcut(QKeySequence("Ctrl+Z"), shown.view)
    undo.activated.connect(lambda: called.append(True))
    shown.at("ban")
    QTest.keyClick(shown.edit, Key.Key_Z, CTRL)
    assert called == [True]


def test_shift_and_arrows_choose_whole_blocks_which_are_worked_at_together(show: Show) -> None:
    shown = show(DRAWING)
    press(shown.at("soạn", 1), Key.Key_Down, SHIFT)
    assert shown.state.selection.ids == {"soạn"}
    assert shown.list.hasFocus()
    press(shown.list, Key.Key_Down, SHIFT)
    assert shown.state.selection.ids == {"soạn", "gửi"}
    press(shown.list, Key.Key_Right, ALT)
    assert [shown.state.row_of(one).label for one in ("soạn", "gửi")] == ["-", "-"]
    press(shown.list, Key.Key_Delete)
    assert shown.toasts.text == "Đã xoá 2 khối."
    assert shown.toasts.action is not None
    shown.toasts.action()
    assert "soạn" in shown.desk.body


def test_esc_leaves_the_text_and_enter_comes_back(show: Show) -> None:
    shown = show(DRAWING)
    press(shown.at("ban"), Key.Key_Escape)
    assert shown.list.hasFocus()
    press(shown.list, Key.Key_Down)
    assert shown.state.current == "soạn"
    assert shown.list.hasFocus()
    press(shown.list, Key.Key_Return)
    assert shown.edit.hasFocus()
    assert shown.edit.block_id == "soạn"


def test_after_esc_tab_goes_on_to_the_buttons_and_out_of_the_list(show: Show) -> None:
    shown = show(DRAWING)
    press(shown.at("ban"), Key.Key_Escape)
    press(shown.list, Key.Key_Tab)
    focus = QApplication.focusWidget()
    assert isinstance(focus, QToolButton)
    assert focus.objectName() == "row_directive"


def test_ctrl_a_selects_the_text_and_then_all_blocks(show: Show) -> None:
    shown = show(DRAWING)
    press(shown.at("ban", 1), Key.Key_A, CTRL)
    assert shown.edit.caret() == ("ban", 0, 3)
    press(shown.edit, Key.Key_A, CTRL)
    assert len(shown.state.selection.ids) == 6


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_the_menu_opens_by_key_and_sets_the_level(show: Show) -> None:
    shown = show(DRAWING)
    shown.at("gửi")
    shown.list.open_menu()
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert menu.objectName() == "block_menu"
    shown.list.wishes.grant("level:dash")
    assert shown.state.row_of("gửi").label == "-"
    menu.close()
