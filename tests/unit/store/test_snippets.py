"""Snippets: the right line, the right letters, whatever marks they bear."""

import re
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.store.snippets import WIDTH, Snippet, Words, snippet, words_to_find
from desktop_app.vietnamese.folding import fold

TEXT = "Đánh giá chung\nGiao Sở Xây dựng đẩy nhanh tiến độ\nVăn phòng Tỉnh uỷ theo dõi"
letters = st.text(
    st.one_of(
        st.sampled_from("aăâđêôơư ẩẫđĐỷủ.,-–“”\u00ad\u200b"), st.characters(codec="utf-8")
    ).filter(lambda char: char.split() or char == " "),
    max_size=60,
).map(lambda text: normalize("NFC", text))


def words(text: str, *, is_prefix: bool = False) -> Words:
    found = words_to_find(fold(text), is_prefix=is_prefix)
    assert found is not None
    return found


def folded(text: str) -> str:
    return "\n".join(map(fold, text.split("\n")))


def shown(text: str, *asked: str) -> Snippet | None:
    return snippet("body", text, folded(text), [words(one) for one in asked])


def marked(found: Snippet | None) -> list[str]:
    assert found is not None
    return [found.text[start:end] for start, end in found.marks]


def test_the_line_with_most_of_the_words() -> None:
    found = shown(TEXT, "giao", "tien", "do")
    assert found is not None
    assert found.text == "Giao Sở Xây dựng đẩy nhanh tiến độ"
    assert marked(found) == ["Giao", "tiến", "độ"]
    assert found.is_start
    assert found.is_end


@pytest.mark.parametrize("asked", ["đẩy nhanh", "DAY NHANH", "dẩy  nhành"])
def test_marks_are_on_the_original_letters(asked: str) -> None:
    assert marked(shown(TEXT, asked)) == ["đẩy nhanh"]


def test_both_tone_styles_are_found() -> None:
    assert marked(shown("thủy lợi, Tỉnh uỷ", "thuỷ", "tỉnh ủy")) == ["thủy", "Tỉnh uỷ"]


def test_only_whole_words_unless_the_word_may_go_on() -> None:
    assert shown("tiến độ", "ti") is None
    found = snippet("body", "tiến độ", "tien do", [words("ti", is_prefix=True)])
    assert marked(found) == ["ti"]


def test_soft_hyphens_and_spaces_move_no_mark() -> None:
    assert marked(shown("giải\u00ad phóng  mặt bằng", "mat bang")) == ["mặt bằng"]


def test_overlapping_hits_are_one_mark() -> None:
    assert marked(shown("đẩy nhanh tiến độ", "day nhanh", "nhanh tien")) == ["đẩy nhanh tiến"]


def test_a_long_line_is_cut_between_words_around_the_first_hit() -> None:
    line = "một hai ba bốn năm " * 20 + "mặt bằng " + "sáu bảy tám chín mười " * 20
    found = shown(line.strip(), "mat bang")
    assert found is not None
    assert len(found.text) <= WIDTH
    assert not found.is_start
    assert not found.is_end
    assert marked(found) == ["mặt bằng"]
    assert set(found.text.split()) <= set(line.split())


def test_a_hit_longer_than_a_snippet_is_shown_whole() -> None:
    line = "dài" + "a" * 300 + " hết"
    assert marked(shown(line, "dài" + "a" * 300)) == ["dài" + "a" * 300]


def test_there_are_no_words_in_punctuation() -> None:
    assert words_to_find(" –,.", is_prefix=True) is None


@given(letters, letters, letters, st.booleans())
def test_marks_hold_what_was_asked(before: str, asked: str, after: str, is_prefix: bool) -> None:
    found_words = words_to_find(fold(asked), is_prefix=is_prefix)
    if found_words is None:
        return
    text = f"{before} {asked} {after}"
    found = snippet("body", text, fold(text), [found_words])
    assert found is not None
    assert found.marks
    for start, end in found.marks:
        assert 0 <= start < end <= len(found.text)
        assert re.search(found_words.pattern, fold(found.text[start:end]))


@given(letters, letters)
def test_words_are_found_as_the_plain_pattern_finds_them(text: str, asked: str) -> None:
    found_words = words_to_find(fold(asked), is_prefix=False)
    if found_words is not None:
        plain = [match.span() for match in found_words.pattern.finditer(fold(text))]
        assert [*found_words.spans(fold(text))] == plain
