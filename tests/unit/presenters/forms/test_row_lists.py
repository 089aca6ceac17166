from hypothesis import given
from hypothesis import strategies as st

from desktop_app.presenters.forms.row_lists import moved, pasted_lines, removed

ROWS = ("a", "b", "c")


def test_a_row_moves_as_far_as_there_is_room() -> None:
    assert moved(ROWS, 2, -1) == ("a", "c", "b")
    assert moved(ROWS, 0, -1) == ROWS
    assert moved(ROWS, 0, 5) == ("b", "c", "a")


@given(st.lists(st.integers(), min_size=1).map(tuple), st.data())
def test_moving_loses_nothing_and_moves_back(rows: tuple[int, ...], data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(rows) - 1))
    to = data.draw(st.integers(0, len(rows) - 1))
    there = moved(rows, at, to - at)
    assert there[to] == rows[at]
    assert moved(there, to, at - to) == rows


def test_a_row_is_removed() -> None:
    assert removed(ROWS, 1) == ("a", "c")


def test_a_pasted_list_loses_what_it_was_set_with() -> None:
    text = "- Thường trực Tỉnh uỷ;\n\n  1. Các ban đảng;\r\n+ Lưu Văn phòng.\n 12/2022 họp"
    assert pasted_lines(text) == (
        "Thường trực Tỉnh uỷ",
        "Các ban đảng",
        "Lưu Văn phòng.",
        "12/2022 họp",
    )
