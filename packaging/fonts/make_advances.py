"""Writes resources/fonts/advances.json, the widths of the bundled fonts that layout goes by."""

import json
import sys
from collections.abc import Mapping
from pathlib import Path

from fontTools.ttLib import TTFont

FONTS = Path(__file__).parents[2] / "resources" / "fonts"
FACES: Mapping[str, str] = {
    "regular": "LiberationSerif-Regular.ttf",
    "bold": "LiberationSerif-Bold.ttf",
    "italic": "LiberationSerif-Italic.ttf",
    "boldItalic": "LiberationSerif-BoldItalic.ttf",
}
LAST_OF_BMP = 0xFFFF

LineMetrics = dict[str, int]


def advances(font: TTFont) -> dict[str, str]:
    """Every character of the BMP cmap, grouped by its advance in font units, both ascending."""
    widths = font["hmtx"]
    groups: dict[int, list[str]] = {}
    for code, glyph in sorted(font.getBestCmap().items()):
        if code <= LAST_OF_BMP:
            groups.setdefault(widths[glyph][0], []).append(chr(code))
    return {str(advance): "".join(groups[advance]) for advance in sorted(groups)}


def line_metrics(font: TTFont) -> LineMetrics:
    """What makes the height of a single-spaced line, in font units; `descent` counts downwards.

    Word goes by OS/2 usWin, LibreOffice by hhea: a face where they differ raises ValueError,
    since one set of figures could not serve both.
    """
    hhea, os2 = font["hhea"], font["OS/2"]
    if (hhea.ascent, -hhea.descent) != (os2.usWinAscent, os2.usWinDescent):
        raise ValueError(f"hhea and OS/2 win metrics differ in {font['name'].getDebugName(4)}")
    return {"ascent": hhea.ascent, "descent": -hhea.descent, "lineGap": hhea.lineGap}


def table(folder: Path) -> dict[str, object]:
    """The content of advances.json for the faces in `folder`, which must agree in line height."""
    fonts = {face: TTFont(folder / name) for face, name in FACES.items()}
    regular = fonts["regular"]
    for face, font in fonts.items():
        if line_metrics(font) != line_metrics(regular):
            raise ValueError(f"the line height of {face} differs from that of regular")
    return {
        "family": regular["name"].getDebugName(1),
        "version": regular["name"].getDebugName(5).removeprefix("Version "),
        "unitsPerEm": regular["head"].unitsPerEm,
        "lineMetricsFrom": "hhea, equal to OS/2 usWinAscent and usWinDescent",
        **line_metrics(regular),
        "underlinePosition": regular["post"].underlinePosition,
        "underlineThickness": regular["post"].underlineThickness,
        "faces": {face: advances(font) for face, font in fonts.items()},
    }


def render(folder: Path) -> str:
    """advances.json in ASCII: the fonts hold characters that are invisible or turn the line."""
    return json.dumps(table(folder), separators=(",", ":")) + "\n"


def main() -> int:
    """Writes the file beside the fonts and prints its path."""
    target = FONTS / "advances.json"
    target.write_text(render(FONTS), encoding="ascii")
    print(target)
    return 0


if __name__ == "__main__":
    sys.exit(main())
