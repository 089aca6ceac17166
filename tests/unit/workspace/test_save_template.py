"""A notice as a template: the chosen parts, and nothing of the one meeting it was about."""

import datetime as dt
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.notice.draft import Draft
from desktop_app.notice.draft_file import load_draft, save_draft
from desktop_app.notice.parts import NoticeDate, Recipient
from desktop_app.workspace.save_template import (
    TEMPLATE_ID,
    USUAL_PARTS,
    TemplatePart,
    as_template,
)
from tests.builders.draft_strategies import drafts
from tests.builders.drafts import (
    a_directive,
    a_draft,
    a_meeting,
    a_profile,
    a_signature,
    a_span,
    a_table,
    an_appendix,
    item,
    paragraph,
    point,
    section,
    some_marks,
)

EVERYTHING = frozenset(TemplatePart)
NOTHING: frozenset[TemplatePart] = frozenset()


def a_full_draft() -> Draft:
    """A notice in which every field is set."""
    return a_draft(
        standard="hd36-2018",
        number=45,
        date=NoticeDate(day=6, month=7, year=2022),
        marks=some_marks(
            urgency="KHẨN",
            secrecy="MẬT",
            circulation="LƯU HÀNH NỘI BỘ",
            draft_round=2,
            drafter="NguyenVanAn-26",
        ),
        subject="kết luận tại cuộc họp giao ban ngày 05/7/2022",
        opening=("Ngày 05/7/2022, Thường trực Tỉnh uỷ họp.",),
        body=(
            section(
                "Nhiệm vụ quý III năm 2022",
                paragraph("Đã qua một nửa năm."),
                item(
                    "Ban Tổ chức Tỉnh uỷ",
                    point(
                        "Rà soát quy hoạch trước ngày 30/9/2022.",
                        spans=(a_span(0, 7), a_span(28, 38)),
                        directive=a_directive(
                            deadline_text="trong quý III", product="báo cáo tháng 9"
                        ),
                    ),
                ),
                item("Giao Văn phòng theo dõi.", point("Chi tiết"), directive=a_directive()),
            ),
            item("Giao các đảng uỷ phổ biến.", directive=a_directive()),
        ),
        closing=("Thông báo để biết, thực hiện trong năm 2022.",),
        appendices=(an_appendix(a_table(("1", "trước ngày 30/9/2022")), title="Việc quý III"),),
        notes="hỏi lại anh Bình",
    )


FULL = a_full_draft()


def texts(blocks: Any) -> list[Any]:
    return [(block.text, texts(block.children)) for block in blocks]


def test_of_nothing_only_the_system_and_the_year_are_left() -> None:
    template = as_template(FULL, NOTHING)
    assert template == Draft(
        id=TEMPLATE_ID,
        profile=a_profile(organ="", symbol="", place="", archive=""),
        date=NoticeDate(year=2022),
    )


def test_with_everything_only_the_one_time_is_gone() -> None:
    template = as_template(FULL, EVERYTHING, 2026)
    assert template.date == NoticeDate(year=2026)
    assert (template.number, template.notes, template.meeting.sessions) == (None, "", ())
    assert template.marks == some_marks(secrecy="MẬT", circulation="LƯU HÀNH NỘI BỘ")
    assert template.standard == "hd36-2018"
    assert template.profile == FULL.profile
    assert template.recipients == FULL.recipients
    assert template.signature == FULL.signature
    assert template.subject == "kết luận tại cuộc họp giao ban ngày …"
    assert template.opening == ("Ngày …, Thường trực Tỉnh uỷ họp.",)
    assert template.closing == ("Thông báo để biết, thực hiện trong năm ….",)
    assert template.meeting.name == "Hội nghị giao ban các cơ quan khối Đảng quý … năm …"
    assert template.appendices[0].title == "Việc quý …"
    assert template.appendices[0].body[0].rows == (("1", "trước ngày …"),)


def test_a_kept_directive_has_no_deadline_and_its_styles_on_the_same_words() -> None:
    block = as_template(FULL, EVERYTHING).body[0].children[1].children[0]
    assert block.text == "Rà soát quy hoạch trước ngày …."
    assert block.spans[0] == a_span(0, 7)
    assert block.directive == a_directive(deadline=None, product="báo cáo tháng …")


def test_headings_are_what_only_heads_others() -> None:
    template = as_template(FULL, frozenset({TemplatePart.HEADINGS}))
    assert texts(template.body) == [
        ("Nhiệm vụ quý … năm …", [("Ban Tổ chức Tỉnh uỷ", [])]),
    ]


@pytest.mark.parametrize(
    ("part", "path", "blank"),
    [
        (TemplatePart.STANDARD, "standard", None),
        (TemplatePart.OFFICE, "profile.organ", ""),
        (TemplatePart.SUBJECT, "subject", None),
        (TemplatePart.MEETING, "meeting.name", ""),
        (TemplatePart.MEETING, "meeting.place", None),
        (TemplatePart.MEETING, "meeting.kind", ""),
        (TemplatePart.CHAIRS, "meeting.chairs", ()),
        (TemplatePart.ATTENDEES, "meeting.attendees", ()),
        (TemplatePart.ATTENDEES, "meeting.reports", ()),
        (TemplatePart.OPENING, "opening", None),
        (TemplatePart.BODY, "body", ()),
        (TemplatePart.CLOSING, "closing", None),
        (TemplatePart.RECIPIENTS, "recipients", ()),
        (TemplatePart.SIGNATURE, "signature", a_signature()),
        (TemplatePart.APPENDICES, "appendices", ()),
    ],
)
def test_a_part_that_is_not_chosen_is_blank(part: TemplatePart, path: str, blank: object) -> None:
    without = as_template(FULL, EVERYTHING - {part, TemplatePart.HEADINGS})
    assert field(without, path) == blank
    assert field(as_template(FULL, frozenset({part})), path) != blank


def field(draft: Draft, path: str) -> Any:
    value: Any = draft
    for name in path.split("."):
        value = getattr(value, name)
    return value


def test_usually_no_directive_and_no_typed_opening_is_kept() -> None:
    template = as_template(FULL, USUAL_PARTS)
    assert (template.subject, template.opening, template.standard) == (None, None, None)
    assert template.marks == some_marks()
    assert "Rà soát" not in save_draft(template).decode()


@given(drafts(), st.sets(st.sampled_from(TemplatePart)))
@settings(max_examples=25)
def test_a_template_is_a_draft_that_can_be_saved(draft: Draft, keep: set[TemplatePart]) -> None:
    template = as_template(draft, frozenset(keep))
    assert load_draft(save_draft(template)) == template


@given(drafts())
@settings(max_examples=25)
def test_a_template_of_a_template_with_everything_is_the_same(draft: Draft) -> None:
    template = as_template(draft, EVERYTHING)
    assert as_template(template, EVERYTHING) == template


@given(drafts())
@settings(max_examples=25)
def test_nothing_is_left_of_a_part_that_was_not_chosen(draft: Draft) -> None:
    marked = msgspec.structs.replace(
        draft,
        recipients=(Recipient(text="☂"),),
        meeting=a_meeting(name="☂", place="☂", attendees=("☂",), reports=("☂",)),
        signature=a_signature("☂", posts=("☂",), name="☂"),
        notes="☂",
        subject="☂",
        opening=("☂",),
        closing=("☂",),
        body=(section("☂"),),
        appendices=(an_appendix(title="☂"),),
        date=NoticeDate(year=dt.date.max.year - 8000),
    )
    assert "☂" not in save_draft(as_template(marked, frozenset({TemplatePart.OFFICE}))).decode()
