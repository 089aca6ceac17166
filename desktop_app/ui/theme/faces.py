"""The interface's typeface: the system's own where it writes Vietnamese, else the bundled one."""

import sys
from pathlib import Path
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase, QRawFont

BUNDLED: Final = ("BeVietnamPro-Regular.ttf", "BeVietnamPro-SemiBold.ttf")
LETTERS: Final = "ăâđêôơưẮẬĐẾỐỚỰạỵỹằẵểỗởữ"
WINDOWS_FACE: Final = "Segoe UI"


def interface_family(folder: Path) -> str:
    """The family to write the window in; needs a QGuiApplication.

    On Windows its own face, elsewhere the bundled one, which looks the same on every desktop; the
    system's usual face only where the bundled files are gone.
    """
    if sys.platform == "win32" and writes_vietnamese(QFont(WINDOWS_FACE)):
        return WINDOWS_FACE
    return (
        _bundled(folder) or QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    )


def writes_vietnamese(font: QFont) -> bool:
    """Whether the face has every Vietnamese letter itself."""
    face = QRawFont.fromFont(font)
    return face.isValid() and all(face.glyphIndexesForString(LETTERS))


def _bundled(folder: Path) -> str | None:
    families = [
        family
        for name in BUNDLED
        for family in QFontDatabase.applicationFontFamilies(
            QFontDatabase.addApplicationFont(str(folder / name))
        )
    ]
    return families[0] if families else None
