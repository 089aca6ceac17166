"""Recipients and signature: two columns of one row, level at the top, a gap for the signature."""

from typing import Any

import pytest

from desktop_app.layout.lengths import Twips
from desktop_app.notice.draft import Draft
from desktop_app.notice.parts import Recipient
from tests.builders.drafts import (
    a_draft,
    a_profile,
    a_signature,
    a_state_draft,
    a_state_profile,
    some_marks,
)
from tests.unit.layout.desk import (
    METRICS,
    OLD_PARTY,
    PARTY,
    STATE,
    composed,
    ending_of,
    lines_of,
    paged,
    plain,
    texts,
)

TWO = (
    Recipient(text="Các đồng chí Thường trực Tỉnh uỷ", purpose="để báo cáo"),
    Recipient(text="Các đảng uỷ trực thuộc"),
)


@pytest.mark.parametrize(
    ("standard", "mark", "archive"),
    [
        (PARTY, ";", "- Lưu Văn phòng Tỉnh uỷ."),
        (OLD_PARTY, ",", "- Lưu Văn phòng Tỉnh uỷ."),
        (STATE, ";", "- Lưu: Văn phòng Tỉnh uỷ."),
    ],
)
def test_recipients_one_a_line_and_the_archive_last(standard: str, mark: str, archive: str) -> None:
    sheet = composed(a_draft(recipients=TWO), standard)
    assert texts(sheet, "to_word") == ["Nơi nhận:"]
    assert texts(sheet, "to") == [
        f"- Các đồng chí Thường trực Tỉnh uỷ (để báo cáo){mark}",
        f"- Các đảng uỷ trực thuộc{mark}",
        archive,
    ]


def test_the_state_archive_names_the_clerks_office() -> None:
    sheet = composed(a_state_draft(profile=a_state_profile(archive="VT, TH")))
    assert texts(sheet, "to")[-1] == "- Lưu: VT, TH."


@pytest.mark.parametrize(
    "typed", ["Như thành phần dự họp", " Như thành phần dự họp; ", "Như thành phần dự họp ;"]
)
def test_a_typed_end_mark_is_not_doubled(typed: str) -> None:
    sheet = composed(a_draft(recipients=(Recipient(text=typed),)))
    assert texts(sheet, "to")[0] == "- Như thành phần dự họp;"


def test_the_drafter_stands_below_the_archive() -> None:
    sheet = composed(a_draft(marks=some_marks(drafter="NguyenVanAn-26")))
    left, _ = ending_of(sheet).rows[0].cells
    assert [one.role for one in left][-2:] == ["to", "drafter"]
    assert (left[-1].text, left[-1].path) == ("NguyenVanAn-26", "marks.drafter")


def test_posts_below_an_authority_and_alone() -> None:
    below = a_signature("T/L BAN THƯỜNG VỤ", posts=("CHÁNH VĂN PHÒNG",), name="Lê Hoa")
    alone = a_signature(posts=("CHÁNH VĂN PHÒNG",), name="Lê Hoa")
    roles = []
    for signature in (below, alone):
        sheet = composed(a_draft(signature=signature))
        _, right = ending_of(sheet).rows[0].cells
        roles.append([(one.role, sheet.style_of(one).bold) for one in right])
    assert roles == [
        [("sign_authority", True), ("sign_post", False), ("sign_name", True)],
        [("sign_post_alone", True), ("sign_name", True)],
    ]


def test_several_authority_lines_keep_their_order_and_paths() -> None:
    signature = a_signature(
        "TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG", posts=("PHÓ CHÁNH VĂN PHÒNG",), name="Lê Hoa"
    )
    _, right = ending_of(composed(a_state_draft(signature=signature))).rows[0].cells
    assert [(one.text, one.path) for one in right] == [
        ("TL. CHỦ TỊCH", "signature.authority[0]"),
        ("KT. CHÁNH VĂN PHÒNG", "signature.authority[1]"),
        ("PHÓ CHÁNH VĂN PHÒNG", "signature.posts[0]"),
        ("Lê Hoa", "signature.name"),
    ]


