"""The first page of a notice as a sheet of paper, as large as there is room for."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop_app.layout.pages import Page
from desktop_app.ui.paper.fonts import Faces
from desktop_app.ui.paper.painter import paint_page
from desktop_app.ui.theme.look import Look

_SHADOW: Final = 3


class PaperView(QWidget):
    """Paints a page at the full width; what is below the widget's end is cut off."""

    def __init__(self, faces: Faces, look: Look, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._faces = faces
        self._look = look
        self._page: Page | None = None
        self.setAccessibleName(name)
        look.changed.connect(self.update)

    def show_page(self, page: Page) -> None:
        """Show this page."""
        if page != self._page:
            self._page = page
            self.update()

    def sizeHint(self) -> QSize:
        """Wide enough to read the head of the notice."""
        return QSize(self._look.px(520), self._look.px(560))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint shadow, paper and page."""
        if self._page is None:
            return
        look, page = self._look, self._page
        edge = look.px(_SHADOW)
        paper = QRectF(edge, edge, self.width() - 2 * edge, 0)
        scale = paper.width() / page.width
        paper.setHeight(page.height * scale)
        painter = QPainter(self)
        painter.fillRect(paper.translated(edge, edge), look.colour("shadow"))
        painter.fillRect(paper, look.colour("paper"))
        painter.setPen(QPen(look.colour("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(paper)
        painter.translate(paper.topLeft())
        painter.scale(scale, scale)
        paint_page(painter, page, self._faces)
        painter.end()
