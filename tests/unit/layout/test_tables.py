"""Tables of an appendix: columns by millimetres or by content, a line break is a paragraph."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.layout.lengths import Twips
from desktop_app.layout.sheet import Paragraph, Sheet, Table
from desktop_app.layout.words import words_of
from desktop_app.notice.blocks import Block
from tests.builders.drafts import a_draft, a_table, an_appendix
from tests.unit.layout.desk import METRICS, composed
from tests.unit.layout.prose import prose

WIDTHS = st.lists(st.floats(12, 200), min_size=1, max_size=6).map(tuple)


def with_table(block: Block) -> tuple[Sheet, Table]:
    """The sheet of a notice with the table in its appendix, and the table on it."""
    sheet = composed(a_draft(appendices=(an_appendix(block),)))
    (table,) = (one for one in sheet.sections[1].blocks if isinstance(one, Table))
    return sheet, table


def with_widths(*widths: float) -> tuple[Sheet, Table]:
    return with_table(a_table(columns=("TT",) * len(widths), rows=(), widths=widths))


def test_given_widths_that_fit_are_kept() -> None:
    _, table = with_widths(10, 80, 45, 30)
    assert table.columns == (567, 4535, 2551, 1701)


@settings(max_examples=40)
@given(WIDTHS)
def test_given_widths_are_kept_or_shrink_together_to_the_text(widths: tuple[float, ...]) -> None:
    sheet, table = with_widths(*widths)
    asked = [Twips.from_mm(width) for width in widths]
    room = sheet.geometry.text_width
    assert sum(table.columns) == min(sum(asked), room)
    for wanted, column in zip(asked, table.columns, strict=True):
        assert column <= wanted + 1
        assert column >= wanted - 1 or sum(asked) > room
    for (left, one), (right, other) in pairwise(zip(asked, table.columns, strict=True)):
        assert left <= right or one >= other - 1


def test_a_given_width_too_narrow_for_a_word_gives_way() -> None:
    block = a_table(("Nghiêng", "x"), columns=("TT", "Nội dung"), widths=(5, 100))
    sheet, table = with_table(block)
    assert table.columns[0] > Twips.from_mm(5) + 2 * table.cell_margin
    assert sum(table.columns) == Twips.from_mm(5) + Twips.from_mm(100)
    assert holds_its_words(sheet, table)


@st.composite
def contents(draw: st.DrawFn) -> Block:
    """A table of prose whose longest words all fit beside each other."""
    columns = draw(st.integers(1, 5))
    cell = st.builds(prose, st.integers(0, 40), st.integers(0, 40))
    row = st.lists(cell, min_size=columns, max_size=columns).map(tuple)
    return a_table(
        columns=tuple(prose(draw(st.integers(1, 3)), index) for index in range(columns)),
        rows=tuple(draw(st.lists(row, max_size=4))),
    )


@settings(max_examples=25)
@given(contents())
def test_columns_by_content_fill_the_text_and_hold_their_longest_words(block: Block) -> None:
    sheet, table = with_table(block)
    assert sum(table.columns) == sheet.geometry.text_width
    assert holds_its_words(sheet, table)


def holds_its_words(sheet: Sheet, table: Table) -> bool:
    """Whether every word is as narrow as its column."""
    return all(
        word.width <= column - 2 * table.cell_margin
        for index, column in enumerate(table.columns)
        for row in table.rows
        for paragraph in row.cells[index]
        for word in words_of(paragraph, sheet.style_of(paragraph), METRICS)
    )


def test_a_column_with_more_to_say_is_wider() -> None:
    _, table = with_table(a_table(("1", prose(60), prose(6)), columns=("TT", "Nội dung", "Đơn vị")))
    narrow, wide, middle = table.columns
    assert narrow < middle < wide


def test_empty_cells_share_the_width() -> None:
    _, table = with_table(a_table(columns=("", ""), rows=(("", ""),)))
    left, right = table.columns
    assert abs(left - right) <= 1


def test_a_line_break_in_a_cell_begins_a_paragraph() -> None:
    _, table = with_table(a_table(("1", "Sở Y tế\nSở Tài chính")))
    first, second = table.rows[1].cells
    assert [one.text for one in first] == ["1"]
    assert [one.text for one in second] == ["Sở Y tế", "Sở Tài chính"]
    assert {one.path for one in second} == {"appendices[0].body[0].rows[0][1]"}


def test_the_head_repeats_and_leads_to_its_columns() -> None:
    _, table = with_table(a_table(("1", "Báo cáo"), ("2", "Kế hoạch")))
    assert [row.repeats for row in table.rows] == [True, False, False]
    heads = [cell[0] for cell in table.rows[0].cells]
    assert heads == [
        Paragraph("table_head", heads[0].runs, "appendices[0].body[0].columns[0]"),
        Paragraph("table_head", heads[1].runs, "appendices[0].body[0].columns[1]"),
    ]
    assert table.bordered


def test_every_cell_holds_at_least_one_paragraph() -> None:
    _, table = with_table(a_table(("", "\n")))
    assert [len(cell) for cell in table.rows[1].cells] == [1, 2]
