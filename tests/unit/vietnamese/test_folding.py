"""Text as search compares it."""

from unicodedata import normalize

import pytest
from hypothesis import given

from desktop_app.vietnamese.folding import fold, fold_with_offsets
from desktop_app.vietnamese.tone_style import to_tone_style
from tests.unit.vietnamese.strategies import sentences, texts


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Đẩy nhanh tiến độ", "day nhanh tien do"),
        ("ĐẢNG UỶ PHƯỜNG", "dang uy phuong"),
        ("giao  ban\n\tquý", "giao ban quy"),
        ("ngày\u00a005", "ngay 05"),
        (" ", " "),
        ("1.200 m²", "1.200 m2"),
        ("kinh tế – xã hội", "kinh te - xa hoi"),
        ("“hoà”", '"hoa"'),
        ("H’Hen", "h'hen"),
        ("tiến\u00ad độ\u200b", "tien do"),
        ("ÐĂK NÔNG", "dak nong"),
        ("giao ban QUÝ", "giao ban quy"),
        ("GIAO  BAN", "giao ban"),
        ("", ""),
    ],
)
def test_folding(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_offsets_point_back_at_the_letters() -> None:
    text = normalize("NFD", "Độ  ẩm")
    folded, offsets = fold_with_offsets(text)
    assert folded == "do am"
    assert text == "Đo\u0323\u0302  a\u0302\u0309m"
    assert offsets == (0, 1, 4, 6, 9, 10)


def test_a_hit_in_the_folded_text_is_found_with_all_its_marks() -> None:
    text = normalize("NFD", "Về việc đẩy  nhanh tiến độ.")
    folded, offsets = fold_with_offsets(text)
    start = folded.index("day nhanh")
    hit = text[offsets[start] : offsets[start + len("day nhanh")]]
    assert normalize("NFC", hit) == "đẩy  nhanh"


@given(texts())
def test_both_unicode_forms_fold_equal(text: str) -> None:
    assert fold(normalize("NFC", text)) == fold(normalize("NFD", text)) == fold(text)


@given(sentences())
def test_both_tone_styles_fold_equal(text: str) -> None:
    assert fold(to_tone_style(text, "old")) == fold(text)


@given(sentences())
def test_case_makes_no_difference(text: str) -> None:
    assert fold(text.lower()) == fold(text.upper()) == fold(text)


@given(texts())
def test_folded_text_folds_to_itself(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(texts())
def test_folding_with_offsets_folds_the_same(text: str) -> None:
    folded, offsets = fold_with_offsets(text)
    assert folded == fold(text)
    assert len(offsets) == len(folded) + 1
    assert list(offsets) == sorted(offsets)
    assert offsets[-1] == len(text)
