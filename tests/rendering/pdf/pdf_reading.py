"""A PDF read back by pdfminer: where every character stands, in which font, and every stroke.

Lengths are twips from the paper's upper left corner, as in the layout.
"""

import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pdfminer.converter import PDFPageAggregator
from pdfminer.layout import LTChar, LTCurve, LTPage
from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage
from pdfminer.pdfparser import PDFParser
from pdfminer.pdftypes import resolve_all

TWIPS = 20
SPACES = " \u00a0"


@dataclass(frozen=True)
class Character:
    """A character on its baseline; `right` is where its width ends, `size` in points."""

    text: str
    x: float
    y: float
    right: float
    size: float
    font: str
    colour: tuple[float, ...]


@dataclass(frozen=True)
class Path:
    """A stroke (`thickness` wide) or a filled area."""

    x1: float
    y1: float
    x2: float
    y2: float
    thickness: float
    filled: bool
    colour: tuple[float, ...]


@dataclass(frozen=True)
class ReadPage:
    """A page's characters in the order they were painted, without spaces and with."""

    width: float
    height: float
    characters: tuple[Character, ...]
    paths: tuple[Path, ...]

    @property
    def text(self) -> str:
        """All characters as they come."""
        return "".join(character.text for character in self.characters)

    @property
    def letters(self) -> tuple[Character, ...]:
        """The characters that are no spaces."""
        return tuple(one for one in self.characters if one.text not in SPACES)


def read_pages(data: bytes) -> list[ReadPage]:
    """Every page of a PDF."""
    manager = PDFResourceManager()
    device = PDFPageAggregator(manager, laparams=None)
    interpreter = PDFPageInterpreter(manager, device)
    result = []
    for page in PDFPage.get_pages(io.BytesIO(data)):
        interpreter.process_page(page)
        result.append(_read(device.get_result()))
    return result


def opened(data: bytes) -> PDFDocument:
    """The document with its properties and catalog."""
    return PDFDocument(PDFParser(io.BytesIO(data)))


def fonts(data: bytes) -> Iterator[Mapping[str, Any]]:
    """Every font's dictionary with all that it refers to, page by page."""
    for page in PDFPage.get_pages(io.BytesIO(data)):
        yield from resolve_all(page.resources["Font"]).values()


def _read(page: LTPage) -> ReadPage:
    characters, paths = [], []
    for item in page:
        if isinstance(item, LTChar):
            characters.append(
                Character(
                    item.get_text(),
                    item.matrix[4] * TWIPS,
                    (page.height - item.matrix[5]) * TWIPS,
                    item.x1 * TWIPS,
                    round(item.size, 3),
                    item.fontname,
                    _colour(item.graphicstate.ncolor),
                )
            )
        elif isinstance(item, LTCurve):
            x1, y1, x2, y2 = item.bbox
            paths.append(
                Path(
                    x1 * TWIPS,
                    (page.height - y2) * TWIPS,
                    x2 * TWIPS,
                    (page.height - y1) * TWIPS,
                    item.linewidth * TWIPS,
                    item.fill,
                    _colour(item.non_stroking_color if item.fill else item.stroking_color),
                )
            )
    return ReadPage(page.width * TWIPS, page.height * TWIPS, tuple(characters), tuple(paths))


def _colour(shares: object) -> tuple[float, ...]:
    """Red, green and blue from 0 to 1."""
    assert isinstance(shares, tuple)
    return shares
