"""Tables in the .docx: on the margins, with a grid of their own, rows in one piece."""

import pytest

from desktop_app.layout.lengths import Twips
from desktop_app.layout.sheet import Block, Row, Table
from tests.unit.output.packages import STYLES, Element, W, parts_of, root, select, value
from tests.unit.output.sheets import docx_of, ruled, section, sheet, side_by_side, text

END = "TBTableEnd"


def body_of(*blocks: Block) -> Element:
    return select(root(parts_of(docx_of(sheet(section(*blocks))))), "w:body")[0]


def kinds(body: Element) -> list[str]:
    """What the body holds: tbl, sectPr, or a paragraph's style."""
    names = []
    for child in body:
        style = select(child, "w:pPr/w:pStyle")
        names.append(value(style[0]) if style else str(child.tag).removeprefix(W))
    return names


@pytest.mark.parametrize("table", [side_by_side(), ruled()], ids=["borderless", "ruled"])
def test_width_grid_and_cells_agree_and_begin_at_the_margin(table: Table) -> None:
    written = select(body_of(table), "w:tbl")[0]
    grid = [int(value(column, "w")) for column in select(written, "w:tblGrid/w:gridCol")]
    assert grid == list(table.columns)
    assert int(value(select(written, "w:tblPr/w:tblW")[0], "w")) == sum(table.columns)
    assert value(select(written, "w:tblPr/w:tblInd")[0], "w") == "0"
    assert value(select(written, "w:tblPr/w:tblLayout")[0], "type") == "fixed"
    for row in select(written, "w:tr"):
        assert [int(value(one, "w")) for one in select(row, "w:tc/w:tcPr/w:tcW")] == grid


def test_no_row_splits_and_the_head_row_repeats() -> None:
    rows = select(body_of(ruled(3)), "w:tbl/w:tr")
    assert all(select(row, "w:trPr/w:cantSplit") for row in rows)
    assert [bool(select(row, "w:trPr/w:tblHeader")) for row in rows] == [True, False, False, False]


def test_margins_within_cells_are_the_tables() -> None:
    margins = select(body_of(side_by_side()), "w:tbl/w:tblPr/w:tblCellMar/*")
    assert [(str(one.tag).removeprefix(W), value(one, "w")) for one in margins] == [
        ("top", "160"),
        ("left", "0"),
        ("right", "0"),
    ]
    ruled_margins = select(body_of(ruled()), "w:tbl/w:tblPr/w:tblCellMar/*")
    assert [value(one, "w") for one in ruled_margins] == ["0", "85", "85"]


def test_only_a_ruled_table_has_lines_of_half_a_point() -> None:
    parts = parts_of(docx_of(sheet(section(ruled(), side_by_side()))))
    names = [value(one) for one in select(root(parts), "//w:tblStyle")]
    lines = {
        name: select(root(parts, STYLES), f"w:style[@w:styleId='{name}']/w:tblPr/w:tblBorders/*")
        for name in names
    }
    assert names == ["TBRuledTable", "TBPlacingTable"]
    assert [value(line, "sz") for line in lines["TBRuledTable"]] == ["4"] * 6
    assert lines["TBPlacingTable"] == []


def test_an_empty_cell_holds_one_empty_paragraph() -> None:
    table = Table(columns=(Twips(900),), rows=(Row(((),)),))
    cells = select(body_of(table), "w:tbl/w:tr/w:tc")
    assert [str(one.tag) for one in cells[0]] == [W + "tcPr", W + "p"]


def test_a_thin_paragraph_stands_only_behind_a_table_without_follower() -> None:
    end = body_of(text("a"), side_by_side())
    assert kinds(end) == ["TBParagraph", "tbl", END, "sectPr"]
    assert kinds(body_of(side_by_side(), text("a"))) == ["tbl", "TBParagraph", "sectPr"]
    assert kinds(body_of(ruled(), ruled())) == ["tbl", END, "tbl", END, "sectPr"]


def test_the_thin_paragraph_is_one_twip_high() -> None:
    styles = root(parts_of(docx_of(sheet())), STYLES)
    spacing = select(styles, f"w:style[@w:styleId='{END}']/w:pPr/w:spacing")[0]
    assert (value(spacing, "line"), value(spacing, "lineRule")) == ("1", "exact")
