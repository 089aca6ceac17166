"""Pages as a PDF: painted by Qt, one unit to the twip, without a screen."""

import datetime as dt
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QBuffer, QHashSeed, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import (
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from desktop_app.layout.pages import Page, Pages
from desktop_app.ui.paper.fonts import TWIPS_PER_POINT, Faces, load_faces
from desktop_app.ui.paper.painter import paint_page
from desktop_app.ui.paper.pdf_finish import finished
from desktop_app.ui.paper.pdf_properties import PROGRAM, Properties

_TWIPS_PER_INCH = 1440


def ensure_gui(arguments: Sequence[str] = (PROGRAM,)) -> QGuiApplication:
    """Qt's application: the one there is, or a new one that needs no screen.

    The binding keeps it until the interpreter ends, whether or not the result is kept.
    `arguments` are as in sys.argv, the program's name first.
    """
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    return QGuiApplication([*arguments, "-platform", "offscreen"])


def pdf_bytes(pages: Pages, fonts_folder: Path, created: dt.date | None = None) -> bytes:
    """The pages as a PDF 1.4 with embedded fonts and text that can be searched and copied.

    Needs a QGuiApplication. `created` is the date in the properties; None leaves it out, and the
    same pages give the same bytes. Raises FaceMissing.

    Not PDF/A: signing tools stamp a seal with transparency, which PDF/A-1 forbids, and Acrobat
    opens what calls itself PDF/A for reading only.
    """
    faces = load_faces(fonts_folder)
    properties = Properties(pages.title, pages.author, created)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    with _settled_order():
        writer = QPdfWriter(buffer)
        writer.setPdfVersion(QPdfWriter.PdfVersion.PdfVersion_1_4)
        writer.setResolution(_TWIPS_PER_INCH)
        writer.setDocumentXmpMetadata(properties.xmp())
        _paint(writer, pages, faces)
    return finished(bytes(buffer.data().data()), properties)


@contextmanager
def _settled_order() -> Iterator[None]:
    """Qt writes fonts in the order of a hash, which differs from one start to the next."""
    QHashSeed.setDeterministicGlobalSeed()
    try:
        yield
    finally:
        QHashSeed.resetRandomGlobalSeed()


def _paint(writer: QPdfWriter, pages: Pages, faces: Faces) -> None:
    painter = QPainter()
    for index, page in enumerate(pages.pages):
        writer.setPageLayout(_page_layout(page))
        if index:
            writer.newPage()
        else:
            painter.begin(writer)
        paint_page(painter, page, faces)
    painter.end()


def _page_layout(page: Page) -> QPageLayout:
    size = QSizeF(page.width / TWIPS_PER_POINT, page.height / TWIPS_PER_POINT)
    return QPageLayout(
        QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch),
        QPageLayout.Orientation.Portrait,
        QMarginsF(),
    )
