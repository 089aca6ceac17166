"""A page is painted where it was laid out, at any scale, and leaves the painter as it was."""

import pytest
from msgspec import structs
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from desktop_app.layout.pages import Page, Segment, Stroke
from desktop_app.layout.set_paragraph import frame
from desktop_app.ui.paper.fonts import Faces, load_faces
from desktop_app.ui.paper.painter import paint_page
from tests.ui.paper.pages_by_hand import FONTS, METRICS, line, page, words

Box = tuple[int, int, int, int]
WHITE = QColor("white")


@pytest.fixture(scope="module")
def faces(qapp: QApplication) -> Faces:
    return load_faces(FONTS)


def painted(
    what: Page, faces: Faces, scale: float = 1.0, size: tuple[int, int] = (1600, 900)
) -> QImage:
    image = QImage(round(size[0] * scale), round(size[1] * scale), QImage.Format.Format_RGB32)
    image.fill(WHITE)
    painter = QPainter(image)
    painter.scale(scale, scale)
    paint_page(painter, what, faces)
    painter.end()
    return image


def inked(image: QImage) -> list[tuple[int, int]]:
    """Every pixel darker than half grey."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    data, step = bytes(grey.constBits()), grey.bytesPerLine()
    dark = [at for at, shade in enumerate(data) if shade < 128 and at % step < grey.width()]
    return [(at % step, at // step) for at in dark]


def box(image: QImage) -> Box:
    """The smallest rectangle around all ink: left, top, right, bottom (exclusive)."""
    pixels = inked(image)
    across, down = [x for x, _ in pixels], [y for _, y in pixels]
    return min(across), min(down), max(across) + 1, max(down) + 1


def test_a_stroke_fills_its_thickness_and_length_exactly(faces: Faces) -> None:
    image = painted(page(strokes=[Stroke(100, 50, 300, 50, 10)]), faces, size=(400, 100))
    assert box(image) == (100, 45, 300, 55)
    assert len(inked(image)) == 200 * 10


def test_the_corners_of_a_frame_are_filled(faces: Faces) -> None:
    sides = list(frame(20, 20, 120, 80, 10, "000000"))
    image = painted(page(strokes=sides), faces, size=(140, 100))
    assert box(image) == (15, 15, 125, 85)
    assert len(inked(image)) == 110 * 70 - 90 * 50


def test_a_slanted_stroke_goes_from_end_to_end(faces: Faces) -> None:
    image = painted(page(strokes=[Stroke(10, 10, 90, 70, 4)]), faces, size=(100, 80))
    assert image.pixelColor(50, 40).lightness() < 20
    assert image.pixelColor(80, 20) == WHITE


def test_a_stroke_without_length_paints_nothing(faces: Faces) -> None:
    assert not inked(painted(page(strokes=[Stroke(50, 50, 50, 50, 10)]), faces, size=(100, 100)))


def test_text_stands_on_its_baseline_from_its_place_on(faces: Faces) -> None:
    left, top, right, bottom = box(painted(page(line(words("HNH", 200), 500)), faces))
    width = METRICS.width("HNH", "regular", 14)
    assert bottom == pytest.approx(500, abs=4)
    assert top == pytest.approx(500 - 0.66 * 280, abs=6)
    assert left == pytest.approx(200, abs=8)
    assert right == pytest.approx(200 + width, abs=10)


@pytest.mark.parametrize("scale", [0.0667, 0.1, 0.25, 0.5])
def test_the_page_is_the_same_at_any_scale(faces: Faces, scale: float) -> None:
    text = line(words("THÔNG BÁO kết luận", 150, stretch=40), 500)
    what = page(text, strokes=[Stroke(150, 700, 1450, 700, 30)])
    full, small = box(painted(what, faces)), box(painted(what, faces, scale))
    for whole, part in zip(full, small, strict=True):
        assert part == pytest.approx(whole * scale, abs=1.0)


def test_colours_are_the_pages_own(faces: Faces) -> None:
    what = page(
        line(words("H", 100), 400, colour="C00000"),
        strokes=[Stroke(400, 300, 600, 300, 40, "0000FF")],
    )
    image = painted(what, faces)
    assert image.pixelColor(500, 300) == QColor("#0000FF")
    colours = {image.pixelColor(x, y).name() for x, y in inked(image)}
    assert "#c00000" in colours
    assert "#000000" not in colours


def underlined(segments: tuple[Segment, ...]) -> tuple[Segment, ...]:
    return tuple(structs.replace(segment, underline=True) for segment in segments)


def row(image: QImage, y: float) -> list[bool]:
    return [image.pixelColor(x, round(y)).lightness() < 128 for x in range(image.width())]


def test_an_underline_goes_through_stretched_spaces_and_ends_with_the_last_word(
    faces: Faces,
) -> None:
    segments = underlined(words("HH HH", 200, stretch=300))
    image = painted(page(line(segments, 500)), faces)
    place = faces.underline("regular", 14)
    ink = row(image, 500 + place.top + place.thickness / 2)
    first, last = ink.index(True), len(ink) - ink[::-1].index(True)
    assert first == pytest.approx(200, abs=1)
    assert last == pytest.approx(segments[-1].x + segments[-1].width, abs=1)
    assert all(ink[first:last])
    assert not any(row(image, 500 + place.top - 3))
    assert not any(row(image, 500 + place.top + place.thickness + 3))


def test_words_that_are_not_underlined_have_no_line_below(faces: Faces) -> None:
    first, second, third = words("HH HH HH", 200)
    image = painted(page(line((*underlined((first,)), second, *underlined((third,))), 500)), faces)
    place = faces.underline("regular", 14)
    ink = row(image, 500 + place.top + place.thickness / 2)
    for word in (first, third):
        assert all(ink[round(word.x + 2) : round(word.x + word.width - 2)])
    assert not any(ink[round(first.x + first.width + 2) : round(third.x - 2)])


def test_the_painter_is_left_as_it_was(faces: Faces) -> None:
    image = QImage(300, 300, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.scale(0.5, 0.25)
    painter.translate(QPointF(3, 4))
    before = (painter.transform(), painter.pen(), painter.font(), painter.renderHints())
    paint_page(painter, page(line(words("kết luận", 100, stretch=50), 300)), faces)
    after = (painter.transform(), painter.pen(), painter.font(), painter.renderHints())
    painter.end()
    assert after == before


def test_a_character_no_face_has_does_not_move_the_next_word(faces: Faces) -> None:
    marked = words("\U0001f600 HH", 200)
    alone = page(line(marked[1:], 500))
    right = box(painted(page(line(marked, 500)), faces))[2]
    assert right == pytest.approx(box(painted(alone, faces))[2], abs=1)
