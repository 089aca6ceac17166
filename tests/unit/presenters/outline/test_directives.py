"""The parts of a directive: typed, shown as chips, dropped."""

import datetime as dt

import pytest

from desktop_app.notice.parts import NoticeDate
from desktop_app.presenters.outline.directive_words import PARTS, part_title, read_deadline
from tests.builders.open_outline import OpenOutline, opened

JULY = NoticeDate(month=7, year=2026)


@pytest.mark.parametrize(
    ("typed", "day", "words"),
    [
        ("30/9/2026", dt.date(2026, 9, 30), None),
        ("30.9.26", dt.date(2026, 9, 30), None),
        (" 30/9 ", dt.date(2026, 9, 30), None),
        ("15/1", dt.date(2027, 1, 15), None),
        ("1/7", dt.date(2026, 7, 1), None),
        ("29/2", dt.date(2028, 2, 29), None),
        ("trước ngày 30/9", dt.date(2026, 9, 30), None),
        ("Ngày 30/9/2026", dt.date(2026, 9, 30), None),
        ("31/2", None, "31/2"),
        ("trong quý IV", None, "trong quý IV"),
        ("", None, None),
        ("   ", None, None),
    ],
)
def test_a_deadline_is_a_day_or_words(typed: str, day: dt.date | None, words: str | None) -> None:
    assert read_deadline(typed, JULY) == (day, words)


def chips(desk: OpenOutline) -> list[str]:
    return [chip.text for chip in desk.outline.directives.chips(desk.outline.state.rows[0])]


def test_every_part_becomes_a_chip_in_its_order() -> None:
    desk = opened("1 A")
    directives = desk.outline.directives
    directives.set_words("A", "report_to", "Thường trực Tỉnh uỷ")
    directives.set_words("A", "product", " báo\ncáo ")
    directives.set_deadline("A", "30/9/2026")
    directives.set_organs("A", "partners", ["Sở A", "  ", "Sở B"])
    directives.set_organs("A", "assignees", ["Ban C"])
    assert chips(desk) == [
        "Chủ trì: Ban C",
        "Phối hợp: Sở A và Sở B",
        "Thời hạn: 30/9/2026",
        "Sản phẩm: báo cáo",
        "Báo cáo: Thường trực Tỉnh uỷ",
    ]
    assert desk.editor.undo_label == "sửa chỉ đạo ở mục 1"
    assert [part_title(part) for part, _, _ in PARTS] == [title for _, title, _ in PARTS]


def test_typing_in_one_part_is_one_change() -> None:
    desk = opened("1 A")
    for typed in ("3", "30", "30/", "30/9"):
        desk.outline.directives.set_deadline("A", typed)
    assert len(desk.editor.entries) == 2
    desk.outline.directives.set_words("A", "product", "x")
    assert len(desk.editor.entries) == 3


def test_a_directive_without_parts_is_none() -> None:
    desk = opened("1 A")
    desk.outline.directives.set_words("A", "product", "x")
    desk.seconds = 10
    desk.outline.directives.set_words("A", "product", " ")
    assert desk.editor.draft.body[0].directive is None


def test_it_is_dropped_by_name() -> None:
    desk = opened("1 A")
    assert desk.outline.directives.drop("A") == ""
    desk.outline.directives.set_words("A", "product", "x")
    assert desk.outline.directives.drop("A") == "bỏ chỉ đạo ở mục 1"
    assert chips(desk) == []


def test_what_is_typed_for_a_block_that_is_gone_is_nothing() -> None:
    desk = opened("1 A")
    desk.outline.directives.set_words("none", "product", "x")
    assert desk.outline.directives.of("none").product is None
    assert len(desk.editor.entries) == 1
