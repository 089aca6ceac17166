"""The four bundled faces, loaded so that no font of the system can stand in for them."""

from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

from msgspec import Struct
from PySide6.QtGui import QFont, QFontDatabase, QRawFont

from desktop_app.ui.paper.font_file import FontFile, NotAFont, Underline

FILES: Mapping[str, str] = {
    "regular": "LiberationSerif-Regular.ttf",
    "bold": "LiberationSerif-Bold.ttf",
    "italic": "LiberationSerif-Italic.ttf",
    "boldItalic": "LiberationSerif-BoldItalic.ttf",
}
TWIPS_PER_POINT = 20
_RARE_LETTER = "ỵ"  # Liberation 1.07, which some systems still have, lacks it


class FaceMissing(Exception):
    """A bundled face cannot be loaded; `file` is missing, no font, or not for Vietnamese."""

    def __init__(self, file: Path) -> None:
        super().__init__(str(file))
        self.file = file


class Face(Struct, frozen=True):
    """One face: the family Qt knows it by, which holds nothing else, and its underline."""

    family: str
    bold: bool
    italic: bool
    underline: Underline


class Faces(Struct, frozen=True):
    """The four faces by the layout's names: regular, bold, italic, boldItalic."""

    faces: Mapping[str, Face]

    def font(self, face: str, size: float) -> QFont:
        """The font at `size` points for a painter whose unit is the twip, whatever the device.

        Design widths: no kerning, no hinting. A character the face lacks comes from the system.
        """
        known = self.faces[face]
        font = QFont(known.family)
        font.setPixelSize(round(size * TWIPS_PER_POINT))
        font.setBold(known.bold)
        font.setItalic(known.italic)
        font.setKerning(False)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        font.setStyleStrategy(
            QFont.StyleStrategy.ForceOutline | QFont.StyleStrategy.PreferAntialias
        )
        return font

    def underline(self, face: str, size: float) -> Underline:
        """The underline at `size` points in twips: its upper edge below the baseline, thickness."""
        share = self.faces[face].underline
        em = size * TWIPS_PER_POINT
        return Underline(share.top * em, share.thickness * em)


def load_faces(folder: Path) -> Faces:
    """The faces of `folder`, loaded into Qt unless they already are; needs a QGuiApplication.

    Each face gets a family named after its own content, so that neither another Liberation Serif
    nor a substitution rule of the system can answer for it. Raises FaceMissing.
    """
    return Faces({face: _load(face, folder / name) for face, name in FILES.items()})


def _load(face: str, file: Path) -> Face:
    try:
        data = file.read_bytes()
        font = FontFile(data)
    except (OSError, NotAFont) as fault:
        raise FaceMissing(file) from fault
    family = f"Liberation Serif {face} {sha256(data).hexdigest()[:12]}"
    if not QFontDatabase.hasFamily(family) and not _add(font.named(family), family):
        raise FaceMissing(file)
    return Face(family, "bold" in face, face.lower().endswith("italic"), font.underline)


def _add(data: bytes, family: str) -> bool:
    """Give Qt a font; False, and nothing added, when it cannot use it for Vietnamese."""
    number = QFontDatabase.addApplicationFontFromData(data)
    known = family in QFontDatabase.applicationFontFamilies(number)
    if known and any(QRawFont.fromFont(QFont(family)).glyphIndexesForString(_RARE_LETTER)):
        return True
    QFontDatabase.removeApplicationFont(number)
    return False
