"""Styled runs of a text."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.notice.blocks import Span, SpanStyle
from desktop_app.notice.draft import Draft
from desktop_app.notice.errors import EditFault
from desktop_app.notice.span_edits import (
    STYLES,
    clipped,
    merged,
    refitted,
    shifted,
    toggle_style,
)
from tests.builders.draft_strategies import one_line, spans
from tests.builders.drafts import a_block, a_draft, a_span

TEXT = "0123456789"
Spans = tuple[Span, ...]


def block_with(*found: Span, text: str = TEXT) -> Draft:
    return a_draft(body=(a_block(text, block_id="b", spans=found),))


def toggled(draft: Draft, start: int, end: int, style: SpanStyle = "bold") -> Spans:
    return toggle_style(draft, "b", start, end, style).body[0].spans


def styled(found: Spans, length: int) -> list[frozenset[SpanStyle]]:
    """The styles of every character."""
    return [
        frozenset(span.style for span in found if span.start <= place < span.end)
        for place in range(length)
    ]


@pytest.mark.parametrize(
    ("before", "start", "end", "after"),
    [
        ([], 2, 5, [(2, 5)]),
        ([], 0, 10, [(0, 10)]),
        ([(2, 5)], 2, 5, []),
        ([(2, 8)], 4, 6, [(2, 4), (6, 8)]),
        ([(2, 8)], 2, 4, [(4, 8)]),
        ([(2, 8)], 6, 8, [(2, 6)]),
        ([(2, 5)], 5, 7, [(2, 7)]),
        ([(2, 5)], 0, 2, [(0, 5)]),
        ([(2, 5)], 4, 7, [(2, 7)]),
        ([(2, 5)], 0, 9, [(0, 9)]),
        ([(0, 2), (4, 6)], 2, 4, [(0, 6)]),
        ([(0, 2), (4, 6)], 1, 5, [(0, 6)]),
        ([(0, 2), (4, 6)], 4, 6, [(0, 2)]),
        ([(0, 4), (2, 6)], 1, 5, [(0, 1), (5, 6)]),
        ([(4, 6), (6, 8)], 5, 7, [(4, 5), (7, 8)]),
    ],
)
def test_a_style_is_switched(
    before: list[tuple[int, int]], start: int, end: int, after: list[tuple[int, int]]
) -> None:
    draft = block_with(*(a_span(first, last) for first, last in before))
    assert toggled(draft, start, end) == tuple(a_span(first, last) for first, last in after)


def test_other_styles_stay() -> None:
    draft = block_with(a_span(0, 4, "italic"), a_span(2, 6, "bold"))
    assert toggled(draft, 2, 6, "underline") == (
        a_span(0, 4, "italic"),
        a_span(2, 6, "bold"),
        a_span(2, 6, "underline"),
    )
    assert toggled(draft, 0, 4, "italic") == (a_span(2, 6, "bold"),)


def test_an_empty_range_changes_nothing() -> None:
    draft = block_with(a_span(0, 4))
    assert toggle_style(draft, "b", 2, 2, "bold") is draft
    assert toggle_style(draft, "b", 10, 10, "bold") is draft


@pytest.mark.parametrize(
    ("block_id", "start", "end", "code"),
    [
        ("b", -1, 2, "outside_text"),
        ("b", 0, 11, "outside_text"),
        ("b", 5, 4, "outside_text"),
        ("c", 0, 1, "unknown_block"),
    ],
)
def test_a_range_outside_the_text_is_refused(
    block_id: str, start: int, end: int, code: str
) -> None:
    with pytest.raises(EditFault) as caught:
        toggle_style(block_with(), block_id, start, end, "bold")
    assert caught.value.code == code


@given(spans(TEXT), st.integers(0, 9), st.integers(1, 10), st.sampled_from(STYLES))
def test_twice_is_nothing_where_the_range_is_of_one_kind(
    found: Spans, start: int, end: int, style: SpanStyle
) -> None:
    draft = block_with(*found)
    if start >= end:
        return
    once = toggle_style(draft, "b", start, end, style)
    twice = toggle_style(once, "b", start, end, style)
    inside = [style in styles for styles in styled(found, 10)[start:end]]
    if all(inside) or not any(inside):
        assert twice == draft
    # Of mixed kinds the range becomes of one, as in any editor; from then on twice is nothing.
    assert toggle_style(twice, "b", start, end, style) == once


@given(spans(TEXT), st.integers(0, 9), st.integers(1, 10), st.sampled_from(STYLES))
def test_no_other_character_or_style_is_touched(
    found: Spans, start: int, end: int, style: SpanStyle
) -> None:
    if start >= end:
        return
    before, after = styled(found, 10), styled(toggled(block_with(*found), start, end, style), 10)
    for place in range(10):
        assert before[place] - {style} == after[place] - {style}
        if not start <= place < end:
            assert before[place] == after[place]
    assert len({style in after[place] for place in range(start, end)}) == 1


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(1, 10), st.sampled_from(STYLES))))
def test_merged_spans_style_the_same_characters_and_neither_touch_nor_overlap(
    typed: list[tuple[int, int, SpanStyle]],
) -> None:
    found = tuple(a_span(start, end, style) for start, end, style in typed if start < end)
    result = merged(found)
    assert styled(result, 10) == styled(found, 10)
    assert merged(result) == result
    for style in STYLES:
        same = [span for span in result if span.style == style]
        assert all(first.end < second.start for first, second in pairwise(same))


@given(spans(TEXT), st.integers(0, 10))
def test_two_parts_of_a_text_hold_the_styles_of_the_whole(found: Spans, cut: int) -> None:
    parts = (*clipped(found, 0, cut), *shifted(clipped(found, cut, 10), cut))
    assert merged(parts) == found


@pytest.mark.parametrize(
    ("old", "new", "before", "after"),
    [
        # typing inside, before, after and at the ends
        ("abcdef", "abXcdef", (1, 4), (1, 5)),
        ("abcdef", "Xabcdef", (1, 4), (2, 5)),
        ("abcdef", "abcdefX", (1, 4), (1, 4)),
        ("abcdef", "aXbcdef", (1, 4), (2, 5)),
        ("abcdef", "abcdXef", (1, 4), (1, 4)),
        ("abcdef", "Xabcdef", (0, 6), (1, 7)),
        ("abcdef", "abcdefX", (0, 6), (0, 6)),
        # removing inside, around, across the ends
        ("abcdef", "abdef", (1, 4), (1, 3)),
        ("abcdef", "adef", (1, 4), (1, 2)),
        ("abcdef", "aef", (1, 4), None),
        ("abcdef", "f", (1, 4), None),
        ("abcdef", "def", (1, 4), (0, 1)),
        ("abcdef", "abc", (1, 4), (1, 3)),
        ("abcdef", "abf", (1, 4), (1, 2)),
        ("abcdef", "", (1, 4), None),
        # replacing
        ("abcdef", "aXYef", (1, 4), (1, 3)),
        ("abcdef", "abXef", (1, 4), (1, 3)),
        ("abcdef", "XYZ", (1, 4), None),
        ("abcdef", "XYZ", (0, 6), (0, 3)),
        ("abcdef", "abcXYZ", (1, 4), (1, 3)),
        ("abcdef", "XYZdef", (1, 4), (3, 4)),
        ("Giao Sở Y tế", "Giao Sở Nội vụ", (0, 12), (0, 14)),
        ("Giao Sở Y tế rà soát", "Giao Sở Nội vụ rà soát", (5, 12), (5, 14)),
    ],
)
def test_a_span_keeps_its_characters(
    old: str, new: str, before: tuple[int, int], after: tuple[int, int] | None
) -> None:
    expected = () if after is None else (a_span(*after),)
    assert refitted((a_span(*before),), old, new) == expected


@given(one_line.flatmap(lambda text: st.tuples(st.just(text), spans(text))), one_line)
def test_spans_fit_any_new_text(typed: tuple[str, Spans], new: str) -> None:
    old, found = typed
    for span in refitted(found, old, new):
        assert 0 <= span.start < span.end <= len(new)
    assert refitted(found, old, old) == found


@given(spans(TEXT), st.integers(0, 10), st.text("xyz", min_size=1))
def test_what_is_typed_and_taken_out_again_leaves_the_spans(
    found: Spans, place: int, typed: str
) -> None:
    longer = TEXT[:place] + typed + TEXT[place:]
    assert refitted(refitted(found, TEXT, longer), longer, TEXT) == found
