"""Spaces at which a line must not end, shown here as ~."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.vietnamese.nonbreaking import with_nonbreaking_spaces

HELD = [
    "ngày~05 tháng~7 năm~2022",
    "Ngày~5 tháng~02 năm~2026",
    "ngày~05/7/2022",
    "từ ngày~05 đến ngày~07/7/2022",
    "các ngày~05, 06 tháng~7",
    "Điều~3",
    "ĐIỀU~3",
    "điểm~a khoản~2 Điều~103",
    "điểm~đ, điểm~2",
    "Chương~II",
    "CHƯƠNG~IV",
    "Mục~1 Mục~A",
    "Phụ lục~I",
    "PHỤ LỤC~II",
    "Phụ lục~1",
    "số~12/TB",
    "số~12-TB/TU",
    "Số~05-TB/ĐU",
    "Số:~05/TB-UBND",
    "Nghị quyết số~05-NQ/TU",
    "Nghị định số~30/2020/NĐ-CP ngày~05/3/2020 của Chính phủ",
    "quý~II",
    "quý~II năm~2026",
    "Quý~I/2026",
    "khóa~XIII khoá~XIII",
    "kỳ họp thứ~5, lần thứ~XIV",
    "Dự thảo lần~2",
    "Phường~2",
    "22~m",
    "22~m², 3~m3, 3~m³; 4~km.",
    "1.200~ha",
    "245,12~ha",
    "5~tỷ~đồng",
    "1.200~nghìn~tỷ~đồng",
    "1,5~triệu~đồng",
    "500~đồng",
    "25~%",
    "120~người",
    "14~giờ 30~phút",
    "08~giờ 00~phút, ngày~05/7",
    "trong 30~ngày",
    "6~tháng đầu năm~2022",
    "kế hoạch 5~năm~2021 - 2025",
    "3~năm",
    "10~tấn",
    "(ngày~05)",
    "theo\nngày~05",
]

FREE = [
    "ngày mai",
    "ngày    tháng",
    "năm xã",
    "năm 5 xã",
    "điểm du lịch",
    "điểm y tế",
    "danh mục y tế",
    "Chương trình",
    "Điều Văn",
    "quý vị",
    "thứ Hai",
    "5 xã",
    "02 đồng chí",
    "5 đồng bào",
    "3 triệu tập",
    "2 tấn công",
    "ngày~05/7/2022 đồng chí Bí thư",
    "ngày~05/7 người dân",
    "ngày~5/12 người dân",
    "năm~2022 người dân",
    "tháng~7 năm nay",
    "tháng~12 năm nay",
    "đại biểu 5 xã",
    "cố số",
    "hàng tỷ đồng",
    "hai mươi mốt ha",
    "5 max",
    "số  12",
    "số\t12",
    "",
]


def shown(text: str) -> str:
    return text.replace("\u00a0", "~")


@pytest.mark.parametrize("expected", HELD + FREE)
def test_spaces_that_hold(expected: str) -> None:
    assert shown(with_nonbreaking_spaces(expected.replace("~", " "))) == expected


@pytest.mark.parametrize("expected", HELD + FREE)
def test_held_text_is_left_as_it_is(expected: str) -> None:
    assert shown(with_nonbreaking_spaces(expected.replace("~", "\u00a0"))) == expected


_TOKENS = [
    *"ngày tháng năm Điều khoản điểm Phụ lục số số: quý thứ mục phần lần".split(),
    *"5 05 2022 05/7/2022 1/2 245,12 II XIV a A 12-TB/TU -".split(),
    *"tỷ triệu nghìn đồng chí m² ha % người giờ phút tế và".split(),
]


@given(
    st.lists(st.tuples(st.sampled_from(_TOKENS), st.sampled_from([" ", " ", "\u00a0", "  ", ", "])))
)
def test_only_spaces_change_and_only_once(parts: list[tuple[str, str]]) -> None:
    text = "".join(word + gap for word, gap in parts)
    held = with_nonbreaking_spaces(text)
    changed = [(old, new) for old, new in zip(text, held, strict=True) if old != new]
    assert set(changed) <= {(" ", "\u00a0")}
    assert with_nonbreaking_spaces(held) == held


@given(st.text())
def test_in_any_text_nothing_but_spaces_changes(text: str) -> None:
    held = with_nonbreaking_spaces(text)
    changed = [(old, new) for old, new in zip(text, held, strict=True) if old != new]
    assert set(changed) <= {(" ", "\u00a0")}
