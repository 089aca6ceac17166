"""Typing, Enter, Backspace, Delete, paste: what comes of them and what undo calls them."""

from textwrap import dedent

import pytest

from desktop_app.presenters.outline.outcome import Caret, at
from desktop_app.presenters.outline.state import Shown
from tests.builders.open_outline import OpenOutline, opened

DRAWING = """
    I A
      1 B
        a C
        a D
      1 E
"""


def body(drawing: str) -> str:
    return dedent(drawing).strip()


def told(desk: OpenOutline) -> list[Shown]:
    """What the outline tells from now on."""
    found: list[Shown] = []
    desk.outline.state.news.add(found.append)
    return found


def test_typing_is_one_change_until_a_pause_or_another_block() -> None:
    desk = opened(DRAWING)
    writing = desk.outline.writing
    desk.outline.state.go("D")
    writing.type("D", "Dx")
    writing.type("D", "Dxy")
    assert desk.editor.undo_label == "sửa điểm b)"
    desk.outline.state.go("C")
    writing.type("C", "Cx")
    desk.editor.undo()
    desk.editor.undo()
    assert desk.body == body(DRAWING)


def test_typed_text_is_made_printable() -> None:
    desk = opened(DRAWING)
    desk.outline.writing.type("D", "to\u0302\u0309\tchức\x0b\x07 x")
    assert "a tổ chức  x" in desk.body


def test_enter_cuts_adds_and_begins_below_a_heading() -> None:
    desk = opened("I A\n  1 BB")
    writing = desk.outline.writing
    news = told(desk)
    writing.enter(Caret("BB", 1, 1))
    assert desk.body == "I A\n  1 B\n  1 B"
    assert news[-1].caret == at("n1", 0)
    assert desk.editor.undo_label == "tách mục 1"
    writing.enter(at("n1", 1))
    assert desk.body == "I A\n  1 B\n  1 B\n  1 n2"
    assert desk.editor.undo_label == "thêm mục 2"
    writing.enter(at("A", 1))
    assert desk.body == "I A\n  1 n3\n  1 B\n  1 B\n  1 n2"


def test_enter_takes_the_place_of_what_is_selected() -> None:
    desk = opened("1 abc")
    desk.outline.writing.enter(Caret("abc", 1, 2))
    assert desk.body == "1 a\n1 c"


def test_backspace_lifts_an_empty_block_step_by_step_and_then_removes_it() -> None:
    desk = opened("I A\n  1 B")
    writing = desk.outline.writing
    writing.enter(at("B", 1))
    desk.outline.moving.shift(1)
    drawings = []
    news = told(desk)
    for _ in range(4):
        writing.backspace("n1")
        drawings.append(desk.body)
    assert drawings == [
        "I A\n  1 B\n  1 n1",
        "I A\n  1 B\nI n1",
        "I A\n  1 B\np n1",
        "I A\n  1 B",
    ]
    assert news[-1].caret == at("B", 1)


def test_backspace_joins_with_the_block_before() -> None:
    desk = opened(DRAWING)
    news = told(desk)
    desk.outline.writing.backspace("E")
    assert desk.body == "I A\n  1 B\n    a C\n    a DE"
    assert news[-1].caret == at("D", 1)
    assert desk.editor.undo_label == "nối mục 2 với khối trước"


def test_delete_joins_the_next_and_keeps_the_cursor() -> None:
    desk = opened(DRAWING)
    news = told(desk)
    desk.outline.writing.delete("C")
    assert "a CD" in desk.body
    assert news[-1].caret == at("C", 1)


@pytest.mark.parametrize(("intent", "where"), [("backspace", "A"), ("delete", "E")])
def test_at_the_ends_nothing_is_done(intent: str, where: str) -> None:
    desk = opened(DRAWING)
    before = desk.editor.draft
    getattr(desk.outline.writing, intent)(where)
    assert desk.editor.draft is before


def test_the_last_empty_block_can_go() -> None:
    desk = opened("")
    desk.outline.writing.begin("paragraph")
    desk.outline.writing.backspace("n1")
    assert desk.body == ""
    assert desk.outline.state.current == ""


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("x", "1 axb"),
        (" x\n", "1 a xb"),
        ("x\ty", "1 ax yb"),
        ("x\ny", "1 a\n1 x\n1 y\n1 b"),
        ("x\r\n\r\n y \u2028z", "1 a\n1 x\n1 y\n1 z\n1 b"),
    ],
)
def test_lines_are_pasted_at_the_cursor(text: str, result: str) -> None:
    desk = opened("1 ab")
    desk.outline.writing.paste(Caret("ab", 1, 1), text)
    assert desk.body == result
    desk.editor.undo()
    assert desk.body == "1 ab"


def test_typed_numbers_become_levels() -> None:
    desk = opened("")
    desk.outline.writing.begin_with(
        "I- Phần\nlời dẫn\n1. Mục\n1.1. Con\na) Điểm\nđ) Điểm\n- Gạch\n+ Cộng\n2. Hai\nII. Phần"
    )
    assert desk.body == body("""
        I Phần
          p lời dẫn
          1 Mục
            1 Con
              a Điểm
              a Điểm
                - Gạch
                  - Cộng
          1 Hai
        I Phần
    """)
    assert desk.editor.undo_label == "dán 10 khối"


def test_numbered_lines_go_where_their_level_stands() -> None:
    desk = opened("I A\n  1 B\n    a C\nI D")
    desk.outline.writing.paste(at("C", 1), "b) x\n2. y\nlời")
    assert desk.body == "I A\n  1 B\n    a C\n    a x\n  1 y\n    p lời\nI D"


@pytest.mark.parametrize("level", ["1", "a", "p"])
def test_an_empty_block_gives_way_to_what_is_pasted(level: str) -> None:
    desk = opened(f"I A\n  {level} B")
    desk.outline.writing.type("B", "")
    desk.outline.writing.paste(at("B", 0), "a) x\n- y")
    assert desk.body == "I A\n  a x\n    - y"


def test_lines_behind_a_heading_stand_before_its_children() -> None:
    desk = opened(DRAWING)
    desk.outline.writing.paste(at("B", 1), "x\ny")
    assert desk.body == "I A\n  1 B\n    a x\n    a y\n    a C\n    a D\n  1 E"


def test_a_style_is_named() -> None:
    desk = opened(DRAWING)
    desk.outline.writing.style(Caret("D", 0, 1), "italic")
    assert desk.editor.undo_label == "in nghiêng ở điểm b)"
    before = desk.editor.draft
    desk.outline.writing.style(at("D", 0), "bold")
    assert desk.editor.draft is before
