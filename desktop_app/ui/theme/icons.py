"""The icons of `resources/icons`, painted in a colour of the theme."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_LINE: Final = b"currentColor"


def pixmap_of(file: Path, colour: str, size: int) -> QPixmap:
    """The icon as a square of `size` pixels. Raises OSError."""
    drawing = file.read_bytes().replace(_LINE, colour.encode())
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
