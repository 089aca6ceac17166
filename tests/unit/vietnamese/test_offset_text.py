"""A text made from another keeps the place of every letter."""

import re
from unicodedata import normalize

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.vietnamese.offset_text import OffsetText

LETTERS = st.text(alphabet="ab  ắđ\u0301\u0302\n-", max_size=40)


@given(LETTERS)
def test_places_never_fall_and_stay_inside(source: str) -> None:
    text = OffsetText.of(source).replaced(re.compile(" +"), " ").composed()
    assert len(text.offsets) == len(text.text) + 1
    assert list(text.offsets) == sorted(text.offsets)
    assert text.offsets[-1] == len(source)
    assert text.text == normalize("NFC", re.sub(" +", " ", source))


@given(LETTERS)
def test_what_was_not_changed_stands_where_it_was(source: str) -> None:
    text = OffsetText.of(source).replaced(re.compile("-+"), "")
    for at, letter in enumerate(text.text):
        assert source[text.offsets[at]] == letter


def test_a_letter_made_of_two_is_one_place() -> None:
    source = normalize("NFD", "ổn định")
    text = OffsetText.of(source).composed()
    assert text.text == "ổn định"
    start, end = text.span(0, 2)
    assert normalize("NFC", source[start:end]) == "ổn"