def test_an_unknown_name_leaves_a_blank() -> None:
    _, right = ending_of(composed(a_draft(signature=a_signature("T/M CHI BỘ")))).rows[0].cells
    (blank,) = right[-1].runs
    assert (right[-1].role, blank.kind) == ("sign_name", "blank")
    assert METRICS.width(blank.text, "bold", 14) >= Twips.from_mm(40)


@pytest.mark.parametrize("draft", [a_draft(), a_state_draft()], ids=["party", "state"])
def test_both_columns_begin_level(draft: Draft) -> None:
    pages = paged(draft)
    (left,), (right,) = lines_of(pages, "to_word"), lines_of(pages, "sign_authority")
    assert left.top == right.top
    assert left.right <= right.left


@pytest.mark.parametrize("draft", [a_draft(), a_state_draft()], ids=["party", "state"])
def test_four_lines_are_left_for_the_signature(draft: Draft) -> None:
    pages = paged(draft)
    (post,), (name,) = lines_of(pages, "sign_post"), lines_of(pages, "sign_name")
    gap = name.top - (post.top + post.height)
    assert gap == pytest.approx(4 * METRICS.line_height(14), abs=2)


@pytest.mark.parametrize(
    "post",
    ["BÍ THƯ", "PHÓ CHÁNH VĂN PHÒNG", "PHÓ CHỦ NHIỆM THƯỜNG TRỰC ỦY BAN KIỂM TRA TRUNG ƯƠNG"],
)
def test_the_columns_are_the_text_width_and_leave_room_for_recipients(post: str) -> None:
    sheet = composed(a_draft(signature=a_signature("T/M BAN", posts=(post,), name="Lê Hoa")))
    left, right = ending_of(sheet).columns
    total = sheet.geometry.text_width
    assert left + right == total
    assert total * 2 // 5 <= right <= total // 2 + 1


def test_the_row_never_splits_and_has_no_borders() -> None:
    table = ending_of(composed(a_draft()))
    assert len(table.rows) == 1
    assert not table.bordered


CONTACT = "Điện thoại: 0208 3855 555; thư điện tử: vanphong@example.vn"


@pytest.mark.parametrize(
    ("make", "profile"), [(a_draft, a_profile), (a_state_draft, a_state_profile)]
)
def test_a_contact_line_stands_below_a_line_of_full_width(make: Any, profile: Any) -> None:
    draft = make(profile=profile(contact=CONTACT))
    pages = paged(draft)
    (line,) = lines_of(pages, "contact")
    assert plain(line.text) == CONTACT
    assert line.path == "profile.contact"
    (above,) = (one for one in pages.pages[0].strokes if line.top - 90 < one.y1 <= line.top)
    width = composed(draft).geometry.text_width
    assert above.x2 - above.x1 == pytest.approx(width, abs=2)
    last = max(one.top for one in lines_of(pages, "to", "sign_name"))
    assert line.top > last


def test_a_party_contact_line_follows_the_signature_on_the_last_page() -> None:
    draft = a_draft(profile=a_profile(contact=CONTACT), opening=("Đoạn văn dài. " * 400,))
    pages = paged(draft)
    (line,) = lines_of(pages, "contact")
    assert len(pages.pages) > 1
    assert line in pages.pages[-1].lines


def test_a_state_address_stands_in_the_bottom_margin_of_page_1() -> None:
    profile = a_state_profile(contact=CONTACT)
    draft = a_state_draft(profile=profile, opening=("Đoạn văn dài. " * 400,))
    pages = paged(draft)
    (line,) = lines_of(pages, "contact")
    paper = composed(draft).geometry
    assert line in pages.pages[0].lines
    assert paper.height - paper.bottom <= line.top < line.top + line.height <= paper.height


@pytest.mark.parametrize(
    ("make", "profile"), [(a_draft, a_profile), (a_state_draft, a_state_profile)]
)
def test_without_an_archive_there_is_no_line_for_it(make: Any, profile: Any) -> None:
    sheet = composed(make(profile=profile(archive=" ")))
    assert not [text for text in texts(sheet, "to") if "Lưu" in text]
