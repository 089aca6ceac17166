"""A decree nobody has written yet is a new data file: composed and paged without new code."""

import json
from pathlib import Path
from typing import Any

import pytest

from desktop_app.layout.compose import compose
from desktop_app.layout.paginate import paginate
from desktop_app.layout.sheet import LineRule, Sheet
from desktop_app.notice.draft import Draft
from desktop_app.standards.packs import read_packs
from tests.builders.drafts import a_draft, a_profile, an_appendix, item, paragraph, some_marks
from tests.unit.layout.desk import (
    METRICS,
    RESOURCES,
    header_of,
    lines_of,
    paragraphs,
    plain,
    texts,
)

PACK: dict[str, Any] = {
    "id": "hd-2031",
    "base": "hd05-2026",
    "name": "HD 2031",
    "effective_from": "2031-01-01",
    "page": {
        "margins": {"top": 25, "bottom": 22, "left": 35, "right": 20},
        "number_on_first": True,
        "number_top": 12,
    },
    "header": {
        "left": ["organ", "organ_mark", "parent_organ"],
        "left_below": ["number", "circulation"],
        "organ_mark": {"type": "rule", "length": 0.5, "thickness": 1.0},
        "nation_mark": {"type": "text", "text": "~~~"},
        "nation": "NƯỚC CỘNG HÒA",
        "circulation_place": "under_number",
    },
    "number": {"pattern": "{symbol} / {number}", "digits": 4, "blank": 20},
    "date_line": {"pattern": "{day}.{month}.{year}, {place}", "pad_month_below": 10},
    "subject_mark": {"type": "rule", "length": 1.0},
    "body_end": "!",
    "numbering": {"item": ["Khoản {roman} ", "Khoản {parent}/{letter} "]},
    "recipients": {"bullet": "+ ", "end": ".", "archive": "Giữ {archive}"},
    "signature_gap": 2,
    "contact_place": "first_page_foot",
    "appendix": {"single": "Phụ bản", "reference": "(số {number})"},
    "looks": {
        "paragraph": {"size": 12, "align": "left", "line": {"kind": "multiple", "value": 1.5}},
        "organ": {"size": 18, "bold": False, "caps": False},
        "circulation": {"box": {"height": 10, "margin": 2}},
    },
}


@pytest.fixture
def sheet(tmp_path: Path) -> Sheet:
    return composed(tmp_path)


def draft() -> Draft:
    return a_draft(
        profile=a_profile(parent="Đảng bộ tỉnh", organ="Đảng uỷ xã", contact="Điện thoại"),
        number=7,
        marks=some_marks(circulation="Nội bộ"),
        opening=(),
        body=(item("Một", item("Hai", block_id="c"), block_id="b"), paragraph("Ba")),
        appendices=(an_appendix(),),
    )


def composed(folder: Path) -> Sheet:
    (folder / "hd-2031.json").write_text(json.dumps(PACK, ensure_ascii=False), encoding="utf-8")
    standard = read_packs([RESOURCES / "standards", folder])["hd-2031"]
    return compose(draft(), standard, METRICS)


def test_paper_and_styles_are_the_packs(sheet: Sheet) -> None:
    paper = sheet.geometry
    assert (paper.top, paper.bottom, paper.left, paper.right) == (1417, 1247, 1984, 1134)
    assert (sheet.standard, sheet.number_on_first) == ("hd-2031", True)
    style = sheet.styles["paragraph"]
    assert (style.size, style.align, style.line) == (12, "left", LineRule("multiple", 360))
    assert (sheet.styles["organ"].size, sheet.styles["organ"].caps) == (18, False)


def test_the_header_follows_the_packs_order_and_marks(sheet: Sheet) -> None:
    cells = [cell for row in header_of(sheet).rows for cell in row.cells]
    assert [[one.role for one in cell] for cell in cells] == [
        ["organ", "organ_mark", "parent_organ"],
        ["nation", "nation_mark"],
        ["number", "circulation"],
        ["date"],
    ]
    assert sheet.styles["organ_mark"].top_line == 1.0
    assert sheet.styles["circulation"].boxed
    assert texts(sheet, "nation", "nation_mark") == ["NƯỚC CỘNG HOÀ", "~~~"]
    assert sheet.sections[0].first_head == ()


def test_the_patterns_are_the_packs(sheet: Sheet) -> None:
    assert texts(sheet, "number") == ["TB/TU / 0007"]
    assert [" ".join(text.split()) for text in texts(sheet, "date")] == [".07.2022, Thái Nguyên"]
    assert texts(sheet, "item_title", "sub_item") == ["Khoản I Một", "Khoản 1/a Hai"]
    assert texts(sheet, "paragraph")[-1] == "Ba!"
    assert texts(sheet, "to")[-1] == "+ Giữ Văn phòng Tỉnh uỷ"
    assert texts(sheet, "appendix_label", "appendix_reference") == ["Phụ bản", "(số 0007)"]


def test_the_pages_follow_the_pack(sheet: Sheet) -> None:
    pages = paginate(sheet, METRICS)
    first = pages.pages[0]
    assert first.shows_number
    assert [line.text for line in lines_of(pages, "page_number")] == ["1", "1"]
    (contact,) = lines_of(pages, "contact")
    assert contact.top >= sheet.geometry.height - sheet.geometry.bottom
    assert plain(contact.text) == "Điện thoại"
    post, name = (lines_of(pages, role)[0] for role in ("sign_post", "sign_name"))
    gap = name.top - post.top - post.height
    assert gap == pytest.approx(2 * METRICS.line_height(14), abs=2)


def test_every_paragraph_has_a_style(sheet: Sheet) -> None:
    assert {one.role for one in paragraphs(sheet)} <= sheet.styles.keys()
