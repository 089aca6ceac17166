"""A block's text changed, cut in two, joined with the one before; its directive."""

import datetime as dt
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.notice.blocks import Block
from desktop_app.notice.draft import Draft
from desktop_app.notice.errors import DraftError, EditFault
from desktop_app.notice.text_edits import join_with_previous, set_directive, set_text, split_block
from tests.builders.draft_strategies import plain_drafts
from tests.builders.drafts import (
    a_directive,
    a_draft,
    a_point_with_directive,
    a_span,
    a_table,
    an_appendix,
    item,
    point,
)
from tests.builders.outlines import an_outline_draft, drawn

POINT = a_point_with_directive(block_id="b")
DRAFT = a_draft(body=(POINT,))


def block_of(draft: Draft, block_id: str) -> Block:
    return next(block for block in draft.all_blocks() if block.id == block_id)


def test_a_new_text_keeps_spans_and_directive() -> None:
    text = POINT.text.replace("Giao Ban", "Giao cho Ban")
    block = set_text(DRAFT, "b", text).body[0]
    assert (block.text, block.spans, block.directive) == (text, (a_span(0, 28),), POINT.directive)


def test_a_new_text_becomes_nfc() -> None:
    assert set_text(DRAFT, "b", normalize("NFD", POINT.text)) is DRAFT
    block = set_text(DRAFT, "b", normalize("NFD", "Giao Ban Tổ chức Tỉnh uỷ")).body[0]
    assert (block.text, block.spans) == ("Giao Ban Tổ chức Tỉnh uỷ", (a_span(0, 24),))


@pytest.mark.parametrize(
    ("text", "code"), [("a\nb", "line_break"), ("a\tb", "tab"), ("\0", "control_character")]
)
def test_a_text_of_more_than_a_paragraph_is_refused(text: str, code: str) -> None:
    with pytest.raises(DraftError) as caught:
        set_text(DRAFT, "b", text)
    assert (caught.value.path, caught.value.code) == ("body[0].text", code)


def test_a_table_takes_neither_text_nor_directive() -> None:
    draft = a_draft(body=(), appendices=(an_appendix(a_table(block_id="t")),))
    with pytest.raises(DraftError) as caught:
        set_text(draft, "t", "x")
    assert (caught.value.path, caught.value.code) == (
        "appendices[0].body[0].text",
        "table_with_text",
    )
    with pytest.raises(DraftError) as caught:
        set_directive(draft, "t", a_directive())
    assert caught.value.path == "appendices[0].body[0].directive"
    assert split_block(draft, "t", 0, "n") is draft
    assert join_with_previous(draft, "t") is draft


def test_a_directive_is_set_and_taken_off() -> None:
    other = a_directive(deadline=dt.date(2022, 12, 31), product=normalize("NFD", "báo cáo"))
    changed = set_directive(DRAFT, "b", other)
    assert changed.body[0].directive == a_directive(
        deadline=dt.date(2022, 12, 31), product="báo cáo"
    )
    assert set_directive(DRAFT, "b", None).body[0].directive is None
    assert set_directive(DRAFT, "b", POINT.directive) is DRAFT
    with pytest.raises(DraftError) as caught:
        set_directive(DRAFT, "b", a_directive(partners=("a", "b\n")))
    assert caught.value.path == "body[0].directive.partners[1]"


@pytest.mark.parametrize(
    ("offset", "first", "second"),
    [
        (0, ("", (), False), ("Giao Sở Y tế", (a_span(0, 4), a_span(5, 12, "italic")), True)),
        (
            2,
            ("Gi", (a_span(0, 2),), True),
            ("ao Sở Y tế", (a_span(0, 2), a_span(3, 10, "italic")), False),
        ),
        (5, ("Giao ", (a_span(0, 4),), True), ("Sở Y tế", (a_span(0, 7, "italic"),), False)),
        (12, ("Giao Sở Y tế", (a_span(0, 4), a_span(5, 12, "italic")), True), ("", (), False)),
    ],
)
def test_a_block_is_cut_in_two(
    offset: int,
    first: tuple[str, tuple[object, ...], bool],
    second: tuple[str, tuple[object, ...], bool],
) -> None:
    spans = (a_span(0, 4), a_span(5, 12, "italic"))
    block = item("Giao Sở Y tế", block_id="b", spans=spans, directive=a_directive())
    body = split_block(a_draft(body=(block,)), "b", offset, "n").body
    assert [part.id for part in body] == ["b", "n"]
    assert [part.level for part in body] == ["item", "item"]
    for part, (text, found, has_directive) in zip(body, (first, second), strict=True):
        assert (part.text, part.spans, part.directive is not None) == (text, found, has_directive)


