"""Our pages beside another renderer's: which lines are equal, how far they stand apart."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop_app.layout.pages import Line, Page
from tests.readers.rendered_page import RenderedPage, Stroke

_TWIPS = 20  # in a point


@dataclass(frozen=True, slots=True)
class Placed:
    """A line of text with its baseline and its ends in points; runs of spaces count as one.

    `italic_gaps` are no-break spaces among italic words.
    """

    text: str
    baseline: float
    x0: float
    x1: float
    italic_gaps: int = 0


@dataclass(frozen=True, slots=True)
class Pair:
    """The same line in both renderings."""

    ours: Placed
    theirs: Placed

    @property
    def rise(self) -> float:
        """How much lower theirs stands, in points."""
        return self.theirs.baseline - self.ours.baseline

    @property
    def shifts(self) -> tuple[float, float]:
        """How far right of ours theirs begins and ends, in points."""
        return self.theirs.x0 - self.ours.x0, self.theirs.x1 - self.ours.x1


@dataclass(frozen=True, slots=True)
class Comparison:
    """All pages of one document in both renderings."""

    pairs: tuple[Pair, ...]
    only_ours: tuple[str, ...]
    only_theirs: tuple[str, ...]
    our_starts: tuple[str, ...]
    their_starts: tuple[str, ...]

    @property
    def lines(self) -> int:
        """Lines that could be equal."""
        return len(self.pairs) + max(len(self.only_ours), len(self.only_theirs))


def compared(ours: Sequence[Page], theirs: Sequence[RenderedPage]) -> Comparison:
    """Line by line, page by page; pages beyond the shorter rendering count as different."""
    pairs: list[Pair] = []
    left_ours: list[str] = []
    left_theirs: list[str] = []
    for index in range(max(len(ours), len(theirs))):
        mine = our_lines(ours[index]) if index < len(ours) else []
        other = their_lines(theirs[index]) if index < len(theirs) else []
        left_ours.extend(f"{index + 1}: {line}" for line in _unpaired(mine, other, pairs))
        left_theirs.extend(f"{index + 1}: {line.text}" for line in other)
    return Comparison(
        pairs=tuple(pairs),
        only_ours=tuple(left_ours),
        only_theirs=tuple(left_theirs),
        our_starts=tuple(_start(our_lines(page)) for page in ours),
        their_starts=tuple(_start(their_lines(page)) for page in theirs),
    )


def our_lines(page: Page) -> list[Placed]:
    """The visible lines of a page of ours."""
    placed = (_placed(line) for line in page.lines)
    return [line for line in placed if line.text]


def our_strokes(page: Page) -> list[Stroke]:
    """The drawn lines of a page of ours, in points."""
    return [
        Stroke(
            one.x1 / _TWIPS,
            one.y1 / _TWIPS,
            one.x2 / _TWIPS,
            one.y2 / _TWIPS,
            one.thickness / _TWIPS,
            one.colour,
        )
        for one in page.strokes
    ]


def their_lines(page: RenderedPage) -> list[Placed]:
    """The visible lines of a rendered page."""
    return [Placed(_plain(line.text), line.baseline, line.x0, line.x1) for line in page.lines]


def _placed(line: Line) -> Placed:
    inked = [one for one in line.segments if _plain(one.text)] or list(line.segments)
    end = inked[-1].x + inked[-1].width
    italic = [one.text for one in line.segments if "italic" in one.face.lower()]
    gaps = sum(text.count("\u00a0") for text in italic)
    return Placed(_plain(line.text), line.y / _TWIPS, inked[0].x / _TWIPS, end / _TWIPS, gaps)


def _plain(text: str) -> str:
    return " ".join(text.split())


def _unpaired(mine: Iterable[Placed], other: list[Placed], pairs: list[Pair]) -> list[str]:
    """Pair equal lines, nearest first, taking them out of `other`; the texts left of `mine`."""
    left: list[str] = []
    for line in mine:
        equal = [one for one in other if one.text == line.text]
        if not equal:
            left.append(line.text)
            continue
        nearest = min(
            equal, key=lambda one: abs(one.baseline - line.baseline) + abs(one.x0 - line.x0)
        )
        other.remove(nearest)
        pairs.append(Pair(line, nearest))
    return left


def _start(lines: Sequence[Placed]) -> str:
    """The line that begins the page's text: the page number in the margin does not count."""
    text = [line for line in lines if not line.text.isdigit() or line.baseline > 56]
    return min(text, key=lambda line: (round(line.baseline), line.x0)).text if text else ""
