"""Page numbers: Arabic, top centre, from 1 in every section, not shown on page 1."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings

from desktop_app.layout.lengths import Twips
from desktop_app.notice.draft import Draft
from tests.builders.drafts import a_draft, a_state_draft, an_appendix, paragraph
from tests.unit.layout.desk import composed, paged, printed_width
from tests.unit.layout.prose import long_drafts, prose


@settings(max_examples=14)
@given(long_drafts())
def test_numbers_begin_anew_with_every_section(draft: Draft) -> None:
    pages = paged(draft).pages
    counts = dict.fromkeys(range(len(draft.appendices) + 1), 0)
    sections = [page.section for page in pages]
    assert sections == sorted(sections)
    for page in pages:
        counts[page.section] += 1
        assert page.number == counts[page.section]
    assert all(counts.values())


@settings(max_examples=14)
@given(long_drafts())
def test_every_page_but_the_first_shows_its_number(draft: Draft) -> None:
    for page in paged(draft).pages:
        shown = [line.text for line in page.lines if line.role == "page_number"]
        assert page.shows_number == (page.number > 1)
        assert shown == ([str(page.number)] if page.shows_number else [])


@pytest.mark.parametrize("make", [a_draft, a_state_draft])
def test_the_number_stands_at_the_top_in_the_middle(make: Callable[..., Draft]) -> None:
    draft = make(opening=(prose(900),))
    sheet, pages = composed(draft), paged(draft)
    second = pages.pages[1]
    (number,) = (line for line in second.lines if line.role == "page_number")
    middle = number.segments[0].x + printed_width(number) / 2
    paper = sheet.geometry
    assert middle == pytest.approx((paper.left + paper.width - paper.right) / 2, abs=1)
    assert Twips(round(number.top)).mm == pytest.approx(10, abs=0.1)
    assert number.top + number.height <= paper.top
    assert number.size == 14


def test_an_appendix_begins_on_a_page_of_its_own_without_a_number() -> None:
    appendix = an_appendix(paragraph(prose(900), block_id="p"))
    pages = paged(a_draft(appendices=(appendix, an_appendix()))).pages
    first = [page for page in pages if page.number == 1]
    assert [page.section for page in first] == [0, 1, 2]
    assert not any(page.shows_number for page in first)
    second = next(page for page in pages if (page.section, page.number) == (1, 2))
    assert [line.text for line in second.lines if line.role == "page_number"] == ["2"]


def test_pages_are_as_large_as_the_paper() -> None:
    for page in paged(a_draft(opening=(prose(900),))).pages:
        assert (page.width, page.height) == (11906, 16838)
