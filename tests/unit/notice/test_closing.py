"""The built closing, and who announces a notice."""

import pytest

from desktop_app.notice.draft import Draft
from desktop_app.notice.organs import announcing_organ, belongs_to
from desktop_app.notice.parts import Signature, Wording
from desktop_app.notice.wording import closing_of
from tests.builders.drafts import (
    a_draft,
    a_profile,
    a_signature,
    a_state_draft,
    a_state_profile,
)

BY_ORDER = a_signature("TL. CHỦ TỊCH", posts=("CHÁNH VĂN PHÒNG",))
DEPUTY = a_signature("TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG", posts=("PHÓ CHÁNH VĂN PHÒNG",))
HEAD = a_signature(posts=("CHÁNH VĂN PHÒNG",))
CHAIRMAN = a_signature("TM. ỦY BAN NHÂN DÂN", posts=("CHỦ TỊCH",))


@pytest.mark.parametrize(
    ("organ", "parent", "signature", "announcer"),
    [
        (
            "Ủy ban nhân dân tỉnh Thái Nguyên",
            None,
            BY_ORDER,
            "Văn phòng Ủy ban nhân dân tỉnh Thái Nguyên",
        ),
        (
            "Uỷ ban nhân dân tỉnh Thái Nguyên",
            None,
            DEPUTY,
            "Văn phòng Ủy ban nhân dân tỉnh Thái Nguyên",
        ),
        ("UBND tỉnh Lào Cai", None, BY_ORDER, "Văn phòng Ủy ban nhân dân tỉnh Lào Cai"),
        ("UBND xã Phú Bình", None, CHAIRMAN, "Ủy ban nhân dân xã Phú Bình"),
        ("Văn phòng", "UBND tỉnh Thái Nguyên", HEAD, "Văn phòng Ủy ban nhân dân tỉnh Thái Nguyên"),
        ("VĂN PHÒNG", "ubnd tỉnh Thái Nguyên", HEAD, "Văn phòng Ủy ban nhân dân tỉnh Thái Nguyên"),
        ("Văn phòng", None, HEAD, "Văn phòng"),
        ("Văn phòng Chính phủ", None, HEAD, "Văn phòng Chính phủ"),
        ("Văn phòng UBND tỉnh", None, BY_ORDER, "Văn phòng Ủy ban nhân dân tỉnh"),
        (
            "Sở Y tế",
            "UBND tỉnh Lào Cai",
            a_signature("TL. GIÁM ĐỐC", posts=("CHÁNH VĂN PHÒNG",)),
            "Văn phòng Sở Y tế",
        ),
        (
            "Sở Y tế",
            "UBND tỉnh Lào Cai",
            a_signature("TL. GIÁM ĐỐC", posts=("TRƯỞNG PHÒNG TỔNG HỢP",)),
            "Sở Y tế",
        ),
        ("Sở Y tế", "UBND tỉnh Lào Cai", a_signature(posts=("GIÁM ĐỐC",)), "Sở Y tế"),
        ("Ủy ban nhân dân tỉnh", None, Signature(), "Ủy ban nhân dân tỉnh"),
        (
            "Ủy ban nhân dân tỉnh",
            None,
            a_signature("T/L CHỦ TỊCH"),
            "Văn phòng Ủy ban nhân dân tỉnh",
        ),
        ("Ủy ban nhân dân tỉnh", None, a_signature("TUQ. CHỦ TỊCH"), "Ủy ban nhân dân tỉnh"),
        ("", None, BY_ORDER, "…"),
    ],
)
def test_the_state_closes_by_who_announces_it(
    organ: str, parent: str | None, signature: Signature, announcer: str
) -> None:
    profile = a_state_profile(organ=organ, parent=parent)
    draft = a_state_draft(profile=profile, signature=signature)
    assert closing_of(draft) == (
        f"{announcer} thông báo để các cơ quan, đơn vị, địa phương biết, thực hiện.",
    )


def test_the_party_closes_with_nothing_unless_the_office_does() -> None:
    assert closing_of(a_draft()) == ()
    wording = Wording(closing=("{cơ quan} thông báo để các cấp uỷ biết, thực hiện.",))
    assert closing_of(a_draft(profile=a_profile(wording=wording))) == (
        "Văn phòng Tỉnh uỷ Thái Nguyên thông báo để các cấp uỷ biết, thực hiện.",
    )


@pytest.mark.parametrize(
    ("draft", "closing"),
    [
        (a_state_draft(closing=("Hết.",)), ("Hết.",)),
        (a_state_draft(closing=()), ()),
        (a_draft(closing=("Hết.",)), ("Hết.",)),
        (a_state_draft(profile=a_state_profile(wording=Wording(closing=()))), ()),
        (a_state_draft(profile=a_state_profile(wording=Wording(opening=("x",)))), None),
    ],
)
def test_what_is_typed_comes_first(draft: Draft, closing: tuple[str, ...] | None) -> None:
    usual = closing_of(a_state_draft())
    assert closing_of(draft) == (usual if closing is None else closing)


def test_the_announcer_is_in_the_style_of_the_profile() -> None:
    profile = a_state_profile(organ="UBND tỉnh Khánh Hòa", tone="new")
    assert announcing_organ(profile, BY_ORDER) == "Văn phòng Uỷ ban nhân dân tỉnh Khánh Hoà"


@pytest.mark.parametrize(
    ("post", "organ", "expected"),
    [
        ("Bí thư Tỉnh ủy", "Tỉnh uỷ Thái Nguyên", True),
        ("Bí thư Tỉnh ủy", "TỈNH UỶ THÁI NGUYÊN", True),
        ("Bí thư Thành uỷ", "Thành uỷ Huế", True),
        ("Bí thư Đảng uỷ", "Đảng ủy xã Phú Bình", True),
        ("Chủ tịch UBND tỉnh", "Ủy ban nhân dân tỉnh Thái Nguyên", True),
        ("Chủ tịch Uỷ ban nhân dân xã", "UBND xã Phú Bình", True),
        ("Giám đốc Sở Tài chính", "Sở Tài chính", True),
        ("Trưởng Ban Nội chính Tỉnh uỷ", "Ban Nội chính", True),
        ("Bí thư Tỉnh uỷ", "Ban Nội chính", False),
        ("Chủ tịch HĐND tỉnh", "Tỉnh uỷ Thái Nguyên", False),
        ("Chủ tịch UBND tỉnh", "Tỉnh uỷ Thái Nguyên", False),
        ("Trưởng ban số hoá", "Sở Tài chính", False),
        ("Bi thu Tinh uy", "Tỉnh uỷ Thái Nguyên", True),
        ("Bí thư Tỉnh uỷ", "", False),
        ("", "Tỉnh uỷ", False),
    ],
)
def test_a_post_belongs_to_the_body_it_names(post: str, organ: str, expected: bool) -> None:
    assert belongs_to(post, organ) is expected
