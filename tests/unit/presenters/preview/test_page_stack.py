"""Where pages stand on the screen, which is seen and read, and where to scroll."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.presenters.preview.page_stack import PageStack, scrolled_to

A4 = (11906, 16838)
LANDSCAPE = (16838, 11906)
sizes = st.lists(st.sampled_from((A4, LANDSCAPE)), max_size=6)
scales = st.floats(0.01, 0.3)


@given(sizes, scales, st.integers(1, 40), st.integers(0, 3000))
def test_pages_stand_below_one_another_within_the_width(
    of: list[tuple[int, int]], scale: float, gap: int, room: int
) -> None:
    stack = PageStack(of, scale, gap, room)
    bottom = 0
    for frame in stack.frames:
        assert frame.y == bottom + gap
        assert frame.x >= gap
        assert frame.x + frame.width + gap <= stack.width
        assert abs((stack.width - frame.width) / 2 - frame.x) <= 1
        bottom = frame.bottom
    assert stack.height == bottom + gap


@given(sizes, scales, st.integers(0, 6000), st.integers(0, 3000))
def test_what_is_between_two_heights_is_all_that_is_seen(
    of: list[tuple[int, int]], scale: float, top: int, height: int
) -> None:
    stack = PageStack(of, scale, 16)
    seen = {
        index
        for index, frame in enumerate(stack.frames)
        if frame.y <= top + height and frame.bottom > top
    }
    assert seen <= set(stack.between(top, top + height))


@given(st.integers(0, 5), scales, st.floats(0, 1), st.floats(0, 1))
def test_a_point_is_found_again_in_twips(page: int, scale: float, x: float, y: float) -> None:
    stack = PageStack([A4] * 6, scale, 16)
    frame = stack.frames[page]
    pixel = (frame.x + int(x * (frame.width - 1)), frame.y + int(y * (frame.height - 1)))
    found = stack.twips_at(*pixel)
    assert found is not None
    assert found[0] == page
    assert found[1] == pytest.approx((pixel[0] - frame.x) / scale)
    assert -1 <= found[2] <= A4[1] + 1 / scale


def test_no_pages_are_no_place() -> None:
    stack = PageStack([], 0.1, 16, 300)
    assert stack.twips_at(5, 5) is None
    assert list(stack.between(0, 500)) == []
    assert stack.read_at(0, 500) == 0


def test_the_page_at_the_upper_third_is_read() -> None:
    stack = PageStack([A4] * 3, 0.05, 10)
    second = stack.frames[1].y
    assert stack.read_at(0, 600) == 0
    assert stack.read_at(second - 201, 600) == 0
    assert stack.read_at(second - 200, 600) == 1
    assert stack.read_at(10**6, 600) == 2


@given(st.integers(0, 5000), st.integers(1, 900), st.integers(0, 5000), st.integers(120, 900))
def test_after_scrolling_it_is_seen(top: int, height: int, view: int, view_height: int) -> None:
    target = scrolled_to(top, top + height, view, view_height)
    now = view if target is None else target
    assert now <= top + height
    assert top < now + view_height
    if height <= view_height - 48:
        assert now <= top
        assert top + height <= now + view_height
    assert scrolled_to(top, top + height, now, view_height) in (None, now)


def test_what_is_seen_does_not_scroll() -> None:
    assert scrolled_to(300, 340, 200, 600) is None
    assert scrolled_to(100, 2000, 400, 600) is None
    assert scrolled_to(900, 940, 200, 600) == 700
    assert scrolled_to(10, 40, 200, 600) == 0
