"""The four faces are the bundled files, whatever the system has, and measure as the layout does."""

import shutil
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QRawFont
from PySide6.QtWidgets import QApplication

from desktop_app.ui.paper.fonts import FILES, FaceMissing, Faces, load_faces
from tests.ui.paper.pages_by_hand import FONTS, METRICS

LETTERS = (
    "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵfjwz"
)
PRINTED = LETTERS + LETTERS.upper() + "0123456789.,;:()/-–“”…% \u00a0"


@pytest.fixture(scope="module")
def faces(qapp: QApplication) -> Faces:
    return load_faces(FONTS)


@pytest.mark.parametrize("face", FILES)
def test_a_face_is_drawn_from_the_bundled_file(faces: Faces, face: str) -> None:
    raw = QRawFont.fromFont(faces.font(face, 14))
    with TTFont(FONTS / FILES[face]) as file:
        for tag in ("glyf", "hmtx", "cmap"):
            assert bytes(raw.fontTable(tag).data()) == file.reader[tag]


@pytest.mark.parametrize("face", FILES)
def test_another_liberation_serif_does_not_stand_in(
    qapp: QApplication, tmp_path: Path, face: str
) -> None:
    """As on a machine with Debian's 1.07, which lacks Vietnamese letters."""
    other = tmp_path / FILES[face]
    with TTFont(FONTS / FILES[face]) as font:
        for glyph, (width, bearing) in font["hmtx"].metrics.items():
            font["hmtx"].metrics[glyph] = (2 * width, bearing)
        font.save(other)
    number = QFontDatabase.addApplicationFont(str(other))
    QFont.insertSubstitution("Liberation Serif", "Liberation Sans")
    try:
        assert QFontDatabase.applicationFontFamilies(number) == ["Liberation Serif"]
        measured = QFontMetricsF(load_faces(FONTS).font(face, 14)).horizontalAdvance("THÔNG")
    finally:
        QFont.removeSubstitutions("Liberation Serif")
        QFontDatabase.removeApplicationFont(number)
    assert measured == pytest.approx(METRICS.width("THÔNG", face, 14), abs=0.5)


@pytest.mark.parametrize("size", [6, 8, 11, 12.5, 13, 14, 15, 16])
@given(word=st.text(PRINTED, max_size=40), face=st.sampled_from(list(FILES)))
def test_a_word_is_as_wide_as_the_layout_says(
    faces: Faces, size: float, word: str, face: str
) -> None:
    font = faces.font(face, size)
    assert abs(QFontMetricsF(font).horizontalAdvance(word) - METRICS.width(word, face, size)) < 0.5


@pytest.mark.parametrize("pair", ["AV", "To", "Ty", "Tư", "fi", "ffl", "P.", "1.", "“A”"])
@pytest.mark.parametrize("face", FILES)
def test_no_kerning_and_no_ligature(faces: Faces, face: str, pair: str) -> None:
    metrics = QFontMetricsF(faces.font(face, 14))
    apart = sum(metrics.horizontalAdvance(letter) for letter in pair)
    assert metrics.horizontalAdvance(pair) == pytest.approx(apart, abs=0.05)


def test_the_underline_grows_with_the_type(faces: Faces) -> None:
    small, large = faces.underline("regular", 7), faces.underline("regular", 14)
    assert large.top == pytest.approx(2 * small.top)
    assert large.thickness == pytest.approx(2 * small.thickness)
    assert 0 < large.top < 40
    assert 5 < large.thickness < 20


def test_loading_again_adds_no_font(faces: Faces) -> None:
    before = QFontDatabase.families()
    assert load_faces(FONTS) == faces
    assert QFontDatabase.families() == before


@pytest.mark.parametrize("face", FILES)
@pytest.mark.parametrize("content", [None, b"", b"not a font", b"\x00\x01\x00\x00" + bytes(500)])
def test_a_face_that_is_missing_or_no_font_is_named(
    qapp: QApplication, tmp_path: Path, face: str, content: bytes | None
) -> None:
    folder = tmp_path / "fonts"
    shutil.copytree(FONTS, folder)
    spoilt = folder / FILES[face]
    spoilt.unlink()
    if content is not None:
        spoilt.write_bytes(content)
    with pytest.raises(FaceMissing) as fault:
        load_faces(folder)
    assert fault.value.file == spoilt


def test_a_font_qt_cannot_use_is_named(qapp: QApplication, tmp_path: Path) -> None:
    folder = tmp_path / "fonts"
    shutil.copytree(FONTS, folder)
    spoilt = folder / FILES["bold"]
    with TTFont(spoilt) as font:
        places = {tag: (entry.offset, entry.length) for tag, entry in font.reader.tables.items()}
    data = bytearray(spoilt.read_bytes())
    for tag in ("maxp", "hhea", "loca", "cmap"):
        offset, length = places[tag]
        data[offset : offset + length] = bytes(length)
    spoilt.write_bytes(data)
    for _ in range(2):
        with pytest.raises(FaceMissing) as fault:
            load_faces(folder)
        assert fault.value.file == spoilt
