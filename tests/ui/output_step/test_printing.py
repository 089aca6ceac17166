"""Printed pages are the pages of the PDF: as many, as large, the same words at the same places."""

from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.bootstrap import RESOURCES
from desktop_app.layout.pages import Pages
from desktop_app.ui.paper.fonts import Faces, load_faces
from desktop_app.ui.paper.pdf import pdf_bytes
from desktop_app.ui.printing import NativePagePrinter, print_pages
from desktop_app.workspace.lay_out_notice import Typesetter
from desktop_app.workspace.open_draft import open_draft
from tests.rendering.pdf.pdf_reading import Character, ReadPage, read_pages
from tests.ui.paper.pages_by_hand import line, page, pages, words
from tests.unit.presenters.output_step.bench import LIBRARY, METRICS

WIDE = (16838, 11906)


@pytest.fixture(scope="module")
def faces(qapp: QApplication) -> Faces:
    return load_faces(RESOURCES / "fonts")


@pytest.fixture(scope="module")
def notice() -> Pages:
    draft = open_draft(RESOURCES / "samples" / "co-phu-luc.tbkl")
    return Typesetter(LIBRARY, METRICS).lay_out(draft).pages


@pytest.fixture
def printer(tmp_path: Path, qapp: QApplication) -> QPrinter:
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "in.pdf"))
    return made


def letters(of: ReadPage) -> list[Character]:
    return [one for one in of.characters if not one.text.isspace()]


def printed(printer: QPrinter, what: Pages, faces: Faces) -> list[ReadPage]:
    print_pages(printer, what, faces)
    return read_pages(Path(printer.outputFileName()).read_bytes())


def test_a_notice_prints_as_its_pdf(printer: QPrinter, notice: Pages, faces: Faces) -> None:
    ours = read_pages(pdf_bytes(notice, RESOURCES / "fonts"))
    theirs = printed(printer, notice, faces)
    assert len(theirs) == len(ours) == len(notice.pages) > 1
    for one, other in zip(theirs, ours, strict=True):
        assert (one.width, one.height) == pytest.approx((other.width, other.height), abs=20)
        ink, wanted = letters(one), letters(other)
        assert [letter.text for letter in ink] == [letter.text for letter in wanted]
        for letter, place in zip(ink, wanted, strict=True):
            assert (letter.x, letter.y) == pytest.approx((place.x, place.y), abs=8)


def test_a_wide_page_is_turned_on_the_paper_of_the_others(printer: QPrinter, faces: Faces) -> None:
    wide = page(line(words("ngang", 1000), 2000), size=WIDE)
    first, second = printed(printer, pages(page(line(words("dọc", 1000), 1000)), wide), faces)
    assert (second.width, second.height) == (first.width, first.height)
    assert second.text == "ngang"
    start = second.letters[0]
    assert (start.x, start.y) == pytest.approx((WIDE[1] - 2000, 1000), abs=8)


def test_a_notice_of_wide_pages_is_printed_wide(printer: QPrinter, faces: Faces) -> None:
    (only,) = printed(printer, pages(page(line(words("ngang", 1000), 2000), size=WIDE)), faces)
    assert only.width > only.height
    assert (only.letters[0].x, only.letters[0].y) == pytest.approx((1000, 2000), abs=8)


def test_only_the_chosen_pages_are_printed(printer: QPrinter, faces: Faces) -> None:
    what = pages(*(page(line(words(text, 1000), 1000)) for text in ("một", "hai", "ba", "bốn")))
    printer.setFromTo(2, 3)
    assert [one.text for one in printed(printer, what, faces)] == ["hai", "ba"]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_preview_opens_without_holding_the_window_up(
    window: QWidget, notice: Pages, faces: Faces, qtbot: QtBot
) -> None:
    NativePagePrinter(window, faces, "In thông báo").preview(notice)
    dialog = window.findChild(QPrintPreviewDialog, "print_preview")
    assert dialog is not None
    assert dialog.windowTitle() == "In thông báo"
    qtbot.waitUntil(dialog.isVisible)
    asked: list[int] = []
    dialog.paintRequested.connect(lambda printer: asked.append(printer.resolution()))
    preview = dialog.findChild(QPrintPreviewWidget)
    assert preview is not None
    preview.updatePreview()
    assert asked
    dialog.close()
    qtbot.waitUntil(lambda: window.findChild(QPrintPreviewDialog, "print_preview") is None)
