"""The text can be searched and copied: every letter, one space between words, in reading order."""

import io
import re
import subprocess
import unicodedata

import pytest
from msgspec import structs
from pdfminer.high_level import extract_text
from PySide6.QtWidgets import QApplication

from desktop_app.layout.pages import Pages
from desktop_app.ui.paper.fonts import FILES
from desktop_app.ui.paper.pdf import pdf_bytes
from tests.rendering.pdf.pdf_reading import read_pages
from tests.rendering.pdf.sample_pages import SAMPLES, read_sample, sample_pages, sample_pdf
from tests.ui.paper.pages_by_hand import FONTS, line, page, pages, words

VOWELS = "aăâeêioôơuưy"
TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
SIGNS = "0123456789.,;:!?()[]/-–—…“”‘’\"'%+*&@#=<>§°²³_|~×½•"
ALPHABET = [unicodedata.normalize("NFC", vowel + tone) for vowel in VOWELS for tone in TONES]
ALPHABET += list("bcdđghklmnpqrstvxfjwz")


def lines_of(laid_out: Pages) -> list[str]:
    return [row.text for one in laid_out.pages for row in one.lines]


def poppler(data: bytes, *options: str) -> str:
    """What pdftotext gives for a PDF."""
    done = subprocess.run(
        ["pdftotext", *options, "-", "-"], input=data, capture_output=True, check=True
    )
    return done.stdout.decode()


def flat(text: str) -> str:
    """One line, no-break spaces as spaces."""
    return " ".join(re.sub(r"[\u00a0\f]", " ", text).split())


@pytest.mark.parametrize("face", FILES)
def test_every_letter_comes_back(qapp: QApplication, face: str) -> None:
    letters = " ".join([*ALPHABET, *(letter.upper() for letter in ALPHABET), *SIGNS]).split(" ")
    rows = [" ".join(letters[at : at + 30]) for at in range(0, len(letters), 30)]
    what = page(*(line(words(row, 900, face=face), 900 + 400 * at) for at, row in enumerate(rows)))
    (read,) = read_pages(pdf_bytes(pages(what), FONTS))
    assert read.text == "".join(rows)


@pytest.mark.parametrize("name", SAMPLES)
def test_the_text_of_a_sample_is_the_lines_text_in_their_order(
    qapp: QApplication, name: str
) -> None:
    for read, want in zip(read_sample(name), sample_pages(name).pages, strict=True):
        text = read.text
        for row in want.lines:
            assert text.startswith(row.text), row.text
            text = text.removeprefix(row.text).lstrip(" ")
        assert not text


@pytest.mark.parametrize("name", SAMPLES)
def test_no_tab_and_no_broken_letter_is_extracted(qapp: QApplication, name: str) -> None:
    for read in read_sample(name):
        assert not re.search(r"[\t\ufffd\x00-\x1f]|\(cid", read.text)
        assert unicodedata.is_normalized("NFC", read.text)


@pytest.mark.parametrize("name", SAMPLES)
def test_poppler_and_pdfminer_find_every_line_with_single_spaces(
    qapp: QApplication, name: str
) -> None:
    data = sample_pdf(name)
    by_poppler = flat(poppler(data, "-raw"))
    by_pdfminer = extract_text(io.BytesIO(data)).replace("\u00a0", " ")
    for row in lines_of(sample_pages(name)):
        for part in re.split(r"[ \u00a0]{2,}", row):  # blanks to write in part a line
            if part != "-----":  # taken for hyphens
                assert flat(part) in by_poppler
                assert part.strip().replace("\u00a0", " ") in by_pdfminer


@pytest.mark.parametrize("stretch", [0.0, 0.3, 7.0, 60.0, 200.0])
def test_a_stretched_space_is_still_one_space(qapp: QApplication, stretch: float) -> None:
    what = page(
        line(words("trước ngày\u00a005 tháng\u00a07 năm 2026", 1000, stretch=stretch), 2000)
    )
    data = pdf_bytes(pages(what), FONTS)
    wanted = "trước ngày 05 tháng 7 năm 2026"
    assert extract_text(io.BytesIO(data)).replace("\u00a0", " ").strip() == wanted
    assert poppler(data).replace("\u00a0", " ").strip() == wanted


def test_the_space_reaches_from_word_to_word(qapp: QApplication) -> None:
    segments = words("tiến độ", 1000, stretch=150)
    (read,) = read_pages(pdf_bytes(pages(page(line(segments, 2000))), FONTS))
    (space,) = (one for one in read.characters if one.text == " ")
    assert space.x == pytest.approx(segments[0].x + segments[0].width, abs=0.5)
    assert space.right == pytest.approx(segments[1].x, abs=0.5)


@pytest.mark.parametrize("room", [0.0, 0.2, -30.0])
def test_a_space_without_room_is_still_there(qapp: QApplication, room: float) -> None:
    first, second = words("tiến độ", 1000)
    second = structs.replace(second, x=first.x + first.width + room)
    (read,) = read_pages(pdf_bytes(pages(page(line((first, second), 2000))), FONTS))
    assert read.text == "tiến độ"
    assert all(one.right > one.x for one in read.characters)
