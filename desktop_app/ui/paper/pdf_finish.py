"""What Qt's PDF writer leaves undone: language, neutral properties, font names, real spaces."""

import re
from collections.abc import Iterator, Mapping

from desktop_app.ui.paper.pdf_objects import NotTakenApart, put_together, take_apart
from desktop_app.ui.paper.pdf_properties import Properties

_CATALOG_ADDS = b"<<\n/Lang (vi-VN)\n/ViewerPreferences << /DisplayDocTitle true >>"
_DESCRIPTOR = re.compile(rb"/FontDescriptor (\d+) 0 R")
_DESCENDANT = re.compile(rb"/DescendantFonts \[(\d+) 0 R\]")
_FONT_NAME = re.compile(rb"/FontName (/\S+)")
_BASE_FONT = re.compile(rb"/BaseFont /\S+")
_UNICODE_LIST = re.compile(rb"\[[^\]]*\]")


def finished(data: bytes, properties: Properties) -> bytes:
    """The PDF with these properties alone, in Vietnamese, its text as it was typed.

    A PDF of a make that is not known here comes back as it is: it shows the same.
    """
    try:
        pdf = take_apart(data)
    except NotTakenApart:
        return data
    changed = {
        pdf.info: properties.info(),
        pdf.root: pdf.objects[pdf.root].replace(b"<<", _CATALOG_ADDS, 1),
        **dict(_fonts(pdf.objects)),
        **dict(_unicode_maps(pdf.objects)),
    }
    return put_together(pdf.with_objects(changed))


def _fonts(objects: Mapping[int, bytes]) -> Iterator[tuple[int, bytes]]:
    """Fonts under the name of their subset, which Qt gives to the descriptor only."""
    names: dict[int, bytes] = {}
    for number, content in objects.items():
        found = _DESCRIPTOR.search(content)
        name = _FONT_NAME.search(objects[int(found[1])]) if found else None
        if name:
            names[number] = b"/BaseFont " + name[1]
            yield number, _BASE_FONT.sub(names[number], content)
    for number, content in objects.items():
        found = _DESCENDANT.search(content)
        if found and int(found[1]) in names:
            yield number, _BASE_FONT.sub(names[int(found[1])], content)


def _unicode_maps(objects: Mapping[int, bytes]) -> Iterator[tuple[int, bytes]]:
    """Maps from glyphs to text: Qt calls the space a tab, the first character with its glyph."""
    for number, content in objects.items():
        if b"beginbfrange" in content:
            yield number, _UNICODE_LIST.sub(_with_spaces, content)


def _with_spaces(found: re.Match[bytes]) -> bytes:
    return found[0].replace(b"<0009>", b"<0020>")
