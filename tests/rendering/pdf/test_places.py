"""Every character, stroke and page of the PDF is where the layout put it."""

import re

import pytest
from msgspec import structs
from PySide6.QtWidgets import QApplication

from desktop_app.layout.pages import Line, Page, Segment, Stroke
from desktop_app.ui.paper.fonts import FILES, load_faces
from desktop_app.ui.paper.pdf import pdf_bytes
from tests.rendering.pdf.pdf_reading import SPACES, Character, ReadPage, read_pages
from tests.rendering.pdf.sample_pages import SAMPLES, read_sample, sample_pages
from tests.ui.paper.pages_by_hand import A4, FONTS, METRICS, line, page, pages, words

NEAR = 2.0  # twips: a tenth of a point
A4_IN_WHOLE_POINTS = (595 * 20, 842 * 20)


def expected(of: Page) -> list[Character]:
    """Every printed character but the spaces, where the layout has it."""
    result = []
    for row in of.lines:
        for segment in row.segments:
            font = FILES[segment.face].removesuffix(".ttf").removesuffix("-Regular")
            for at, char in enumerate(segment.text):
                x = segment.x + METRICS.width(segment.text[:at], segment.face, row.size)
                right = x + METRICS.width(char, segment.face, row.size)
                if char not in SPACES:
                    result.append(Character(char, x, row.y, right, row.size, font, ()))
    return result


def assert_alike(read: ReadPage, laid_out: Page) -> None:
    wanted = expected(laid_out)
    assert "".join(one.text for one in read.letters) == "".join(one.text for one in wanted)
    for found, want in zip(read.letters, wanted, strict=True):
        assert found.x == pytest.approx(want.x, abs=NEAR), want
        assert found.y == pytest.approx(want.y, abs=NEAR), want
        assert found.right == pytest.approx(want.right, abs=NEAR), want
        assert found.size == want.size
        assert re.sub(r"^[A-Z]{6}\+", "", found.font).replace("-Regular", "") == want.font


@pytest.mark.parametrize("name", SAMPLES)
def test_every_character_of_a_sample_is_in_its_place(qapp: QApplication, name: str) -> None:
    laid_out, read = sample_pages(name), read_sample(name)
    assert len(read) == len(laid_out.pages)
    for found, want in zip(read, laid_out.pages, strict=True):
        assert_alike(found, want)


@pytest.mark.parametrize("face", FILES)
@pytest.mark.parametrize("size", [6, 10.5, 11, 13, 14, 16])
def test_every_face_and_size_is_in_its_place(qapp: QApplication, face: str, size: float) -> None:
    text = "THÔNG BÁO “AVATo” kết luận ngày\u00a005 tháng\u00a07"
    what = page(line(words(text, 1701.3, face=face, size=size, stretch=23.7), 2000.4, size=size))
    (read,) = read_pages(pdf_bytes(pages(what), FONTS))
    assert_alike(read, what)


@pytest.mark.parametrize("name", SAMPLES)
def test_every_stroke_of_a_sample_is_in_its_place(qapp: QApplication, name: str) -> None:
    for read, want in zip(read_sample(name), sample_pages(name).pages, strict=True):
        found = [path for path in read.paths if not path.filled]
        assert len(found) == len(want.strokes)
        for path, stroke in zip(found, want.strokes, strict=True):
            reach = stroke.thickness / 2 + 0.1  # a corner is filled
            assert path.thickness == pytest.approx(stroke.thickness, abs=0.1)
            assert path.x1 == pytest.approx(min(stroke.x1, stroke.x2), abs=reach)
            assert path.x2 == pytest.approx(max(stroke.x1, stroke.x2), abs=reach)
            assert path.y1 == pytest.approx(min(stroke.y1, stroke.y2), abs=reach)
            assert path.y2 == pytest.approx(max(stroke.y1, stroke.y2), abs=reach)


def test_a_stroke_that_meets_no_other_ends_where_it_should(qapp: QApplication) -> None:
    strokes = [
        Stroke(3000, 1500.5, 5000.25, 1500.5, 15),
        Stroke(2000, 2000, 2000, 9000, 10, "C00000"),
    ]
    (read,) = read_pages(pdf_bytes(pages(page(strokes=strokes)), FONTS))
    level, upright = read.paths
    assert (level.x1, level.y1, level.x2) == pytest.approx((3000, 1500.5, 5000.25), abs=0.1)
    assert (upright.x1, upright.y1, upright.y2) == pytest.approx((2000, 2000, 9000), abs=0.1)
    assert (level.thickness, upright.thickness) == pytest.approx((15, 10), abs=0.01)
    assert level.colour == pytest.approx((0, 0, 0))
    assert upright.colour == pytest.approx((0xC0 / 255, 0, 0), abs=0.01)


def underlined(segments: tuple[Segment, ...]) -> Line:
    return line([structs.replace(one, underline=True) for one in segments], 3000)


def test_an_underline_is_the_fonts_own(qapp: QApplication) -> None:
    segments = words("Nơi nhận", 2000, stretch=100)
    (read,) = read_pages(pdf_bytes(pages(page(underlined(segments))), FONTS))
    (band,) = read.paths
    place = load_faces(FONTS).underline("regular", 14)
    assert band.filled
    assert band.x1 == pytest.approx(2000, abs=0.5)
    assert band.x2 == pytest.approx(segments[-1].x + segments[-1].width, abs=0.5)
    assert band.y1 == pytest.approx(3000 + place.top, abs=0.5)
    assert band.y2 == pytest.approx(3000 + place.top + place.thickness, abs=0.5)


def test_every_page_has_its_own_size(qapp: QApplication) -> None:
    sizes = [A4, (A4[1], A4[0]), (8391, 11906), A4]
    what = pages(*(page(line(words("Trang", 600), 700), size=size) for size in sizes))
    read = read_pages(pdf_bytes(what, FONTS))
    found = [(one.width, one.height) for one in read]
    assert {found[0], found[3]} == {A4_IN_WHOLE_POINTS}
    for have, want in zip(found, sizes, strict=True):
        assert have == pytest.approx(want, abs=10.1)  # Qt rounds paper to whole points
    for one, want_page in zip(read, what.pages, strict=True):
        assert_alike(one, want_page)


def test_the_text_has_its_colour(qapp: QApplication) -> None:
    what = page(line(words("HỎA", 600), 700, colour="C00000"), line(words("TỐC", 600), 1100))
    (read,) = read_pages(pdf_bytes(pages(what), FONTS))
    assert read.characters[0].colour == pytest.approx((0xC0 / 255, 0, 0), abs=0.01)
    assert read.characters[-1].colour == pytest.approx((0, 0, 0))
