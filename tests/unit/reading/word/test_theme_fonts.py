"""The font characters have in the end: named, of the theme, of the theme for Vietnamese."""

import pytest

from desktop_app.reading.word.theme_fonts import font_of, theme_fonts
from desktop_app.reading.word.word_looks import RunLook, run_look
from desktop_app.reading.word.xml_part import Element, parsed

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'


def theme() -> Element:
    """A theme with a font of its own for Vietnamese."""
    fonts = '<a:latin typeface="Calibri"/><a:font script="Viet" typeface="Times New Roman"/>'
    return parsed(f"<a:theme {_A}><a:minorFont>{fonts}</a:minorFont></a:theme>".encode())


def settings(language: str) -> Element:
    """The settings of a file in a language."""
    return parsed(f'<w:settings {_W}><w:themeFontLang w:val="{language}"/></w:settings>'.encode())


@pytest.mark.parametrize(("language", "font"), [("vi-VN", "Times New Roman"), ("en-US", "Calibri")])
def test_the_language_chooses_the_font_of_the_theme(language: str, font: str) -> None:
    fonts = theme_fonts(theme(), settings(language))
    assert font_of(RunLook(theme="minor"), fonts) == font


def test_a_named_font_hides_the_theme_below_it() -> None:
    named = run_look(parsed(f'<w:rPr {_W}><w:rFonts w:ascii="Arial"/></w:rPr>'.encode()))
    themed = run_look(parsed(f'<w:rPr {_W}><w:rFonts w:asciiTheme="minorHAnsi"/></w:rPr>'.encode()))
    fonts = theme_fonts(theme(), None)
    assert font_of(named.over(themed), fonts) == "Arial"
    assert font_of(themed.over(named), fonts) == "Calibri"


def test_without_any_word_of_it_the_font_is_that_of_word() -> None:
    assert font_of(RunLook(), theme_fonts(None, None)) == "Times New Roman"
