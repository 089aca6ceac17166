"""The rows are the blocks in reading order with the numbers that are printed."""

from pathlib import Path

import pytest

from desktop_app.layout.sheet import Paragraph
from desktop_app.notice.draft_file import load_draft
from desktop_app.presenters.outline.names import LEVELS, name_of, names_of
from desktop_app.presenters.outline.row_words import place_words, table_words
from desktop_app.presenters.outline.rows import rows_of
from tests.builders.drafts import a_table
from tests.builders.open_outline import RESOURCES, TYPESETTER, OpenOutline, opened

SAMPLES = sorted((RESOURCES / "samples").glob("*.tbkl"))
DRAWING = """
    I A
      p B
      1 C
        1 D
          a E
            - F
              - G
      1 H
    I J
"""


@pytest.mark.parametrize("file", SAMPLES, ids=lambda file: file.stem)
def test_the_numbers_are_those_on_the_page(file: Path) -> None:
    draft = load_draft(file.read_bytes())
    sheet = TYPESETTER.lay_out(draft).sheet
    printed = {
        block.path: next((run.text.strip() for run in block.runs if run.kind == "number"), "")
        for section in sheet.sections
        for block in section.blocks
        if isinstance(block, Paragraph)
    }
    state = OpenOutline(draft).outline.state
    for appendix in (None, *range(len(draft.appendices))):
        state.show_tree(appendix)
        assert state.rows or not draft.body
        for row in state.rows:
            if row.block.level != "table":
                assert printed[row.path] == row.label


def test_rows_have_depth_path_and_name() -> None:
    rows = opened(DRAWING).outline.state.rows
    assert [row.depth for row in rows] == [0, 1, 1, 2, 3, 4, 5, 1, 0]
    assert rows[4].path == "body[0].children[1].children[0].children[0]"
    assert [name_of(row, str) for row in rows] == [
        "phần I",
        "đoạn văn",
        "mục 1",
        "mục 1.1",
        "điểm a)",
        "gạch đầu dòng",
        "gạch đầu dòng",
        "mục 2",
        "phần II",
    ]
    assert names_of(rows[:3], str) == "3 khối"


def test_every_level_can_be_chosen_but_the_table() -> None:
    assert [level for level, _ in LEVELS] == ["section", "item", "point", "dash", "paragraph"]


def test_a_row_in_words() -> None:
    desk = opened(DRAWING)
    row = desk.outline.state.rows[7]
    assert place_words(row, 7, 9, str) == "Mục 2, khối 8 trong 9"
    numbering = TYPESETTER.standard_of(desk.editor.draft).numbering
    table = rows_of((a_table(),), "body", numbering)[0]
    assert table_words(table, str) == "Bảng 2 cột, 1 dòng: TT · Nội dung"
