"""Whole blocks: levels, places, copies, removal, dragging; one by one and together."""

import pytest

from desktop_app.presenters.outline.outcome import at
from desktop_app.presenters.outline.selection import Selection
from tests.builders.open_outline import OpenOutline, opened

DRAWING = """
    I A
      1 B
        a C
        a D
      1 E
    I F
      1 G
"""
PLAIN = "I A\n  1 B\n    a C\n    a D\n  1 E\nI F\n  1 G"


def select(desk: OpenOutline, *ids: str) -> None:
    desk.outline.state.go(ids[0])
    desk.outline.state.choose(Selection(frozenset(ids), ids[0], ids[-1]))


def test_the_current_block_is_demoted_and_promoted() -> None:
    desk = opened(DRAWING)
    desk.outline.state.go("E")
    desk.outline.moving.shift(1)
    assert desk.body == "I A\n  1 B\n    a C\n    a D\n    a E\nI F\n  1 G"
    assert desk.editor.undo_label == "hạ cấp mục 2"
    desk.outline.moving.shift(-1)
    assert desk.body == PLAIN
    assert desk.editor.undo_label == "nâng cấp điểm c)"


def test_several_are_demoted_together() -> None:
    desk = opened(DRAWING)
    select(desk, "C", "D")
    desk.outline.moving.shift(-1)
    assert desk.body == "I A\n  1 B\n  1 C\n  1 D\n  1 E\nI F\n  1 G"
    assert desk.editor.undo_label == "nâng cấp 2 khối"
    assert desk.outline.state.selection.ids == {"C", "D"}


def test_a_block_below_a_chosen_one_comes_along_once() -> None:
    desk = opened(DRAWING)
    select(desk, "B", "C", "D")
    desk.outline.moving.move(1)
    assert desk.body == "I A\n  1 E\n  1 B\n    a C\n    a D\nI F\n  1 G"
    assert desk.editor.undo_label == "chuyển mục 1 xuống"


def test_several_move_together_and_stop_together() -> None:
    desk = opened("p A\np B\np C")
    select(desk, "B", "C")
    desk.outline.moving.move(-1)
    assert desk.body == "p B\np C\np A"
    desk.outline.moving.move(-1)
    assert desk.body == "p B\np C\np A"
    desk.outline.moving.move(1)
    assert desk.body == "p A\np B\np C"


def test_a_level_is_set_for_all() -> None:
    desk = opened(DRAWING)
    select(desk, "C", "D", "E")
    desk.outline.moving.set_level("dash")
    assert desk.body == "I A\n  1 B\n    - C\n    - D\n    - E\nI F\n  1 G"
    assert desk.editor.undo_label == "đổi cấp 3 khối"


def test_what_is_removed_leaves_the_cursor_before_it() -> None:
    desk = opened(DRAWING)
    news: list[object] = []
    desk.outline.state.news.add(lambda shown: news.append(shown.caret))
    desk.outline.state.go("B")
    assert desk.outline.moving.delete() == "xoá mục 1"
    assert desk.body == "I A\n  1 E\nI F\n  1 G"
    assert news[-1] == at("A", 1)
    desk.outline.state.go("A")
    desk.outline.moving.delete()
    assert desk.outline.state.current == "F"
    desk.outline.moving.delete()
    assert (desk.body, desk.outline.state.current) == ("", "")
    assert desk.outline.moving.delete() == ""


def test_a_copy_stands_behind_with_ids_of_its_own() -> None:
    desk = opened(DRAWING)
    desk.outline.state.go("B")
    desk.outline.moving.duplicate()
    assert desk.body == "I A\n  1 B\n    a C\n    a D\n  1 B\n    a C\n    a D\n  1 E\nI F\n  1 G"
    assert desk.outline.state.current.startswith("n")
    assert desk.editor.undo_label == "nhân đôi mục 1"


def test_what_is_copied_can_be_pasted_again() -> None:
    desk = opened(DRAWING)
    desk.outline.state.go("B")
    text = desk.outline.moving.copied()
    assert text == "1. B\na) C\nb) D"
    desk.outline.writing.paste(at("E", 1), text)
    assert desk.body == "I A\n  1 B\n    a C\n    a D\n  1 E\n  1 B\n    a C\n    a D\nI F\n  1 G"


@pytest.mark.parametrize(
    ("gap", "depths"),
    [
        (0, [0]),  # an item may stand outermost
        (1, [1]),  # first below A
        (2, [2]),  # as 1.1. before C
        (5, [0, 1, 2]),  # behind B: outermost, below A, as 1.1.
        (6, [1]),  # first below F
        (7, [0, 1, 2]),
    ],
)
def test_a_block_lands_where_its_level_can_stand(gap: int, depths: list[int]) -> None:
    desk = opened(DRAWING)
    desk.outline.state.go("E")
    landings = desk.outline.moving.landings(gap)
    assert [landing.depth for landing in landings] == depths


def test_a_drop_is_one_change() -> None:
    desk = opened(DRAWING)
    select(desk, "C", "D")
    landing = desk.outline.moving.landings(7)[-1]
    assert (landing.depth, landing.parent) == (2, "G")
    desk.outline.moving.drop(landing)
    assert desk.body == "I A\n  1 B\n  1 E\nI F\n  1 G\n    a C\n    a D"
    assert desk.editor.undo_label == "chuyển 2 khối"
    desk.editor.undo()
    assert desk.body == PLAIN


def test_nothing_lands_in_itself() -> None:
    desk = opened(DRAWING)
    desk.outline.state.go("B")
    for gap in (2, 3, 4):
        for landing in desk.outline.moving.landings(gap):
            assert landing.draft == desk.editor.draft


def test_a_run_is_chosen_from_its_anchor_both_ways() -> None:
    state = opened(DRAWING).outline.state
    run = state.selection.run_to(state.rows, "C", "E")
    assert run.ids == {"C", "D", "E"}
    assert run.run_to(state.rows, run.anchor, "B").ids == {"B", "C"}
    assert run.toggled("D").ids == {"C", "E"}
    assert state.selection.run_to(state.rows, "C", "none") == state.selection


def test_what_is_gone_is_chosen_no_more() -> None:
    desk = opened(DRAWING)
    select(desk, "C", "D")
    desk.outline.state.choose(Selection(frozenset({"C", "G"}), "C", "G"))
    desk.editor.edit(opened("I F\n  1 G").editor.draft, "thay")
    assert desk.outline.state.selection == Selection(frozenset({"G"}), "G", "G")
