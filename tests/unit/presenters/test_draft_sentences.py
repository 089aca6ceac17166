"""Every fault of a draft becomes one Vietnamese sentence with file, place and what to do."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.notice.errors import ALL_CODES, DraftError
from desktop_app.presenters.catalogue import Catalogue
from desktop_app.presenters.draft_faults import DRAFT_SENTENCES
from desktop_app.presenters.draft_places import field_title
from desktop_app.presenters.sentences import Sentences
from desktop_app.workspace.errors import UnusableDraft
from tests.unit.presenters.real_faults import FAULTS, OTHERS

LOCALE = Path(__file__).parents[3] / "resources" / "locale"
FILE = Path("thư mục/ban-thao.tbkl")
TECHNICAL = re.compile(
    r"\b(?:JSON|null|None|str|int|float|bool|object|array|found|expected|field|path|byte|bytes"
    r"|number|Invalid|Expected|Unicode|offset|struct|format)\b",
    re.IGNORECASE,
)
SLOT = re.compile(r"\{\w*\}")


def told(fault: DraftError, language: str = "vi") -> str:
    return Sentences(Catalogue.load(LOCALE, language)).tell(UnusableDraft(FILE, fault))


def test_every_code_has_its_sentence_and_its_real_case() -> None:
    assert set(DRAFT_SENTENCES) == ALL_CODES
    assert set(FAULTS) == ALL_CODES


@pytest.mark.parametrize("code", sorted(ALL_CODES))
def test_the_real_case_of_a_code_has_that_code(code: str) -> None:
    assert FAULTS[code]().code == code


@pytest.mark.parametrize("cause", [*FAULTS.values(), *OTHERS.values()], ids=[*FAULTS, *OTHERS])
def test_a_fault_is_one_sentence_in_words_of_the_office(cause: Callable[[], DraftError]) -> None:
    fault = cause()
    sentence = told(fault)
    assert sentence.startswith(f"{FILE}")
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert not re.search(r"\.\s+[A-ZĐ]", sentence)
    assert "; hãy " in sentence
    assert fault.path in sentence
    assert not SLOT.search(sentence)
    assert not TECHNICAL.search(sentence.replace(fault.path, ""))


@pytest.mark.parametrize("cause", [*FAULTS.values(), *OTHERS.values()], ids=[*FAULTS, *OTHERS])
def test_a_fault_is_one_english_sentence_as_well(cause: Callable[[], DraftError]) -> None:
    fault = cause()
    sentence = told(fault, "en")
    assert sentence.startswith(f"{FILE}")
    assert sentence.endswith(".")
    assert "; please " in sentence
    assert fault.path in sentence
    assert not SLOT.search(sentence)
    assert "hãy" not in sentence


LETTERS = [
    ("empty_file", "", "tệp không có nội dung; hãy mở bản lưu trước đó"),
    (
        "other_file",
        "",
        ("đây là tệp Word, Excel hoặc tệp nén, không phải bản thảo .tbkl; hãy chọn tệp khác"),
    ),
    (
        "not_json",
        "",
        "bản thảo sai cấu trúc ở dòng 1, cột 25; hãy sửa chỗ đó hoặc mở bản lưu trước đó",
    ),
    (
        "newer_version",
        ", mục “Phiên bản” (version)",
        (
            "bản thảo theo mẫu mới hơn (bản 7, chương trình này đọc đến bản 1); hãy cập nhật "
            "chương trình"
        ),
    ),
    (
        "older_version_unknown",
        ", mục “Phiên bản” (version)",
        "không có mẫu bản thảo nào mang số -1 (chỉ có từ 0 đến 1); hãy sửa lại số này",
    ),
    (
        "missing_field",
        ", mục “Tên cơ quan” (profile.organ)",
        "mục bắt buộc “organ” còn thiếu; hãy bổ sung",
    ),
    ("unknown_field", ", ở profile.organe", "có mục lạ “organe”; hãy bỏ đi hoặc sửa lại tên mục"),
    (
        "wrong_type",
        ", mục “Số” (number)",
        "cần số nguyên hoặc chỗ trống nhưng gặp chuỗi chữ; hãy sửa lại",
    ),
    (
        "bad_value",
        ", mục “Tháng” (date.month)",
        "giá trị “13” không dùng được; hãy ghi số từ 1 đến 12",
    ),
    (
        "bad_date",
        ", mục “Thời hạn” (body[1].children[0].directive.deadline)",
        "“30/9/2026” không phải ngày có trong lịch; hãy ghi theo mẫu 2026-09-30",
    ),
    (
        "block_nesting",
        ", mục “Nội dung kết luận” (body[0].children[1])",
        "phần (section) không đặt được trong phần (section); hãy đổi cấp hoặc chuyển ra",
    ),
    (
        "span_outside_text",
        ", mục “Kiểu chữ” (body[2].children[0].spans[0])",
        ("kiểu chữ đặt cho ký tự từ 3 đến 99 nhưng đoạn chỉ có ký tự từ 0 đến 25; hãy sửa lại"),
    ),
    (
        "unknown_slot",
        ", mục “Mẫu câu mở đầu” (profile.wording.opening[0])",
        (
            "mẫu câu có chỗ điền lạ “ngày”; hãy dùng một trong: thời gian, địa điểm, người "
            "chủ trì, chủ trì, chức vụ, hội nghị, thành phần, báo cáo, cơ quan"
        ),
    ),
    (
        "line_break",
        ", mục “Nơi nhận” (recipients[1].text)",
        "có chỗ xuống dòng ở ký tự thứ 9; hãy tách thành hai đoạn",
    ),
    (
        "tab",
        ", mục “Họ tên người ký” (signature.name)",
        "có dấu nhảy cột (Tab) ở ký tự thứ 1; hãy thay bằng dấu cách",
    ),
    (
        "a code of several causes: a width",
        ", mục “Độ rộng cột” (appendices[0].body[1].widths[0])",
        "giá trị “-1.0” không dùng được; hãy ghi một giá trị khác",
    ),
    (
        "a word that is none of a few",
        ", mục “Hệ thống” (profile.system)",
        "giá trị “army” không dùng được; hãy ghi một trong: party, state",
    ),
    (
        "the only word there is",
        ", mục “Phiên bản” (version)",
        "giá trị “3” không dùng được; hãy ghi “1”",
    ),
    ("a fraction", ", mục “Năm” (date.year)", "cần số nguyên nhưng gặp số thập phân; hãy sửa lại"),
    (
        "a date that is a number",
        ", mục “Thời hạn” (body[1].children[0].directive.deadline)",
        "cần ngày hoặc chỗ trống nhưng gặp số nguyên; hãy sửa lại",
    ),
    (
        "bytes",
        ", mục “Trích yếu” (subject)",
        "cần chuỗi chữ hoặc chỗ trống nhưng gặp giá trị loại khác; hãy sửa lại",
    ),
    ("doubled names with a line break", "", "mục “a b” ghi hai lần; hãy bỏ bớt một"),
]


@pytest.mark.parametrize(("name", "place", "words"), LETTERS, ids=[case[0] for case in LETTERS])
def test_sentences_to_the_letter(name: str, place: str, words: str) -> None:
    fault = {**FAULTS, **OTHERS}[name]()
    assert told(fault) == f"{FILE}{place}: {words}."


@pytest.mark.parametrize(
    ("path", "title"),
    [
        ("", None),
        ("titel", None),
        ("profile.titel", None),
        ("a..b", None),
        ("subject", "Trích yếu"),
        ("meeting", "Cuộc họp"),
        ("meeting.chairs[0].posts[1]", "Chức vụ"),
        ("meeting.sessions[0].from", "Từ giờ"),
        ("profile.wording.opening[0]", "Mẫu câu mở đầu"),
        ("opening[2]", "Phần mở đầu"),
        ("body", "Nội dung kết luận"),
        ("body[2].children[0]", "Nội dung kết luận"),
        ("body[2].children[0].children[1].text", "Nội dung"),
        ("appendices[0].body[1].rows[0][2]", "Các dòng"),
        ("marks.urgency", "Độ khẩn"),
    ],
)
def test_a_field_is_called_as_on_the_form(path: str, title: str | None) -> None:
    assert field_title(path) == title
