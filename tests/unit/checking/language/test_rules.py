"""Every rule of the language fires where it should, and stays silent where it looks alike."""

import json
from pathlib import Path

import pytest

from desktop_app.checking.language.checker import Proofreader
from desktop_app.presenters.language_findings import LANGUAGE_SENTENCES
from tests.builders.fixing import fixed_text

RESOURCES = Path(__file__).parents[4] / "resources"
READER = Proofreader.from_folder(RESOURCES / "lexicon")
RULES = json.loads((RESOURCES / "rules" / "language.json").read_text(encoding="utf-8"))["rules"]
CASES = {
    "O-SYLLABLE": ("Các đơn vị tiế tục thực hiện.", "Xã Nậm Cắn, bản Huổi Khương tiếp tục làm."),
    "L-JOINED": ("Uỷ ban nhân dân tỉnhgiao việc.", "Uỷ ban nhân dân tỉnh giao việc."),
    "L-CONFUSED": ("Tiếp xúc cư tri.", "Tiếp xúc cử tri."),
    "L-UNUSUAL": ("Triển khai quán triết nghị quyết.", "Theo quy định tại khoản 2."),
    "L-DOUBLED": ("Tiếp tục thực hiện thực hiện.", "Luôn luôn quan tâm, ngày ngày đổi mới."),
    "O-PUNCT": ("Rà soát , báo cáo.", "Rà soát, báo cáo."),
    "L-SPACES": ("Rà soát  các dự án.", "Ngày    tháng    năm 2026."),
    "L-ELLIPSIS": ("Đường, trường… và trạm...", "Đường, trường... và trạm..."),
    "L-QUOTES": ('Mô hình “Dân vận khéo” và "Dân tin".', "Mô hình “A” và “B”."),
    "O-HYPHEN": ("Phát triển kinh tế-xã hội.", "Nghị quyết số 18-NQ/TW về kinh tế - xã hội."),
    "O-RANGE": ("Nhiệm kỳ 2025 -2030.", "Nhiệm kỳ 2025 - 2030."),
    "O-TONE": ("Tỉnh uỷ, huyện ủy, đảng uỷ.", "Tỉnh uỷ, đảng uỷ xã."),
    "O-IY": ("Báo cáo kỹ và xử lí đúng kỳ.", "Xử lý đúng kỳ."),
    "O-DATE-TEXT": ("Trước ngày 5/7/2026.", "Trước ngày 05/7/2026."),
    "L-NO-SUCH-DAY": ("Trước ngày 31/6/2026.", "Trước ngày 30/6/2026."),
    "O-WEEKDAY": ("Thứ Hai, ngày 30/9/2026.", "Thứ Tư, ngày 30/9/2026."),
    "O-DECIMAL": ("Đạt 95.5% kế hoạch.", "Đạt 95,5% kế hoạch."),
    "O-THOUSAND": ("Chi 2,850,000 đồng.", "Chi 2.850.000 đồng."),
    "O-UNIT": ("Đường dài 22m.", "Đường dài 22 m."),
    "O-QUARTER": ("Trong quý 3 năm 2026.", "Trong quý III năm 2026."),
    "C-SENTENCE": ("Đã xong việc. các đơn vị báo cáo.", "Đã xong việc. Các đơn vị báo cáo."),
    "C-INSIDE": (
        "Rà soát hồ sơ; Hoàn thành báo cáo sớm.",
        "Giao các Sở: Tài chính, Xây dựng; Sở Y tế báo cáo.",
    ),
    "C-ORG": ("Giao sở Tài chính báo cáo.", "Giao Sở Tài chính và cán bộ y tế báo cáo."),
    "C-PLACE": ("Người dân Việt nam.", "Người dân Việt Nam ở tỉnh giao Sở Y tế."),
    "C-PERSON": ("Giao đồng chí nguyễn Văn An.", "Đồng chí Nguyễn Văn An."),
    "C-TITLE": ("Đồng chí chủ tịch Uỷ ban nhân dân.", "Các chủ tịch xã đã họp."),
    "C-CITE": ("Theo điều 5 của Luật.", "Theo Điều 5 của Luật."),
    "C-DOC": ("Theo nghị quyết số 18-NQ/TW.", "Ban hành các nghị quyết trong năm."),
    "C-DAY": ("Họp vào sáng thứ hai, ngày 05/10/2026.", "Họp vào sáng thứ Hai hằng tuần."),
    "C-SPECIAL": ("Công tác quản lý Nhà nước.", "Sự lãnh đạo của Đảng, Nhà nước."),
    "L-HANG": ("Báo cáo hàng tháng.", "Báo cáo hằng tháng hàng trăm hồ sơ."),
    "L-TERM": ("Bảo đảm an ninh, đảm bảo tiến độ.", "Bảo đảm an ninh, bảo đảm tiến độ."),
    "L-NAME": (
        "Giao đồng chí Nguyễn Văn Hùng; đồng chí Nguyễn Văn Hung báo cáo.",
        "Giao đồng chí Nguyễn Văn Hùng; đồng chí Nguyễn Văn Hà báo cáo.",
    ),
}


