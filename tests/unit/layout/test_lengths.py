"""Lengths are whole twips, the nearest to what the decree says in millimetres or points."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.layout.lengths import Twips

LENGTHS = st.integers(-100_000, 100_000)


@pytest.mark.parametrize(
    ("millimetres", "twips"),
    [
        (0, 0),
        (10, 567),
        (12.7, 720),
        (15, 850),
        (20, 1134),
        (25.4, 1440),
        (30, 1701),
        (165, 9354),
        (210, 11906),
        (297, 16838),
        (-10, -567),
    ],
)
def test_millimetres_become_the_nearest_twip(millimetres: float, twips: int) -> None:
    assert Twips.from_mm(millimetres) == twips


@pytest.mark.parametrize(
    ("points", "twips"),
    [(0, 0), (0.5, 10), (0.75, 15), (6, 120), (14, 280), (18, 360), (0.025, 1), (0.02, 0)],
)
def test_points_become_the_nearest_twip(points: float, twips: int) -> None:
    assert Twips.from_pt(points) == twips


@settings(max_examples=60)
@given(LENGTHS)
def test_a_length_comes_back_from_millimetres_and_points(length: int) -> None:
    twips = Twips(length)
    assert Twips.from_mm(twips.mm) == twips
    assert Twips.from_pt(twips.pt) == twips


@settings(max_examples=60)
@given(st.floats(-2000, 2000))
def test_rounding_is_off_by_half_a_twip_at_most(value: float) -> None:
    assert abs(Twips.from_mm(value).mm - value) <= 0.5 * 25.4 / 1440 + 1e-9
    assert abs(Twips.from_pt(value).pt - value) <= 0.5 / 20 + 1e-9


@settings(max_examples=60)
@given(st.floats(-2000, 2000), st.floats(0, 100))
def test_a_longer_length_is_never_fewer_twips(value: float, more: float) -> None:
    assert Twips.from_mm(value) <= Twips.from_mm(value + more)
    assert Twips.from_pt(value) <= Twips.from_pt(value + more)


def test_lengths_count_as_whole_numbers() -> None:
    both = Twips(3) + Twips(4)
    assert both == 7
    assert isinstance(Twips.from_mm(1.3), Twips)
    assert {Twips(5): "a"}[Twips.from_pt(0.25)] == "a"
