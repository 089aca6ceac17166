"""Quiet lines under words of which something is to be said."""

from PySide6.QtGui import QTextCharFormat

from desktop_app.presenters.checking.text_marks import BlockMarks, TextMark
from tests.ui.fields.typing import commit
from tests.ui.outline.conftest import Show, Shown

WAVE = QTextCharFormat.UnderlineStyle.WaveUnderline


def marked(shown: Shown, block_id: str, text: str, start: int, end: int) -> None:
    mark = TextMark(start, end, "warning", "Có thể sai chính tả.")
    shown.view.show_marks({block_id: BlockMarks(text, (mark,))})


def underlined(shown: Shown) -> list[str]:
    """The words with a line in the editor of the current block."""
    return [
        one.cursor.selectedText()
        for one in shown.edit.extraSelections()
        if one.format.underlineStyle() == WAVE
    ]


def test_the_words_are_underlined_where_one_types(show: Show) -> None:
    shown = show("1 tiế tục làm\n1 b")
    shown.at("tiế tục làm")
    marked(shown, "tiế tục làm", "tiế tục làm", 0, 3)
    assert underlined(shown) == ["tiế"]


def test_another_current_block_takes_its_own_marks(show: Show) -> None:
    shown = show("1 tiế tục làm\n1 b")
    shown.at("b")
    marked(shown, "tiế tục làm", "tiế tục làm", 0, 3)
    assert underlined(shown) == []
    shown.at("tiế tục làm")
    assert underlined(shown) == ["tiế"]


def test_a_block_that_was_changed_since_has_no_marks(show: Show) -> None:
    shown = show("1 tiế tục làm\n1 b")
    commit(shown.at("tiế tục làm"), "X")
    marked(shown, "tiế tục làm", "tiế tục làm", 0, 3)
    assert underlined(shown) == []


def test_typing_is_not_disturbed(show: Show) -> None:
    shown = show("1 tiế tục\n1 b")
    edit = shown.at("tiế tục", 7)
    marked(shown, "tiế tục", "tiế tục", 0, 3)
    commit(edit, " làm")
    assert shown.text("tiế tục") == "tiế tục làm"
    assert edit.textCursor().position() == len("tiế tục làm")


def test_a_row_that_is_not_current_shows_its_line(show: Show) -> None:
    shown = show("1 tiế tục làm việc này\n1 b")
    shown.at("b")
    before = shown.list.viewport().grab().toImage()
    marked(shown, "tiế tục làm việc này", "tiế tục làm việc này", 0, 12)
    assert shown.list.viewport().grab().toImage() != before
    shown.view.show_marks({})
    assert shown.list.viewport().grab().toImage() == before


def test_the_mouse_over_the_words_is_told_why(show: Show) -> None:
    shown = show("1 tiế tục làm\n1 b")
    shown.at("b")
    marked(shown, "tiế tục làm", "tiế tục làm", 0, 3)
    box = shown.list.boxes.all[0]
    words = shown.list.in_sight(box.text.topLeft())
    words.setX(words.x() + 4)
    words.setY(words.y() + 8)
    assert shown.list.said_at(words) == "Có thể sai chính tả."
    words.setX(words.x() + 300)
    assert shown.list.said_at(words) == ""
