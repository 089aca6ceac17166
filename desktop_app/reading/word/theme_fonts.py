"""The fonts a theme stands for, and the font characters have in the end."""

from collections.abc import Mapping
from typing import Final

from desktop_app.reading.word.word_looks import RunLook
from desktop_app.reading.word.xml_part import Element, W, value

_A: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_UNSAID: Final = "Times New Roman"
"""What Word takes where nothing at all names a font."""


def theme_fonts(theme: Element | None, settings: Element | None) -> Mapping[str, str]:
    """Fonts of `major` and `minor`; in a file in Vietnamese those the theme has for it."""
    language = None if settings is None else settings.find(f"{W}themeFontLang")
    is_vietnamese = value(language).lower().startswith("vi")
    found: dict[str, str] = {}
    for kind in () if theme is None else ("major", "minor"):
        fonts = theme.find(f".//{_A}{kind}Font") if theme is not None else None
        if fonts is not None:
            found[kind] = _font(fonts, is_vietnamese=is_vietnamese)
    return found


def font_of(look: RunLook, themes: Mapping[str, str]) -> str:
    """The name of the font characters of that look are set in."""
    if look.theme:
        return themes.get(look.theme) or _UNSAID
    return look.font or _UNSAID


def _font(fonts: Element, *, is_vietnamese: bool) -> str:
    latin = fonts.find(f"{_A}latin")
    own = next((one for one in fonts.findall(f"{_A}font") if one.get("script") == "Viet"), None)
    names = ["" if one is None else one.get("typeface", "") for one in (latin, own)]
    return next(filter(None, reversed(names) if is_vietnamese else names), "")
