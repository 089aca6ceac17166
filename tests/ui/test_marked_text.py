"""Text is set in no more lines than there are, and marks stay on what was found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication

from desktop_app.ui.marked_text import Ink, height_of, line_height, set_lines

WORDS = "Kết luận của đồng chí Bí thư Tỉnh uỷ tại Hội nghị giao ban các cơ quan khối Đảng"


@pytest.fixture
def ink(qapp: QApplication) -> Ink:
    return Ink(QFont("sans", 10), QColor("black"), QColor("yellow"))


@given(width=st.integers(60, 900), most=st.integers(1, 4))
def test_it_never_takes_more_lines_than_it_may(qapp: QApplication, width: int, most: int) -> None:
    ink = Ink(QFont("sans", 10), QColor("black"), QColor("yellow"))
    layout = set_lines(WORDS, ((4, 8),), ink, width, most)
    assert layout.lineCount() <= most
    assert height_of(layout) <= most * (line_height(ink.font) + 2)
    assert layout.text() == WORDS or layout.text().endswith("…")


def test_marks_are_on_the_letters_found(ink: Ink) -> None:
    layout = set_lines(f"\U0001f600 {WORDS}", ((2, 5),), ink, 900, 2)
    (found,) = layout.formats()
    units = layout.text().encode("utf-16-le")
    start, end = found.start * 2, (found.start + found.length) * 2
    assert units[start:end].decode("utf-16-le") == "Kết"


def test_a_mark_behind_the_dots_is_left_out(ink: Ink) -> None:
    end = len(WORDS)
    layout = set_lines(WORDS, ((end - 4, end),), ink, 120, 1)
    assert all(one.start + one.length <= len(layout.text()) for one in layout.formats())
