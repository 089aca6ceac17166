"""A paragraph set in a column: its lines with heights and, once placed, its words and strokes."""

from collections.abc import Iterator, Sequence

from msgspec import Struct, field, structs

from desktop_app.layout.breaking import Span, break_lines, line_width
from desktop_app.layout.metrics import EXACT_ASCENT, FontMetrics
from desktop_app.layout.pages import Line, Segment, Stroke
from desktop_app.layout.sheet import Paragraph, Style
from desktop_app.layout.words import Word, torn, words_of

BOX_LINE = 0.5  # points, thickness of a frame


class SetParagraph(Struct, frozen=True, eq=False):
    """A paragraph broken into lines for a column `width` twips wide.

    `overhang` is what a multiple adds below a line: at the foot of a page it needs no room.
    `placed` keeps lines for the next time they are asked for, by column and index.
    """

    paragraph: Paragraph
    style: Style
    words: tuple[Word, ...]
    breaks: tuple[Span, ...]
    width: float
    line_height: float
    ascent: float
    overhang: float
    placed: dict[tuple[float, int], Line] = field(default_factory=dict)

    @property
    def edge(self) -> float:
        """Height of a frame's or line's own space above the text (and below, when framed)."""
        if self.style.boxed:
            return 20 * (self.style.box_space + BOX_LINE)
        return 20 * self.style.top_line

    @property
    def height(self) -> float:
        """Height of all lines with their frame, without the space before and after."""
        below = self.edge if self.style.boxed else 0.0
        return self.edge + len(self.breaks) * self.line_height + below

    def lines(self, x: float, top: float, chosen: range) -> Iterator[Line]:
        """The chosen lines, the first of them beginning at `top`, the column at `x`."""
        y = top + (self.edge if chosen.start == 0 else 0.0)
        for index in chosen:
            if self.words[0].fragments or len(self.words) > 1:
                yield self._line_at(x, y, index)
            y += self.line_height

    def strokes(self, x: float, top: float) -> Iterator[Stroke]:
        """The line above, or the frame around, the whole paragraph."""
        left, right = x + self.style.left, x + self.width - self.style.right
        if self.style.boxed:
            space = 20 * self.style.box_space + 10 * BOX_LINE
            half = 10 * BOX_LINE
            sides = (left - space, top + half, right + space, top + self.height - half)
            yield from frame(*sides, 20 * BOX_LINE, self.style.colour)
        elif self.style.top_line:
            y = top + 10 * self.style.top_line
            yield Stroke(left, y, right, y, 20 * self.style.top_line, self.style.colour)

    def _line_at(self, x: float, top: float, index: int) -> Line:
        """The line as it was placed before, moved where the paragraph now stands elsewhere."""
        line = self.placed.get((x, index))
        if line is None:
            line = self._line(x, top, index)
        elif line.top != top:
            line = structs.replace(line, y=top + self.ascent, top=top)
        self.placed[x, index] = line
        return line

    def _line(self, x: float, top: float, index: int) -> Line:
        style = self.style
        first = style.first_line if index == 0 else 0
        indent = self.paragraph.indent
        left, right = x + style.left + indent + first, x + self.width - style.right - indent
        span = self.breaks[index]
        words = self.words[span[0] : span[1]]
        spare = right - left - line_width(self.words, span)
        start, stretch = left, 0.0
        if style.align == "center":
            start += spare / 2
        elif style.align == "right":
            start += spare
        elif style.align == "justify" and index + 1 < len(self.breaks):
            gaps = sum(1 for word in words[:-1] if word.space)
            stretch = spare / gaps if gaps else 0.0
        return Line(
            y=top + self.ascent,
            top=top,
            height=self.line_height,
            left=left,
            right=right,
            size=style.size,
            colour=style.colour,
            segments=tuple(_segments(words, start, stretch)),
            path=self.paragraph.path,
            role=style.role,
        )


def set_paragraph(
    paragraph: Paragraph, style: Style, width: float, metrics: FontMetrics
) -> SetParagraph:
    """The paragraph broken into lines for a column `width` twips wide."""
    room = width - style.left - style.right - 2 * paragraph.indent
    words = torn(words_of(paragraph, style, metrics), room - style.first_line, style, metrics)
    breaks = break_lines(words, room - style.first_line, room)
    single = metrics.line_height(style.size)
    overhang = 0.0
    if style.line.kind == "exact":
        height, ascent = float(style.line.value), style.line.value * EXACT_ASCENT
    else:
        height = float(single * style.line.value // 240)  # whole twips, as LibreOffice counts
        ascent = metrics.ascent(style.size)
        overhang = max(0.0, height - single)
    return SetParagraph(paragraph, style, words, tuple(breaks), width, height, ascent, overhang)


def frame(
    left: float, top: float, right: float, bottom: float, thickness: float, colour: str
) -> Iterator[Stroke]:
    """The four sides of a rectangle."""
    yield Stroke(left, top, right, top, thickness, colour)
    yield Stroke(left, bottom, right, bottom, thickness, colour)
    yield Stroke(left, top, left, bottom, thickness, colour)
    yield Stroke(right, top, right, bottom, thickness, colour)


def _segments(words: Sequence[Word], start: float, stretch: float) -> Iterator[Segment]:
    x = start
    for word in words:
        last = len(word.fragments) - 1
        for index, part in enumerate(word.fragments):
            text = part.text + (" " if index == last and word.space else "")
            yield Segment(x, text, part.width, part.face, part.underline)
            x += part.width
        x += word.space + (stretch if word.space else 0.0)
