"""The end of the running text: a full stop (P-BODY-END), or ./. in State notices (S-BODY-END)."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.notice.blocks import Span
from tests.builders.draft_strategies import spans
from tests.builders.drafts import a_draft, a_span, a_state_draft, an_appendix, item, paragraph
from tests.unit.layout.desk import composed, in_section, plain, running, texts


def end_of(make: Any, text: str, *over: Span) -> str:
    """How a text ends when it is the last of the body."""
    draft = make(body=(paragraph(text, spans=over, block_id="last"),), closing=())
    return plain(running(composed(draft))[-1].text)


@pytest.mark.parametrize(
    ("typed", "party", "state"),
    [
        ("thực hiện", "thực hiện.", "thực hiện./."),
        ("thực hiện.", "thực hiện.", "thực hiện./."),
        ("thực hiện;", "thực hiện.", "thực hiện./."),
        ("thực hiện ;", "thực hiện.", "thực hiện./."),
        ("thực hiện,", "thực hiện.", "thực hiện./."),
        ("thực hiện:", "thực hiện.", "thực hiện./."),
        ("thực hiện. ", "thực hiện.", "thực hiện./."),
        ("thực hiện./.", "thực hiện./.", "thực hiện./."),
        ("giao thông, v.v...", "giao thông, v.v...", "giao thông, v.v.../."),
        ("giao thông…", "giao thông…", "giao thông…/."),
        ("giao thông…/.", "giao thông…/.", "giao thông…/."),
        ("giao thông.../.", "giao thông.../.", "giao thông.../."),
        ("quy định”", "quy định”.", "quy định”./."),
        ("phấn đấu thắng lợi!", "phấn đấu thắng lợi!", "phấn đấu thắng lợi!/."),
        ("(có danh sách)", "(có danh sách).", "(có danh sách)./."),
    ],
)
def test_the_last_text_ends_as_the_decree_says(typed: str, party: str, state: str) -> None:
    assert end_of(a_draft, typed) == party
    assert end_of(a_state_draft, typed) == state


@pytest.mark.parametrize("make", [a_draft, a_state_draft])
@settings(max_examples=25)
@given(data=st.data())
def test_bold_or_italic_words_end_alike(make: Any, data: st.DataObject) -> None:
    text = data.draw(
        st.text("ab đ", min_size=1).flatmap(
            lambda words: st.sampled_from(["", ".", ";", "./.", " ", ". "]).map(words.__add__)
        )
    )
    over = data.draw(spans(text))
    assert end_of(make, text, *over) == end_of(make, text)


@pytest.mark.parametrize("make", [a_draft, a_state_draft])
def test_a_mark_after_bold_words_is_set_like_them(make: Any) -> None:
    draft = make(
        body=(paragraph("trước ngày mai", spans=(a_span(6, 14),), block_id="last"),), closing=()
    )
    last = running(composed(draft))[-1].runs[-1]
    assert last.bold
    assert last.text.endswith(".")


@pytest.mark.parametrize("make", [a_draft, a_state_draft])
def test_only_the_last_paragraph_takes_the_mark(make: Any) -> None:
    draft = make(
        opening=("Mở đầu:",),
        body=(item("Một;", block_id="a"), item("Hai;", block_id="b")),
        closing=("Ba",),
    )
    opening, first, second, last = (plain(one.text) for one in running(composed(draft)))
    assert (opening, first, second) == ("Mở đầu:", "1. Một;", "2. Hai;")
    assert last.startswith("Ba.")


@pytest.mark.parametrize("make", [a_draft, a_state_draft])
def test_an_appendix_takes_no_mark(make: Any) -> None:
    sheet = composed(make(appendices=(an_appendix(paragraph("Danh sách kèm theo")),)))
    (last,) = [one for one in in_section(sheet.sections[1]) if one.role == "paragraph"]
    assert last.text == "Danh sách kèm theo"


def test_a_table_cell_ends_as_typed() -> None:
    sheet = composed(a_state_draft(appendices=(an_appendix(),)))
    assert texts(sheet, "table_cell") == ["1", "Báo cáo"]


@settings(max_examples=25)
@given(st.text("abc .;:,/…", max_size=12))
def test_the_mark_is_never_put_twice(typed: str) -> None:
    for make in (a_draft, a_state_draft):
        once = end_of(make, typed)
        assert end_of(make, once) == once


@pytest.mark.parametrize("make", [a_draft, a_state_draft])
def test_an_opening_alone_takes_no_end_mark(make: Any) -> None:
    draft = make(opening=("Đồng chí Bí thư kết luận như sau:",), body=(), closing=())
    assert running(composed(draft))[-1].text == "Đồng chí Bí thư kết luận như sau:"
