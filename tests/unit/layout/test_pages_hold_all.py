"""Pages hold the whole sheet: every line once and in order, nothing outside the margins."""

from collections.abc import Iterator

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.layout.pages import Pages
from desktop_app.layout.paginate import paginate
from desktop_app.layout.sheet import Sheet
from desktop_app.notice.draft import Draft
from tests.builders.draft_strategies import drafts
from tests.unit.layout.desk import (
    ALL,
    IN_MARGIN,
    METRICS,
    body_lines,
    composed,
    in_section,
    squeezed,
)
from tests.unit.layout.prose import long_drafts

ROUNDING = 1.0


def text_of_sheet(sheet: Sheet, section: int) -> str:
    """All that a section's blocks print, without spaces."""
    parts = []
    for one in in_section(sheet.sections[section]):
        caps = sheet.style_of(one).caps
        parts.append(squeezed(one.text.upper() if caps else one.text))
    return "".join(parts)


def text_of_pages(pages: Pages, section: int, foot: frozenset[str]) -> str:
    """All that a section's pages print, head rows only where they stand first, without spaces."""
    parts: list[str] = []
    heads: set[str] = set()
    for page in pages.pages:
        here = set()
        for line in page.lines if page.section == section else ():
            if line.role in foot or line.path in heads:
                continue
            if line.role == "table_head":
                here.add(line.path)
            parts.append(squeezed("".join(segment.text for segment in line.segments)))
        heads |= here
    return "".join(parts)


def margin_roles(sheet: Sheet) -> frozenset[str]:
    """The roles that stand in the margins of this sheet's pages."""
    first = sheet.sections[0]
    return frozenset({"page_number", *(one.role for one in (*first.first_head, *first.first_foot))})


def both(draft: Draft, standard: str | None = None) -> tuple[Sheet, Pages]:
    sheet = composed(draft, standard)
    return sheet, paginate(sheet, METRICS)


@settings(max_examples=14)
@given(long_drafts())
def test_every_line_of_a_long_notice_stands_on_one_page_and_in_order(draft: Draft) -> None:
    sheet, pages = both(draft)
    for section in range(len(sheet.sections)):
        assert text_of_pages(pages, section, margin_roles(sheet)) == text_of_sheet(sheet, section)


@settings(max_examples=18)
@given(drafts(), st.sampled_from(ALL))
def test_every_line_of_any_notice_stands_on_one_page_and_in_order(
    draft: Draft, standard: str
) -> None:
    sheet, pages = both(draft, standard)
    for section in range(len(sheet.sections)):
        assert text_of_pages(pages, section, margin_roles(sheet)) == text_of_sheet(sheet, section)


@settings(max_examples=14)
@given(long_drafts())
def test_nothing_reaches_out_of_the_margins_or_off_the_paper(draft: Draft) -> None:
    sheet, pages = both(draft)
    paper = sheet.geometry
    right = paper.width - paper.right
    for page in pages.pages:
        for line in body_lines(page):
            assert line.top >= paper.top
            # What a multiple adds below the last line may hang into the margin; its text may not.
            text_height = min(line.height, METRICS.line_height(line.size))
            assert line.top + text_height <= paper.height - paper.bottom + ROUNDING
            assert line.segments[0].x >= paper.left - ROUNDING
            assert line.segments[-1].x + line.segments[-1].width <= right + ROUNDING
        for x, y in _ends(page.strokes):
            assert paper.left - 20 <= x <= paper.width - paper.right + 20
            assert 0 <= y <= paper.height
        for line in page.lines:
            assert 0 <= line.top < line.y < line.top + line.height <= paper.height


def _ends(strokes: tuple[object, ...]) -> Iterator[tuple[float, float]]:
    for stroke in strokes:
        yield getattr(stroke, "x1"), getattr(stroke, "y1")  # noqa: B009
        yield getattr(stroke, "x2"), getattr(stroke, "y2")  # noqa: B009


@settings(max_examples=14)
@given(long_drafts())
def test_lines_of_the_running_text_never_overlap(draft: Draft) -> None:
    _, pages = both(draft)
    for page in pages.pages:
        low = 0.0
        for line in page.lines:
            if line.path.startswith(("opening", "body", "closing")):
                assert line.top >= low - 0.01
                low = line.top + line.height


@settings(max_examples=14)
@given(long_drafts())
def test_no_page_is_empty(draft: Draft) -> None:
    _, pages = both(draft)
    for page in pages.pages:
        assert any(squeezed(line.text) for line in body_lines(page))


@settings(max_examples=8)
@given(long_drafts())
def test_the_same_draft_gives_the_same_pages(draft: Draft) -> None:
    assert both(draft) == both(draft)


@settings(max_examples=8)
@given(long_drafts())
def test_every_line_leads_to_a_paragraph_of_the_sheet(draft: Draft) -> None:
    sheet, pages = both(draft)
    known = {(one.role, one.path) for section in sheet.sections for one in in_section(section)}
    for page in pages.pages:
        for line in page.lines:
            assert line.role in IN_MARGIN or (line.role, line.path) in known
