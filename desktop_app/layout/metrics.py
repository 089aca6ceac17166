"""Widths and heights of the bundled Liberation Serif, metric-compatible with Times New Roman."""

import json
from collections.abc import Mapping
from pathlib import Path

from desktop_app.layout.lengths import Twips

FACES = {
    (False, False): "regular",
    (True, False): "bold",
    (False, True): "italic",
    (True, True): "boldItalic",
}
EXACT_ASCENT = 0.8  # share of an exact line above the baseline, as Word and LibreOffice set it
_MISSING_EM = 0.5


class FontMissing(Exception):
    """The measured font's data cannot be read; `file` is the missing or broken file."""

    def __init__(self, file: Path) -> None:
        super().__init__(str(file))
        self.file = file


class FontMetrics:
    """Advance widths by face, without kerning and hinting, and the line height."""

    def __init__(
        self,
        faces: Mapping[str, Mapping[str, int]],
        units_per_em: int,
        ascent: int,
        descent: int,
        line_gap: int,
    ) -> None:
        self._faces = faces
        self._em = units_per_em
        self._ascent = ascent
        self._descent = descent
        self._line_gap = line_gap
        self._cache: dict[tuple[str, str], int] = {}

    @classmethod
    def read(cls, file: Path) -> "FontMetrics":
        """The metrics of `resources/fonts/advances.json`; raises FontMissing."""
        try:
            data = json.loads(file.read_bytes())
            faces = {
                face: {char: int(advance) for advance, chars in widths.items() for char in chars}
                for face, widths in data["faces"].items()
            }
            return cls(faces, data["unitsPerEm"], data["ascent"], data["descent"], data["lineGap"])
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as fault:
            raise FontMissing(file) from fault

    def units(self, text: str, face: str) -> int:
        """Advance of `text` in font units."""
        key = (text, face)
        known = self._cache.get(key)
        if known is None:
            advances = self._faces[face]
            missing = int(self._em * _MISSING_EM)
            known = sum([advances.get(char, missing) for char in text])
            self._cache[key] = known
        return known

    def width(self, text: str, face: str, size: float) -> float:
        """Advance of `text` in twips at `size` points, unrounded."""
        return self.units(text, face) * self.scale(size)

    def scale(self, size: float) -> float:
        """Twips of one font unit at `size` points."""
        return size * 20 / self._em

    def ascent(self, size: float) -> float:
        """Twips from the top of a single line to its baseline, line gap included."""
        return (self._ascent + self._line_gap) * size * 20 / self._em

    def line_height(self, size: float) -> Twips:
        """Height of a single line at `size` points."""
        total = self._ascent + self._descent + self._line_gap
        return Twips(round(total * size * 20 / self._em))


def face_of(*, bold: bool, italic: bool) -> str:
    """The name of the face for these traits."""
    return FACES[bold, italic]
