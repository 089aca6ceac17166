"""The Vietnamese order of words."""

from itertools import permutations
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.vietnamese.collation import sort_key
from tests.unit.vietnamese.strategies import texts

IN_ORDER = [
    list("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"),
    ["ma", "mà", "mả", "mã", "má", "mạ", "mă"],
    ["ba", "Ba", "BA", "bà", "Bà"],
    ["a", "à", "ă", "ằ", "â", "ầ", "b"],
    ["Phường 1", "Phường 2", "Phường 10", "Phường Ngô Quyền"],
    ["khoá 09", "khoá 9", "khoá 10a", "khoá 10b"],
    ["Bùi An", "Cao An", "Chu An", "Dương An", "Đào An", "Đặng An", "Lê An", "Ngô An", "Nguyễn An"],
    ["Hạ Long", "Hà Nội", "Hải Phòng", "Hòa", "Huế"],
    ["Sở Tài chính", "Sở Xây dựng", "Sở Y tế"],
    ["", " ", "-", "0", "9", "12", "a"],
    ["xã", "xã hội", "xây"],
    ["an", "ân", "ơn"],
    ["ba bá", "bà ba"],
    ["hoa", "hoà", "hòa", "Hoà", "Hòa", "hoả", "hỏa", "hoá", "hoan"],
    ["resume", "resumé", "resumë", "resumz"],
    ["z", "Ω", "ж"],
    ["a\u00a0b", "ab"],
]


@pytest.mark.parametrize("ordered", IN_ORDER, ids=lambda ordered: ordered[-1])
def test_words_come_in_vietnamese_order(ordered: list[str]) -> None:
    backwards = ordered[::-1]
    assert sorted(backwards, key=sort_key) == ordered


def test_order_does_not_depend_on_the_order_given() -> None:
    names = ["an", "An", "ân", "ăn", "án"]
    orders = {tuple(sorted(order, key=sort_key)) for order in permutations(names)}
    assert orders == {("an", "An", "án", "ăn", "ân")}


def test_numbers_of_any_length_have_a_place() -> None:
    assert sort_key("9" * 300) < sort_key("1" + "0" * 300) < sort_key("9" * 5000)


@given(texts())
def test_both_unicode_forms_have_the_same_key(text: str) -> None:
    assert sort_key(normalize("NFD", text)) == sort_key(normalize("NFC", text))


@given(texts(), texts())
def test_any_two_texts_have_an_order(one: str, other: str) -> None:
    first, second = sort_key(one), sort_key(other)
    assert (first < second) + (first == second) + (first > second) == 1
    assert (first == second) == (normalize("NFC", one) == normalize("NFC", other))


@given(st.text(alphabet="ab "), st.text(alphabet="ab "))
def test_capitals_and_tones_decide_only_between_equal_letters(one: str, other: str) -> None:
    accented = str.maketrans({"a": "Ạ", "b": "B"})
    if one != other:
        plain = sort_key(one) < sort_key(other)
        assert (sort_key(one.translate(accented)) < sort_key(other)) == plain
