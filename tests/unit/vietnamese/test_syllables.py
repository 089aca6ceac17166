"""Syllables taken apart, and letters taken from their tone marks."""

import pytest

from desktop_app.vietnamese.letters import VOWELS, Tone, with_tone, without_tone
from desktop_app.vietnamese.syllables import Syllable, split_syllable


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("hoà", ("h", "oa", "", Tone.GRAVE)),
        ("hòa", ("h", "oa", "", Tone.GRAVE)),
        ("UỶ", ("", "uy", "", Tone.HOOK)),
        ("quý", ("qu", "y", "", Tone.ACUTE)),
        ("Quỳnh", ("qu", "y", "nh", Tone.GRAVE)),
        ("già", ("gi", "a", "", Tone.GRAVE)),
        ("gì", ("g", "i", "", Tone.GRAVE)),
        ("gìn", ("g", "i", "n", Tone.GRAVE)),
        ("nghiêng", ("ngh", "iê", "ng", Tone.LEVEL)),
        ("khuỷu", ("kh", "uyu", "", Tone.HOOK)),
        ("thuyết", ("th", "uyê", "t", Tone.ACUTE)),
        ("đặng", ("đ", "ă", "ng", Tone.DOT)),
        ("ngã", ("ng", "a", "", Tone.TILDE)),
        ("Goòng", ("g", "oo", "ng", Tone.GRAVE)),
        ("ý", ("", "y", "", Tone.ACUTE)),
    ],
)
def test_parts_of_a_syllable(word: str, parts: tuple[str, str, str, Tone]) -> None:
    assert split_syllable(word) == Syllable(*parts)


@pytest.mark.parametrize(
    "word", ["", "x", "Stalin", "hòá", "hoeao", "web", "b2", "nh", "tiếtục", "hoa hoà", "eu", "oà."]
)
def test_what_is_not_built_like_a_syllable_has_no_parts(word: str) -> None:
    assert split_syllable(word) is None


def test_rhyme_is_vowels_and_final_consonant() -> None:
    syllable = split_syllable("HUỲNH")
    assert syllable is not None
    assert syllable.rhyme == "uynh"


def test_tone_names_follow_dictionary_order() -> None:
    assert [with_tone("a", tone) for tone in Tone] == ["a", "à", "ả", "ã", "á", "ạ"]


@pytest.mark.parametrize("vowel", VOWELS + VOWELS.upper())
@pytest.mark.parametrize("tone", list(Tone))
def test_a_tone_put_on_comes_off_again(vowel: str, tone: Tone) -> None:
    letter = with_tone(vowel, tone)
    assert len(letter) == 1
    assert without_tone(letter) == (vowel, tone)


@pytest.mark.parametrize("letter", ["đ", "b", "1", " ", "ñ"])
def test_other_characters_bear_no_tone(letter: str) -> None:
    assert without_tone(letter) == (letter, Tone.LEVEL)
    with pytest.raises(KeyError):
        with_tone(letter, Tone.ACUTE)
