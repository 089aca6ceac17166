"""advances.json is what the script makes of the fonts; they hold the Vietnamese alphabet."""

import json
from unicodedata import normalize

import pytest

import make_advances

VOWELS = "aăâeêioôơuưy"
TONES = ("", "\N{COMBINING GRAVE ACCENT}", "\N{COMBINING HOOK ABOVE}", "\N{COMBINING TILDE}",
         "\N{COMBINING ACUTE ACCENT}", "\N{COMBINING DOT BELOW}")  # fmt: skip
CONSONANTS = "bcdđghklmnpqrstvxfjwz"


def alphabet() -> set[str]:
    lower = {normalize("NFC", vowel + tone) for vowel in VOWELS for tone in TONES} | set(CONSONANTS)
    return lower | {letter.upper() for letter in lower}


def test_the_file_is_what_the_script_makes_of_the_fonts() -> None:
    stored = (make_advances.FONTS / "advances.json").read_text(encoding="ascii")
    assert stored == make_advances.render(make_advances.FONTS)


def test_the_alphabet_has_every_vowel_with_every_tone_in_both_cases() -> None:
    assert len(alphabet()) == 2 * (12 * 6 + 21)
    assert all(len(letter) == 1 for letter in alphabet())


@pytest.mark.parametrize("face", make_advances.FACES)
def test_every_vietnamese_letter_is_in_the_face(face: str) -> None:
    faces = json.loads((make_advances.FONTS / "advances.json").read_bytes())["faces"]
    assert alphabet() - set("".join(faces[face].values())) == set()


@pytest.mark.parametrize(
    ("face", "character", "advance"),
    [("regular", " ", 512), ("regular", "Đ", 1479), ("bold", "ệ", 909), ("italic", "m", 1479)],
)
def test_known_advances(face: str, character: str, advance: int) -> None:
    faces = json.loads((make_advances.FONTS / "advances.json").read_bytes())["faces"]
    assert character in faces[face][str(advance)]
