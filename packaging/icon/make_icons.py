"""Paints the program's own drawings: `make_icons.py FOLDER` makes icon theme and tbkl.ico there."""

import os
import struct
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWINGS: Final = Path(__file__).resolve().parents[2] / "resources" / "brand"
SIZES: Final = (16, 22, 24, 32, 48, 64, 128, 256, 512)
IN_ICO: Final = (16, 24, 32, 48, 64, 256)
SMALL: Final = 32
"""Up to this size the program's drawing has fewer lines."""

PLACES: Final = {
    "apps/tbkl": "tbkl",
    "mimetypes/application-x-tbkl+json": "tbkl-file",
}
"""Folder and name in the icon theme, and the drawing."""


def main(arguments: list[str]) -> int:
    """Make `hicolor/` and `tbkl.ico` in the folder named."""
    folder = Path(arguments[0])
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication(["icons"])
    for place, drawing in PLACES.items():
        for size in SIZES:
            picture = folder / "hicolor" / f"{size}x{size}" / f"{place}.png"
            picture.parent.mkdir(parents=True, exist_ok=True)
            picture.write_bytes(png(drawing, size))
        scalable = folder / "hicolor" / "scalable" / f"{place}.svg"
        scalable.parent.mkdir(parents=True, exist_ok=True)
        scalable.write_bytes((DRAWINGS / f"{drawing}.svg").read_bytes())
    (folder / "tbkl.ico").write_bytes(ico("tbkl", IN_ICO))
    (folder / "tbkl-file.ico").write_bytes(ico("tbkl-file", IN_ICO))
    application.quit()
    return 0


def png(drawing: str, size: int) -> bytes:
    """The drawing as a PNG of `size` by `size` pixels."""
    small = DRAWINGS / f"{drawing}-small.svg"
    source = small if size <= SMALL and small.exists() else DRAWINGS / f"{drawing}.svg"
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(source)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub knows files only
    return bytes(buffer.data().data())


def ico(drawing: str, sizes: tuple[int, ...]) -> bytes:
    """The drawing as a Windows icon, its pictures as PNG (Windows Vista and later)."""
    pictures = [png(drawing, size) for size in sizes]
    offset = 6 + 16 * len(sizes)
    head = struct.pack("<HHH", 0, 1, len(sizes))
    entries = b""
    for size, picture in zip(sizes, pictures, strict=True):
        side = size % 256  # 0 stands for 256
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return head + entries + b"".join(pictures)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
