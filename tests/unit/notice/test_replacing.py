"""Replacing parts of texts: exact words, styles kept, directives that say what their block says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.notice.blocks import Span
from desktop_app.notice.errors import TextFault
from desktop_app.notice.replacing import with_replacements
from tests.builders.drafts import a_directive, a_draft, a_span, point


def same(part: str) -> str:
    return part


def replaced(text: str, ranges: list[tuple[int, int]], words: str, *spans: Span) -> list[str]:
    """The new text and, for every style in it, the style with its words."""
    draft = a_draft(body=(point(text, spans=spans),))
    (block,) = with_replacements(draft, {"body[0].text": ranges}, words, same).body
    return [block.text, *(f"{one.style}:{block.text[one.start : one.end]}" for one in block.spans)]


@pytest.mark.parametrize(
    ("span", "styled"),
    [
        ((0, 2), "bold:aa"),
        ((0, 6), "bold:aa XYZ"),
        ((3, 6), "bold:XYZ"),
        ((3, 9), "bold:XYZ cc"),
        ((7, 9), "bold:cc"),
        ((0, 4), "bold:aa "),
        ((4, 9), "bold: cc"),
    ],
)
def test_a_style_stays_on_its_words(span: tuple[int, int], styled: str) -> None:
    assert replaced("aa bbb cc", [(3, 6)], "XYZ", a_span(*span)) == ["aa XYZ cc", styled]


def test_a_style_inside_what_is_replaced_is_gone() -> None:
    assert replaced("aa bbb cc", [(3, 6)], "XYZ", a_span(4, 5)) == ["aa XYZ cc"]


def test_several_places_of_one_text() -> None:
    spans = (a_span(0, 1), a_span(2, 3, "italic"), a_span(4, 7))
    assert replaced("a a aba", [(0, 1), (2, 3), (4, 5), (6, 7)], "xy", *spans) == [
        "xy xy xybxy", "bold:xy", "italic:xy", "bold:xybxy",
    ]  # fmt: skip


def test_nothing_instead_takes_the_words_away() -> None:
    assert replaced("aa bbb cc", [(2, 6)], "", a_span(3, 6)) == ["aa cc"]


def test_plain_fields_are_replaced_too() -> None:
    draft = a_draft(subject="giao ban quý I")
    places = {"subject": [(9, 14)], "profile.organ": [(0, 8)]}
    after = with_replacements(draft, places, "tháng 7", same)
    assert after.subject == "giao ban tháng 7"
    assert after.profile.organ == "tháng 7Thái Nguyên"


def test_the_words_are_kept_in_one_unicode_form() -> None:
    after = with_replacements(a_draft(subject="a"), {"subject": [(0, 1)]}, "e\u0302", same)
    assert after.subject == "ê"


def test_words_that_no_line_holds_are_refused() -> None:
    with pytest.raises(TextFault):
        with_replacements(a_draft(subject="a"), {"subject": [(0, 1)]}, "a\nb", same)


def test_a_directive_says_what_its_block_says() -> None:
    text = "Giao Sở A và Sở B"
    directive = a_directive(assignees=("Sở A", "Sở B"), report_to="Sở D", deadline_text=None)
    draft = a_draft(body=(point(text, directive=directive),))
    after = with_replacements(draft, {"body[0].text": [(5, 9)]}, "Sở C", lambda _: "Sở C")
    parts = after.body[0].directive
    assert parts is not None
    assert parts.assignees == ("Sở C", "Sở B")
    assert (parts.report_to, parts.deadline) == ("Sở D", directive.deadline)


def test_a_directive_part_that_is_still_said_stays() -> None:
    directive = a_directive(assignees=("Sở A",))
    draft = a_draft(body=(point("Sở A và Sở A", directive=directive),))
    after = with_replacements(draft, {"body[0].text": [(0, 4)]}, "Sở C", lambda _: "Sở C")
    assert after.body[0].directive == directive


@given(st.text("ab ", min_size=1, max_size=20), st.data())
def test_characters_outside_keep_their_style(text: str, data: st.DataObject) -> None:
    cuts = sorted(data.draw(st.sets(st.integers(0, len(text)), max_size=6)))
    ranges = [pair for pair in zip(cuts[::2], cuts[1::2], strict=False) if pair[0] < pair[1]]
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    draft = a_draft(body=(point(text, spans=(a_span(start, end),)),))
    (block,) = with_replacements(draft, {"body[0].text": ranges}, "XX", same).body
    before = [
        (char, start <= at < end)
        for at, char in enumerate(text)
        if not any(first <= at < last for first, last in ranges)
    ]
    after = [
        (char, any(one.start <= at < one.end for one in block.spans))
        for at, char in enumerate(block.text)
        if char != "X"
    ]
    assert after == before
