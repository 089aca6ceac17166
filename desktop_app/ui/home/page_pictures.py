"""Small pictures of first pages, made one at a time while the program has nothing else to do."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPixmap

from desktop_app.layout.pages import Page
from desktop_app.notice.draft import Draft
from desktop_app.ui.paper.fonts import Faces
from desktop_app.ui.paper.painter import paint_page
from desktop_app.workspace.lay_out_notice import Typesetter

_PAPER: Final = QColor("white")


class PagePictures(QObject):
    """Pictures by name; equal names stand for equal pages. `made` tells that there is one more."""

    made = Signal(str)

    def __init__(self, typesetter: Typesetter, faces: Faces, parent: QObject) -> None:
        super().__init__(parent)
        self._typesetter = typesetter
        self._faces = faces
        self._pictures: dict[tuple[str, int], QPixmap] = {}
        self._wanted: dict[tuple[str, int], Draft] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._make_next)

    def picture(self, name: str, draft: Draft, width: int) -> QPixmap | None:
        """The first page of the draft, `width` logical pixels wide; None: it will be made."""
        key = (name, width)
        if key not in self._pictures:
            self._wanted.setdefault(key, draft)
            self._timer.start()
        return self._pictures.get(key)

    def stop(self) -> None:
        """Make no more pictures until one is asked for again."""
        self._wanted.clear()
        self._timer.stop()

    def _make_next(self) -> None:
        if not self._wanted:
            self._timer.stop()
            return
        key = next(iter(self._wanted))
        draft = self._wanted.pop(key)
        page = self._typesetter.lay_out(draft).pages.pages[0]
        self._pictures[key] = picture_of(page, self._faces, key[1])
        self.made.emit(key[0])


def picture_of(page: Page, faces: Faces, width: int) -> QPixmap:
    """The page on white paper, `width` logical pixels wide, sharp on the screen."""
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    scale = width * ratio / page.width
    pixmap = QPixmap(round(page.width * scale), round(page.height * scale))
    pixmap.fill(_PAPER)
    painter = QPainter(pixmap)
    painter.scale(scale, scale)
    paint_page(painter, page, faces)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
