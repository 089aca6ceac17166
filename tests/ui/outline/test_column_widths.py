"""Columns share the width by weight, none narrower than it must be."""

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.ui.outline.column_widths import shared

COLUMNS = st.lists(st.tuples(st.integers(1, 200), st.floats(0.5, 100)), min_size=1, max_size=8)


def test_the_room_is_shared_by_weight() -> None:
    assert shared(400, [10, 10], [1, 3]) == [100, 300]
    assert shared(400, [150, 10, 10], [1, 1, 4]) == [150, 50, 200]


@given(room=st.integers(0, 2000), columns=COLUMNS)
def test_none_is_too_narrow_and_all_fit_where_they_can(
    room: int, columns: list[tuple[int, float]]
) -> None:
    least, weights = [one for one, _ in columns], [weight for _, weight in columns]
    widths = shared(room, least, weights)
    assert all(width >= one for width, one in zip(widths, least, strict=True))
    assert sum(widths) <= max(room, sum(least))
    if sum(least) <= room:
        assert sum(widths) >= room - len(columns)  # whole pixels
