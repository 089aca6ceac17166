"""The mouse in the outline: the cursor, choosing, dragging, chips, dots."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from tests.builders.drafts import a_directive, a_draft, item, section
from tests.ui.outline.conftest import Show, Shown

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
PLAIN = Qt.KeyboardModifier.NoModifier
DRAWING = """
    I giao
      1 ban
        a soan
      1 so
    I kiem
"""


def mouse(
    shown: Shown,
    kind: QEvent.Type,
    point: QPoint,
    modifiers: Qt.KeyboardModifier = PLAIN,
    *,
    is_down: bool = True,
) -> None:
    viewport = shown.list.viewport()
    here = QPointF(shown.list.in_sight(point))
    button = NONE if kind == QEvent.Type.MouseMove else LEFT
    held = LEFT if is_down else NONE
    event = QMouseEvent(kind, here, viewport.mapToGlobal(here), button, held, modifiers)
    QApplication.sendEvent(viewport, event)


def click(shown: Shown, point: QPoint, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    mouse(shown, QEvent.Type.MouseButtonPress, point, modifiers)
    mouse(shown, QEvent.Type.MouseButtonRelease, point, modifiers, is_down=False)


def text_point(shown: Shown, block_id: str) -> QPoint:
    text = shown.list.boxes.all[shown.state.index_of(block_id)].text
    return QPoint(text.left() + 1, text.center().y())


def handle(shown: Shown, block_id: str) -> QPoint:
    return QPoint(10, text_point(shown, block_id).y())


def test_a_click_puts_the_cursor_where_it_is(show: Show) -> None:
    shown = show(DRAWING)
    click(shown, text_point(shown, "soan"))
    assert (shown.edit.block_id, shown.edit.caret().start) == ("soan", 0)
    assert shown.edit.hasFocus()
    click(shown, text_point(shown, "so") + QPoint(300, 0))
    assert (shown.edit.block_id, shown.edit.caret().start) == ("so", 2)


def test_drawing_within_a_block_selects_text_and_beyond_it_whole_blocks(show: Show) -> None:
    shown = show(DRAWING)
    mouse(shown, QEvent.Type.MouseButtonPress, text_point(shown, "soan"))
    mouse(shown, QEvent.Type.MouseMove, text_point(shown, "soan") + QPoint(300, 0))
    assert shown.edit.caret() == ("soan", 0, 4)
    mouse(shown, QEvent.Type.MouseMove, text_point(shown, "so"))
    assert shown.state.selection.ids == {"soan", "so"}
    mouse(shown, QEvent.Type.MouseButtonRelease, text_point(shown, "so"), is_down=False)


def test_shift_click_chooses_a_run_and_ctrl_click_on_the_handle_one_more(show: Show) -> None:
    shown = show(DRAWING)
    shown.at("ban")
    click(shown, text_point(shown, "so"), Qt.KeyboardModifier.ShiftModifier)
    assert shown.state.selection.ids == {"ban", "soan", "so"}
    click(shown, handle(shown, "soan"), Qt.KeyboardModifier.ControlModifier)
    assert shown.state.selection.ids == {"ban", "so"}


def test_a_block_is_dragged_by_its_handle_to_where_the_line_is(show: Show) -> None:
    shown = show(DRAWING)
    mouse(shown, QEvent.Type.MouseButtonPress, handle(shown, "so"))
    target = shown.list.boxes.all[shown.state.index_of("ban")].rect.topLeft() + QPoint(60, 1)
    mouse(shown, QEvent.Type.MouseMove, target)
    assert shown.list.drop_line is not None
    assert shown.list.drop_line.landing.depth == 1
    mouse(shown, QEvent.Type.MouseButtonRelease, target, is_down=False)
    assert [row.id for row in shown.state.rows] == ["giao", "so", "ban", "soan", "kiem"]
    assert shown.desk.editor.undo_label == "chuyển mục 2"


def test_letting_go_at_once_moves_nothing_and_chooses_the_block(show: Show) -> None:
    shown = show(DRAWING)
    before = shown.desk.editor.draft
    click(shown, handle(shown, "so"))
    assert shown.state.selection.ids == {"so"}
    assert shown.desk.editor.draft is before


def test_a_chip_opens_its_field(show: Show) -> None:
    directed = item("Ban", block_id="ban", directive=a_directive())
    shown = show(a_draft(body=(section("Giao", directed),)))
    chips = shown.list.boxes.all[1].chips
    assert [chip.chip.text for chip in chips] == [
        "Chủ trì: Ban Tổ chức Tỉnh uỷ",
        "Thời hạn: 30/9/2022",
    ]
    click(shown, chips[1].rect.center())
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == "directive_deadline"


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_the_dots_of_another_row_open_its_menu(show: Show) -> None:
    shown = show(DRAWING)
    shown.at("giao")
    box = shown.list.boxes.all[shown.state.index_of("so")]
    mouse(shown, QEvent.Type.MouseMove, box.text.center(), is_down=False)
    assert shown.list.hovered == shown.state.index_of("so")
    mouse(shown, QEvent.Type.MouseButtonPress, shown.list.painter.menu_rect(box).center())
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert shown.state.current == "so"
    menu.close()
