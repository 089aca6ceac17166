"""Numbers and sums in words, read back by a parser of their own."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.vietnamese.number_format import NotANumberError, format_number
from desktop_app.vietnamese.numbers_in_words import (
    NumberOutOfRangeError,
    money_in_words,
    money_text,
    number_in_words,
)

INTEGERS = {
    0: "không",
    4: "bốn",
    5: "năm",
    10: "mười",
    11: "mười một",
    14: "mười bốn",
    15: "mười lăm",
    20: "hai mươi",
    21: "hai mươi mốt",
    24: "hai mươi tư",
    25: "hai mươi lăm",
    34: "ba mươi tư",
    55: "năm mươi lăm",
    101: "một trăm linh một",
    104: "một trăm linh bốn",
    105: "một trăm linh năm",
    110: "một trăm mười",
    111: "một trăm mười một",
    115: "một trăm mười lăm",
    121: "một trăm hai mươi mốt",
    200: "hai trăm",
    1000: "một nghìn",
    1001: "một nghìn không trăm linh một",
    1005: "một nghìn không trăm linh năm",
    1010: "một nghìn không trăm mười",
    1015: "một nghìn không trăm mười lăm",
    1100: "một nghìn một trăm",
    10_000: "mười nghìn",
    21_000: "hai mươi mốt nghìn",
    100_000: "một trăm nghìn",
    105_000: "một trăm linh năm nghìn",
    1_000_000: "một triệu",
    1_000_005: "một triệu không trăm linh năm",
    1_015_000: "một triệu không trăm mười lăm nghìn",
    1_234_567_890: (
        "một tỷ hai trăm ba mươi tư triệu năm trăm sáu mươi bảy nghìn tám trăm chín mươi"
    ),
    10**9 + 5: "một tỷ không trăm linh năm",
    10**12: "một nghìn tỷ",
    1_005_000_000_000: "một nghìn không trăm linh năm tỷ",
    10**15: "một triệu tỷ",
    -5: "âm năm",
    -1005: "âm một nghìn không trăm linh năm",
}

DECIMALS = {
    "21,5": "hai mươi mốt phẩy năm",
    "2,05": "hai phẩy không năm",
    "1.005": "một nghìn không trăm linh năm",
    "1.005,4": "một nghìn không trăm linh năm phẩy bốn",
    "245,12": "hai trăm bốn mươi lăm phẩy mười hai",
    "0,25": "không phẩy hai mươi lăm",
    "-0,5": "âm không phẩy năm",
    "6,125": "sáu phẩy một hai năm",
    "2,00": "hai phẩy không không",
    "-0": "không",
}


@pytest.mark.parametrize(("number", "words"), INTEGERS.items())
def test_integers(number: int, words: str) -> None:
    assert number_in_words(number) == words
    assert number_in_words(Decimal(number)) == words


@pytest.mark.parametrize(("figure", "words"), DECIMALS.items())
def test_figures(figure: str, words: str) -> None:
    assert number_in_words(figure) == words


def test_a_decimal_in_powers_of_ten_is_read_like_any_other() -> None:
    assert number_in_words(Decimal("1E+3")) == "một nghìn"
    assert number_in_words(Decimal("5E-3")) == "không phẩy không không năm"


@pytest.mark.parametrize(
    "value",
    [
        10**15 + 1,
        -(10**15) - 1,
        Decimal("1e15") + Decimal("0.1"),
        Decimal("NaN"),
        Decimal("-Infinity"),
        Decimal("1e-16"),
        Decimal("1e999999"),
    ],
)
def test_numbers_out_of_range_are_refused(value: int | Decimal) -> None:
    with pytest.raises(NumberOutOfRangeError) as refused:
        number_in_words(value)
    assert refused.value.value is value


def test_a_figure_out_of_range_is_refused_with_its_value() -> None:
    with pytest.raises(NumberOutOfRangeError) as refused:
        number_in_words("1.000.000.000.000.001")
    assert refused.value.value == 10**15 + 1


def test_the_ends_of_the_range_are_read() -> None:
    assert number_in_words(-(10**15)) == "âm một triệu tỷ"
    assert number_in_words(Decimal("1e-15")) == "không phẩy " + "không " * 14 + "một"


def test_a_figure_that_is_no_number_is_refused() -> None:
    with pytest.raises(NotANumberError) as refused:
        number_in_words("1.5")
    assert refused.value.text == "1.5"


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (1_000_000, "Một triệu đồng chẵn"),
        (1_500_000, "Một triệu năm trăm nghìn đồng chẵn"),
        (5_000, "Năm nghìn đồng chẵn"),
        (1_234_567, "Một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy đồng"),
        (1_500, "Một nghìn năm trăm đồng"),
        (0, "Không đồng"),
        (-2_000, "Âm hai nghìn đồng chẵn"),
    ],
)
def test_money(amount: int, words: str) -> None:
    assert money_in_words(amount) == words
    assert money_text(amount) == f"{format_number(amount)} đồng ({words})"


def test_money_as_a_whole() -> None:
    assert money_text(1_000_000) == "1.000.000 đồng (Một triệu đồng chẵn)"


DIGITS = "không một hai ba bốn năm sáu bảy tám chín".split()
DIGIT_VALUES = {word: value for value, word in enumerate(DIGITS)} | {"mốt": 1, "tư": 4, "lăm": 5}


def value_of(words: str) -> int:
    """Read words back: split at the largest unit, then at the next."""
    if words.startswith("âm "):
        return -value_of(words.removeprefix("âm "))
    for unit, scale in {"tỷ": 10**9, "triệu": 10**6, "nghìn": 1000, "trăm": 100}.items():
        before, found, after = words.rpartition(unit)
        if found:
            return value_of(before.strip()) * scale + (value_of(after.strip()) if after else 0)
    total = 0
    for word in words.split():
        if word == "mươi":
            total *= 10
        elif word == "mười":
            total = 10
        elif word != "linh":
            total += DIGIT_VALUES[word]
    return total


def test_every_number_below_ten_thousand_reads_back() -> None:
    assert [value_of(number_in_words(number)) for number in range(10_000)] == list(range(10_000))


@given(st.integers(-(10**15), 10**15))
def test_any_number_reads_back(number: int) -> None:
    assert value_of(number_in_words(number)) == number


@given(st.lists(st.integers(0, 10**5).map(lambda n: n * 10_001), unique=True, max_size=20))
def test_different_numbers_have_different_words(numbers: list[int]) -> None:
    assert len({number_in_words(number) for number in numbers}) == len(numbers)


@given(st.decimals(min_value=-(10**9), max_value=10**9, places=3))
def test_decimals_read_back_digit_by_digit(number: Decimal) -> None:
    whole, _, tail = number_in_words(number).partition(" phẩy ")
    digits = "".join(str(DIGIT_VALUES[word]) for word in tail.split())
    assert abs(value_of(whole)) + Decimal(f"0.{digits}") == abs(number)
    assert whole.startswith("âm ") == (number < 0)
