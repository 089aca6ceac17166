"""Which people, bodies and recipients of a draft are names for the directory."""

import pytest

from desktop_app.notice.parts import Recipient
from desktop_app.store.directory import Post
from desktop_app.workspace.names_in_draft import names_in, spelling
from desktop_app.workspace.organ_names import bodies_in, is_a_name, kind_of
from tests.builders.drafts import (
    a_chair,
    a_collective,
    a_directive,
    a_draft,
    a_meeting,
    a_point_with_directive,
    a_signature,
    section,
)


def test_chairs_and_signer_are_people_with_their_posts() -> None:
    people = names_in(a_draft()).people
    assert [(one.title, one.name, [post.name for post in one.posts]) for one in people] == [
        ("đồng chí", "Nguyễn Thanh Hải", ["Bí thư Tỉnh uỷ"]),
        ("", "Trần Văn Bình", ["Chánh văn phòng"]),
    ]


def test_one_person_is_one_entry_however_spelt() -> None:
    chairs = (a_chair("Lê Thị Hoà", "Bí thư Chi bộ"), a_chair("lê thị  hòa", "Trưởng phòng"))
    signature = a_signature("BÍ THƯ", posts=("BÍ THƯ",), name="LÊ THỊ HOÀ")
    draft = a_draft(meeting=a_meeting(chairs=chairs), signature=signature)
    (person,) = names_in(draft).people
    assert person.name == "Lê Thị Hoà"
    assert person.posts == (Post(name="Bí thư Chi bộ"), Post(name="Trưởng phòng"))


def test_other_marks_are_another_person() -> None:
    chairs = (a_chair("Lê Thị Hoà"), a_chair("Lê Thị Hoa"))
    assert len(names_in(a_draft(meeting=a_meeting(chairs=chairs))).people) == 3


def test_organs_come_from_profile_meeting_and_directives() -> None:
    directive = a_directive(
        assignees=("Sở Xây dựng", "các cơ quan liên quan"),
        partners=("Công an tỉnh",),
        report_to="Ban Thường vụ Tỉnh uỷ",
    )
    meeting = a_meeting(
        chairs=(a_collective("Thường trực Đảng uỷ"),),
        reports=("Sở Tài chính, Sở Xây dựng",),
        attendees=("đại diện lãnh đạo các sở", "Bộ Văn hoá, Thể thao và Du lịch"),
    )
    body = (section("Nhiệm vụ", a_point_with_directive(directive=directive)),)
    organs = names_in(a_draft(meeting=meeting, body=body)).organs
    assert [(one.name, one.kind) for one in organs] == [
        ("Tỉnh uỷ Thái Nguyên", "Tỉnh ủy"),
        ("Thường trực Đảng uỷ", "Thường trực"),
        ("Sở Tài chính", "Sở"),
        ("Sở Xây dựng", "Sở"),
        ("Bộ Văn hoá, Thể thao và Du lịch", "Bộ"),
        ("Công an tỉnh", "Công an"),
        ("Ban Thường vụ Tỉnh uỷ", "Ban"),
    ]


def test_recipients_are_lines_with_their_purpose() -> None:
    lines = (
        Recipient(text="Như trên"),
        Recipient(text="Như  trên"),
        Recipient(text="Như trên", purpose="để báo cáo"),
        Recipient(text="Sở …"),
        Recipient(text=" "),
    )
    found = names_in(a_draft(recipients=lines)).recipients
    assert [(one.text, one.purpose) for one in found] == [
        ("Như trên", None),
        ("Như trên", "để báo cáo"),
    ]
    assert len({one.id for one in found}) == 2


def test_what_is_still_blank_is_no_name() -> None:
    meeting = a_meeting(chairs=(a_chair("…", "Bí thư …"), a_chair("Lê An", "Bí thư …")))
    draft = a_draft(meeting=meeting, signature=a_signature())
    (person,) = names_in(draft).people
    assert (person.name, person.posts) == ("Lê An", ())


@pytest.mark.parametrize(
    "text",
    ["", "các sở, ngành", "Các đồng chí dự họp", "Đồng chí Lê An", "Giám đốc Sở Y tế", "Sở …",
     "Thủ trưởng các cơ quan", "S" + "ở" * 200],
)  # fmt: skip
def test_people_plurals_and_blanks_are_no_body(text: str) -> None:
    assert not is_a_name(text)
    assert bodies_in(text) == ()


@pytest.mark.parametrize("text", ["Hội trường Tỉnh uỷ", "Nhà máy nước", "Kết luận số 5"])
def test_a_line_of_the_meeting_names_a_body_only_by_its_kind(text: str) -> None:
    assert bodies_in(text) == ()


def test_the_kind_is_known_in_either_tone_style() -> None:
    assert kind_of("Uỷ ban nhân dân xã") == kind_of("ỦY BAN NHÂN DÂN XÃ") == "Ủy ban nhân dân"
    assert kind_of("Bưởi") == ""
    assert spelling("Uỷ  BAN") == spelling("ủy ban")
