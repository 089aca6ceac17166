"""The step of the body as a whole: empty, directive panel, appendices, other views' changes."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.notice.text_edits import set_text
from desktop_app.ui.theme.look import Look
from tests.builders.drafts import a_directive, a_draft, an_appendix, item
from tests.ui.fields.typing import commit, press, unikey
from tests.ui.outline.conftest import Show, Shown
from tests.ui.outline.vietnamese_keys import preedit

DRAWING = "I giao\n  1 ban\n  1 so"


def child(shown: Shown, name: str) -> QWidget:
    found = shown.view.findChild(QWidget, name)
    assert found is not None
    return found


def test_an_empty_outline_begins_with_enter(show: Show) -> None:
    shown = show("")
    shown.view.take_focus()
    focus = QApplication.focusWidget()
    assert focus is not None
    press(focus, Qt.Key.Key_Return)
    assert [row.block.level for row in shown.state.rows] == ["section"]
    assert shown.edit.hasFocus()


@pytest.mark.parametrize("level", ["section", "item", "paragraph"])
def test_a_button_begins_with_its_level_and_undo_brings_the_buttons_back(
    show: Show, level: str
) -> None:
    shown = show("")
    button = child(shown, f"begin_{level}")
    assert isinstance(button, QPushButton)
    button.click()
    assert [row.block.level for row in shown.state.rows] == [level]
    shown.desk.editor.undo()
    assert button.isVisible()


def test_lines_are_pasted_into_an_empty_outline(show: Show) -> None:
    shown = show("")
    QGuiApplication.clipboard().setText("I. Phần\n1. Mục")
    shown.view.take_focus()
    press(child(shown, "begin_section"), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [row.label for row in shown.state.rows] == ["I-", "1."]
    assert len(shown.desk.editor.entries) == 2


def test_the_panel_shows_takes_and_drops_a_directive(show: Show) -> None:
    shown = show(a_draft(body=(item("Ban", block_id="ban", directive=a_directive()),)))
    shown.at("ban")
    press(shown.edit, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    line = child(shown, "directive_deadline")
    assert isinstance(line, QLineEdit)
    assert line.text() == "30/9/2022"
    line.selectAll()
    line.setFocus()
    for letter in "15/10":
        press(line, Qt.Key.Key_unknown, text=letter)
    assert [chip.chip.text for chip in shown.list.boxes.all[0].chips][1] == "Thời hạn: 15/10/2022"
    press(line, Qt.Key.Key_Return)
    assert line.text() == "15/10/2022"
    drop = child(shown, "directive_drop")
    assert isinstance(drop, QPushButton)
    drop.click()
    assert shown.list.boxes.all[0].chips == ()
    assert shown.toasts.text == "Đã bỏ chỉ đạo ở mục 1."
    assert shown.edit.hasFocus()


def test_another_views_change_is_shown_and_the_cursor_stays(show: Show) -> None:
    shown = show(DRAWING)
    edit = shown.at("ban", 1)
    shown.desk.editor.edit(set_text(shown.desk.editor.draft, "so", "sở"), "thay")
    assert shown.text("so") == "sở"
    shown.desk.editor.edit(set_text(shown.desk.editor.draft, "ban", "ban đó"), "thay")
    assert edit.toPlainText() == "ban đó"
    assert edit.caret().start == 1


def test_undo_of_a_removal_shows_the_block_again(show: Show) -> None:
    shown = show(DRAWING)
    shown.at("so")
    shown.list.wishes.remove()
    assert shown.edit.block_id == "ban"
    shown.desk.editor.undo()
    assert [row.id for row in shown.state.rows] == ["giao", "ban", "so"]


def test_the_marker_hears_the_block_and_calls_it(show: Show) -> None:
    shown = show(DRAWING, "p phu")
    shown.at("ban")
    assert shown.desk.marker.path == "body[0].children[0]"
    shown.desk.marker.go_to("body[0].children[1].text")
    assert shown.edit.block_id == "so"
    shown.desk.marker.go_to("appendices[0].body[0]")
    assert shown.edit.block_id == "phu"
    shown.desk.marker.go_to("signature.name")
    assert shown.edit.block_id == "phu"
    shown.desk.marker.go_to("appendices[0].title")
    assert child(shown, "appendix_title").hasFocus()


def test_an_appendix_is_added_named_and_shown(show: Show) -> None:
    shown = show(DRAWING)
    add = child(shown, "add_appendix")
    assert isinstance(add, QPushButton)
    add.click()
    title, trees = child(shown, "appendix_title"), child(shown, "outline_trees")
    assert isinstance(title, QLineEdit)
    assert isinstance(trees, QComboBox)
    assert title.hasFocus()
    assert shown.desk.marker.path == "appendices[0].title"
    for letter in "Danh mục":
        press(title, Qt.Key.Key_unknown, text=letter)
    assert shown.desk.editor.draft.appendices[0].title == "Danh mục"
    assert trees.currentText() == "Phụ lục: Danh mục"
    remove = child(shown, "remove_appendix")
    remove.click()  # type: ignore[attr-defined]
    assert shown.desk.editor.draft.appendices == ()
    assert not title.isVisible()
    assert shown.toasts.text == "Đã xoá phụ lục 1."


def test_a_table_is_edited_in_its_grid(show: Show) -> None:
    shown = show(a_draft(appendices=(an_appendix(),)))
    shown.state.show_tree(0)
    shown.state.go("bang", takes_focus=True)
    table = shown.list.overlays.table
    grid = table._grid
    assert grid.hasFocus()
    item_ = grid.item(1, 1)
    assert item_ is not None
    item_.setText("Kế hoạch")
    head = grid.item(0, 0)
    assert head is not None
    head.setText("Số")
    block = shown.state.row_of("bang").block
    assert (block.columns[0], block.rows[0][1]) == ("Số", "Kế hoạch")
    for name, shape in (
        ("add_row", (2, 2)),
        ("add_column", (2, 3)),
        ("remove_column", (2, 2)),
        ("remove_row", (1, 2)),
    ):
        button = child(shown, name)
        assert isinstance(button, QPushButton)
        button.click()
        block = shown.state.row_of("bang").block
        assert (len(block.rows), len(block.columns)) == shape


def test_words_and_pages_are_counted(show: Show) -> None:
    shown = show(DRAWING)
    shown.view._rest()
    counts = child(shown, "outline_counts")
    assert isinstance(counts, QLabel)
    assert counts.text() == "3 từ · 1 trang"


def test_everything_that_takes_keys_has_a_name(show: Show) -> None:
    shown = show(a_draft(body=(item("Ban", block_id="ban", directive=a_directive()),)))
    shown.at("ban")
    shown.list.open_directive("")
    for widget in shown.view.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            face = QAccessible.queryAccessibleInterface(widget)
            assert face.text(QAccessible.Text.Name), widget.objectName()
    assert shown.edit.accessibleName() == "Mục 1, khối 1 trong 1"


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_every_row_is_as_high_as_its_text_in_every_size(
    show: Show, look: Look, mode: str, scale: float
) -> None:
    text = "Giao Ban Tổ chức Tỉnh uỷ chủ trì, phối hợp với các cơ quan rà soát quy hoạch " * 3
    shown = show(a_draft(body=(item(text.strip(), block_id="ban", directive=a_directive()),)))
    shown.at("ban")
    look.set_mode("dark" if mode == "dark" else "light")
    look.set_scale(scale)
    box = shown.list.boxes.all[0]
    assert shown.edit.height() >= shown.edit.document().size().height()
    assert all(chip.rect.bottom() < box.rect.bottom() for chip in box.chips)
    assert all(chip.rect.right() <= box.text.right() for chip in box.chips)


def test_a_block_undone_below_its_open_panel_takes_the_panel_along(show: Show) -> None:
    shown = show("")
    shown.outline.writing.begin("item")
    shown.list.open_directive("deadline")
    line = child(shown, "directive_deadline")
    assert line.hasFocus()
    press(line, Qt.Key.Key_unknown, text="3")
    shown.desk.editor.go_to(0)
    assert shown.state.rows == ()
    assert not line.isVisible()
    assert child(shown, "empty_outline").isVisible()


def test_typing_measures_only_the_block_and_those_it_stands_in(show: Show) -> None:
    shown = show("I A\n  1 B\n    a C\n    a D\n  1 E\nI F")
    shown.at("C")
    before = {box.row.id: box.shape for box in shown.list.boxes.all}
    shown.outline.writing.type("C", "Cx")
    after = {box.row.id: box.shape for box in shown.list.boxes.all}
    assert {one for one in after if after[one] is not before[one]} == {"A", "B", "C"}


def test_a_long_outline_scrolls_to_the_line_that_is_typed_in(show: Show) -> None:
    shown = show("\n".join(f"p x{number}" for number in range(100)))
    shown.at("x99", 1)
    viewport = shown.list.viewport()
    assert viewport.rect().contains(shown.edit.geometry().center())
    press(shown.edit, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert shown.list.verticalScrollBar().value() == 0


def test_out_of_sight_changes_are_caught_up_with_when_shown(show: Show) -> None:
    shown = show(DRAWING)
    shown.view.hide()
    shown.outline.writing.type("so", "sở")
    shown.state.go("giao")
    shown.outline.moving.duplicate()
    shown.view.show()
    assert [box.row.id for box in shown.list.boxes.all] == [row.id for row in shown.state.rows]


def test_a_closed_view_looks_no_more(show: Show) -> None:
    shown = show(DRAWING)
    shown.at("so")
    shown.view.close_view()
    shown.outline.writing.type("so", "sở")
    assert shown.edit.toPlainText() == "so"


def a_table_shown(show: Show) -> Shown:
    shown = show(a_draft(appendices=(an_appendix(),)))
    shown.state.show_tree(0)
    shown.state.go("bang", takes_focus=True)
    return shown


def test_a_cell_takes_both_ways_of_typing(show: Show, qtbot: QtBot) -> None:
    shown = a_table_shown(show)
    grid = shown.list.overlays.table._grid
    grid.setCurrentCell(1, 1)
    press(grid, Qt.Key.Key_Return)
    line = grid.findChild(QLineEdit)
    assert line is not None
    assert line.hasFocus()
    line.clear()
    preedit(line, "Tổ")
    commit(line, "Tổ")
    unikey(line, 0, " chuc")
    unikey(line, 2, "ức")
    press(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown.state.row_of("bang").block.rows[0][1] == "Tổ chức")


def test_keys_that_a_cell_leaves_over_never_remove_the_table(show: Show) -> None:
    shown = a_table_shown(show)
    grid = shown.list.overlays.table._grid
    grid.setCurrentCell(1, 1)
    for key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Delete):
        press(grid, key)
    assert shown.state.row_of("bang").block.rows == (("1", ""),)
    press(grid, Qt.Key.Key_Escape)
    assert shown.list.hasFocus()


def test_arrows_in_a_field_of_the_panel_stay_there(show: Show) -> None:
    shown = show(DRAWING)
    shown.at("ban")
    shown.list.open_directive("product")
    line = child(shown, "directive_product")
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
        press(line, key)
    assert line.hasFocus()
    assert [row.id for row in shown.state.rows] == ["giao", "ban", "so"]


def test_the_wheel_over_the_text_scrolls_the_outline(show: Show) -> None:
    shown = show("\n".join(f"p x{number}" for number in range(100)))
    shown.at("x0", 1)
    viewport = shown.edit.viewport()
    middle = QPointF(viewport.mapTo(shown.view, viewport.rect().center()))
    QTest.wheelEvent(shown.view.windowHandle(), middle, QPoint(0, -120))
    assert shown.list.verticalScrollBar().value() > 0


def test_undo_in_a_field_of_the_panel_is_the_notices_and_is_shown_there(show: Show) -> None:
    shown = show(a_draft(body=(item("Ban", block_id="ban", directive=a_directive()),)))
    shown.at("ban")
    shown.list.open_directive("deadline")
    line = child(shown, "directive_deadline")
    assert isinstance(line, QLineEdit)
    line.selectAll()
    unikey(line, 1, "15/10")
    assert line.text() == "15/10"
    shown.desk.editor.undo()
    assert line.hasFocus()
    assert line.text() == "30/9/2022"


def test_undo_of_an_organ_is_shown_in_its_list(show: Show) -> None:
    shown = show(DRAWING)
    shown.at("ban")
    shown.list.open_directive("assignees")
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    unikey(focus, 0, "Sở A")
    assert shown.outline.directives.of("ban").assignees == ("Sở A",)
    shown.desk.editor.undo()
    organs = shown.list.overlays.panel.findChildren(QLineEdit)[:1]
    assert [one.text() for one in organs] == [""]


def test_the_field_to_begin_in_is_in_sight_however_low_the_window(show: Show) -> None:
    text = "Ban Tổ chức Tỉnh uỷ chủ trì, phối hợp với các cơ quan liên quan rà soát. " * 6
    shown = show(a_draft(body=(item(text.strip(), block_id="ban", directive=a_directive()),)))
    shown.view.resize(560, 420)
    shown.state.go("ban", takes_focus=True)
    shown.list.open_directive("report_to")
    line = child(shown, "directive_report_to")
    assert line.hasFocus()
    top = line.mapTo(shown.list.viewport(), QPoint()).y()
    assert 0 <= top <= shown.list.viewport().height() - line.height()


def test_a_call_from_another_step_puts_the_keys_into_the_block(show: Show) -> None:
    shown = show("I giao\n  1 ban\n  1 so")
    shown.desk.marker.go_to("body[0].children[1]")
    shown.list.take_focus()
    assert shown.view.go_to("body[0].children[1]")
    assert shown.edit.hasFocus()
    assert shown.edit.toPlainText() == shown.state.rows[2].block.text


def test_enter_goes_from_organ_to_organ_and_on_to_the_next_part(show: Show) -> None:
    shown = show(a_draft(body=(item("Ban", block_id="ban"),)))
    shown.at("ban")
    shown.list.open_directive("")
    seen = []
    for typed in ("Ban A", "", ""):
        focus = QApplication.focusWidget()
        assert focus is not None
        commit(focus, typed)
        press(focus, Qt.Key.Key_Return)
        after = QApplication.focusWidget()
        assert after is not None
        seen.append(after.objectName() or after.accessibleName())
    assert seen == ["Chủ trì, cơ quan 2", "Phối hợp, cơ quan 1", "directive_deadline"]
