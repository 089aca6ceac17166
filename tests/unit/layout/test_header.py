"""The head of page 1: which words stand where, and what is left blank for the clerk."""

from typing import Any

import pytest
from msgspec import structs

from desktop_app.layout.sheet import Paragraph, Table
from desktop_app.notice.draft import Draft
from desktop_app.notice.parts import NoticeDate
from tests.builders.drafts import a_draft, a_profile, a_state_draft, a_state_profile, some_marks
from tests.unit.layout.desk import composed, header_of, lines_of, paged, plain, texts


def cells(draft: Draft) -> list[list[str]]:
    """The roles of the four cells of the header: left, right, left below, right below."""
    table = header_of(composed(draft))
    return [[one.role for one in cell] for row in table.rows for cell in row.cells]


def test_the_party_header_has_its_parts_in_order() -> None:
    marks = some_marks(urgency="KHẨN", secrecy="MẬT", draft_round=2)
    draft = a_draft(profile=a_profile(parent="Đảng bộ tỉnh", organ="Đảng uỷ xã"), marks=marks)
    assert cells(draft) == [
        ["parent_organ", "organ", "organ_mark"],
        ["nation", "nation_mark"],
        ["number", "urgency", "secrecy", "draft_round"],
        ["date"],
    ]
    assert texts(composed(draft), "nation", "organ_mark") == ["*", "ĐẢNG CỘNG SẢN VIỆT NAM"]


def test_the_state_header_has_its_parts_in_order() -> None:
    marks = some_marks(urgency="KHẨN", secrecy="MẬT", draft_round=2)
    draft = a_state_draft(profile=a_state_profile(parent="UBND tỉnh", organ="Sở Y tế"), marks=marks)
    assert cells(draft) == [
        ["parent_organ", "organ", "organ_mark"],
        ["nation", "motto", "nation_mark"],
        ["number", "secrecy", "urgency", "draft_round"],
        ["date"],
    ]
    sheet = composed(draft)
    assert texts(sheet, "nation") == ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]
    assert texts(sheet, "motto") == ["Độc lập - Tự do - Hạnh phúc"]


@pytest.mark.parametrize("parent", [None, ""])
def test_without_a_superior_body_the_organ_comes_first(parent: str | None) -> None:
    draft = a_draft(profile=a_profile(parent=parent))
    assert cells(draft)[0] == ["organ", "organ_mark"]
    organ, nation = (lines_of(paged(draft), role)[0] for role in ("organ", "nation"))
    assert organ.top == nation.top


def test_the_superior_body_is_level_with_the_nation() -> None:
    pages = paged(a_draft(profile=a_profile(parent="Đảng bộ tỉnh Thái Nguyên")))
    parent, organ, nation = (
        lines_of(pages, role)[0] for role in ("parent_organ", "organ", "nation")
    )
    assert parent.top == nation.top < organ.top


@pytest.mark.parametrize("draft", [a_draft(), a_state_draft()], ids=["party", "state"])
@pytest.mark.parametrize(
    "organ", ["Chi bộ", "Ủy ban nhân dân thành phố trực thuộc trung ương " * 3]
)
def test_number_and_date_are_level_however_high_the_names(draft: Draft, organ: str) -> None:
    profile = a_profile(system=draft.profile.system, organ=organ)
    pages = paged(a_draft(profile=profile))
    number, date = (lines_of(pages, role)[0] for role in ("number", "date"))
    assert number.y == date.y
    assert number.top > max(line.top for line in lines_of(pages, "organ", "nation", "motto"))


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        (a_draft(number=5), "Số 05-TB/TU"),
        (a_draft(number=125), "Số 125-TB/TU"),
        (a_state_draft(number=5), "Số: 05/TB-UBND"),
    ],
)
def test_a_given_number_is_printed(draft: Draft, expected: str) -> None:
    assert texts(composed(draft), "number") == [expected]


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        (NoticeDate(day=5, month=1, year=2026), "Thái Nguyên, ngày 05 tháng 01 năm 2026"),
        (NoticeDate(day=15, month=10, year=2026), "Thái Nguyên, ngày 15 tháng 10 năm 2026"),
        (NoticeDate(day=3, month=3, year=2026), "Thái Nguyên, ngày 03 tháng 3 năm 2026"),
    ],
)
def test_a_given_date_is_printed(date: NoticeDate, expected: str) -> None:
    assert texts(composed(a_draft(date=date)), "date") == [expected]


@pytest.mark.parametrize(
    ("changes", "role", "blanks"),
    [
        ({"number": None}, "number", 1),
        ({"number": 7}, "number", 0),
        ({"date": NoticeDate(month=7, year=2022)}, "date", 1),
        ({"date": NoticeDate(year=2022)}, "date", 2),
        ({"date": NoticeDate(day=1, month=7, year=2022)}, "date", 0),
    ],
)
@pytest.mark.parametrize("make", [a_draft, a_state_draft])
def test_what_the_clerk_fills_in_is_blank(
    make: Any, changes: dict[str, Any], role: str, blanks: int
) -> None:
    found = [run.kind for run in _only(header_of(composed(make(**changes))), role).runs]
    assert found.count("blank") == blanks


def _only(table: Table, role: str) -> Paragraph:
    (found,) = (one for row in table.rows for cell in row.cells for one in cell if one.role == role)
    return found


def test_blanks_keep_the_words_around_them() -> None:
    sheet = composed(a_state_draft())
    number = _only(header_of(sheet), "number")
    date = _only(header_of(sheet), "date")
    assert plain(number.runs[0].text + number.runs[2].text) == "Số: /TB-UBND"
    assert plain(date.runs[0].text) == "Thái Nguyên, ngày "
    assert plain(date.runs[2].text) == " tháng 4 năm 2026"


@pytest.mark.parametrize("make", [a_draft, a_state_draft])
def test_an_office_not_yet_named_still_has_a_header(make: Any) -> None:
    for length in range(12):
        profile = structs.replace(make().profile, organ="", symbol="", place="0" * length)
        pages = paged(make(profile=profile))
        assert lines_of(pages, "organ") == []
        assert len(lines_of(pages, "date")) == 1
