"""The table of keys has everything that has a key, finds without marks, and fills its columns."""

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.presenters.actions import ACTIONS
from desktop_app.presenters.outline_keys import FORM_KEYS, OUTLINE_KEYS
from desktop_app.presenters.panels.key_table import KeyGroup, KeyLine, columns, key_groups


def test_everything_with_a_key_is_in_it_once() -> None:
    lines = [line for group in key_groups(str) for line in group.lines]
    with_keys = [spec for spec in ACTIONS if spec.keys and spec.menu]
    assert len(lines) == len(with_keys) + len(OUTLINE_KEYS) + len(FORM_KEYS)
    assert KeyLine("Làm lại", ("Ctrl+Y", "Ctrl+Shift+Z")) in lines
    assert all(key for line in lines for key in line.keys)


def test_titles_have_no_marks_of_menus_and_texts_no_dots() -> None:
    groups = key_groups(str)
    assert [group.title for group in groups][:2] == ["Thông báo", "Sửa"]
    assert not any("&" in group.title for group in groups)
    assert not any(line.text.endswith("…") for group in groups for line in group.lines)


def test_it_is_searched_by_words_and_by_keys_without_marks() -> None:
    assert [line.text for group in key_groups(str, "hoan tac") for line in group.lines] == [
        "Hoàn tác"
    ]
    assert [line.text for group in key_groups(str, "ctrl+shift+h") for line in group.lines] == [
        "Các thay đổi"
    ]
    assert key_groups(str, "không có gì như thế") == ()


@given(st.lists(st.integers(1, 20), max_size=8), st.integers(1, 5))
def test_columns_keep_every_group_in_order(lengths: list[int], count: int) -> None:
    groups = [
        KeyGroup(str(number), (KeyLine("x", ("F1",)),) * length)
        for number, length in enumerate(lengths)
    ]
    made = columns(groups, count)
    assert len(made) == count
    assert [group for column in made for group in column] == groups
    filled = [bool(column) for column in made]
    assert filled == sorted(filled, reverse=True)
