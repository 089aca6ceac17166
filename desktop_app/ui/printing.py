"""Pages to a printer, exactly as they were laid out, with a preview first."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QMarginsF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from desktop_app.layout.pages import Page, Pages
from desktop_app.presenters.fault_words import Translate
from desktop_app.ui.paper.fonts import TWIPS_PER_POINT, Faces
from desktop_app.ui.paper.painter import paint_page
from desktop_app.ui.print_preview import PrintPreview
from desktop_app.ui.theme.look import Look

TWIPS_PER_INCH = 1440
SHARE = 0.9
"""How much of the window the preview covers."""


class PagePrinter(Protocol):
    """Prints pages."""

    def preview(self, pages: Pages) -> None:
        """Show how the pages print, and let the person print them."""


class NativePagePrinter:
    """The printers of the computer; the preview belongs to `window` until it is closed."""

    def __init__(self, window: QWidget, faces: Faces, look: Look, say: Translate) -> None:
        self._window = window
        self._faces = faces
        self._look = look
        self._say = say

    def preview(self, pages: Pages) -> None:
        """Open the preview without holding the window up."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(pages.title)
        if pages.pages:
            set_up(printer, pages.pages[0])
        faces = self._faces
        dialog = PrintPreview(
            printer,
            lambda target: print_pages(target, pages, faces),
            self._look,
            self._say,
            self._window,
        )
        dialog.resize(self._window.window().size() * SHARE)
        dialog.open()


def print_pages(printer: QPrinter, pages: Pages, faces: Faces) -> None:
    """Print the pages chosen in the printer (all, or from one to another), in true size.

    All go on the paper of the first one, whatever was set up: a printer takes no other paper while
    it prints. A page that lies the other way is turned on its paper.
    """
    chosen = _chosen(printer, pages.pages)
    if not chosen:
        return
    set_up(printer, chosen[0])
    painter = QPainter()
    if not painter.begin(printer):
        return
    for index, page in enumerate(chosen):
        if index:
            printer.newPage()
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)  # a recorded page else begins with the window's pen
        painter.scale(
            printer.logicalDpiX() / TWIPS_PER_INCH, printer.logicalDpiY() / TWIPS_PER_INCH
        )
        if (page.width > page.height) != (chosen[0].width > chosen[0].height):
            painter.translate(page.height, 0)
            painter.rotate(90)
        paint_page(painter, page, faces)
        painter.restore()
    painter.end()


def set_up(printer: QPrinter, page: Page) -> None:
    """Give the printer the paper of a page, without margins of its own."""
    is_wide = page.width > page.height
    short, long = sorted((page.width, page.height))
    size = QSizeF(short / TWIPS_PER_POINT, long / TWIPS_PER_POINT)
    printer.setFullPage(True)
    printer.setPageLayout(
        QPageLayout(
            QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch),
            QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait,
            QMarginsF(),
        )
    )


def _chosen(printer: QPrinter, pages: Sequence[Page]) -> Sequence[Page]:
    first, last = printer.fromPage(), printer.toPage()
    return pages[max(first, 1) - 1 : last] if last else pages
