"""The PDF as a document: fonts embedded, properties, language, and what happens without fonts."""

import datetime as dt
import re
import shutil
import time
from pathlib import Path
from xml.etree import ElementTree

import pytest
from pdfminer.pdftypes import PDFStream, resolve1
from pdfminer.utils import decode_text
from PySide6.QtWidgets import QApplication

from desktop_app.ui.paper.fonts import FILES, FaceMissing
from desktop_app.ui.paper.pdf import pdf_bytes
from desktop_app.ui.paper.pdf_finish import finished
from desktop_app.ui.paper.pdf_properties import Properties
from tests.rendering.pdf.pdf_reading import fonts, opened, read_pages
from tests.rendering.pdf.sample_pages import SAMPLES, THREE_PAGES, sample_pages, sample_pdf
from tests.ui.paper.pages_by_hand import FONTS, line, page, pages, words

WARM_LIMIT = 0.150  # seconds for a notice of three pages
DAY = dt.date(2026, 7, 5)
NAMESPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
}
ONE = page(line(words("kết luận", 1000), 2000))


def info(data: bytes) -> dict[str, str]:
    (properties,) = opened(data).info
    return {key: decode_text(value) for key, value in properties.items()}


def xmp(data: bytes) -> ElementTree.Element:
    stream = resolve1(opened(data).catalog["Metadata"])
    return ElementTree.fromstring(stream.get_data())


def found(tree: ElementTree.Element, path: str) -> str | None:
    return tree.findtext(f".//{path}", namespaces=NAMESPACES)


@pytest.mark.parametrize("name", SAMPLES)
def test_every_font_is_embedded_and_named_as_a_subset_of_liberation_serif(
    qapp: QApplication, name: str
) -> None:
    tags: dict[str, str] = {}
    for font in fonts(sample_pdf(name)):
        (descendant,) = font["DescendantFonts"]
        descriptor = descendant["FontDescriptor"]
        names = {font["BaseFont"].name, descendant["BaseFont"].name, descriptor["FontName"].name}
        assert len(names) == 1
        (shown,) = names
        tag, _, face = shown.partition("+")
        assert re.fullmatch("[A-Z]{6}", tag)
        assert f"{face}.ttf".replace("Serif.", "Serif-Regular.") in FILES.values()
        assert tags.setdefault(face, tag) == tag
        file = descriptor["FontFile2"]
        assert isinstance(file, PDFStream)
        assert 1000 < len(file.get_data()) < 100_000
    assert len(set(tags.values())) == len(tags) > 1


def test_title_author_and_date_are_the_documents(qapp: QApplication) -> None:
    title, author = "Thông báo kết luận (số 12) & <mật>", "Tỉnh uỷ Thái Nguyên \\ ("
    data = pdf_bytes(pages(ONE, title=title, author=author), FONTS, DAY)
    assert info(data) == {
        "Title": title,
        "Author": author,
        "Creator": "tbkl",
        "Producer": "tbkl",
        "CreationDate": "D:20260705",
        "ModDate": "D:20260705",
    }
    tree = xmp(data)
    assert found(tree, "dc:title/rdf:Alt/rdf:li") == title
    assert found(tree, "dc:creator/rdf:Seq/rdf:li") == author
    assert found(tree, "dc:language/rdf:Bag/rdf:li") == "vi-VN"
    assert found(tree, "pdf:Producer") == found(tree, "xmp:CreatorTool") == "tbkl"
    assert found(tree, "xmp:CreateDate") == found(tree, "xmp:ModifyDate") == "2026-07-05"


def test_without_a_date_none_is_told(qapp: QApplication) -> None:
    data = pdf_bytes(pages(ONE), FONTS)
    assert set(info(data)) == {"Title", "Author", "Creator", "Producer"}
    assert found(xmp(data), "xmp:CreateDate") is None
    assert str(dt.date.today().year).encode() not in data


