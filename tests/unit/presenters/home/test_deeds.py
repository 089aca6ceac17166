"""Deeds are taken back in their order, and one that fails stays where it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.presenters.home.deeds import MOST, Deed, Deeds


class Broken(Exception):
    """The deed cannot be done."""


def adding(numbers: list[int], number: int) -> Deed:
    return Deed(
        f"thêm {number}",
        f"Đã thêm {number}",
        lambda: numbers.append(number),
        lambda: numbers.remove(number),
    )


def fail() -> None:
    raise Broken


@given(st.lists(st.sampled_from(["do", "undo", "redo"]), max_size=40))
def test_any_order_of_doing_and_undoing_agrees_with_a_model(steps: list[str]) -> None:
    numbers: list[int] = []
    deeds = Deeds()
    done: list[int] = []
    undone: list[int] = []
    for at, step in enumerate(steps):
        if step == "do":
            deeds.do(adding(numbers, at))
            done.append(at)
            undone.clear()
        elif step == "undo":
            deeds.undo()
            undone += [done.pop()] if done else []
        else:
            deeds.redo()
            done += [undone.pop()] if undone else []
        assert numbers == done
        assert deeds.undo_label == (f"thêm {done[-1]}" if done else None)
        assert deeds.redo_label == (f"thêm {undone[-1]}" if undone else None)


def test_only_so_many_can_be_taken_back() -> None:
    numbers: list[int] = []
    deeds = Deeds()
    for number in range(MOST + 5):
        deeds.do(adding(numbers, number))
    while deeds.undo():
        pass
    assert numbers == [0, 1, 2, 3, 4]


def test_a_deed_that_fails_is_not_kept() -> None:
    deeds = Deeds()
    with pytest.raises(Broken):
        deeds.do(Deed("hỏng", "", fail, fail))
    assert deeds.undo_label is None


def test_a_way_back_that_fails_can_be_tried_again() -> None:
    deeds = Deeds()
    deeds.do(Deed("lạ", "", lambda: None, fail))
    with pytest.raises(Broken):
        deeds.undo()
    assert deeds.undo_label == "lạ"
    assert deeds.redo_label is None
