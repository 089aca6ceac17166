"""The built subject (trích yếu) in the forms that offices use."""

from typing import Any

import pytest

from desktop_app.notice.draft import Draft
from desktop_app.notice.parts import Meeting
from desktop_app.notice.wording import subject_of
from tests.builders.drafts import (
    a_chair,
    a_collective,
    a_draft,
    a_meeting,
    a_profile,
    a_session,
    a_state_draft,
    a_state_profile,
)

HELD = "Hội nghị giao ban các cơ quan khối Đảng"


def party(*chairs: object, **profile: Any) -> Draft:
    return a_draft(meeting=a_meeting(name=HELD, chairs=chairs), profile=a_profile(**profile))


def state(
    *chairs: object, kind: str = "cuộc họp", name: str = "về đầu tư công", **profile: Any
) -> Draft:
    return a_state_draft(
        meeting=a_meeting(kind=kind, name=name, chairs=chairs), profile=a_state_profile(**profile)
    )


@pytest.mark.parametrize(
    ("draft", "whose"),
    [
        (party(a_chair("Nguyễn Thanh Hải", "Bí thư Tỉnh uỷ")), "đồng chí Bí thư Tỉnh uỷ"),
        # the post that belongs to the issuing body, whatever its tone style
        (
            party(
                a_chair(
                    "A", "Uỷ viên BCH Trung ương Đảng", "Bí thư Tỉnh ủy", "Trưởng đoàn ĐBQH tỉnh"
                )
            ),
            "đồng chí Bí thư Tỉnh uỷ",
        ),
        (
            party(
                a_chair("A", "Chủ tịch UBND tỉnh", "Phó Bí thư Tỉnh uỷ"),
                organ="TỈNH UỶ THÁI NGUYÊN",
            ),
            "đồng chí Phó Bí thư Tỉnh uỷ",
        ),
        (
            party(
                a_chair("A", "Chủ tịch HĐND phường", "Bí thư Đảng ủy phường"),
                organ="Đảng uỷ phường X",
            ),
            "đồng chí Bí thư Đảng uỷ phường",
        ),
        (
            party(a_chair("A", "Trưởng phòng", "Bí thư Chi bộ"), organ="Chi bộ Văn phòng"),
            "đồng chí Bí thư Chi bộ",
        ),
        (
            party(a_chair("A", "Bí thư Tỉnh uỷ"), organ="Văn phòng", parent="Tỉnh uỷ Thái Nguyên"),
            "đồng chí Bí thư Tỉnh uỷ",
        ),
        (
            party(
                a_chair("A", "Uỷ viên Ban Thường vụ Tỉnh uỷ", "Trưởng Ban Nội chính Tỉnh uỷ"),
                organ="Ban Nội chính",
                parent="Tỉnh uỷ Thái Nguyên",
            ),
            "đồng chí Trưởng Ban Nội chính Tỉnh uỷ",
        ),
        # none of them does
        (party(a_chair("A", "Chánh Thanh tra", "Giám đốc Sở")), "đồng chí Chánh Thanh tra"),
        (party(a_chair("A", " ", "Bí thư")), "đồng chí Bí thư"),
        # what is not known
        (party(a_chair("Nguyễn Thanh Hoà")), "đồng chí Nguyễn Thanh Hoà"),
        (party(a_chair("", title="")), "đồng chí …"),
        (party(), "đồng chí …"),
        # titles
        (party(a_chair("A", "Bí thư Tỉnh uỷ", title="")), "đồng chí Bí thư Tỉnh uỷ"),
        (party(a_chair("A", "Bí thư Tỉnh uỷ", title="Đồng chí")), "đồng chí Bí thư Tỉnh uỷ"),
        # collectives and several chairs
        (party(a_collective("Thường trực Đảng ủy")), "Thường trực Đảng uỷ"),
        (
            party(a_chair("A", "Bí thư Tỉnh uỷ"), a_chair("B", "Phó Bí thư Tỉnh uỷ")),
            "đồng chí Bí thư Tỉnh uỷ và đồng chí Phó Bí thư Tỉnh uỷ",
        ),
        (
            party(a_chair("A", "Bí thư Tỉnh uỷ"), a_chair("B"), a_collective("Thường trực HĐND")),
            "đồng chí Bí thư Tỉnh uỷ, đồng chí B và Thường trực HĐND",
        ),
        # the old style of a Party office that keeps it
        (party(a_chair("Hoà", "Bí thư Tỉnh uỷ"), tone="old"), "đồng chí Bí thư Tỉnh ủy"),
    ],
)
def test_party(draft: Draft, whose: str) -> None:
    assert subject_of(draft) == f"kết luận của {whose} tại {HELD}"


