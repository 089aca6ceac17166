"""A rendered PDF as plain values: pages with lines of text and strokes, measured from the top left.

Lengths are points. Letters come in the order they were painted: a line ends where the baseline
changes, where the pen goes back, or at a gap no space accounts for (the next column).
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from pathlib import Path
from typing import Literal

from pdfminer.converter import PDFPageAggregator
from pdfminer.layout import LTChar, LTCurve, LTItem, LTLine, LTPage, LTRect
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage

SPACES = " \u00a0"
_SAME_BASELINE = 0.6  # points; renderers round each portion to a tenth of a point
_OVERLAP = 2.0  # points a letter may reach back, as f does over i
_LEAST_SPACE = 1.0  # points
_COLUMN_GAP = 3.0  # points between two letters that are not of one word
_WIDEST_SPACE = 60.0  # points a justified space may grow to
_THIN = 3.0  # points: a filled rectangle up to so thick is a line


@dataclass(frozen=True, slots=True)
class Span:
    """Characters painted alike; `colour` is RRGGBB."""

    text: str
    x0: float
    x1: float
    family: str
    size: float
    bold: bool
    italic: bool
    colour: str


@dataclass(frozen=True, slots=True)
class Word:
    """Letters between spaces and where they stand."""

    text: str
    x0: float
    x1: float


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line of one column: its spans and words from left to right on one baseline."""

    spans: tuple[Span, ...]
    words: tuple[Word, ...]
    baseline: float

    @property
    def text(self) -> str:
        """The words with one space between each two."""
        return " ".join(word.text for word in self.words)

    @property
    def x0(self) -> float:
        """Where the first visible letter begins."""
        return self.words[0].x0

    @property
    def x1(self) -> float:
        """Where the last visible letter ends."""
        return self.words[-1].x1

    @property
    def middle(self) -> float:
        """Halfway between both ends."""
        return (self.x0 + self.x1) / 2

    @property
    def width(self) -> float:
        """From the first visible letter to the last."""
        return self.x1 - self.x0


@dataclass(frozen=True, slots=True)
class Stroke:
    """A straight horizontal or vertical line of `thickness`; x0 <= x1, y0 <= y1."""

    x0: float
    y0: float
    x1: float
    y1: float
    thickness: float
    colour: str

    @property
    def is_level(self) -> bool:
        """Whether it runs from left to right."""
        return self.x1 - self.x0 >= self.y1 - self.y0

    @property
    def length(self) -> float:
        """The longer way."""
        return max(self.x1 - self.x0, self.y1 - self.y0)

    @property
    def middle(self) -> float:
        """Halfway between left and right end."""
        return (self.x0 + self.x1) / 2


@dataclass(frozen=True, slots=True)
class RenderedPage:
    """One page: paper size, lines of text from top to bottom, strokes without doubles."""

    width: float
    height: float
    lines: tuple[TextLine, ...]
    strokes: tuple[Stroke, ...]


@dataclass(frozen=True, slots=True)
class _Glyph:
    """One character with its look; the look is (family, size, bold, italic, colour)."""

    text: str
    x0: float
    x1: float
    baseline: float
    look: tuple[str, float, bool, bool, str]


def read_pdf(file: Path) -> tuple[RenderedPage, ...]:
    """All pages of a PDF."""
    manager = PDFResourceManager()
    device = PDFPageAggregator(manager, laparams=None)
    interpreter = PDFPageInterpreter(manager, device)
    pages: list[RenderedPage] = []
    with file.open("rb") as stream:
        for page in PDFPage.get_pages(stream):
            interpreter.process_page(page)
            pages.append(_page(device.get_result()))
    return tuple(pages)


def _page(layout: LTPage) -> RenderedPage:
    items = list(layout)
    lines = sorted(_lines(items, layout.height), key=lambda line: (line.baseline, line.x0))
    strokes = dict.fromkeys(_strokes(items, layout.height))
    return RenderedPage(layout.width, layout.height, tuple(lines), tuple(strokes))


def _lines(items: Iterable[LTItem], height: float) -> Iterator[TextLine]:
    glyphs = [_glyph(item, height) for item in items if isinstance(item, LTChar)]
    spaces = [glyph for glyph in glyphs if glyph.text in SPACES]
    inked = [glyph for glyph in glyphs if glyph.text not in SPACES]
    places = _Spaces(spaces)
    gathered: list[list[_Glyph]] = []  # the words of the line in hand
    for before, glyph in pairwise([None, *inked]):
        assert glyph is not None
        step = "line" if before is None else places.step(before, glyph)
        if step == "line" and gathered:
            yield _line(gathered)
            gathered = []
        if step != "letter":
            gathered.append([])
        gathered[-1].append(glyph)
    if gathered:
        yield _line(gathered)


