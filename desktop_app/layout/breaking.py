"""Greedy line breaking, and the width at which a centred text breaks evenly."""

from collections.abc import Sequence
from math import inf

from desktop_app.layout.words import Word

Span = tuple[int, int]
# Twips that other renderers lose by rounding: the column's width, and every run on the line.
_COLUMN_ROUNDING = 0.5
_RUN_ROUNDING = 0.5
_NEAR = 20.0  # twips within which rounding can matter at all
_NO_GAIN = 0.001
_MOST_SLACK = 850  # twips (15 mm): enough room for another renderer's rounding


def break_lines(words: Sequence[Word], first_width: float, width: float) -> list[Span]:
    """Word ranges [start, end) of the lines; a word wider than a line stands alone on it."""
    lines: list[Span] = []
    start = 0
    room = first_width
    used = 0.0
    for index, word in enumerate(words):
        short = room - used - word.width
        if index > start and short < _NEAR and short < _rounding(words, start, index):
            at = _compound_start(words, start, index) if used + word.past_slash <= room else index
            lines.append((start, at))
            start, room = at, width
            used = sum(carried.width + carried.space for carried in words[at:index])
        used += word.width + word.space
    lines.append((start, len(words)))
    return lines


def _rounding(words: Sequence[Word], start: int, index: int) -> float:
    first, last = words[start].fragments, words[index].fragments
    runs = last[-1].run - first[0].run + 1 if first and last else 1
    return _COLUMN_ROUNDING + _RUN_ROUNDING * runs


def _compound_start(words: Sequence[Word], start: int, index: int) -> int:
    """Where the compound begins that word `index` ends: 68-NQ/TW goes to the next line whole.

    WORKAROUND LibreOffice takes the place behind a slash for a break and, since none is allowed
    there, goes back to the last space; a hyphen before the slash counts only when the letter behind
    the slash does not fit.
    """
    at = index
    while at > start and not words[at - 1].space:
        at -= 1
    return at if at > start else index


def line_width(words: Sequence[Word], line: Span) -> float:
    """Printed width of a line: without the spaces behind its last word."""
    chosen = words[line[0] : line[1]]
    if not chosen:
        return 0.0
    return sum(word.width + word.space for word in chosen) - chosen[-1].space


def balanced_width(words: Sequence[Word], width: float, costs: Sequence[float]) -> float:
    """A width not over `width` at which the text has as few lines as possible and breaks well.

    Among all ways to break that the widths allow the cheapest is taken: `costs` per word for a
    break before it, and unevenness, so that no short word is left alone. The width lies in the
    middle of those that break alike, so that another renderer breaks alike too.
    """
    count = len(break_lines(words, width, width))
    if count == 1:
        return width
    best, best_cost, at = width, inf, _narrowest(words, width, count)
    while at <= width:
        lines = break_lines(words, at, at)
        slack = _slack(words, lines, at)
        cost = sum(costs[start] for start, _ in lines[1:]) + _unevenness(words, lines)
        if cost < best_cost - _NO_GAIN:
            best, best_cost = min(width, at + min(_MOST_SLACK, slack / 2)), cost
        following = at + max(slack, 1.0) + 0.02
        at = width if at < width < following else following
    return best


def _narrowest(words: Sequence[Word], width: float, count: int) -> float:
    """The least whole width at which the text still has `count` lines."""
    low, high = int(max(word.width for word in words)), int(width)
    while low < high:
        middle = (low + high) // 2
        if len(break_lines(words, middle, middle)) <= count:
            high = middle
        else:
            low = middle + 1
    return float(low)


def _slack(words: Sequence[Word], lines: Sequence[Span], width: float) -> float:
    """How much wider the lines may get before a word moves up."""
    spare = [line_width(words, (start, end + 1)) - width for start, end in lines[:-1]]
    return max(0.0, min(spare))


def _unevenness(words: Sequence[Word], lines: Sequence[Span]) -> float:
    """0 for lines of one length, up to 2 for a very short one among long ones."""
    widths = [line_width(words, line) for line in lines]
    return 2 * (1 - min(widths) / max(widths))
