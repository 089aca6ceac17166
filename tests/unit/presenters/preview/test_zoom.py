"""Zoom steps, typed numbers, the width fitted, the marks of the ruler."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.presenters.preview.ruler import Margins, ticks
from desktop_app.presenters.preview.zoom import (
    LARGEST,
    SMALLEST,
    STEPS,
    clamped,
    fitting,
    larger,
    scale_of,
    smaller,
    typed_number,
)


@given(st.floats(SMALLEST, LARGEST))
def test_steps_lead_up_and_down_and_stay_within_the_limits(zoom: float) -> None:
    assert larger(zoom) > round(zoom) or larger(zoom) == LARGEST
    assert smaller(zoom) < round(zoom) or smaller(zoom) == SMALLEST
    assert larger(zoom) in STEPS
    assert smaller(zoom) in STEPS


def test_the_limits_hold() -> None:
    assert (clamped(3), clamped(99.6), clamped(9999)) == (SMALLEST, 100, LARGEST)
    assert (larger(LARGEST), smaller(SMALLEST)) == (LARGEST, SMALLEST)


@pytest.mark.parametrize(
    ("text", "number"),
    [("125 %", 125), (" 80% ", 80), ("3", 3), ("", None), ("cao", None), ("-2", None)],
)
def test_typed_numbers(text: str, number: int | None) -> None:
    assert typed_number(text) == number


@given(st.integers(200, 4000), st.sampled_from((96.0, 144.0, 192.0)))
def test_a_fitted_page_takes_the_room(room: int, dots: float) -> None:
    zoom = fitting(room, 11906, dots)
    assert SMALLEST <= zoom <= LARGEST
    if SMALLEST < zoom < LARGEST:
        assert 11906 * scale_of(zoom, dots) == pytest.approx(room)


def test_nothing_to_fit_is_the_smallest() -> None:
    assert fitting(0, 11906, 96) == SMALLEST
    assert fitting(300, 0, 96) == SMALLEST


def test_the_ruler_counts_centimetres_from_the_margin() -> None:
    margins = Margins(11906, 1701, 850)
    marks = list(ticks(margins))
    assert margins.millimetres == (30, 15)
    assert all(0 <= mark.at <= margins.length for mark in marks)
    labels = [mark.label for mark in marks if mark.label]
    assert labels[:5] == ["3", "2", "1", "1", "2"]
    zero = next(mark for mark in marks if mark.size == "whole" and mark.at == 1701)
    assert zero.label == ""
    assert marks[1].at - marks[0].at == pytest.approx(567 / 2, abs=0.5)
