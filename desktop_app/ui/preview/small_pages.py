"""Small pictures of pages, made one at a time when the program has nothing else to do."""

from typing import Final

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from desktop_app.layout.pages import Page
from desktop_app.ui.paper.fonts import Faces
from desktop_app.ui.paper.painter import paint_page
from desktop_app.ui.theme.look import Look

_QUIET: Final = 300  # milliseconds after an edit before pictures are made anew


class SmallPages(QObject):
    """Pictures `width` design pixels wide; `made` tells the index of one that is new.

    None is made while the strip they are for is hidden.
    """

    made = Signal(int)

    def __init__(self, faces: Faces, look: Look, width: int, strip: QWidget) -> None:
        super().__init__(strip)
        self._faces = faces
        self._look = look
        self._width = width
        self._strip = strip
        self._pages: tuple[Page, ...] = ()
        self._known: dict[int, tuple[Page, QPixmap]] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._make_next)

    @property
    def is_complete(self) -> bool:
        """Whether every page has its picture."""
        return all(self._is_known(row, page) for row, page in enumerate(self._pages))

    def show_pages(self, pages: tuple[Page, ...]) -> None:
        """Have pictures of these pages, those that stay as they were included."""
        self._pages = pages
        self._known = {row: kept for row, kept in self._known.items() if row < len(pages)}
        self._timer.start(_QUIET if self._known else 0)

    def forget(self) -> None:
        """Make all pictures anew: colours or sizes are others."""
        self._known.clear()
        self._timer.start(0)

    def picture(self, row: int, page: Page) -> QPixmap | None:
        """The picture of a page; an outdated one until it is made anew, None before the first."""
        if not self._is_known(row, page) and not self._timer.isActive():
            self._timer.start(0)
        known = self._known.get(row)
        return known[1] if known else None

    def size(self, page: Page) -> QSize:
        """How large the picture of a page is."""
        width = self._look.px(self._width)
        return QSize(width, round(width * page.height / page.width))

    def _is_known(self, row: int, page: Page) -> bool:
        known = self._known.get(row)
        return known is not None and known[0] == page

    def _make_next(self) -> None:
        if not self._strip.isVisible():
            return
        for row, page in enumerate(self._pages):
            if not self._is_known(row, page):
                self._known[row] = page, self._made(page)
                self.made.emit(row)
                self._timer.start(0)
                return

    def _made(self, page: Page) -> QPixmap:
        size, ratio = self.size(page), self._strip.devicePixelRatioF()
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(self._look.colour("paper"))
        painter = QPainter(picture)
        painter.scale(size.width() / page.width, size.height() / page.height)
        paint_page(painter, page, self._faces)
        painter.end()
        return picture
