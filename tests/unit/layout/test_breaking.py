"""Greedy lines: every word once, nothing too wide, nothing that would have fitted above."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.layout.breaking import balanced_width, break_lines, line_width
from desktop_app.layout.words import Word

WORDS = st.lists(
    st.builds(Word, st.just(()), st.integers(10, 900), st.sampled_from([0, 70])),
    min_size=1,
    max_size=40,
)
WIDTHS = st.integers(900, 5000)
ROUNDING = 5  # twips another renderer may lose on a line, so that lines break earlier


def words(*widths: float, space: float = 0.0) -> list[Word]:
    return [Word((), width, space) for width in widths]


@settings(max_examples=40)
@given(WORDS, st.integers(1, 5000), st.integers(1, 5000))
def test_every_word_stands_on_exactly_one_line(
    some: list[Word], first_width: int, width: int
) -> None:
    lines = break_lines(some, first_width, width)
    assert [index for start, end in lines for index in range(start, end)] == [*range(len(some))]
    assert all(start < end for start, end in lines)


@settings(max_examples=40)
@given(WORDS, st.integers(1, 5000), st.integers(1, 5000))
def test_no_line_is_wider_than_its_room_unless_it_is_one_word(
    some: list[Word], first_width: int, width: int
) -> None:
    for index, line in enumerate(break_lines(some, first_width, width)):
        room = width if index else first_width
        assert line_width(some, line) <= room + 0.01 or line[1] - line[0] == 1


@settings(max_examples=40)
@given(WORDS, st.integers(1, 5000), st.integers(1, 5000))
def test_the_next_word_would_not_have_fitted(
    some: list[Word], first_width: int, width: int
) -> None:
    lines = break_lines(some, first_width, width)
    for index, (start, end) in enumerate(lines[:-1]):
        room = width if index else first_width
        assert line_width(some, (start, end + 1)) > room - ROUNDING


@settings(max_examples=40)
@given(WORDS)
def test_the_width_of_a_line_ends_with_its_last_word(some: list[Word]) -> None:
    line = (0, len(some))
    whole = sum(word.width + word.space for word in some)
    assert line_width(some, line) == pytest.approx(whole - some[-1].space)
    assert line_width(some, (0, 0)) == 0


@settings(max_examples=40)
@given(WORDS, WIDTHS)
def test_balancing_keeps_the_number_of_lines_and_the_room(some: list[Word], width: int) -> None:
    balanced = balanced_width(some, width, [0.0] * len(some))
    assert 0 < balanced <= width
    assert len(break_lines(some, balanced, balanced)) == len(break_lines(some, width, width))


@settings(max_examples=25)
@given(WORDS, st.integers(900, 1500))
def test_no_other_width_breaks_more_evenly(some: list[Word], width: int) -> None:
    balanced = balanced_width(some, width, [0.0] * len(some))
    least = len(break_lines(some, width, width))
    for at in range(900, width + 1):
        lines = break_lines(some, at, at)
        if len(lines) == least and lines == break_lines(some, at - ROUNDING, at - ROUNDING):
            assert evenness(some, balanced) >= evenness(some, at) - 0.001


def evenness(some: list[Word], width: float) -> float:
    """The shortest line's share of the longest."""
    widths = [line_width(some, line) for line in break_lines(some, width, width)]
    return min(widths) / max(widths)


def test_a_short_last_word_is_not_left_alone() -> None:
    some = words(300, 300, 300, 100)
    assert break_lines(some, 910, 910) == [(0, 3), (3, 4)]
    width = balanced_width(some, 910, [0.0] * 4)
    assert break_lines(some, width, width) == [(0, 2), (2, 4)]


def test_a_break_that_costs_less_is_preferred() -> None:
    some = words(300, 300, 300, 300)
    even = balanced_width(some, 910, [0.0] * 4)
    assert break_lines(some, even, even) == [(0, 2), (2, 4)]
    kept = balanced_width(some, 910, [0.0, 0.0, 3.0, 0.0])
    assert break_lines(some, kept, kept) == [(0, 3), (3, 4)]


@pytest.mark.parametrize("factor", [0.99, 0.995, 1.005, 1.01])
def test_another_renderers_rounding_breaks_alike(factor: float) -> None:
    some = words(*[500.0] * 13, space=70)
    width = balanced_width(some, 5000, [0.0] * 13)
    other = [Word((), word.width * factor, word.space * factor) for word in some]
    assert break_lines(other, width, width) == break_lines(some, width, width)


def test_one_line_keeps_the_full_width() -> None:
    assert balanced_width(words(300, 300), 900, [0.0] * 2) == 900
