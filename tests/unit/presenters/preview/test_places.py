"""A point on the page leads to the field printed there, and a field to its lines."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from desktop_app.layout.pages import Page, Pages
from desktop_app.notice.draft import Draft
from desktop_app.presenters.preview.places import line_at, lines_of, path_at
from tests.builders.draft_strategies import drafts
from tests.builders.drafts import (
    a_draft,
    a_table,
    an_appendix,
    item,
    paragraph,
    point,
    section,
)
from tests.unit.layout.desk import ALL, paged

BODY = (
    section("Đánh giá chung", paragraph("Kết quả đạt được khá toàn diện.")),
    section("Nhiệm vụ", item("Về xây dựng Đảng", point("Rà soát quy hoạch."), point("Báo cáo."))),
)


def pages_of(**changes: object) -> Pages:
    return paged(a_draft(body=BODY, **changes))


def paths(pages: Pages, path: str) -> set[str]:
    return {place.line.path for place in lines_of(pages, path)}


def a_page(pages: Pages) -> Page:
    return pages.pages[0]


@settings(max_examples=15)
@given(drafts(), st.sampled_from(ALL))
def test_the_middle_of_every_line_of_a_field_leads_to_it(draft: Draft, standard: str) -> None:
    for page in paged(draft, standard).pages:
        for line in page.lines:
            if not line.path:
                continue
            x, y = (line.left + line.right) / 2, line.top + line.height / 2
            found = line_at(page, x, y)
            assert found is not None
            assert path_at(page, x, y) == found.path
            assert found.left <= x <= found.right


@given(st.floats(-9_000, 20_000), st.floats(-9_000, 30_000))
def test_any_point_leads_to_the_nearest_field(x: float, y: float) -> None:
    page = a_page(pages_of())
    found = path_at(page, x, y)
    assert found in {line.path for line in page.lines if line.path}


def test_beside_two_columns_the_nearer_one_counts() -> None:
    page = a_page(pages_of())
    date = next(line for line in page.lines if line.path == "date")
    middle = date.top + date.height / 2
    assert path_at(page, date.right + 900, middle) == "date"
    number = next(line for line in page.lines if line.path == "number")
    assert path_at(page, number.left - 900, middle) == "number"


def test_words_of_no_field_are_no_place_of_their_own() -> None:
    page = a_page(pages_of())
    nation = next(line for line in page.lines if line.role == "nation")
    inside = (nation.left + 10, nation.top + 10)
    assert line_at(page, *inside) is None
    assert path_at(page, *inside)


def test_a_page_without_fields_leads_nowhere() -> None:
    page = replace(a_page(pages_of()), lines=())
    assert path_at(page, 0, 0) is None


@pytest.mark.parametrize(
    ("path", "printed"),
    [
        ("body[0]", {"body[0]"}),
        ("body[1].children[0]", {"body[1].children[0]"}),
        ("body[1].children[0].children[1].text", {"body[1].children[0].children[1]"}),
        ("body[0].children[0].directive.assignees[0]", {"body[0].children[0]"}),
        ("date.month", {"date"}),
        ("profile.place", {"date"}),
        ("profile.symbol", {"number"}),
        ("signature.name", {"signature.name"}),
        ("body", set()),
        ("", set()),
        ("notes", set()),
        ("body[7]", set()),
        ("body[1", set()),
    ],
)
def test_a_field_is_marked_where_it_is_printed(path: str, printed: set[str]) -> None:
    assert paths(pages_of(), path) == printed


def test_a_list_is_all_its_items() -> None:
    found = paths(pages_of(), "recipients")
    assert {"recipients", "recipients[0]"} <= found
    assert all(path.startswith("recipients") for path in found)


def test_a_table_is_all_its_cells_and_no_appendix_is_its_blocks() -> None:
    table = a_table(("1", "Rà soát"), ("2", "Báo cáo"))
    pages = paged(a_draft(appendices=(an_appendix(paragraph("Dẫn."), table),)))
    assert "appendices[0].body[1].rows[1][1]" in paths(pages, "appendices[0].body[1]")
    assert paths(pages, "appendices[0]") == {"appendices[0]", "appendices[0].title"}


def test_what_the_meeting_builds_is_marked_for_its_own_field() -> None:
    pages = pages_of(subject=None, opening=None, closing=None)
    subject, opening = lines_of(pages, "subject"), lines_of(pages, "opening[0]")
    assert {place.line.role for place in subject} == {"subject"}
    assert {place.line.role for place in opening} == {"paragraph"}
    first_body = lines_of(pages, "body[0]")[0].line.top
    assert all(place.line.top < first_body for place in opening)
    built = {*subject, *opening, *lines_of(pages, "closing")}
    assert built == set(lines_of(pages, "meeting.chairs[0].name"))


def test_lines_on_several_pages_are_found_on_all() -> None:
    long = paragraph("Giao các cơ quan, đơn vị liên quan khẩn trương rà soát. " * 120)
    found = lines_of(paged(a_draft(body=(long, *BODY))), "body[0]")
    assert {place.page for place in found} == {0, 1, 2}
    assert [place.page for place in found] == sorted(place.page for place in found)
