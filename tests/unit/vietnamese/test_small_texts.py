"""Lists, file-name parts and lengths of texts."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.vietnamese.lists import join_list
from desktop_app.vietnamese.slug import slug
from desktop_app.vietnamese.text_length import count_words
from tests.unit.vietnamese.strategies import texts


@pytest.mark.parametrize(
    ("items", "text"),
    [
        ([], ""),
        (["A"], "A"),
        (["A", "B"], "A và B"),
        (["A", "B", "C"], "A, B và C"),
        (["A", "B", "C", "D"], "A, B, C và D"),
    ],
)
def test_lists_end_with_and(items: list[str], text: str) -> None:
    assert join_list(items) == text
    assert join_list(tuple(items)) == text


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Giao ban quý II", 8, "giao-ban-quy-ii"),
        ("Hội nghị giao ban các cơ quan khối Đảng", 3, "hoi-nghi-giao"),
        ("  “Đẩy nhanh” – tiến độ/2022.  ", 8, "day-nhanh-tien-do-2022"),
        ("một hai ba bốn năm sáu bảy tám chín", 8, "mot-hai-ba-bon-nam-sau-bay-tam"),
        ("…", 8, ""),
        ("giao ban", 0, ""),
    ],
)
def test_file_name_parts(text: str, words: int, name: str) -> None:
    assert slug(text, words) == name


def test_file_name_parts_have_eight_words_unless_told() -> None:
    assert slug("a b c d e f g h i") == "a-b-c-d-e-f-g-h"


@given(texts(), st.integers(0, 9))
def test_file_name_parts_are_plain(text: str, words: int) -> None:
    name = slug(text, words)
    assert re.fullmatch(r"([a-z0-9]+(-[a-z0-9]+)*)?", name)
    assert len(name.split("-")) <= max(words, 1)
    assert slug(name, words) == name


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("kinh tế - xã hội", 4),
        ("ngày\u00a005/7/2022,\n tại Hà Nội.", 5),
        ("... – !", 0),
        ("số 05-NQ/TU", 2),
    ],
)
def test_words_are_counted(text: str, count: int) -> None:
    assert count_words(text) == count