class _Spaces:
    """Where spaces were painted; justified and underlined ones come out of order."""

    def __init__(self, spaces: Iterable[_Glyph]) -> None:
        self._by_height: dict[int, list[_Glyph]] = {}
        for space in spaces:
            self._by_height.setdefault(round(space.baseline), []).append(space)

    def step(self, before: _Glyph, glyph: _Glyph) -> Literal["letter", "word", "line"]:
        """What the next visible character begins: nothing, a word, or a line."""
        gap = glyph.x0 - before.x1
        if abs(glyph.baseline - before.baseline) > _SAME_BASELINE or gap < -_OVERLAP:
            return "line"
        if gap > _LEAST_SPACE and self._has_one(before, glyph):
            return "word" if gap < _WIDEST_SPACE else "line"
        return "letter" if gap < _COLUMN_GAP else "line"

    def _has_one(self, before: _Glyph, glyph: _Glyph) -> bool:
        height = round(glyph.baseline)
        near = (self._by_height.get(height + step, ()) for step in (-1, 0, 1))
        low, high = before.x1 - 1.0, glyph.x0 + 1.0
        return any(low <= space.x0 <= high for same in near for space in same)


def _line(words: Sequence[Sequence[_Glyph]]) -> TextLine:
    """The line of these words, a space between each two."""
    placed = [Word("".join(one.text for one in word), word[0].x0, word[-1].x1) for word in words]
    letters = [
        (glyph, " " if number and not index else "")
        for number, word in enumerate(words)
        for index, glyph in enumerate(word)
    ]
    spans = (_span(list(same)) for _, same in groupby(letters, key=lambda one: one[0].look))
    return TextLine(tuple(spans), tuple(placed), words[0][0].baseline)


def _span(letters: Sequence[tuple[_Glyph, str]]) -> Span:
    text = "".join(space + glyph.text for glyph, space in letters)
    first, last = letters[0][0], letters[-1][0]
    return Span(text, first.x0, last.x1, *first.look)


def _glyph(char: LTChar, height: float) -> _Glyph:
    family, _, face = char.fontname.rpartition("+")[2].partition("-")
    bold, italic = "Bold" in face, "Italic" in face
    look = (family, round(char.size, 2), bold, italic, _colour(char.graphicstate.ncolor))
    return _Glyph(char.get_text(), char.x0, char.x1, height - char.matrix[5], look)


def _strokes(items: Iterable[LTItem], height: float) -> Iterator[Stroke]:
    for item in items:
        if isinstance(item, LTRect) and min(item.width, item.height) > _THIN:
            if item.stroke:
                yield from _outline(item, height)
        elif isinstance(item, LTLine) or (isinstance(item, LTCurve) and item.stroke):
            yield from _along(item, height)
        elif isinstance(item, LTCurve) and item.fill:
            yield from _filled(item, height)


def _along(item: LTCurve, height: float) -> Iterator[Stroke]:
    """The straight pieces of a painted path."""
    colour = _colour(item.stroking_color)
    for (xa, ya), (xb, yb) in pairwise(item.pts):
        x0, x1 = sorted((xa, xb))
        y0, y1 = sorted((height - ya, height - yb))
        yield Stroke(x0, y0, x1, y1, float(item.linewidth), colour)


def _outline(item: LTRect, height: float) -> Iterator[Stroke]:
    top, bottom = height - item.y1, height - item.y0
    corners = ((item.x0, top), (item.x1, top), (item.x1, bottom), (item.x0, bottom))
    colour = _colour(item.stroking_color)
    for (xa, ya), (xb, yb) in pairwise((*corners, corners[0])):
        x0, x1 = sorted((xa, xb))
        y0, y1 = sorted((ya, yb))
        yield Stroke(x0, y0, x1, y1, float(item.linewidth), colour)


def _filled(item: LTCurve, height: float) -> Iterator[Stroke]:
    """A thin filled area as the line it looks like."""
    thickness = min(item.width, item.height)
    if thickness > _THIN:
        return
    top, bottom = height - item.y1, height - item.y0
    colour = _colour(item.non_stroking_color)
    if item.width >= item.height:
        middle = (top + bottom) / 2
        yield Stroke(item.x0, middle, item.x1, middle, thickness, colour)
    else:
        middle = (item.x0 + item.x1) / 2
        yield Stroke(middle, top, middle, bottom, thickness, colour)


def _colour(value: object) -> str:
    """A PDF colour, grey or RGB from 0 to 1, as RRGGBB; no colour is black."""
    if value is None:
        return "000000"
    parts = [float(part) for part in value] if isinstance(value, Iterable) else [_number(value)]
    if len(parts) == 1:
        parts *= 3
    return "".join(f"{round(part * 255):02X}" for part in parts)


def _number(value: object) -> float:
    if not isinstance(value, int | float):
        raise TypeError(f"no colour: {value!r}")
    return float(value)
