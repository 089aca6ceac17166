"""A block's text and spans as runs."""

from collections.abc import Sequence
from itertools import pairwise

from msgspec import structs

from desktop_app.layout.sheet import Run
from desktop_app.notice.blocks import Span


def span_runs(text: str, spans: Sequence[Span]) -> tuple[Run, ...]:
    """The text cut at the spans' ends; every run carries the styles that cover it.

    Spans reaching beyond the text are cut off.
    """
    if not spans:
        return (Run(text),) if text else ()
    edges = {0, len(text)}
    for span in spans:
        edges.update((min(span.start, len(text)), min(span.end, len(text))))
    cuts = sorted(edges)
    return tuple(
        _run(text[low:high], {s.style for s in spans if s.start <= low and high <= s.end})
        for low, high in pairwise(cuts)
    )


def trimmed(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """The runs without spaces before the first and after the last character."""
    while runs and not runs[0].text.lstrip(" "):
        runs = runs[1:]
    while runs and not runs[-1].text.rstrip(" "):
        runs = runs[:-1]
    if not runs:
        return ()
    first = structs.replace(runs[0], text=runs[0].text.lstrip(" "))
    runs = (first, *runs[1:])
    return (*runs[:-1], structs.replace(runs[-1], text=runs[-1].text.rstrip(" ")))


def _run(text: str, styles: set[str]) -> Run:
    return Run(
        text,
        bold="bold" in styles,
        italic="italic" in styles,
        underline="underline" in styles,
    )
