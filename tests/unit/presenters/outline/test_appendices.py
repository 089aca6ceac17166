"""Appendices and their tables."""

from desktop_app.presenters.outline.counts import words_of
from tests.builders.drafts import a_draft, a_table, an_appendix, paragraph, section
from tests.builders.open_outline import OpenOutline, opened


def test_the_body_and_appendices_can_be_shown() -> None:
    desk = opened("p A", "p B", "p C")
    assert [tree.title for tree in desk.outline.appendices.trees()] == [
        "Nội dung",
        "Phụ lục 1: Phụ lục",
        "Phụ lục 2: Phụ lục",
    ]
    state = desk.outline.state
    state.show_tree(1)
    assert [row.path for row in state.rows] == ["appendices[1].body[0]"]
    assert desk.outline.appendices.title == "Phụ lục"
    state.show_tree(None)
    assert desk.outline.appendices.title == ""


def test_a_new_appendix_is_shown_and_named() -> None:
    desk = opened("p A")
    appendices = desk.outline.appendices
    appendices.add()
    assert [row.path for row in desk.outline.state.rows] == ["appendices[0].body[0]"]
    assert desk.editor.undo_label == "thêm phụ lục"
    appendices.set_title("Danh mục các nhiệm vụ được giao trong quý")
    assert appendices.trees()[1].title == "Phụ lục: Danh mục các nhiệm vụ được giao…"
    assert desk.editor.undo_label == "sửa tên phụ lục 1"
    desk.editor.go_to(0)
    assert desk.outline.state.appendix is None
    assert desk.editor.draft.appendices == ()


def test_the_appendix_that_is_shown_is_removed() -> None:
    desk = opened("p A", "p B", "p C")
    assert desk.outline.appendices.remove() == ""
    desk.outline.state.show_tree(0)
    assert desk.outline.appendices.remove() == "xoá phụ lục 1"
    assert [one.body[0].id for one in desk.editor.draft.appendices] == ["C"]
    assert desk.outline.state.appendix is None


def test_a_table_stands_only_in_an_appendix() -> None:
    desk = opened("p A", "p B")
    desk.outline.appendices.add_table()
    assert len(desk.editor.entries) == 1
    desk.outline.state.show_tree(0)
    desk.outline.appendices.add_table()
    table = desk.outline.state.rows[-1].block
    assert (table.columns, table.rows) == (
        ("TT", "Nội dung", "Đơn vị", "Thời hạn"),
        (("", "", "", ""),),
    )


def a_desk_with_a_table() -> OpenOutline:
    table = a_table(("1", "Báo cáo"), widths=(10, 80))
    desk = OpenOutline(a_draft(appendices=(an_appendix(table),)))
    desk.outline.state.show_tree(0)
    return desk


def test_cells_heads_rows_and_columns_are_changed() -> None:
    desk = a_desk_with_a_table()
    appendices = desk.outline.appendices
    appendices.set_cell("bang", 0, 1, "Kế hoạch\r\nnăm")
    appendices.set_cell("bang", -1, 0, "Số\nTT")
    appendices.add_row("bang", 1)
    appendices.add_column("bang", 1)
    table = desk.outline.state.rows[0].block
    assert table.columns == ("Số TT", "Cột mới", "Nội dung")
    assert table.rows == (("1", "", "Kế hoạch\nnăm"), ("", "", ""))
    assert table.widths is None
    appendices.remove_column("bang", 0)
    appendices.remove_row("bang", 1)
    assert desk.outline.state.rows[0].block.rows == (("", "Kế hoạch\nnăm"),)


def test_the_widths_of_the_other_columns_stay() -> None:
    desk = a_desk_with_a_table()
    desk.outline.appendices.remove_column("bang", 0)
    assert desk.outline.state.rows[0].block.widths == (80,)


def test_the_last_column_and_rows_that_are_not_there_stay() -> None:
    desk = a_desk_with_a_table()
    desk.outline.appendices.remove_column("bang", 0)
    before = desk.editor.draft
    desk.outline.appendices.remove_column("bang", 0)
    desk.outline.appendices.remove_row("bang", 5)
    assert desk.editor.draft is before


def test_words_of_the_body_are_counted() -> None:
    draft = a_draft(body=(section("Đánh giá  chung", paragraph("Một hai, ba.")),))
    assert words_of(draft) == 6
    assert OpenOutline(draft).outline.counts() == "6 từ · 1 trang"
