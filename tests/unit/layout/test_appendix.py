"""Appendices: label, title, reference to the notice, then blocks numbered anew."""

from typing import Any

import pytest
from msgspec import structs

from desktop_app.notice.blocks import Appendix
from desktop_app.notice.parts import NoticeDate
from tests.builders.drafts import (
    a_draft,
    a_profile,
    a_state_draft,
    a_state_profile,
    an_appendix,
    item,
    paragraph,
)
from tests.unit.layout.desk import (
    composed,
    in_section,
    lines_of,
    paged,
    plain,
    printed_width,
    texts,
)

MAKERS = [a_draft, a_state_draft]


@pytest.mark.parametrize("make", MAKERS)
def test_a_single_appendix_has_no_number(make: Any) -> None:
    assert texts(composed(make(appendices=(an_appendix(),))), "appendix_label") == ["Phụ lục"]


@pytest.mark.parametrize(
    ("make", "labels"),
    [
        (a_draft, ["Phụ lục 1", "Phụ lục 2", "Phụ lục 3", "Phụ lục 4"]),
        (a_state_draft, ["Phụ lục I", "Phụ lục II", "Phụ lục III", "Phụ lục IV"]),
    ],
)
def test_several_are_numbered_as_the_decree_counts(make: Any, labels: list[str]) -> None:
    some = tuple(an_appendix(paragraph(f"Đoạn {n}", block_id=f"p{n}")) for n in range(4))
    assert texts(composed(make(appendices=some)), "appendix_label") == labels


@pytest.mark.parametrize("make", MAKERS)
def test_each_appendix_is_a_section_with_its_head_in_order(make: Any) -> None:
    some = (
        an_appendix(paragraph("Một", block_id="p1"), title="Danh mục"),
        an_appendix(paragraph("Hai", block_id="p2"), title="Phân công"),
    )
    sheet = composed(make(appendices=some))
    assert len(sheet.sections) == 3
    for index, (section, title) in enumerate(
        zip(sheet.sections[1:], ("Danh mục", "Phân công"), strict=True)
    ):
        found = [*in_section(section)]
        assert [one.role for one in found] == [
            "appendix_label",
            "appendix_title",
            "appendix_reference",
            "paragraph",
        ]
        assert (found[1].text, found[1].path) == (title, f"appendices[{index}].title")
        assert found[3].path == f"appendices[{index}].body[0]"


@pytest.mark.parametrize(
    ("make", "expected"),
    [
        (
            a_draft,
            "(Kèm theo Thông báo số 05-TB/TU, ngày 02 tháng 02 năm 2026 của Tỉnh uỷ Thái Nguyên)",
        ),
        (
            a_state_draft,
            "(Kèm theo Thông báo số 05/TB-UBND ngày 02 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh)",
        ),
    ],
)
def test_the_reference_names_number_day_and_organ(make: Any, expected: str) -> None:
    date = NoticeDate(day=2, month=2, year=2026)
    draft = make(number=5, date=date, appendices=(an_appendix(),))
    profile = structs.replace(draft.profile, organ=" ".join(draft.profile.organ.split()[:5]))
    sheet = composed(structs.replace(draft, profile=profile))
    assert texts(sheet, "appendix_reference") == [expected]


def test_the_reference_names_an_office_with_its_superior() -> None:
    profile = a_profile(parent="Tỉnh uỷ Thái Nguyên", organ="Văn phòng")
    sheet = composed(a_draft(profile=profile, appendices=(an_appendix(),)))
    assert "của Văn phòng Tỉnh uỷ Thái Nguyên)" in texts(sheet, "appendix_reference")[0]


@pytest.mark.parametrize("make", MAKERS)
def test_unknown_number_and_day_are_blank_in_the_reference(make: Any) -> None:
    sheet = composed(make(appendices=(an_appendix(),)))
    (reference,) = (one for one in in_section(sheet.sections[1]) if "reference" in one.role)
    assert [run.kind for run in reference.runs] == ["text", "blank", "text", "blank", "text"]


@pytest.mark.parametrize("make", MAKERS)
def test_a_blank_stands_on_the_line_of_the_word_before_it(make: Any) -> None:
    for organ in ("Tỉnh uỷ", "Tỉnh uỷ Thái Nguyên", "Đảng uỷ Các cơ quan Đảng tỉnh Thái Nguyên"):
        profile = (a_profile if make is a_draft else a_state_profile)(organ=organ)
        pages = paged(make(profile=profile, appendices=(an_appendix(),)))
        for line in lines_of(pages, "appendix_reference"):
            words = plain(line.text).split()
            assert words[-1] not in ("số", "ngày")


@pytest.mark.parametrize("make", MAKERS)
def test_a_long_title_breaks_into_even_lines(make: Any) -> None:
    title = (
        "Danh mục nhiệm vụ giao các sở, ban, ngành, ủy ban nhân dân các xã, phường triển khai"
        " kết luận của đồng chí Chủ tịch Ủy ban nhân dân tỉnh"
    )
    lines = lines_of(paged(make(appendices=(an_appendix(title=title),))), "appendix_title")
    widths = [printed_width(line) for line in lines]
    assert len(widths) > 1
    assert min(widths) >= 0.4 * max(widths)


def test_numbers_of_the_body_do_not_go_on_in_an_appendix() -> None:
    body = (item("Một", block_id="a"), item("Hai", block_id="b"))
    appendix = an_appendix(item("Ba", block_id="c"))
    sheet = composed(a_draft(body=body, appendices=(appendix,), opening=(), closing=()))
    assert texts(sheet, "item") == ["1. Một", "2. Hai.", "1. Ba"]


def test_an_appendix_without_blocks_still_has_its_head() -> None:
    sheet = composed(a_draft(appendices=(Appendix(title="Danh mục", body=()),)))
    assert [one.role for one in in_section(sheet.sections[1])] == [
        "appendix_label",
        "appendix_title",
        "appendix_reference",
    ]