@pytest.mark.parametrize(
    ("draft", "subject"),
    [
        (
            state(a_chair("Nguyễn Văn An", "Chủ tịch Ủy ban nhân dân tỉnh", title="")),
            "Kết luận của Chủ tịch Ủy ban nhân dân tỉnh Nguyễn Văn An tại cuộc họp về đầu tư công",
        ),
        (
            state(
                a_chair("Nguyễn Văn An", "Phó Bí thư Tỉnh ủy", "Chủ tịch UBND tỉnh"),
                kind="buổi làm việc",
                name="với Sở Y tế",
            ),
            "Kết luận của đồng chí Nguyễn Văn An, Chủ tịch UBND tỉnh tại buổi làm việc với Sở Y tế",
        ),
        (
            state(a_chair("Trần Thị Hoà", "Giám đốc Sở Y tế", title="bà"), organ="Sở Y tế"),
            "Kết luận của bà Trần Thị Hoà, Giám đốc Sở Y tế tại cuộc họp về đầu tư công",
        ),
        (
            state(a_chair("Nguyễn Văn An", title="")),
            "Kết luận của Nguyễn Văn An tại cuộc họp về đầu tư công",
        ),
        (
            state(a_chair("", "Chủ tịch Uỷ ban nhân dân tỉnh", title="")),
            "Kết luận của Chủ tịch Ủy ban nhân dân tỉnh tại cuộc họp về đầu tư công",
        ),
        (
            state(a_chair("", "Chủ tịch UBND tỉnh")),
            "Kết luận của đồng chí Chủ tịch UBND tỉnh tại cuộc họp về đầu tư công",
        ),
        (
            state(a_chair("Nguyễn Văn An")),
            "Kết luận của đồng chí Nguyễn Văn An tại cuộc họp về đầu tư công",
        ),
        (
            state(
                a_chair("Lê Minh", "Bí thư Thành ủy", "Chủ tịch UBND thành phố", title=""),
                organ="Văn phòng",
                parent="UBND thành phố Huế",
            ),
            "Kết luận của Chủ tịch UBND thành phố Lê Minh tại cuộc họp về đầu tư công",
        ),
        (
            state(a_chair("A", "Chủ tịch"), a_chair("B", "Phó Chủ tịch", title="")),
            "Kết luận của đồng chí A, Chủ tịch và Phó Chủ tịch B tại cuộc họp về đầu tư công",
        ),
        (
            state(a_collective("Tập thể lãnh đạo Ủy ban nhân dân tỉnh")),
            "Kết luận của Tập thể lãnh đạo Ủy ban nhân dân tỉnh tại cuộc họp về đầu tư công",
        ),
        (state(), "Kết luận của … tại cuộc họp về đầu tư công"),
        (a_state_draft(meeting=Meeting()), "Kết luận của … tại …"),
        (a_draft(meeting=Meeting()), "kết luận của đồng chí … tại …"),
    ],
)
def test_state_and_what_is_not_known(draft: Draft, subject: str) -> None:
    assert subject_of(draft) == subject


@pytest.mark.parametrize(
    ("kind", "name", "days", "phrase"),
    [
        ("hội nghị", "Hội nghị giao ban", (), "Hội nghị giao ban"),
        ("Hội nghị", "hội nghị giao ban", (), "hội nghị giao ban"),
        ("hội nghị", "giao ban quý II", (), "hội nghị giao ban quý II"),
        ("Hội nghị", "giao ban quý II", (), "hội nghị giao ban quý II"),
        ("cuộc họp", "Phiên họp thường kỳ tháng 7", (), "Phiên họp thường kỳ tháng 7"),
        ("phiên họp", "Phiên Họp thứ 12", (), "Phiên Họp thứ 12"),
        ("hội nghị", "Hội nghị", (), "Hội nghị"),
        ("họp", "Hợp tác xã", (), "họp Hợp tác xã"),
        ("", "giao ban quý II", (), "giao ban quý II"),
        ("hội nghị", "Hoi nghi giao ban", (), "Hoi nghi giao ban"),
        ("họp", "HỌP giao ban", (), "HỌP giao ban"),
        ("", "  giao ban  ", (), "giao ban"),
        ("cuộc họp", "", ("2026-04-02",), "cuộc họp ngày 02/4/2026"),
        ("Cuộc họp", " ", ("2026-04-02",), "cuộc họp ngày 02/4/2026"),
        ("", "", ("2026-04-02",), "cuộc họp ngày 02/4/2026"),
        ("hội nghị", "", ("2026-04-02", "2026-04-03"), "hội nghị ngày 02/4/2026 và ngày 03/4/2026"),
        (
            "hội nghị",
            "",
            ("2022-07-07", "2022-07-05", "2022-07-06"),
            "hội nghị từ ngày 05/7/2022 đến ngày 07/7/2022",
        ),
        ("phiên họp", "", (), "phiên họp"),
        ("hội nghị", "Hội nghị giao ban", ("2026-04-02",), "Hội nghị giao ban"),
        ("", "", (), "…"),
        # quotations are never rewritten, all else is in the style of the profile
        (
            "hội nghị",
            "học tập “Thủy chung” của Đảng ủy",
            (),
            "hội nghị học tập “Thủy chung” của Đảng uỷ",
        ),
    ],
)
def test_the_meeting_is_named_as_the_office_would(
    kind: str, name: str, days: tuple[str, ...], phrase: str
) -> None:
    meeting = a_meeting(kind=kind, name=name, sessions=tuple(a_session(day) for day in days))
    assert (
        subject_of(a_draft(meeting=meeting)) == f"kết luận của đồng chí Bí thư Tỉnh uỷ tại {phrase}"
    )


@pytest.mark.parametrize("typed", ["kết luận về công tác cán bộ", ""])
def test_what_is_typed_comes_first(typed: str) -> None:
    assert subject_of(a_draft(subject=typed)) == typed
