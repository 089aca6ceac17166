"""What stands in a Word file, in reading order: lines and tables, comments and open changes."""

from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

from desktop_app.reading.word.layout_facts import PageNumber, ParagraphFacts, SectionFacts

PieceKind = Literal["text", "label", "blank"]
Where = Literal["body", "head", "foot"]


class Piece(Struct, frozen=True):
    """Characters set alike; a `label` is a number our writer set, a `blank` room to write in."""

    text: str
    bold: bool = False
    italic: bool = False
    underline: bool = False
    kind: PieceKind = "text"


class Line(Struct, frozen=True, kw_only=True):
    """A paragraph. `index` counts all lines of the file; `label` is its automatic number.

    `style` is the style's id; `base` are bold, italic and underline that the style itself says.
    """

    index: int
    pieces: tuple[Piece, ...] = ()
    style: str = ""
    label: str = ""
    base: tuple[bool, bool, bool] = (False, False, False)
    align: str = ""
    size: float = 0.0
    where: Where = "body"

    @property
    def text(self) -> str:
        """All characters."""
        return "".join(piece.text for piece in self.pieces)

    @property
    def is_bold(self) -> bool:
        """Whether everything that can be seen is bold."""
        seen = [piece for piece in self.pieces if piece.text.strip()]
        return bool(seen) and all(piece.bold for piece in seen)


Cell = tuple[Line, ...]


class Table(Struct, frozen=True, kw_only=True):
    """A table; `columns` are the widths of its grid in twips, `is_ruled`: cells have borders."""

    rows: tuple[tuple[Cell, ...], ...]
    columns: tuple[int, ...] = ()
    is_ruled: bool = False
    style: str = ""

    def lines(self) -> Iterator[Line]:
        """All lines, row by row."""
        for row in self.rows:
            for cell in row:
                yield from cell


Content = Line | Table


class Remark(Struct, frozen=True, kw_only=True):
    """A comment and the characters [start, end) of the lines `first` to `last` it is about."""

    text: str
    author: str
    when: str
    first: int
    start: int
    last: int
    end: int


class Revision(Struct, frozen=True, kw_only=True):
    """An open tracked change in a line; `start` is where in the current text."""

    kind: Literal["inserted", "deleted", "moved"]
    text: str
    author: str
    when: str
    line: int
    start: int


class ParagraphLook(Struct, frozen=True):
    """A paragraph style of the file: its id, its name in Word, size in points, bold."""

    id: str
    name: str
    size: float
    bold: bool


class WordDocument(Struct, frozen=True, kw_only=True):
    """A whole file as it reads now, with open changes taken as accepted.

    `facts` say how its lines are laid out, by their index.
    """

    contents: tuple[Content, ...]
    remarks: tuple[Remark, ...] = ()
    revisions: tuple[Revision, ...] = ()
    looks: tuple[ParagraphLook, ...] = ()
    facts: dict[int, ParagraphFacts] = {}
    sections: tuple[SectionFacts, ...] = ()
    page_numbers: tuple[PageNumber, ...] = ()

    def lines(self) -> Iterator[Line]:
        """Every line in reading order, those of tables too."""
        for content in self.contents:
            if isinstance(content, Line):
                yield content
            else:
                yield from content.lines()


def plain_text(document: WordDocument) -> tuple[str, dict[int, int]]:
    """All lines joined by line breaks, and where in it each line (by index) begins."""
    starts: dict[int, int] = {}
    texts: list[str] = []
    length = 0
    for line in document.lines():
        starts[line.index] = length
        text = line.text.replace("\n", " ")
        texts.append(text)
        length += len(text) + 1
    return "\n".join(texts), starts
