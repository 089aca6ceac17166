"""The styled runs of a text: moved with edits of the text, cut, joined, switched on and off.

Spans come out canonical: those of one style neither touch nor overlap, all in order.
"""

from collections.abc import Iterable, Sequence
from typing import Final

from desktop_app.notice.blocks import Span, SpanStyle
from desktop_app.notice.draft import Draft
from desktop_app.notice.errors import EditFault
from desktop_app.notice.strict import replaced
from desktop_app.notice.text_rules import moved_range
from desktop_app.notice.tree import block_at, place_of, with_block

STYLES: Final[tuple[SpanStyle, ...]] = ("bold", "italic", "underline")


def toggle_style(draft: Draft, block_id: str, start: int, end: int, style: SpanStyle) -> Draft:
    """The characters [start, end) of the block's text put into `style`, or out of it when all of
    them have it. An empty range returns the same draft.

    EditFault unknown_block, outside_text (found, expected).
    """
    place = place_of(draft, block_id)
    block = block_at(draft, place)
    if not 0 <= start <= end <= len(block.text):
        raise EditFault(
            "outside_text",
            f"{place.path}.text",
            found=f"{start}..{end}",
            expected=f"0..{len(block.text)}",
        )
    if start == end:
        return draft
    ranges = _ranges(block.spans, style)
    if any(first <= start and end <= last for first, last in ranges):
        ranges = _without(ranges, start, end)
    else:
        ranges.append((start, end))
    others = [span for span in block.spans if span.style != style]
    spans = merged([*others, *_spans(ranges, style)])
    return with_block(draft, place, replaced(block, place.path, spans=spans))


def merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The same styled characters as canonical spans."""
    known = tuple(spans)
    parts = [span for style in STYLES for span in _spans(_ranges(known, style), style)]
    return tuple(sorted(parts, key=lambda span: (span.start, span.end)))


def shifted(spans: Iterable[Span], by: int) -> tuple[Span, ...]:
    """The spans `by` characters further on."""
    return tuple(Span(start=span.start + by, end=span.end + by, style=span.style) for span in spans)


def moved(spans: Iterable[Span], offsets: tuple[int, ...]) -> tuple[Span, ...]:
    """The spans on the same letters after NFC, `offsets` as of `nfc_with_offsets`."""
    return tuple(
        Span(start=start, end=end, style=span.style)
        for span in spans
        for start, end in [moved_range(span.start, span.end, offsets)]
    )


def clipped(spans: Iterable[Span], start: int, end: int) -> tuple[Span, ...]:
    """What lies in the characters [start, end), counted from `start`."""
    parts = ((max(span.start, start), min(span.end, end), span.style) for span in spans)
    return tuple(
        Span(start=first - start, end=last - start, style=style)
        for first, last, style in parts
        if first < last
    )


def refitted(spans: Iterable[Span], old: str, new: str) -> tuple[Span, ...]:
    """The spans of the text `old` on the text `new`, which differs in one place.

    A span keeps the characters it had; it takes in what is put inside it or instead of all of it,
    not what is put at its ends, and is gone when its characters are.
    """
    first, last = _changed_part(old, new)
    grown = len(new) - len(old)
    result: list[Span] = []
    for span in spans:
        start, end = span.start, span.end
        if start > first or start == last:
            start = max(start, last) + grown
        end = end + grown if end > first and end >= last else min(end, first)
        if start < end:
            result.append(Span(start=start, end=end, style=span.style))
    return tuple(result)


def _changed_part(old: str, new: str) -> tuple[int, int]:
    """The shortest part of `old` whose replacement makes it `new`."""
    shorter = min(len(old), len(new))
    before = 0
    while before < shorter and old[before] == new[before]:
        before += 1
    after = 0
    while after < shorter - before and old[-1 - after] == new[-1 - after]:
        after += 1
    return before, len(old) - after


def _ranges(spans: Sequence[Span], style: SpanStyle) -> list[tuple[int, int]]:
    """The characters in `style` as ranges in order that neither touch nor overlap."""
    ranges: list[tuple[int, int]] = []
    for start, end in sorted((span.start, span.end) for span in spans if span.style == style):
        if ranges and start <= ranges[-1][1]:
            ranges[-1] = (ranges[-1][0], max(end, ranges[-1][1]))
        else:
            ranges.append((start, end))
    return ranges


def _without(ranges: Iterable[tuple[int, int]], start: int, end: int) -> list[tuple[int, int]]:
    """The ranges but for the characters [start, end); some may come out empty."""
    kept: list[tuple[int, int]] = []
    for first, last in ranges:
        kept += (first, min(last, start)), (max(first, end), last)
    return kept


def _spans(ranges: Iterable[tuple[int, int]], style: SpanStyle) -> list[Span]:
    return [Span(start=start, end=end, style=style) for start, end in ranges if start < end]
