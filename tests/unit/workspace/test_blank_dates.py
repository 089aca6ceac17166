"""Dates of an old notice as blanks, and what is no date of it."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.notice.draft_file import load_draft
from desktop_app.workspace.blank_dates import blank_dates

SAMPLES = Path(__file__).parents[3] / "resources" / "samples"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("hoàn thành trước ngày 30/9/2026.", "hoàn thành trước ngày …."),
        ("Thứ Tư, ngày 05/8/2026, họp giao ban", "Thứ …, ngày …, họp giao ban"),
        ("sáng thứ Hai, ngày 20/8", "sáng thứ …, ngày …"),
        ("ngày 05 tháng 7 năm 2022", "ngày … tháng … năm …"),
        ("ngày 15 tháng Bảy", "ngày … tháng …"),
        ("trước ngày 20/8", "trước ngày …"),
        ("ngày 30, 31/8/2026", "ngày …, …"),
        ("ngày 12 và ngày 13/5", "ngày … và ngày …"),
        ("Tháng 7, tháng 8 năm 2026", "Tháng …, tháng … năm …"),
        ("tháng 12/2026", "tháng …"),
        ("giao ban quý II năm 2022", "giao ban quý … năm …"),
        ("Quý III/2026", "Quý …"),
        ("6 tháng đầu năm 2026", "6 tháng đầu năm …"),
        ("trước năm học 2026 - 2027", "trước năm học …"),
        ("từ 01/7/2026 đến 30/9/2026", "từ … đến …"),
        ("16 giờ 00 phút ngày 27/8/2026", "16 giờ 00 phút ngày …"),
    ],
)
def test_a_date_or_period_is_a_blank(text: str, expected: str) -> None:
    assert blank_dates(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ",
        "Hướng dẫn số 05-HD/VPTW của Văn phòng Trung ương Đảng, ngày 27/5/2026",
        "Luật Đất đai năm 2024",
        "kỷ niệm Quốc khánh 02/9",
        "giai đoạn 2026 - 2030, nhiệm kỳ 2025 - 2030",
        "trong thời hạn 03 ngày làm việc",
        "trước ngày 15 hằng tháng",
        "ứng trực 24/24 giờ",
        "năm 5 người, quý khách, hằng quý, cuối năm",
    ],
)
def test_what_goes_on_being_true_stays(text: str) -> None:
    assert blank_dates(text) == text


@given(st.text("ngày tháng năm quý IV 0123456789/-., thứ Hai", max_size=60))
def test_blanks_stay_blanks(text: str) -> None:
    once = blank_dates(text)
    assert "…" in once or once == text
    assert len(re.findall(r"\d", once)) <= len(re.findall(r"\d", text))


def test_no_deadline_of_a_sample_is_left() -> None:
    deadline = re.compile(r"(?:trước|đến|hết) ngày \d(?!\d? hằng)|tháng \d|quý [IV]+|năm 20\d\d")
    for file in SAMPLES.glob("*.tbkl"):
        for block in load_draft(file.read_bytes()).all_blocks():
            assert not deadline.search(blank_dates(block.text)), block.text
