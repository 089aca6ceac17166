"""The reader's own reading of a PDF made by hand."""

from pathlib import Path

import pytest

from tests.readers.rendered_page import RenderedPage, read_pdf

_CONTENT = b"""BT /F1 10 Tf 1 0 0 1 20 180 Tm (left word) Tj 1 0 0 1 120 180 Tm (right) Tj ET
1 0 0 rg BT /F2 12 Tf 1 0 0 1 20 160 Tm (below) Tj ET
0.75 w 20 150 m 80 150 l S 20 140 60 0.5 re f"""


def pdf_of(content: bytes) -> bytes:
    """A PDF of one page, 200 points square, in Times and Times bold."""
    fonts = b"/F1 << /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >> "
    fonts += b"/F2 << /Type /Font /Subtype /Type1 /BaseFont /Times-Bold >>"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R "
        b"/Resources << /Font << " + fonts + b" >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
    ]
    body, offsets = b"%PDF-1.4\n", list[int]()
    for number, text in enumerate(objects, start=1):
        offsets.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, text)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size = len(objects) + 1
    return (
        body
        + b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, table)
        + b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, len(body))
    )


@pytest.fixture
def page(tmp_path: Path) -> RenderedPage:
    """The page read back."""
    file = tmp_path / "page.pdf"
    file.write_bytes(pdf_of(_CONTENT))
    (only,) = read_pdf(file)
    return only


def test_columns_on_one_baseline_are_lines_of_their_own(page: RenderedPage) -> None:
    assert [line.text for line in page.lines] == ["left word", "right", "below"]
    left, right, below = page.lines
    assert left.baseline == right.baseline == pytest.approx(20)
    assert below.baseline == pytest.approx(40)
    assert left.x0 == pytest.approx(20)
    assert right.x0 == pytest.approx(120)
    assert [word.text for word in left.words] == ["left", "word"]


def test_spans_tell_face_size_and_colour(page: RenderedPage) -> None:
    (plain,), (bold,) = page.lines[0].spans, page.lines[2].spans
    assert (plain.family, plain.size, plain.bold, plain.colour) == ("Times", 10, False, "000000")
    assert (bold.family, bold.size, bold.bold, bold.colour) == ("Times", 12, True, "FF0000")


def test_lines_and_thin_areas_are_strokes(page: RenderedPage) -> None:
    drawn, filled = page.strokes
    assert (drawn.x0, drawn.x1, drawn.y0, drawn.thickness) == (20, 80, 50, 0.75)
    assert (filled.x0, filled.x1, filled.thickness) == (20, 80, 0.5)
    assert filled.y0 == pytest.approx(59.75)
    assert filled.colour == "FF0000"
    assert drawn.is_level
