"""The body read paragraph by paragraph: headings, what stands under them, who is asked."""

from typing import NamedTuple

from desktop_app.phrases.directive.bodies import KnownBodies
from desktop_app.phrases.directive.body_names import Found
from desktop_app.reading.report import Kind
from desktop_app.reading.text.headings import Mode, is_heading, mode_of, owners_of
from desktop_app.reading.text.paragraphs import Mark, Paragraph
from desktop_app.reading.text.segments import Context, Segment, Segmenter
from desktop_app.reading.text.zones import Paragraphs

_DEPTHS: dict[Mark, int] = {
    "section": 0, "item": 1, "subitem": 2, "point": 3, "": 4, "dash": 5, "plus": 6,
}  # fmt: skip
_UNMARKED_HEADING = 1.5
_CAPITALS = 0.5


class Entry(NamedTuple):
    """A paragraph read: a heading, or its segments; `depth` is the larger the deeper it stands."""

    paragraph: Paragraph
    depth: float
    is_heading: bool = False
    segments: tuple[Segment, ...] = ()
    mode: Mode = "unknown"


class _Above(NamedTuple):
    depth: float
    mode: Mode
    owners: tuple[Found, ...]


def read_body(
    body: Paragraphs, segmenter: Segmenter, known: KnownBodies, kind: Kind, chairs: tuple[str, ...]
) -> tuple[Entry, ...]:
    """The entries in order. A report asks for something only where its speaker does."""
    start: Mode = "unknown" if kind in ("speech_report", "minutes") else "direct"
    above: list[_Above] = [_Above(-1, start, ())]
    before: tuple[Found, ...] = ()
    entries: list[Entry] = []
    for at, one in enumerate(body):
        depth = _depth(one, body[at + 1 : at + 2])
        while len(above) > 1 and above[-1].depth >= depth:
            above.pop()
        if is_heading(one):
            mode = mode_of(one.text, above[-1].mode)
            owners = owners_of(one.piece(0, len(one.text)), known) or above[-1].owners
            above.append(_Above(depth, mode, owners))
            entries.append(Entry(one, depth, is_heading=True, mode=mode))
            continue
        context = Context(above[-1].mode, above[-1].owners, before, chairs)
        segments = segmenter.segments(one, context)
        entries.append(Entry(one, depth, segments=segments, mode=context.mode))
        before = _last_owners(segments) or before
        if context.mode == "unknown" and any(part.is_framed for part in segments):
            above[-1] = above[-1]._replace(mode="direct")
        if segments and segments[-1].sort == "lead":
            above.append(_Above(_lead_depth(depth, body[at + 1 : at + 2]), "direct",
                                _last_owners(segments)))  # fmt: skip
        elif one.mark and segments:
            above.append(_Above(depth, context.mode, _last_owners(segments) or above[-1].owners))
    return tuple(entries)


def _depth(one: Paragraph, after: Paragraphs) -> float:
    if one.mark or not is_heading(one):
        return _DEPTHS[one.mark]
    if one.text.upper() == one.text:
        return _CAPITALS
    return _CAPITALS if after and after[0].mark == "item" else _UNMARKED_HEADING


def _lead_depth(depth: float, after: Paragraphs) -> float:
    """What follows a lead stands under it, though it bears the same mark or none."""
    below = _DEPTHS[after[0].mark] if after else depth
    return min(depth, below - 0.25)


def _last_owners(segments: tuple[Segment, ...]) -> tuple[Found, ...]:
    return next((one.owners for one in reversed(segments) if one.owners), ())
