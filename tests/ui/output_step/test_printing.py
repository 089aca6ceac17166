"""Printed pages are the pages of the PDF: as many, as large, the same words at the same places."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.bootstrap import RESOURCES
from desktop_app.layout.pages import Pages
from desktop_app.ui.paper.fonts import Faces, load_faces
from desktop_app.ui.paper.pdf import pdf_bytes
from desktop_app.ui.print_preview import PrintPreview
from desktop_app.ui.printing import NativePagePrinter, print_pages
from desktop_app.ui.theme.look import Look
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
    made.resize(900, 700)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def look(qapp: QApplication) -> Look:
    made = Look(RESOURCES, mode="light")
    made.apply()
    return made


def opened(window: QWidget, notice: Pages, faces: Faces, look: Look) -> PrintPreview:
    NativePagePrinter(window, faces, look, str).preview(notice)
    dialog = window.findChild(PrintPreview, "print_preview")
    assert dialog is not None
    return dialog


@pytest.fixture
def preview(window: QWidget, notice: Pages, faces: Faces, look: Look, qtbot: QtBot) -> PrintPreview:
    dialog = opened(window, notice, faces, look)
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def number_in(preview: PrintPreview) -> str:
    label = preview.findChild(QLabel, "print_page")
    assert label is not None
    return label.text()


def test_the_preview_opens_without_holding_the_window_up(
    window: QWidget, preview: PrintPreview, notice: Pages, qtbot: QtBot
) -> None:
    assert preview.windowTitle() == "In thông báo"
    qtbot.waitUntil(lambda: preview.pages.pageCount() == len(notice.pages))
    preview.close()
    qtbot.waitUntil(lambda: window.findChild(PrintPreview, "print_preview") is None)


def test_the_preview_turns_its_pages(preview: PrintPreview, notice: Pages, qtbot: QtBot) -> None:
    count = len(notice.pages)
    preview.activateWindow()
    qtbot.waitUntil(preview.isActiveWindow)
    qtbot.waitUntil(lambda: number_in(preview) == f"Trang 1 / {count}")
    QTest.keyClick(preview, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: number_in(preview) == f"Trang 2 / {count}")
    assert preview.pages.currentPage() == 2
    QTest.keyClick(preview, Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: number_in(preview) == f"Trang 1 / {count}")


def test_in_the_dark_too_the_preview_has_black_ink(
    window: QWidget, notice: Pages, faces: Faces, look: Look, qtbot: QtBot
) -> None:
    look.set_mode("dark")
    preview = opened(window, notice, faces, look)
    qtbot.waitUntil(lambda: preview.pages.pageCount() == len(notice.pages))
    preview.pages.setZoomFactor(1)
    picture = preview.pages.grab().toImage()
    middle = picture.width() // 2
    shades = {
        picture.pixelColor(x, y).lightness()
        for y in range(picture.height() // 4, picture.height() * 3 // 4)
        for x in range(middle - 150, middle + 150)
        if picture.pixelColor(x, y) != look.colour("surface")
    }
    assert max(shades) == 255
    assert min(shades) < 60


def test_the_preview_asks_for_the_printer(
    preview: PrintPreview, notice: Pages, tmp_path: Path, qtbot: QtBot
) -> None:
    button = preview.findChild(QPushButton, "print_now")
    assert button is not None
    button.click()
    dialog = preview.findChild(QPrintDialog)
    assert dialog is not None
    file = tmp_path / "in.pdf"
    dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog.printer().setOutputFileName(str(file))
    dialog.done(QDialog.DialogCode.Accepted)
    qtbot.waitUntil(file.exists)
    assert len(read_pages(file.read_bytes())) == len(notice.pages)
