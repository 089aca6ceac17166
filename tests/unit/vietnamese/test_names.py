"""Capitals of names, texts and sentences."""

from unicodedata import is_normalized, normalize

import pytest
from hypothesis import given

from desktop_app.vietnamese.names import capitalised_name, lower_start, sentence_start, upper
from tests.unit.vietnamese.strategies import sentences, texts


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("nguyễn thanh hải", "Nguyễn Thanh Hải"),
        ("NGUYỄN THANH HẢI", "Nguyễn Thanh Hải"),
        ("nguyễn Thanh HẢI", "Nguyễn Thanh Hải"),
        ("  đỗ \u00a0 văn  ảnh ", "Đỗ Văn Ảnh"),
        ("H'Hen Niê", "H'Hen Niê"),
        ("h'hen niê", "H'Hen Niê"),
        ("H’HEN NIÊ", "H’Hen Niê"),
        ("Y Thanh", "Y Thanh"),
        ("y-bút êban", "Y-Bút Êban"),
        ("cát-xtơ-rô", "Cát-xtơ-rô"),
        ("Vla-đi-mia I-lích Lê-nin", "Vla-đi-mia I-lích Lê-nin"),
        ("K'Brơi McDonald", "K'Brơi McDonald"),
        ("", ""),
    ],
)
def test_names_of_persons(typed: str, name: str) -> None:
    assert capitalised_name(typed) == name
    assert capitalised_name(normalize("NFD", typed)) == name


@given(sentences())
def test_a_name_set_right_stays_so(text: str) -> None:
    assert capitalised_name(capitalised_name(text)) == capitalised_name(text)


def test_whole_text_in_capitals() -> None:
    assert upper("đảng uỷ phường Nghĩa Lộ") == "ĐẢNG UỶ PHƯỜNG NGHĨA LỘ"
    assert upper(normalize("NFD", "hoả tốc")) == "HOẢ TỐC"


@given(texts())
def test_capitals_are_in_nfc(text: str) -> None:
    assert is_normalized("NFC", upper(text))


@pytest.mark.parametrize(
    ("text", "started"),
    [
        ("đồng chí Bí thư", "Đồng chí Bí thư"),
        ("Đồng chí", "Đồng chí"),
        ("“ổn định” tình hình", "“Ổn định” tình hình"),
        ("(kèm theo)", "(Kèm theo)"),
        ("5 xã", "5 xã"),
        ("uBND", "UBND"),
        ("...", "..."),
        ("", ""),
    ],
)
def test_start_of_a_sentence(text: str, started: str) -> None:
    assert sentence_start(text) == started


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("Kết luận của đồng chí", "kết luận của đồng chí"),
        ("Đồng chí Bí thư", "đồng chí Bí thư"),
        ("Y tế", "y tế"),
        ("Ô nhiễm", "ô nhiễm"),
        ("“Ổn định”", "“ổn định”"),
        ("UBND tỉnh", "UBND tỉnh"),
        ("CTr của Tỉnh uỷ", "CTr của Tỉnh uỷ"),
        ("H'Hen", "H'Hen"),
        ("Đảng uỷ", "Đảng uỷ"),
        ("Đảng", "Đảng"),
        ("Đảngx", "đảngx"),
        ("Nhà nước ta", "Nhà nước ta"),
        ("Nhà nướng", "nhà nướng"),
        ("Hà Nội", "hà Nội"),
        ("2 Đơn vị", "2 Đơn vị"),
        ("", ""),
    ],
)
def test_start_inside_a_sentence(text: str, inside: str) -> None:
    assert lower_start(text) == inside


def test_names_given_keep_their_capital_and_replace_the_usual_ones() -> None:
    assert lower_start("Hà Nội và Huế", proper_names=["Hà Nội"]) == "Hà Nội và Huế"
    assert lower_start("Hà Nộim", proper_names=["Hà Nội"]) == "hà Nộim"
    assert lower_start("Đảng uỷ", proper_names=()) == "đảng uỷ"


@given(sentences())
def test_starts_undo_each_other(text: str) -> None:
    small = lower_start(text, proper_names=())
    assert len(small) == len(text)
    assert small[1:].casefold() == text[1:].casefold()
    assert sentence_start(sentence_start(text)) == sentence_start(text)
