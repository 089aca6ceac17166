"""The running text: levels to styles, titled items, lead-ins, opening and closing."""

from typing import Any

import pytest

from desktop_app.layout.sheet import Paragraph
from desktop_app.notice.blocks import Block
from desktop_app.notice.parts import Meeting
from tests.builders.drafts import (
    a_draft,
    a_span,
    a_state_draft,
    dash,
    item,
    paragraph,
    point,
    section,
)
from tests.unit.layout.desk import composed, in_section, plain, running, texts


def of_body(*blocks: Block, **changes: Any) -> list[Paragraph]:
    """The paragraphs of a Party notice's body alone."""
    sheet = composed(a_draft(body=blocks, opening=("Mở đầu:",), closing=(), **changes))
    return [one for one in running(sheet) if one.path.startswith("body")]


def test_every_level_has_its_style_and_path() -> None:
    tree = section(
        "Mục", item("Khoản", item("Khoản con", point("Điểm", dash("Gạch", dash("Cộng")))))
    )
    assert [(one.role, one.path) for one in of_body(tree, paragraph("Đoạn"))] == [
        ("section", "body[0]"),
        ("item_title", "body[0].children[0]"),
        ("sub_item_title", "body[0].children[0].children[0]"),
        ("point", "body[0].children[0].children[0].children[0]"),
        ("dash", "body[0].children[0].children[0].children[0].children[0]"),
        ("plus", "body[0].children[0].children[0].children[0].children[0].children[0]"),
        ("paragraph", "body[1]"),
    ]


@pytest.mark.parametrize("ending", [".", ":", ";", ",", "…", "!", "?", ". "])
def test_an_item_that_is_a_sentence_is_no_title(ending: str) -> None:
    first, *_ = of_body(
        item(f"Giao Sở Y tế{ending}", dash("báo cáo", block_id="d")), paragraph("x")
    )
    assert first.role == "item"


def test_an_item_without_children_is_no_title() -> None:
    first, _ = of_body(item("Về công tác cán bộ"), paragraph("x"))
    assert first.role == "item"


def test_a_lead_in_stays_with_what_it_leads_to() -> None:
    lead, below, alone, last = of_body(
        point("Giao các cơ quan:", dash("Sở Y tế", block_id="d")),
        paragraph("Như sau:"),
        paragraph("Đoạn dài " * 60),
    )
    assert lead.keep_next
    assert not below.keep_next
    assert not alone.keep_next
    assert last.keep_next  # the signature needs lines of the body with it


def test_spans_and_numbers_are_runs() -> None:
    first, *_ = of_body(item("Giao Sở Y tế báo cáo", spans=(a_span(5, 12),)), paragraph("x"))
    assert [(run.kind, plain(run.text), run.bold) for run in first.runs] == [
        ("number", "1. ", False),
        ("text", "Giao ", False),
        ("text", "Sở Y tế", True),
        ("text", " báo cáo", False),
    ]


def test_typed_opening_and_closing_lead_to_their_fields() -> None:
    sheet = composed(a_draft(opening=("Một.", "Hai:"), closing=("Ba.",), body=(item("x"),)))
    assert [(plain(one.text), one.path) for one in running(sheet)] == [
        ("Một.", "opening[0]"),
        ("Hai:", "opening[1]"),
        ("1. x", "body[0]"),
        ("Ba.", "closing[0]"),
    ]


def test_built_opening_and_closing_lead_to_the_meeting() -> None:
    sheet = composed(a_state_draft())
    first, *_, last = running(sheet)
    assert plain(first.text).startswith("Ngày 02/4/2026, tại trụ sở Ủy ban nhân dân tỉnh")
    assert "thông báo để các cơ quan" in plain(last.text)
    assert first.path == last.path == "meeting"


def test_an_empty_body_leaves_head_and_ending() -> None:
    sheet = composed(a_draft(body=(), opening=(), closing=(), meeting=Meeting()))
    assert running(sheet) == []
    roles = {one.role for one in in_section(sheet.sections[0])}
    assert {"type_name", "to_word", "sign_name"} <= roles


def test_a_block_without_text_keeps_its_number_and_its_line() -> None:
    first, second = of_body(item("", block_id="a"), item("Hai", block_id="b"))
    assert plain(first.text) == "1. "
    assert plain(second.text) == "2. Hai."


def test_capitals_are_the_styles_business_not_the_texts() -> None:
    sheet = composed(a_draft(body=(section("Đánh giá chung", paragraph("Tốt.")),)))
    assert texts(sheet, "section") == ["I- Đánh giá chung"]
    assert sheet.styles["section"].caps
