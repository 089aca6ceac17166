"""Where a page may end: never after a heading, never with a line alone, never before the names."""

from collections import Counter
from itertools import pairwise

from hypothesis import example, given, settings
from hypothesis import strategies as st

from desktop_app.layout.pages import Pages
from desktop_app.layout.paginate import paginate
from desktop_app.layout.sheet import Paragraph, Sheet
from desktop_app.notice.draft import Draft
from tests.builders.drafts import a_draft, dash, item, paragraph, section
from tests.unit.layout.desk import METRICS, RUNNING, composed, lines_of, paged
from tests.unit.layout.prose import long_drafts, prose

HEADINGS = {"section", "item_title", "sub_item_title"}


def both(draft: Draft) -> tuple[Sheet, Pages]:
    sheet = composed(draft)
    return sheet, paginate(sheet, METRICS)


def pages_of(pages: Pages) -> dict[str, list[int]]:
    """For every path the page of each of its lines of running text, in order."""
    found: dict[str, list[int]] = {}
    for index, page in enumerate(pages.pages):
        for line in page.lines:
            if line.role in RUNNING:
                found.setdefault(line.path, []).append(index)
    return found


@settings(max_examples=14)
@given(long_drafts())
def test_at_least_two_lines_of_a_paragraph_stand_together(draft: Draft) -> None:
    _, pages = both(draft)
    for where in pages_of(pages).values():
        counts = Counter(where)
        assert len(counts) == 1 or min(counts.values()) >= 2


@settings(max_examples=14)
@given(long_drafts())
def test_a_heading_is_never_the_last_on_a_page(draft: Draft) -> None:
    sheet, pages = both(draft)
    where = pages_of(pages)
    for part in sheet.sections:
        blocks = part.blocks
        for here, following in pairwise(blocks):
            if not isinstance(here, Paragraph) or not isinstance(following, Paragraph):
                continue
            lead_in = here.role in RUNNING and here.text.endswith(":") and here.keep_next
            if here.role in HEADINGS or lead_in:
                assert where[here.path][-1] == where[following.path][0]


@settings(max_examples=14)
@given(long_drafts())
def test_the_signature_has_two_lines_of_the_body_on_its_page(draft: Draft) -> None:
    _, pages = both(draft)
    notice = [page for page in pages.pages if page.section == 0]
    (last,) = (page for page in notice if any(line.role == "to_word" for line in page.lines))
    above = [line for line in last.lines if line.role in RUNNING]
    assert len(above) >= 2
    assert any(line.role == "sign_name" for line in last.lines)


@settings(max_examples=14)
@given(st.integers(1, 60), st.integers(0, 40), st.integers(1, 30))
@example(lines=33, start=0, last=1)
def test_the_ending_takes_body_lines_along_wherever_the_page_ends(
    lines: int, start: int, last: int
) -> None:
    body = (
        *(paragraph(prose(6, start), block_id=f"p{n}") for n in range(lines)),
        paragraph(prose(last), block_id="last"),
    )
    pages = paged(a_draft(body=body, closing=()))
    (page,) = (one for one in pages.pages if any(line.role == "to_word" for line in one.lines))
    assert sum(line.role in RUNNING for line in page.lines) >= 2


def test_lead_ins_and_their_first_dash_stay_together() -> None:
    for count in range(20, 45):
        body = (
            *(paragraph(prose(5), block_id=f"p{n}") for n in range(count)),
            item("Giao các cơ quan sau:", dash(prose(4), block_id="d"), block_id="i"),
            *(paragraph(prose(5), block_id=f"q{n}") for n in range(10)),
        )
        where = pages_of(paged(a_draft(body=body)))
        assert where[f"body[{count}]"][-1] == where[f"body[{count}].children[0]"][0]


def test_headings_higher_together_than_a_page_fill_their_pages() -> None:
    body = tuple(section(f"Nhiệm vụ {n}", block_id=f"s{n}") for n in range(60))
    assert len(paged(a_draft(body=body)).pages) <= 6


def test_a_paragraph_longer_than_two_pages_goes_on() -> None:
    pages = paged(a_draft(opening=(prose(2000),), body=(paragraph(prose(9)),)))
    where = Counter(line.path for page in pages.pages for line in page.lines)
    assert len(pages.pages) > 3
    assert where["opening[0]"] == len([*lines_of(pages, "paragraph")]) - 1


def test_an_address_wider_than_the_text_is_torn_and_whole() -> None:
    address = "https://thainguyen.gov.vn/" + "vanbanchidaodieuhanh" * 12
    sheet, pages = both(a_draft(body=(paragraph(f"Xem tại {address} và"),), closing=()))
    lines = [line for line in lines_of(pages, "paragraph") if line.path == "body[0]"]
    assert address in "".join(line.text for line in lines)
    right = sheet.geometry.width - sheet.geometry.right
    assert all(line.segments[-1].x + line.segments[-1].width <= right + 1 for line in lines)
