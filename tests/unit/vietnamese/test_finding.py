"""Finding words: whatever the diacritics and capitals by default, exactly where it is asked for."""

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.vietnamese.finding import Likeness, occurrences
from desktop_app.vietnamese.folding import fold

SYLLABLES = st.sampled_from(("hoà", "hòa", "Hoa", "đồng", "ĐỒNG", "giao", " ", "  ", "-", "–", "a"))
TEXTS = st.lists(SYLLABLES, max_size=12).map("".join)


def found(text: str, query: str, **likeness: bool) -> list[str]:
    return [text[one.start : one.end] for one in occurrences(text, query, Likeness(**likeness))]


def test_diacritics_capitals_and_runs_of_spaces_do_not_matter() -> None:
    text = "Hoà bình, HÒA  BÌNH và hoa binh; hoabinh"
    assert found(text, "hoa binh") == ["Hoà bình", "HÒA  BÌNH", "hoa binh"]
    assert found(text, "hoà bình") == found(text, "hoa binh")


@pytest.mark.parametrize(
    ("likeness", "hits"),
    [
        ({"same_marks": True}, ["giao", "GIAO"]),
        ({"same_case": True}, ["giao", "giáo"]),
        ({"same_marks": True, "same_case": True}, ["giao"]),
        ({"whole_words": True}, ["giao", "GIAO", "giáo"]),
    ],
)
def test_what_has_to_be_alike_can_be_chosen(likeness: dict[str, bool], hits: list[str]) -> None:
    assert found("giao, GIAO, giáo", "giao", **likeness) == hits


def test_a_whole_word_is_no_part_of_another() -> None:
    assert found("ban, bang, (ban) abăn ban", "ban", whole_words=True) == ["ban", "ban", "ban"]


def test_a_place_hidden_by_one_that_does_not_count_is_found() -> None:
    assert found("áaa", "aa", same_marks=True) == ["aa"]


@pytest.mark.parametrize("query", ["", " ", "\u00a0\t"])
def test_nothing_is_found_for_no_words(query: str) -> None:
    assert not found("có  chữ", query)


def test_decomposed_letters_are_found_whole() -> None:
    text = normalize("NFD", "phường Hoà Bình")
    assert found(text, "hoà") == [normalize("NFD", "Hoà")]
    assert found("phường Hoà Bình", normalize("NFD", "hoà"), same_marks=True) == ["Hoà"]


def test_a_letter_that_folds_to_several_is_never_cut() -> None:
    assert found("İ", fold("İ")[:1]) in ([], ["İ"])
    assert not found("…", ".")


@given(TEXTS, TEXTS)
def test_places_are_in_order_apart_and_say_the_query(text: str, query: str) -> None:
    end = 0
    for one in occurrences(text, query):
        assert end <= one.start < one.end <= len(text)
        assert fold(text[one.start : one.end]) == fold(query)
        end = one.end


@given(TEXTS, TEXTS, TEXTS)
def test_words_put_into_a_text_are_found_exactly(before: str, words: str, after: str) -> None:
    if words.strip():
        assert found(before + words + after, words, same_marks=True, same_case=True)
