"""Fonts with a coding of their own (.VnTime, VNI-Times), told by their names."""

from collections.abc import Callable
from typing import Literal

from desktop_app.reading.word.inline import Decode

LegacyCoding = Literal["tcvn3", "vni"]
MapLegacy = Callable[[str, LegacyCoding], str]
"""Characters as they stand in the file and their coding -> Unicode."""


def coding_of(font: str) -> LegacyCoding | None:
    """The coding of a font; None for one in Unicode."""
    name = font.strip().lower()
    if name.startswith((".vn", "vn3", ".vnt")):
        return "tcvn3"
    return "vni" if name.startswith("vni") else None


def font_decoder(mapped: MapLegacy) -> Decode:
    """Decodes the characters of a run by its font; .VnTimeH and its like are all capitals."""

    def decode(font: str, text: str) -> str:
        coding = coding_of(font)
        if coding is None or (text.isascii() and coding == "vni"):
            return text
        found = mapped(text, coding)
        is_capital = coding == "tcvn3" and font.strip().endswith("H")
        return found.upper() if is_capital else found

    return decode
