"""Pages set by hand, word by word, for tests of what is painted."""

from collections.abc import Sequence
from pathlib import Path

from desktop_app.layout.lengths import Twips
from desktop_app.layout.metrics import FontMetrics
from desktop_app.layout.pages import Line, Page, Pages, Segment, Stroke

FONTS = Path(__file__).parents[3] / "resources" / "fonts"
METRICS = FontMetrics.read(FONTS / "advances.json")
A4 = (11906, 16838)


def words(
    text: str, x: float, *, face: str = "regular", size: float = 14, stretch: float = 0.0
) -> tuple[Segment, ...]:
    """The words of a text from `x` on, every space `stretch` twips wider than it is."""
    segments = []
    parts = text.split(" ")
    for index, word in enumerate(parts):
        width = METRICS.width(word, face, size)
        behind = " " if index + 1 < len(parts) else ""
        segments.append(Segment(x, word + behind, width, face, underline=False))
        x += width + METRICS.width(" ", face, size) + stretch
    return tuple(segments)


def line(
    segments: Sequence[Segment], y: float, *, size: float = 14, colour: str = "000000"
) -> Line:
    """A line of these words on baseline `y`."""
    return Line(
        y=y,
        top=y - 15 * size,
        height=20 * size,
        left=segments[0].x,
        right=segments[-1].x + segments[-1].width,
        size=size,
        colour=colour,
        segments=tuple(segments),
        path="",
        role="paragraph",
    )


def page(
    *lines: Line, strokes: Sequence[Stroke] = (), size: tuple[int, int] = A4, number: int = 1
) -> Page:
    """A page of these lines and strokes, A4 upright unless told otherwise."""
    return Page(
        width=Twips(size[0]),
        height=Twips(size[1]),
        section=0,
        number=number,
        shows_number=False,
        lines=lines,
        strokes=tuple(strokes),
    )


def pages(*of: Page, title: str = "Thông báo", author: str = "Tỉnh uỷ Thái Nguyên") -> Pages:
    """These pages as a document."""
    return Pages(of, "Times New Roman", title, author)