def test_language_and_title_bar(qapp: QApplication) -> None:
    catalog = opened(pdf_bytes(pages(ONE), FONTS)).catalog
    assert catalog["Lang"] == b"vi-VN"
    assert resolve1(catalog["ViewerPreferences"])["DisplayDocTitle"] is True


def test_it_is_a_plain_pdf_1_4_whose_table_finds_every_object(qapp: QApplication) -> None:
    data = pdf_bytes(sample_pages(THREE_PAGES), FONTS)
    assert data.startswith(b"%PDF-1.4\n")
    (start,) = re.findall(rb"startxref\n(\d+)\n%%EOF\n\Z", data)
    rows = re.findall(rb"^(\d{10}) \d{5} ([nf]) \n", data[int(start) :], re.MULTILINE)
    assert rows[0] == (b"0000000000", b"f")
    for number, (offset, kind) in enumerate(rows[1:], start=1):
        assert kind == b"n"
        assert data[int(offset) :].startswith(b"%d 0 obj\n" % number)


def test_no_trace_of_machine_or_library(qapp: QApplication, tmp_path: Path) -> None:
    folder = tmp_path / "bundled"
    shutil.copytree(FONTS, folder)
    data = pdf_bytes(pages(ONE), folder)
    assert b"Qt 6" not in data
    assert "Qt 6".encode("utf-16-be") not in data
    assert str(tmp_path).encode() not in data


def test_the_same_pages_give_the_same_bytes(qapp: QApplication) -> None:
    laid_out = sample_pages(THREE_PAGES)
    assert pdf_bytes(laid_out, FONTS, DAY) == pdf_bytes(laid_out, FONTS, DAY)
    assert pdf_bytes(laid_out, FONTS, DAY) != pdf_bytes(laid_out, FONTS)


def test_two_documents_do_not_mix(qapp: QApplication) -> None:
    before = pdf_bytes(pages(ONE), FONTS)
    other = page(line(words("TỐI MẬT", 1000, face="bold"), 2000))
    second = pdf_bytes(pages(other, other, title="Khác"), FONTS)
    assert [one.text for one in read_pages(second)] == ["TỐI MẬT", "TỐI MẬT"]
    assert {font["BaseFont"].name[7:] for font in fonts(second)} == {"LiberationSerif-Bold"}
    assert info(second)["Title"] == "Khác"
    assert pdf_bytes(pages(ONE), FONTS) == before


def test_a_page_without_text_is_a_page(qapp: QApplication) -> None:
    read = read_pages(pdf_bytes(pages(page(), ONE), FONTS))
    assert [one.text for one in read] == ["", "kết luận"]


def test_without_the_fonts_there_is_no_pdf(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(FaceMissing) as fault:
        pdf_bytes(pages(ONE), tmp_path / "nowhere")
    assert fault.value.file == tmp_path / "nowhere" / FILES["regular"]


@pytest.mark.parametrize(
    "foreign",
    [
        b"",
        b"%PDF-1.5\n1 0 obj\n<< /Type /XRef >>\nendobj\nstartxref\n9\n%%EOF\n",
        b"xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 1 >>\nstartxref\n0\n%%EOF\n",
        b"xref\n0 2\n0000000000 65535 f \n0000000003 00000 n \nstartxref\n0\n%%EOF\n",
    ],
)
def test_a_pdf_of_another_make_is_left_as_it_is(foreign: bytes) -> None:
    assert finished(foreign, Properties("Thông báo", "Tỉnh uỷ", None)) == foreign


def test_three_pages_take_less_than_a_seventh_of_a_second(qapp: QApplication) -> None:
    laid_out = sample_pages(THREE_PAGES)
    assert len(laid_out.pages) == 3
    pdf_bytes(laid_out, FONTS)
    times = []
    for _ in range(5):
        start = time.perf_counter()
        pdf_bytes(laid_out, FONTS)
        times.append(time.perf_counter() - start)
    assert min(times) < WARM_LIMIT
