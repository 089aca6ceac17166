"""Pages with every line, stroke and word placed; what preview and PDF paint. Lengths in twips."""

from msgspec import Struct

from desktop_app.layout.lengths import Twips


class Segment(Struct, frozen=True):
    """Characters drawn from `x` in one face, the spaces behind the word included in the text."""

    x: float
    text: str
    width: float
    face: str
    underline: bool


class Line(Struct, frozen=True, kw_only=True):
    """A line of text: baseline `y`, its box, and the draft field it came from."""

    y: float
    top: float
    height: float
    left: float
    right: float
    size: float
    colour: str
    segments: tuple[Segment, ...]
    path: str
    role: str

    @property
    def text(self) -> str:
        """The printed characters without trailing spaces."""
        return "".join(segment.text for segment in self.segments).rstrip(" ")


class Stroke(Struct, frozen=True):
    """A straight line of `thickness` twips between two points."""

    x1: float
    y1: float
    x2: float
    y2: float
    thickness: float
    colour: str = "000000"


class Page(Struct, frozen=True, kw_only=True):
    """One page: `number` counts from 1 in its section, `shows_number` whether it is printed."""

    width: Twips
    height: Twips
    section: int
    number: int
    shows_number: bool
    lines: tuple[Line, ...]
    strokes: tuple[Stroke, ...]


class Pages(Struct, frozen=True):
    """All pages of a sheet in order."""

    pages: tuple[Page, ...]
    font: str
    title: str
    author: str