def rules_of(text: str) -> set[str]:
    return {finding.rule for finding in READER.check_text(text)}


def test_every_rule_has_a_case() -> None:
    assert set(CASES) == {rule["id"] for rule in RULES}


@pytest.mark.parametrize("rule", CASES)
def test_a_rule_fires(rule: str) -> None:
    assert rule in rules_of(CASES[rule][0])


@pytest.mark.parametrize("rule", CASES)
def test_a_rule_stays_silent(rule: str) -> None:
    assert rule not in rules_of(CASES[rule][1])


@pytest.mark.parametrize("text", [case[0] for case in CASES.values()])
def test_every_finding_has_a_sentence_and_words_it_is_about(text: str) -> None:
    for finding in READER.check_text(text):
        assert finding.code in LANGUAGE_SENTENCES
        assert 0 <= finding.where.start <= finding.where.end <= len(text)
        assert len(finding.expected) <= 3
        words = {"found": finding.found, "expected": "x", **finding.params}
        assert LANGUAGE_SENTENCES[finding.code].format_map(words).endswith(".")


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Rà soát  các dự án , báo cáo.", "Rà soát các dự án, báo cáo."),
        ("Phát triển kinh tế-xã hội.", "Phát triển kinh tế - xã hội."),
        ("Tiếp tục thực hiện thực hiện.", "Tiếp tục thực hiện."),
        ("Nghị quyết số 68 - NQ/TW của Bộ Chính trị.", "Nghị quyết số 68-NQ/TW của Bộ Chính trị."),
    ],
)
def test_safe_fixes_put_it_right(text: str, right: str) -> None:
    assert fixed_text(text, list(READER.check_text(text))) == right


@pytest.mark.parametrize(
    "text",
    [
        "“Tiế tục thực hiện thực hiện”",
        "TIẾP TỤC THỰC HIỆN KẾT LUẬN CỦA BAN THƯỜNG VỤ",
        "Gửi về hộp thư vanphong@tinhuy.vn trước 17 giờ.",
        "II- Nhiệm vụ trọng tâm",
        "Các hộ phi-brô, vắc-xin, homestay, internet.",
        "",
    ],
)
def test_what_is_not_the_languages_own_is_passed_over(text: str) -> None:
    assert rules_of(text) <= {"O-SYLLABLE"} - {"O-SYLLABLE"}


def test_places_are_those_of_the_text_as_it_was_typed() -> None:
    text = "Đoàn tiê\u0301 tục"  # NFD
    found = [one for one in READER.check_text(text) if one.rule == "O-SYLLABLE"]
    assert [text[one.where.start : one.where.end] for one in found] == ["tiê\u0301"]
