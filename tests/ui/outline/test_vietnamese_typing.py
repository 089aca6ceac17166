"""Vietnamese typed into a block and into the fields of a directive arrives as it was typed."""

import unicodedata

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.fields.typing import commit, press, unikey
from tests.ui.outline.conftest import ORGANS, Show, Shown
from tests.ui.outline.vietnamese_keys import preedit

DRAWING = "I giao\n  1 ban\n  1 so"


def fields(shown: Shown) -> dict[str, QLineEdit]:
    """The fields of the directive of "ban", which are opened."""
    shown.at("ban")
    press(shown.edit, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    panel = shown.list.overlays.panel
    return {line.accessibleName(): line for line in panel.findChildren(QLineEdit)}


def test_what_an_input_method_commits_is_in_the_draft(show: Show) -> None:
    shown = show(DRAWING)
    edit = shown.at("ban", 3)
    preedit(edit, " tổ")
    assert shown.text("ban") == "ban"
    commit(edit, " tổ")
    commit(edit, " chức")
    assert shown.text("ban") == "ban tổ chức"
    assert edit.caret().start == len("ban tổ chức")


def test_unikeys_backspaces_take_back_letters_and_never_lift_the_block(show: Show) -> None:
    shown = show(DRAWING)
    edit = shown.at("ban", 3)
    unikey(edit, 0, " to")
    unikey(edit, 1, "ô")
    unikey(edit, 1, "ổ")
    assert shown.text("ban") == "ban tổ"
    assert shown.state.row_of("ban").block.level == "item"


def test_a_word_is_retyped_from_the_first_letter_of_an_empty_block(show: Show) -> None:
    shown = show(DRAWING)
    edit = shown.at("ban", 3)
    press(edit, Qt.Key.Key_Return)
    unikey(edit, 0, "d")
    unikey(edit, 1, "đ")
    new = shown.state.row_of(shown.state.current).block
    assert (new.text, new.level) == ("đ", "item")


def test_nothing_touches_the_document_while_something_is_composed(show: Show) -> None:
    shown = show(DRAWING)
    edit = shown.at("ban", 3)
    preedit(edit, "tổ")
    shown.outline.writing.type("ban", "bên")
    shown.list.restyle()
    layout = edit.document().firstBlock().layout()
    assert (edit.toPlainText(), layout.preeditAreaText()) == ("ban", "tổ")
    preedit(edit, "")
    assert edit.toPlainText() == "bên"


def test_letters_in_parts_become_whole_and_the_cursor_stays_behind_them(show: Show) -> None:
    shown = show(DRAWING)
    edit = shown.at("ban", 1)
    commit(edit, unicodedata.normalize("NFD", "ổệ"))
    assert shown.text("ban") == "bổệan"
    assert edit.toPlainText() == "bổệan"
    assert edit.caret().start == 3


def test_a_letter_beyond_the_basic_plane_counts_once(show: Show) -> None:
    shown = show(DRAWING)
    edit = shown.at("ban", 3)
    commit(edit, "😀x")
    assert edit.caret().start == 5
    press(edit, Qt.Key.Key_Backspace)
    assert shown.text("ban") == "ban😀"


def test_bold_stays_in_sight_while_something_is_composed(show: Show) -> None:
    shown = show(DRAWING)
    edit = shown.at("ban", 0, 2)
    press(edit, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    shown.at("ban", 0)
    preedit(edit, "tổ")
    formats = edit.document().firstBlock().layout().formats()
    assert [(one.start, one.length) for one in formats if one.format.fontWeight() > 400] == [(2, 2)]


@pytest.mark.parametrize(
    "name", ["Chủ trì, cơ quan 1", "Phối hợp, cơ quan 1", "Thời hạn", "Sản phẩm", "Báo cáo"]
)
def test_every_field_of_a_directive_takes_both_ways_of_typing(show: Show, name: str) -> None:
    shown = show(DRAWING)
    line: QWidget = fields(shown)[name]
    line.setFocus()
    preedit(line, "Tổ")
    shown.list.restyle()
    commit(line, "Tổ")
    unikey(line, 0, " chuc")
    unikey(line, 2, "ức")
    directive = shown.outline.directives.of("ban")
    assert "Tổ chức" in (
        *directive.assignees,
        *directive.partners,
        directive.deadline_text,
        directive.product,
        directive.report_to,
    )


def test_suggestions_stand_in_a_list_and_never_in_the_field(show: Show, qtbot: QtBot) -> None:
    shown = show(DRAWING)
    line = fields(shown)["Chủ trì, cơ quan 1"]
    line.setFocus()
    unikey(line, 0, "ban t")
    assert line.text() == "ban t"
    qtbot.waitUntil(lambda: offered(shown) == list(ORGANS))
    unikey(line, 1, "tổ")
    assert line.text() == "ban tổ"
    assert shown.outline.directives.of("ban").assignees == ("ban tổ",)
    qtbot.waitUntil(lambda: offered(shown) == [ORGANS[0]])
    press(line, Qt.Key.Key_Down)
    assert line.text() == "ban tổ"
    press(line, Qt.Key.Key_Return)
    assert line.text() == ORGANS[0]
    assert shown.outline.directives.of("ban").assignees == (ORGANS[0],)
    assert offered(shown) == []


def test_esc_closes_the_list_first_and_then_the_panel(show: Show, qtbot: QtBot) -> None:
    shown = show(DRAWING)
    line = fields(shown)["Chủ trì, cơ quan 1"]
    line.setFocus()
    unikey(line, 0, "ban")
    qtbot.waitUntil(lambda: offered(shown) != [])
    press(line, Qt.Key.Key_Escape)
    assert offered(shown) == []
    assert shown.list.overlays.panel.isVisible()
    press(line, Qt.Key.Key_Escape)
    assert not shown.list.overlays.panel.isVisible()
    assert shown.edit.hasFocus()


def test_the_list_closes_when_its_field_moves_away(show: Show, qtbot: QtBot) -> None:
    shown = show("\n".join(["1 ban", *(f"p x{number}" for number in range(60))]))
    line = fields(shown)["Chủ trì, cơ quan 1"]
    line.setFocus()
    unikey(line, 0, "ban")
    qtbot.waitUntil(lambda: offered(shown) != [])
    shown.list.verticalScrollBar().setValue(100)
    assert offered(shown) == []


def offered(shown: Shown) -> list[str]:
    """The suggestions in the list that is open."""
    lists = [one for one in shown.view.findChildren(QListWidget, "suggestions") if one.isVisible()]
    return [one.item(row).text() for one in lists for row in range(one.count())]
