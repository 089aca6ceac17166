"""Tone marks on open oa, oe, uy in one style or the other."""

from unicodedata import is_normalized, normalize

import pytest
from hypothesis import given

from desktop_app.vietnamese.tone_style import (
    ToneStyle,
    ToneStyleCounts,
    ToneStyleHit,
    to_tone_style,
    tone_style_hits,
    tone_styles_in,
)
from tests.unit.vietnamese.strategies import sentences

STYLES: tuple[ToneStyle, ...] = ("new", "old")

PAIRS = [
    ("hoà", "hòa"),
    ("khoẻ", "khỏe"),
    ("uỷ", "ủy"),
    ("thuỷ", "thủy"),
    ("HOẢ", "HỎA"),
    ("Hoà", "Hòa"),
    ("HOÀ", "HÒA"),
    ("Uỷ", "Ủy"),
    ("UỶ", "ỦY"),
    ("uÝ", "úY"),
    ("Oạ", "Ọa"),
    ("hoá", "hóa"),
    ("hoạ", "họa"),
    ("hoã", "hõa"),
    ("loè", "lòe"),
    ("loé", "lóe"),
    ("xoẹ", "xọe"),
    ("toẽ", "tõe"),
    ("tuỳ", "tùy"),
    ("luý", "lúy"),
    ("luỹ", "lũy"),
    ("tuỵ", "tụy"),
    ("oà", "òa"),
    ("nghĩa vụ (uỷ quyền)", "nghĩa vụ (ủy quyền)"),
    ("Uỷ ban, Hoà Bình; thuỷ lợi.", "Ủy ban, Hòa Bình; thủy lợi."),
    ("T/M TỈNH UỶ-HOẢ", "T/M TỈNH ỦY-HỎA"),
]

KEPT = [
    "quý quỹ Quỳnh quà QUÝ quạ quẻ",
    "già giò gìn giá",
    "hoàn toán huỳnh thuyết hoạt khoẻn loét suýt huých",
    "hoài ngoại khuỷu ngoèo xoáy",
    "mùa của búa thuở Huế tuế",
    "cuỷ koà nghoà ghoà gioà",
    "hoa khoe uy tuy",
    "Goòng boòng",
    "hoà2 2hoà _hoà hoà_x hoàx",
    "strhoà",
    "hoà\u0323",
    "",
]


@pytest.mark.parametrize(("new", "old"), PAIRS)
def test_each_style_becomes_the_other(new: str, old: str) -> None:
    assert to_tone_style(new, "old") == old
    assert to_tone_style(old, "new") == new
    assert to_tone_style(new, "new") == new
    assert to_tone_style(old, "old") == old


@pytest.mark.parametrize("text", KEPT)
def test_what_shows_no_style_is_kept(text: str) -> None:
    assert to_tone_style(text, "old") == text
    assert to_tone_style(text, "new") == text
    assert tone_styles_in(text) == ToneStyleCounts(0, 0)


@pytest.mark.parametrize(
    ("protected", "converted"),
    [
        ([], "ông Hòa, bà Hòa"),
        ([(4, 7)], "ông Hoà, bà Hòa"),
        ([(6, 7)], "ông Hoà, bà Hòa"),
        ([(4, 5)], "ông Hoà, bà Hòa"),
        ([(3, 4), (7, 8)], "ông Hòa, bà Hòa"),
        ([(12, 15), (4, 7)], "ông Hoà, bà Hoà"),
        ([(0, 99)], "ông Hoà, bà Hoà"),
        ([(5, 5)], "ông Hòa, bà Hòa"),
    ],
)
def test_protected_spans_are_kept(protected: list[tuple[int, int]], converted: str) -> None:
    assert to_tone_style("ông Hoà, bà Hoà", "old", protected) == converted


def test_decomposed_text_comes_back_as_it_is() -> None:
    text = normalize("NFD", "hoà hòa uỷ ủy")
    assert to_tone_style(text, "old") == text
    assert to_tone_style(text, "new") == text


def test_styles_are_counted_outside_protected_spans() -> None:
    text = "Uỷ ban, hoà, khóa, quý, hoàn"
    assert tone_styles_in(text) == ToneStyleCounts(new=2, old=1)
    assert tone_styles_in(text).is_mixed
    assert tone_styles_in(text, [(13, 17)]) == ToneStyleCounts(new=2, old=0)
    assert not tone_styles_in(text, [(13, 17)]).is_mixed
    assert not ToneStyleCounts(0, 3).is_mixed


def test_hits_name_the_words() -> None:
    text = "cấp ủy và Uỷ viên"
    assert tone_style_hits(text) == (ToneStyleHit(4, 6, "old"), ToneStyleHit(10, 12, "new"))


@given(sentences())
def test_text_of_one_style_survives_the_round_trip(text: str) -> None:
    old = to_tone_style(text, "old")
    assert to_tone_style(old, "new") == text


@given(sentences())
def test_conversion_keeps_length_and_form_and_is_done_once(text: str) -> None:
    for before in (text, to_tone_style(text, "old")):
        for style in STYLES:
            after = to_tone_style(before, style)
            assert len(after) == len(before)
            assert is_normalized("NFC", after)
            assert to_tone_style(after, style) == after
            assert not tone_styles_in(after).is_mixed
