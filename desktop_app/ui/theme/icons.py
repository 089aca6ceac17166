"""The icons of `resources/icons`, painted in a colour of the theme, sharp at every scale."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

SIZES: Final = (16, 20, 24, 32, 40, 64)
_LINE: Final = b"currentColor"


def icon_of(file: Path, colour: str, faded: str) -> QIcon:
    """The icon in `colour`, and in `faded` where it is disabled. Raises OSError."""
    icon = QIcon()
    for size in SIZES:
        icon.addPixmap(pixmap_of(file, colour, size), QIcon.Mode.Normal)
        icon.addPixmap(pixmap_of(file, faded, size), QIcon.Mode.Disabled)
    return icon


def pixmap_of(file: Path, colour: str, size: int) -> QPixmap:
    """The icon as a square of `size` pixels. Raises OSError."""
    drawing = file.read_bytes().replace(_LINE, colour.encode())
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
