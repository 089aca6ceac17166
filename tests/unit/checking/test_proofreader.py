"""Every rule of the language fires where it should and stays silent where it should."""

import datetime as dt
import unicodedata
from pathlib import Path

import msgspec
import pytest

from desktop_app.checking.finding import Finding
from desktop_app.checking.language.checker import Proofreader
from desktop_app.checking.rules import NONE_OFF, RuleBook
from desktop_app.notice.draft_file import load_draft
from tests.builders.fixing import fixed_text
from tests.builders.form_editors import a_library

RESOURCES = Path(__file__).resolve().parents[3] / "resources"

FIRES = (
    ("O-SYLLABLE", "Các cơ quan tiế tục rà soát.", "tiế", "tiếp"),
    ("L-JOINED", "Các cơ quan thựchiện nghiêm.", "thựchiện", "thực hiện"),
    ("L-CONFUSED", "Kiến nghị của cư tri được trả lời.", "cư tri", "cử tri"),
    ("L-CONFUSED", "Giao Sở Xây dựng để xuất phương án.", "để xuất", "đề xuất"),
    ("L-DOUBLED", "Yêu cầu các các cơ quan báo cáo.", "các các", "các"),
    ("O-PUNCT", "Rà soát , báo cáo.", " ,", ","),
    ("O-PUNCT", "Rà soát,báo cáo.", ",", ", "),
    ("L-SPACES", "Rà soát  lại.", "  ", " "),
    ("L-ELLIPSIS", "Các xã… và các phường… cùng các sở...", "...", "…"),
    ("L-QUOTES", '“Một” và “hai” và "ba".', '"', ""),
    ("O-HYPHEN", "Phát triển kinh tế-xã hội.", "-", " - "),
    ("O-RANGE", "Nhiệm kỳ 2021 - 2026, 2026 - 2031, 2026-2031.", "-", " - "),
    ("O-TONE", "Tỉnh uỷ, Đảng uỷ và Ủy ban.", "Ủy", "Uỷ"),
    ("O-IY", "Quản lý, lý luận và kĩ năng.", "kĩ", "kỹ"),
    ("O-DATE-TEXT", "Báo cáo trước ngày 5/7/2026.", "5/7/2026", "05/7/2026"),
    ("L-NO-SUCH-DAY", "Báo cáo trước ngày 31/6/2026.", "31/6/2026", ""),
    ("O-WEEKDAY", "Họp thứ Hai, ngày 05/7/2022.", "thứ Hai, ngày 05/7/2022", None),
    ("O-DECIMAL", "Tăng 8.5% so với cùng kỳ.", "8.5", "8,5"),
    ("O-THOUSAND", "Hỗ trợ 2850000 đồng.", "2850000", "2.850.000"),
    ("O-UNIT", "Dài 22km.", "22km", "22 km"),
    ("O-QUARTER", "Trong quý 2 năm 2026.", "quý 2", "quý II"),
    ("C-SENTENCE", "Báo cáo kết quả. giao Sở Y tế theo dõi.", "g", "G"),
    ("C-INSIDE", "Rà soát; Hoàn thành việc lập hồ sơ.", "Hoàn thành", "hoàn thành"),
    ("C-ORG", "Giao sở Tài chính chủ trì.", "sở Tài chính", "Sở Tài chính"),
    ("C-PLACE", "Trên địa bàn Tỉnh hiện nay.", "Tỉnh", "tỉnh"),
    ("C-PERSON", "Đồng chí Nguyễn văn Minh chủ trì.", "Nguyễn văn Minh", "Nguyễn Văn Minh"),
    ("C-TITLE", "Phó chủ tịch phụ trách.", "Phó chủ tịch", "Phó Chủ tịch"),
    ("C-CITE", "Theo quy định tại Khoản 2 Điều 5.", "Khoản", "khoản"),
    ("C-DOC", "Thực hiện nghị quyết số 18-NQ/TW.", "nghị quyết", "Nghị quyết"),
    ("C-DAY", "Họp vào thứ hai hằng tuần.", "thứ hai", "thứ Hai"),
    ("C-SPECIAL", "Nâng cao hiệu quả quản lý Nhà nước.", "Nhà nước", "nhà nước"),
    ("L-HANG", "Hàng năm có đánh giá.", "Hàng", "Hằng"),
    ("L-TERM", "Bảo đảm an toàn, bảo đảm tiến độ, đảm bảo chất lượng.", "đảm bảo", "bảo đảm"),
    (
        "L-NAME",
        "Có đồng chí Trần Văn Nam, đồng chí Trần Văn Nam và đồng chí Trần Vân Nam.",
        "Trần Vân Nam",
        "Trần Văn Nam",
    ),
)