@pytest.mark.parametrize(
    ("offset", "after"),
    [
        (0, "1 A|1 b|1 bc|  a X|1 D"),  # without a text a block is drawn by its id
        (1, "1 A|1 b|1 c|  a X|1 D"),
        (2, "1 A|1 bc|  a X|1 n|1 D"),
    ],
)
def test_children_stay_behind_the_text_before_them(offset: int, after: str) -> None:
    draft = a_draft(body=(item("A"), item("bc", point("X"), block_id="b"), item("D")))
    body = split_block(draft, "b", offset, "n").body
    assert drawn(body) == after.replace("|", "\n")


@pytest.mark.parametrize("offset", [-1, 13])
def test_a_cut_outside_the_text_is_refused(offset: int) -> None:
    draft = a_draft(body=(item("Giao Sở Y tế", block_id="b"),))
    with pytest.raises(EditFault) as caught:
        split_block(draft, "b", offset, "n")
    assert (caught.value.path, caught.value.code) == ("body[0].text", "outside_text")


def test_the_second_part_needs_an_id_of_its_own() -> None:
    with pytest.raises(DraftError) as caught:
        split_block(DRAFT, "b", 3, "b")
    assert caught.value.code == "duplicate_id"


@pytest.mark.parametrize(
    ("before", "block", "after"),
    [
        ("1 A|1 B", "B", "1 AB"),
        ("1 A|1 B|1 C", "B", "1 AB|1 C"),
        ("1 A|1 B|  a X", "B", "1 AB|  a X"),
        ("I A|1 B|  a X", "B", "I AB|a X"),
        ("1 A|  a X|1 B|  a Y", "B", "1 A|  a XB|a Y"),
        ("1 A|  a X|1 B", "B", "1 A|  a XB"),
        ("1 A|  a B|  a C", "B", "1 AB|  a C"),
        ("1 A|  a B|    - X|  a C", "B", "1 AB|  - X|  a C"),
        ("I A|  1 B|    a C|      - D|p P", "P", "I A|  1 B|    a C|      - DP"),
        ("p A|1 B|  a X", "B", "p AB|a X"),
        ("- A|a B|  - C|    - D", "B", "- AB|- C|  - D"),
    ],
)
def test_a_block_is_joined_with_what_is_before_it(before: str, block: str, after: str) -> None:
    draft = an_outline_draft(before.replace("|", "\n"))
    assert drawn(join_with_previous(draft, block).body) == after.replace("|", "\n")


def test_the_first_block_of_a_body_has_nothing_before_it() -> None:
    draft = an_outline_draft("1 A", "1 B\nt T\n1 C")
    for block_id in ("A", "B", "T", "C"):
        assert join_with_previous(draft, block_id) is draft


@pytest.mark.parametrize(
    "edit", [lambda d: join_with_previous(d, "z"), lambda d: set_text(d, "z", "")]
)
def test_an_unknown_block_has_no_text(edit: object) -> None:
    with pytest.raises(EditFault):
        edit(DRAFT)  # type: ignore[operator]


def test_spans_of_both_are_joined_and_the_directive_is_kept_where_there_is_none() -> None:
    first = item("Giao", block_id="a", spans=(a_span(0, 4),))
    second = item(" Sở Y tế", block_id="b", spans=(a_span(0, 3),), directive=a_directive())
    joined = join_with_previous(a_draft(body=(first, second)), "b").body
    expected = item("Giao Sở Y tế", block_id="a", spans=(a_span(0, 7),), directive=a_directive())
    assert joined == (expected,)
    own = a_directive(product="báo cáo")
    draft = set_directive(a_draft(body=(first, second)), "a", own)
    assert join_with_previous(draft, "b").body[0].directive == own


def test_a_mark_that_joins_its_letter_is_one_letter_with_it() -> None:
    first = item("Tinh u", block_id="a", spans=(a_span(5, 6),))
    second = item("\u0309 b", block_id="b", spans=(a_span(0, 1, "italic"), a_span(2, 3, "italic")))
    (joined,) = join_with_previous(a_draft(body=(first, second)), "b").body
    assert joined.text == "Tinh ủ b"
    assert joined.spans == (a_span(5, 6), a_span(5, 6, "italic"), a_span(7, 8, "italic"))


@settings(max_examples=25)
@given(plain_drafts(), st.data())
def test_cutting_and_joining_again_gives_the_same_draft(draft: Draft, data: st.DataObject) -> None:
    blocks = [block for block in draft.all_blocks() if block.level != "table"]
    if not blocks:
        return
    block = data.draw(st.sampled_from(blocks))
    offset = data.draw(st.integers(0, len(block.text)))
    cut = split_block(draft, block.id, offset, "new")
    assert block_of(cut, block.id).text + block_of(cut, "new").text == block.text
    joined = join_with_previous(cut, "new")
    assert block_of(joined, block.id) == block
    assert joined == draft
