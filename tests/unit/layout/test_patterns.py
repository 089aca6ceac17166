"""Patterns with slots: what is known as text, what the clerk fills in as a blank of its own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.layout.lengths import Twips
from desktop_app.layout.patterns import date_slots, filled, number_text
from desktop_app.layout.sheet import Run
from desktop_app.notice.parts import NoticeDate
from tests.builders.drafts import a_draft
from tests.unit.layout.desk import METRICS, PARTY, STATE, plain, set_for

SETTING = set_for(a_draft())


@given(st.floats(1, 60), st.integers(8, 20))
def test_a_blank_is_at_least_as_wide_as_asked_and_no_more_than_a_space_too_wide(
    millimetres: float, size: int
) -> None:
    (blank,) = filled(SETTING, "{number}", {"number": None}, size, millimetres)
    assert blank.kind == "blank"
    assert {*blank.text} == {"\u00a0"}
    width = METRICS.width(blank.text, "regular", size)
    one = METRICS.width("\u00a0", "regular", size)
    assert Twips.from_mm(millimetres) <= width < Twips.from_mm(millimetres) + 2 * one


def test_a_blank_is_a_run_of_its_own() -> None:
    runs = filled(SETTING, "Số {number}-{symbol}", {"number": None, "symbol": "TB/TU"}, 14, 12)
    assert [(run.kind, plain(run.text).strip()) for run in runs] == [
        ("text", "Số"),
        ("blank", ""),
        ("text", "-TB/TU"),
    ]


def test_known_values_make_one_text_with_no_break_spaces() -> None:
    values = {"day": "05", "month": "7", "year": "2022"}
    pattern = "ngày {day} tháng {month} năm {year}"
    assert filled(SETTING, pattern, values, 14, 8) == (
        Run("ngày\u00a005 tháng\u00a07 năm\u00a02022"),
    )


def test_braces_in_a_value_are_no_slots() -> None:
    values = {"place": "{day}", "day": "05"}
    assert filled(SETTING, "{place}, {day}", values, 14, 8) == (Run("{day}, 05"),)


def test_a_slot_alone_leaves_no_empty_runs() -> None:
    runs = filled(SETTING, "{day}{month}", {"day": None, "month": None}, 14, 8)
    assert [run.kind for run in runs] == ["blank", "blank"]
    assert filled(SETTING, "", {}, 14, 8) == ()


@pytest.mark.parametrize(
    ("day", "month", "expected"),
    [
        (1, 1, ("01", "01")),
        (9, 2, ("09", "02")),
        (10, 3, ("10", "3")),
        (31, 12, ("31", "12")),
        (5, 9, ("05", "9")),
        (None, 7, (None, "7")),
        (5, None, ("05", None)),
    ],
)
@pytest.mark.parametrize("standard", [PARTY, STATE])
def test_days_below_10_and_months_below_3_take_a_zero(
    day: int | None, month: int | None, expected: tuple[str | None, str | None], standard: str
) -> None:
    date = NoticeDate(day=day, month=month, year=2026)
    slots = date_slots(set_for(a_draft(date=date), standard))
    assert slots == {"day": expected[0], "month": expected[1], "year": "2026"}


@pytest.mark.parametrize(
    ("number", "expected"),
    [(None, None), (1, "01"), (9, "09"), (10, "10"), (125, "125"), (99_999, "99999")],
)
def test_numbers_below_10_take_a_zero(number: int | None, expected: str | None) -> None:
    assert number_text(set_for(a_draft(number=number))) == expected
