"""Vietnamese is typed into every editor of every screen, by input methods and as UniKey does."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTableWidget,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from desktop_app import bootstrap
from desktop_app.bootstrap.tour import Tour
from desktop_app.presenters import actions as act
from desktop_app.ui.outline.table_edit import TableEdit
from desktop_app.ui.panels.key_table import KeyTable
from desktop_app.workspace.open_draft import open_draft
from tests.ui.program.screens import all_screens, child
from tests.ui.program.tab_order import described
from tests.ui.typing import commit, press, type_as_unikey

Edit = QLineEdit | QTextEdit | QPlainTextEdit
EDITS = (QLineEdit, QTextEdit, QPlainTextEdit)
COMMITTED = "Đẩy nhanh "
TYPED = f"{COMMITTED}tiến độ"
WALKED = frozenset(
    {
        "block_edit",
        "directive_deadline",
        "directive_product",
        "find_query",
        "find_words",
        "home_search",
        "manual_search",
        "notes",
        "office_organ",
        "paste_field",
        "previous_search",
        "template_name",
        "template_search",
        "version_name",
    }
)
"""Editors that have to be among those that were found."""


def edits(window: QWidget) -> Iterator[Edit]:
    """Those in which letters can be typed now."""
    for one in window.findChildren(QWidget):
        if isValid(one) and isinstance(one, EDITS) and one.isVisible() and one.isEnabled():
            is_number = isinstance(one.parentWidget(), QAbstractSpinBox)
            is_number = is_number or one.objectName() == "page_number"
            if not one.isReadOnly() and not is_number and _takes_keys(one):
                yield one


def _takes_keys(edit: Edit) -> bool:
    if isinstance(edit, QLineEdit):
        return True
    return bool(edit.textInteractionFlags() & Qt.TextInteractionFlag.TextEditable)


def text_of(edit: Edit) -> str:
    """What stands in it."""
    return edit.text() if isinstance(edit, QLineEdit) else edit.toPlainText()


def place_of(edit: Edit) -> int:
    """Where the cursor is."""
    if isinstance(edit, QLineEdit):
        return edit.cursorPosition()
    return edit.textCursor().position()


def has_selection(edit: Edit) -> bool:
    """Whether something is selected, as a completion in place would be."""
    if isinstance(edit, QLineEdit):
        return edit.hasSelectedText()
    return edit.textCursor().hasSelection()


def fault_of_typing(edit: Edit) -> str:
    """Types over everything in it; what went wrong, "" for nothing."""
    edit.setFocus()
    if QApplication.focusWidget() is not edit:
        return "takes no focus"
    edit.selectAll()
    commit(edit, COMMITTED)
    type_as_unikey(edit, "tieen", 3, "ến")
    type_as_unikey(edit, " ddoo", 2, "")
    type_as_unikey(edit, "", 2, "độ")
    if text_of(edit) != TYPED:
        return f"has {text_of(edit)!r}"
    if place_of(edit) != len(TYPED) or has_selection(edit):
        return f"cursor at {place_of(edit)}"
    press(edit, Qt.Key.Key_Backspace)
    if text_of(edit) != TYPED[:-1]:
        return f"has {text_of(edit)!r} after Backspace"
    return ""


def test_every_editor_takes_what_is_typed(tour: Tour) -> None:
    faults: dict[str, list[str]] = {}
    found = set()
    for name, show in all_screens(tour):
        show()
        for edit in list(edits(tour.window)):
            if not isValid(edit) or not edit.isVisible():
                continue
            who = described(edit)
            found.add(edit.objectName())
            if fault := fault_of_typing(edit):
                faults.setdefault(name, []).append(f"{who}: {fault}")
            tour.settle()
    assert faults == {}
    assert WALKED - found == set()


def test_the_table_of_keys_is_searched_in_vietnamese(tour: Tour) -> None:
    tour.program.show_home()
    table = KeyTable(tour.look, str, tour.window)
    table.open()
    tour.settle()
    table.activateWindow()
    assert fault_of_typing(next(edits(table))) == ""
    table.close()


def test_a_cell_of_an_appendix_takes_what_is_typed(tour: Tour) -> None:
    draft = open_draft(bootstrap.RESOURCES / "samples" / "co-phu-luc.tbkl")
    tour.program.take_draft(draft)
    views = tour.program.room.views
    assert views is not None
    place = next(
        number for number, block in enumerate(draft.appendices[0].body) if block.level == "table"
    )
    views.marker.go_to(f"appendices[0].body[{place}]")
    tour.settle()
    table = child(tour.window, TableEdit, "table_edit")
    grid = table.findChild(QTableWidget, "table_grid")
    assert grid is not None
    grid.setFocus()
    grid.setCurrentCell(1, 0)
    QTest.keyClick(grid, Qt.Key.Key_F2)
    edit = next(one for one in edits(grid))
    assert fault_of_typing(edit) == ""
    press(edit, Qt.Key.Key_Return)
    tour.settle()
    item = grid.item(1, 0)
    assert item is not None
    assert item.text() == TYPED[:-1]
    tour.program.room.do(act.UNDO)
