"""Widths of the bundled font: the measured ones, their sums, and what happens without the file."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.layout.lengths import Twips
from desktop_app.layout.metrics import FontMetrics, FontMissing, face_of
from tests.unit.layout.desk import METRICS

FACES = ("regular", "bold", "italic", "boldItalic")
NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"


@pytest.mark.parametrize(
    ("text", "size", "centimetres"),
    [
        ("ĐẢNG CỘNG SẢN VIỆT NAM", 15, 7.29),
        (NATION, 12, 8.83),
        (NATION, 13, 9.57),
        ("Độc lập - Tự do - Hạnh phúc", 13, 5.61),
        ("Độc lập - Tự do - Hạnh phúc", 14, 6.05),
    ],
)
def test_bold_words_of_the_header_are_as_wide_as_measured(
    text: str, size: float, centimetres: float
) -> None:
    width = METRICS.width(text, "bold", size)
    assert Twips(round(width)).mm / 10 == pytest.approx(centimetres, abs=0.006)


@settings(max_examples=60)
@given(st.text(max_size=20), st.text(max_size=20), st.sampled_from(FACES))
def test_widths_add_up_without_kerning(left: str, right: str, face: str) -> None:
    assert METRICS.units(left + right, face) == METRICS.units(left, face) + METRICS.units(
        right, face
    )


@settings(max_examples=60)
@given(st.text("ăâđêôơưAĐ 09-", max_size=20), st.floats(1, 40), st.sampled_from(FACES))
def test_widths_grow_with_the_size(text: str, size: float, face: str) -> None:
    assert METRICS.width(text, face, 2 * size) == pytest.approx(2 * METRICS.width(text, face, size))
    assert METRICS.width(text, face, size) == pytest.approx(
        METRICS.units(text, face) * METRICS.scale(size)
    )


@pytest.mark.parametrize("face", FACES)
def test_an_unknown_character_is_half_an_em_wide(face: str) -> None:
    assert METRICS.width("\U0001f600", face, 14) == 14 * 20 / 2


@pytest.mark.parametrize("face", FACES)
def test_a_no_break_space_is_as_wide_as_a_space(face: str) -> None:
    assert METRICS.units("\u00a0", face) == METRICS.units(" ", face)


@pytest.mark.parametrize("size", [11, 12, 13, 14, 15, 16])
def test_a_single_line_is_1_15_em_high(size: float) -> None:
    height = METRICS.line_height(size)
    assert height == pytest.approx(1.15 * 20 * size, abs=1)
    assert 0.8 * 20 * size < METRICS.ascent(size) < height


def test_faces_are_named_by_bold_and_italic() -> None:
    assert face_of(bold=False, italic=False) == "regular"
    assert face_of(bold=True, italic=False) == "bold"
    assert face_of(bold=False, italic=True) == "italic"
    assert face_of(bold=True, italic=True) == "boldItalic"


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    file = tmp_path / "advances.json"
    with pytest.raises(FontMissing) as caught:
        FontMetrics.read(file)
    assert caught.value.file == file


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"{}",
        b"[]",
        b"null",
        b"\xff\xfe",
        b'{"faces": []}',
        b'{"faces": {"regular": {"wide": "a"}}}',
        b'{"faces": {"regular": {"5": "a"}}, "unitsPerEm": 2048}',
    ],
)
def test_a_broken_file_is_named(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "advances.json"
    file.write_bytes(content)
    with pytest.raises(FontMissing) as caught:
        FontMetrics.read(file)
    assert caught.value.file == file
