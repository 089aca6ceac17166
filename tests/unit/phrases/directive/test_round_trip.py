"""A sentence built from parts gives the parts back."""

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.phrases.directive.building import build
from desktop_app.phrases.directive.parts import DirectiveParts, Frame, Role
from desktop_app.phrases.directive.recognising import recognise
from desktop_app.phrases.place import FillPlace
from tests.unit.phrases.directive.known import shipped

NAMES = (
    "Sở Tài chính", "Sở Văn hoá, Thể thao và Du lịch", "Sở Khoa học và Công nghệ", "Công an tỉnh",
    "UBND các xã, phường", "Ban Tổ chức Tỉnh uỷ", "các sở, ban, ngành", "Văn phòng HĐND và UBND xã",
    "Uỷ ban Mặt trận Tổ quốc Việt Nam tỉnh", "các đảng uỷ trực thuộc", "Chủ tịch UBND xã",
    "đồng chí Nguyễn Văn Hùng", "Báo và phát thanh, truyền hình Thái Nguyên", "Thanh tra tỉnh",
)  # fmt: skip
TASKS = (
    "rà soát các dự án chậm tiến độ", "đẩy nhanh tiến độ giải ngân vốn đầu tư công",
    "kiểm tra, xử lý dứt điểm vi phạm về đất đai", "tuyên truyền, vận động Nhân dân",
    "tiếp tục nâng cao chất lượng sinh hoạt", "khắc phục tồn tại; nâng cao trách nhiệm nêu gương",
    "triển khai Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị",
)  # fmt: skip
PURPOSES = (
    "",
    "nhằm nâng cao chất lượng phục vụ",
    "bảo đảm đúng quy định",
    "không để sót đối tượng",
)
PRODUCTS = ("", "phương án điều chuyển vốn", "kế hoạch khắc phục", "danh mục dự án dừng thực hiện")
REPORTS = ("", "UBND tỉnh", "Thường trực Tỉnh uỷ", "đồng chí Bí thư Tỉnh uỷ", "Văn phòng Tỉnh uỷ")
DEADLINES = (
    "", "trước ngày 30/9/2026", "trong quý IV/2026", "trong tháng 10 năm 2026", "hằng tháng",
    "trước ngày 05 hằng tháng", "chậm nhất ngày 20/12/2026", "trong 10 ngày làm việc",
    "trước Tết Nguyên đán", "từ ngày 01/10/2026",
)  # fmt: skip
CONDITIONS = (
    "",
    "trường hợp vượt thẩm quyền thì đề xuất hướng xử lý",
    "nếu có vướng mắc thì phản ánh kịp thời",
)
FRAMES: tuple[Frame, ...] = ("assign", "subject", "require", "ask", "heading")
ROLES: tuple[Role, ...] = ("", "lead", "support")


@st.composite
def directives(draw: st.DrawFn) -> DirectiveParts:
    every = draw(st.permutations(NAMES))
    partners = draw(st.integers(0, 3))
    owners = draw(st.integers(1, 3))
    frame = draw(st.sampled_from(FRAMES))
    role = draw(st.sampled_from(ROLES[1:] if partners else ROLES))
    return DirectiveParts(
        frame=frame,
        owners=() if frame == "heading" else tuple(every[:owners]),
        role=role,
        partners=tuple(every[owners : owners + partners]),
        task=draw(st.sampled_from(TASKS)),
        purpose=draw(st.sampled_from(PURPOSES)),
        product=draw(st.sampled_from(PRODUCTS)),
        report_to=draw(st.sampled_from(REPORTS)),
        deadline_text=draw(st.sampled_from(DEADLINES)),
        condition=draw(st.sampled_from(CONDITIONS)),
    )


def without_verb(parts: DirectiveParts) -> DirectiveParts:
    return msgspec.structs.replace(parts, report_verb="")


@given(directives(), st.sampled_from([".", ";", ""]))
def test_build_then_recognise_gives_the_parts_back(parts: DirectiveParts, end: str) -> None:
    sentence = build(parts, FillPlace(end=end))  # type: ignore[arg-type]
    found = recognise(sentence, shipped())
    assert found.kind == "directive"
    assert without_verb(found.parts()) == parts


@given(directives())
def test_what_is_built_again_is_the_same_sentence(parts: DirectiveParts) -> None:
    sentence = build(parts)
    assert build(recognise(sentence, shipped()).parts()) == sentence


@given(st.text(max_size=200))
def test_every_value_is_in_the_text(text: str) -> None:
    found = recognise(text, shipped())
    for one in (*found.owners, *found.partners, *found.deadlines):
        assert 0 <= one.start < one.end
