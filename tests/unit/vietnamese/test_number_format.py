"""Figures in the Vietnamese style."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.vietnamese.number_format import NotANumberError, format_number, parse_number


@pytest.mark.parametrize(
    ("value", "decimals", "text"),
    [
        (2_850_000_000, None, "2.850.000.000"),
        (Decimal("245.12"), None, "245,12"),
        (Decimal("2.50"), None, "2,50"),
        (Decimal("1E+3"), None, "1.000"),
        (0, None, "0"),
        (999, None, "999"),
        (-1234, None, "-1.234"),
        (Decimal("2.345"), 2, "2,35"),
        (Decimal("-2.345"), 2, "-2,35"),
        (Decimal("1999.5"), 0, "2.000"),
        (Decimal("-0.4"), 0, "0"),
        (5, 2, "5,00"),
        (10**40 + 1, None, "10" + ".000" * 12 + ".001"),
    ],
)
def test_numbers_are_written_in_groups_of_three(
    value: int | Decimal, decimals: int | None, text: str
) -> None:
    assert format_number(value, decimals) == text


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2.850.000.000", "2850000000"),
        ("1234", "1234"),
        ("-245,12", "-245.12"),
        ("−5", "-5"),
        (" 12,50\u00a0", "12.50"),
        ("0,5", "0.5"),
        ("1.000,25", "1000.25"),
        ("007", "7"),
    ],
)
def test_figures_are_understood(text: str, value: str) -> None:
    assert str(parse_number(text)) == value


@pytest.mark.parametrize(
    "text",
    ["", "-", "1.5", "1,200.5", "1.2345", "1.00", "12.34.567", "1,", ",5", "1 000", "5%", "٣", "a"],
)
def test_other_texts_are_refused(text: str) -> None:
    with pytest.raises(NotANumberError) as refused:
        parse_number(text)
    assert refused.value.text == text


@given(st.integers(-(10**30), 10**30))
def test_a_whole_number_reads_back(value: int) -> None:
    assert parse_number(format_number(value)) == value


@given(st.decimals(min_value=-(10**12), max_value=10**12, places=4))
def test_a_decimal_reads_back(value: Decimal) -> None:
    assert parse_number(format_number(value)) == value