SILENT = (
    "Tỉnh ủy, Thành ủy và các đảng ủy; khóa XIII, hòa giải.",
    "Mặt hàng ngày càng phong phú; hàng tháng trời chờ đợi; hàng loạt dự án.",
    "Giải pháp để xuất khẩu nông sản; thông báo các cơ quan.",
    "Ngày càng luôn luôn, dần dần; cơ quan quan trọng.",
    "Kế hoạch số 12/KH-UBND ngày 05/7/2026; thư gửi a.b@tinh.gov.vn.",
    "Xã Krông Pắc, tỉnh Đắk Lắk; đồng chí Y Bhiông Niê; chiến dịch Quang Trung.",
    "Lời của Bác: “Cư tri để xuất”.",
    "Số:      /TB-UBND, ngày      tháng 7 năm 2026",
    "Kỷ niệm 81 năm Quốc khánh 2/9; họp ngày 2/9.",
    "Quản lý nhà nước; Đảng, Nhà nước và Nhân dân; Ủy ban nhân dân tỉnh.",
    "Danh sách kèm theo: 1.2. Mục tiêu; năm 2026 có 95% hộ đạt.",
)


@pytest.fixture(scope="module")
def proofreader() -> Proofreader:
    return Proofreader.from_folder(RESOURCES / "lexicon")


def _of(proofreader: Proofreader, text: str) -> list[Finding]:
    return list(proofreader.check_text(text))


@pytest.mark.parametrize(("rule", "text", "found", "expected"), FIRES)
def test_rule_fires(
    proofreader: Proofreader, rule: str, text: str, found: str, expected: str | None
) -> None:
    findings = [one for one in _of(proofreader, text) if one.rule == rule]
    assert [one.found for one in findings] == [found], _of(proofreader, text)
    where = findings[0].where
    assert text[where.start : where.end] == found
    if expected is not None:
        assert (findings[0].expected or ("",))[0] == expected


def test_every_rule_of_the_language_is_known_to_the_book() -> None:
    book = RuleBook.read(RESOURCES / "rules")
    assert {rule for rule, *_ in FIRES} <= {rule.id for rule in book}


@pytest.mark.parametrize("text", SILENT)
def test_right_text_is_left_alone(proofreader: Proofreader, text: str) -> None:
    assert _of(proofreader, text) == []


def test_offsets_are_those_of_the_typed_text(proofreader: Proofreader) -> None:
    text = unicodedata.normalize("NFD", "Các cơ quan tiế tục rà soát.")
    (finding,) = _of(proofreader, text)
    typed = text[finding.where.start : finding.where.end]
    assert unicodedata.normalize("NFC", typed) == "tiế"


def test_safe_fixes_leave_nothing_to_fix(proofreader: Proofreader) -> None:
    text = "Các các xã rà soát , báo cáo  trước ngày 5/7/2026;kinh tế-xã hội dài 22km."
    fixed = fixed_text(text, _of(proofreader, text))
    assert fixed == "Các xã rà soát, báo cáo trước ngày 05/7/2026; kinh tế - xã hội dài 22 km."
    assert _of(proofreader, fixed) == []


def test_no_more_than_three_suggestions(proofreader: Proofreader) -> None:
    assert all(
        len(one.expected) <= 3 for one in _of(proofreader, "Việc quyêt, nghiêp, thưc, hiêt.")
    )


def test_a_draft_is_told_where(proofreader: Proofreader) -> None:
    draft = load_draft((RESOURCES / "samples" / "ubnd-xa.tbkl").read_bytes())
    block = msgspec.structs.replace(draft.body[0], text="Các cơ quan tiế tục rà soát.", spans=())
    changed = msgspec.structs.replace(draft, body=(block, *draft.body[1:]))
    standard = a_library().choose(changed).standard
    before = set(map(repr, proofreader.check(draft, standard, dt.date(2026, 7, 1))))
    after = [
        one
        for one in proofreader.check(changed, standard, dt.date(2026, 7, 1))
        if repr(one) not in before
    ]
    assert [(one.where.path, one.found) for one in after] == [("body[0].text", "tiế")]


CUSTOMER = """\
Đồng chí Nguyễn Thanh Hải, Uỷ viên Trung ương Đảng, chủ trì; sự lãnh đạo của các cấp ủy đảng...
Các Đảng bộ trực thuộc tiế tục tổ chức học tập; Hoàn thành việc rà soát. Tình hình ổn định…
Giao Tỉnh ủy viên, Đảng ủy và Ủy ban Kiểm tra theo dõi…
"""


def test_of_the_customers_slips_only_the_lost_letter_is_an_error(proofreader: Proofreader) -> None:
    book = RuleBook.read(RESOURCES / "rules")
    graded = book.graded(proofreader.check_text(CUSTOMER), book.heard(NONE_OFF))
    assert [one.found for one in graded if one.level == "error"] == ["tiế"]
    assert {"O-TONE", "L-ELLIPSIS"} <= {one.rule for one in graded}
