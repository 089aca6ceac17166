"""Tables over several pages: rows stay whole, the head row stands on every page."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.layout.pages import Line, Page, Pages
from desktop_app.notice.draft import Draft
from desktop_app.notice.parts import Recipient
from tests.builders.drafts import a_draft, a_table, an_appendix
from tests.unit.layout.desk import paged
from tests.unit.layout.prose import long_drafts, prose

HEAD = "appendices[0].body[0].columns"


def row_of(line: Line) -> str | None:
    """The table row a line stands in, None when it stands in none."""
    return line.path.rsplit("[", 1)[0] if line.role == "table_cell" else None


def with_rows(*rows: tuple[str, ...]) -> Draft:
    return a_draft(appendices=(an_appendix(a_table(*rows)),))


def in_appendix(pages: Pages) -> list[Page]:
    return [page for page in pages.pages if page.section == 1]


@settings(max_examples=14)
@given(long_drafts())
def test_a_row_stands_on_one_page_below_its_head(draft: Draft) -> None:
    where: dict[str, set[int]] = {}
    for index, page in enumerate(paged(draft).pages):
        rows = {row: line for line in page.lines if (row := row_of(line)) is not None}
        for row in rows:
            where.setdefault(row, set()).add(index)
        heads = {line.path.split(".columns")[0] for line in page.lines if line.role == "table_head"}
        assert {row.split(".rows")[0] for row in rows} <= heads
    assert all(len(found) == 1 for found in where.values())


@settings(max_examples=14)
@given(st.integers(1, 90), st.integers(0, 20))
def test_the_head_is_set_alike_on_every_page(count: int, words: int) -> None:
    pages = in_appendix(paged(with_rows(*[(str(n), prose(words + 1)) for n in range(count)])))
    heads = [[line for line in page.lines if line.path.startswith(HEAD)] for page in pages]
    assert all(heads)
    assert len({tuple(line.text for line in head) for head in heads}) == 1
    for page, head in zip(pages[1:], heads[1:], strict=True):
        cells = [line.top for line in page.lines if line.role == "table_cell"]
        assert max(line.top for line in head) < min(cells)


@settings(max_examples=14)
@given(st.integers(1, 90))
def test_the_borders_of_a_table_close(count: int) -> None:
    for page in in_appendix(paged(with_rows(*[(str(n), prose(n % 30)) for n in range(count)]))):
        flat = [one for one in page.strokes if one.y1 == one.y2]
        upright = [one for one in page.strokes if one.x1 == one.x2]
        assert {one.x1 for one in flat} == {min(one.x1 for one in upright)}
        assert {one.x2 for one in flat} == {max(one.x1 for one in upright)}
        levels = sorted({one.y1 for one in flat})
        for high, low in pairwise(levels):
            if low - high > 20:
                assert any(one.y1 <= high + 20 and one.y2 >= low - 20 for one in upright)


def test_text_stands_inside_its_cell() -> None:
    (page,) = in_appendix(paged(with_rows(("1", prose(40)), ("2", prose(3)))))
    edges = sorted({one.x1 for one in page.strokes if one.x1 == one.x2})
    for line in page.lines:
        if line.role not in ("table_cell", "table_head"):
            continue
        column = int(line.path.rsplit("[", 1)[1].rstrip("]"))
        last = line.segments[-1]
        assert edges[column] < line.segments[0].x
        assert last.x + last.width < edges[column + 1]


@given(count=st.integers(60, 200), before=st.integers(0, 12))
@settings(max_examples=12, deadline=None)
def test_a_row_higher_than_a_page_is_torn_between_lines(count: int, before: int) -> None:
    giant = "\n".join(f"dòng {n}" for n in range(count))
    rows = [*((str(n), "trước") for n in range(before)), ("giữa", giant), ("cuối", "sau")]
    pages = in_appendix(paged(with_rows(*rows)))
    printed = [line.text for page in pages for line in page.lines]
    assert [text for text in printed if text.startswith("dòng")] == giant.split("\n")
    assert printed.count("sau") == 1
    for page in pages:
        heads = [line.top for line in page.lines if line.role == "table_head"]
        cells = [line.top for line in page.lines if line.role == "table_cell"]
        assert heads
        assert cells
        assert max(heads) < min(cells)
        assert max(line.top + line.height for line in page.lines) <= page.height - 1134 + 20
        assert max(stroke.y2 for stroke in page.strokes) <= page.height - 1134 + 20


def test_a_first_row_higher_than_a_page_leaves_no_page_with_the_head_alone() -> None:
    giant = "\n".join(prose(3, n) for n in range(80))
    pages = in_appendix(paged(with_rows(("1", giant), ("2", "sau"))))
    for page in pages:
        roles = {line.role for line in page.lines}
        assert roles != {"table_head"}
        assert roles != {"table_head", "page_number"}
    titles = [any(line.role.startswith("appendix") for line in page.lines) for page in pages]
    assert titles == [True, *[False] * (len(pages) - 1)]


def test_recipients_higher_than_a_page_leave_the_body_where_it_is() -> None:
    many = tuple(Recipient(text=f"Đảng uỷ xã số {n}") for n in range(70))
    pages = paged(a_draft(recipients=many)).pages
    assert [line.role for line in pages[0].lines].count("paragraph") >= 5
    assert len(pages) <= 3
