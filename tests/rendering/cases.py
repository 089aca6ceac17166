"""The notices the rules are asserted on: every sample under each standard of its system, and
drafts made from samples for what no sample shows.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from msgspec.structs import replace

from desktop_app.notice.blocks import Block, Span
from desktop_app.notice.draft import Draft
from desktop_app.notice.draft_file import load_draft
from desktop_app.notice.parts import Chair, Marks, NoticeDate, Recipient, Signature

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "resources" / "samples"
STANDARDS = {"party": ("hd05-2026", "hd36-2018"), "state": ("nd30-2020",)}


@dataclass(frozen=True, slots=True)
class Case:
    """A draft under a standard; `is_shipped` for a sample as it is."""

    name: str
    draft: Draft
    standard_id: str
    is_shipped: bool

    def __str__(self) -> str:
        return self.name


@cache
def all_cases() -> tuple[Case, ...]:
    """Samples first, then the special drafts."""
    samples = (
        (file.stem, load_draft(file.read_bytes())) for file in sorted(SAMPLES.glob("*.tbkl"))
    )
    shipped = [
        Case(f"{name}@{standard}", draft, standard, is_shipped=True)
        for name, draft in samples
        for standard in STANDARDS[draft.profile.system]
    ]
    special = [
        Case(f"{name}@{standard}", draft, standard, is_shipped=False)
        for name, draft, standards in _specials()
        for standard in standards
    ]
    return (*shipped, *special)


def sample(name: str) -> Draft:
    """A shipped draft."""
    return load_draft((SAMPLES / f"{name}.tbkl").read_bytes())


def _specials() -> Iterator[tuple[str, Draft, tuple[str, ...]]]:
    party, state = STANDARDS["party"], STANDARDS["state"]
    yield "dang-du-dau", _party_with_all_marks(), party
    yield "dang-thuong-khan-toi-mat", _party_top_secret(), party
    yield "dang-cac-cap", _party_all_levels(), party
    yield "dang-hai-phu-luc", _party_with_appendices(), party
    yield "dang-co-quan-ten-dai", _party_with_long_names(), party
    yield "dang-nhieu-nguoi-chu-tri", _party_of_many_chairs(), party
    yield "nha-nuoc-du-dau", _state_with_all_marks(), state
    yield "nha-nuoc-thuong-khan", _state_most_urgent(), state
    yield "nha-nuoc-cac-cap", _state_all_levels(), state
    yield "nha-nuoc-mot-phu-luc", _state_with_one_appendix(), state


def _party_with_all_marks() -> Draft:
    draft = sample("van-phong-kt")
    return replace(
        draft,
        id="dang-du-dau",
        number=5,
        date=NoticeDate(day=3, month=2, year=2026),
        marks=Marks(
            urgency="KHẨN",
            secrecy="MẬT",
            circulation="Lưu hành nội bộ",
            draft_round=2,
            drafter="NguyenVanAn-26",
        ),
        profile=replace(
            draft.profile,
            contact="Văn phòng Tỉnh uỷ Thái Nguyên, số 18 đường Nha Trang; 0208 385 1234",
        ),
    )


def _party_top_secret() -> Draft:
    draft = sample("tinh-uy-2026")
    marks = Marks(urgency="THƯỢNG KHẨN", secrecy="TUYỆT MẬT")
    date = NoticeDate(day=12, month=9, year=2026)
    return replace(draft, id="dang-khan-mat", number=1050, date=date, marks=marks)


def _party_all_levels() -> Draft:
    return replace(sample("giao-ban-2022"), id="dang-cac-cap", body=_all_levels())


def _party_with_appendices() -> Draft:
    draft, state = sample("dang-uy-xa"), sample("co-phu-luc")
    return replace(draft, id="dang-phu-luc", number=105, appendices=state.appendices)


def _party_with_long_names() -> Draft:
    draft = sample("dang-uy-xa")
    profile = replace(
        draft.profile,
        parent="Đảng bộ các cơ quan Đảng tỉnh Thái Nguyên",
        organ="Đảng uỷ Trung tâm Phục vụ hành chính công và Kiểm soát thủ tục hành chính",
    )
    signature = Signature(authority=(), posts=("Q. TRƯỞNG BAN",), name="Phạm Hoàng Phương Uyên")
    recipients = (
        Recipient(text="Các đồng chí Thường trực Đảng uỷ các cơ quan Đảng tỉnh Thái Nguyên"),
        *draft.recipients,
    )
    return replace(
        draft, id="dang-ten-dai", profile=profile, signature=signature, recipients=recipients
    )


def _party_of_many_chairs() -> Draft:
    draft = sample("giao-ban-2022")
    chairs = (
        *draft.meeting.chairs,
        Chair(title="đồng chí", name="Phạm Hoàng Sơn", posts=("Phó Bí thư Thường trực Tỉnh uỷ",)),
        Chair(title="đồng chí", name="Trịnh Việt Hùng", posts=("Phó Bí thư Tỉnh uỷ",)),
    )
    meeting = replace(draft.meeting, chairs=chairs, place="Hội trường Tỉnh uỷ")
    return replace(draft, id="dang-nhieu-nguoi", subject=None, meeting=meeting)


def _state_with_all_marks() -> Draft:
    draft = sample("van-phong-ubnd")
    return replace(
        draft,
        id="nha-nuoc-du-dau",
        number=7,
        date=NoticeDate(day=5, month=1, year=2026),
        marks=Marks(
            urgency="HOẢ TỐC",
            secrecy="TỐI MẬT",
            circulation="Xem xong trả lại",
            draft_round=3,
            drafter="PL.(300)",
        ),
    )


def _state_most_urgent() -> Draft:
    draft = sample("ubnd-tinh")
    return replace(
        draft,
        id="nha-nuoc-thuong-khan",
        number=312,
        date=NoticeDate(day=24, month=8, year=2026),
        marks=replace(draft.marks, urgency="THƯỢNG KHẨN", secrecy="MẬT"),
    )


def _state_all_levels() -> Draft:
    return replace(sample("ubnd-xa"), id="nha-nuoc-cac-cap", body=_all_levels())


def _state_with_one_appendix() -> Draft:
    draft = sample("co-phu-luc")
    return replace(
        draft,
        id="nha-nuoc-mot-phu-luc",
        number=9,
        date=NoticeDate(day=2, month=10, year=2026),
        appendices=draft.appendices[1:],
    )


def _all_levels() -> tuple[Block, ...]:
    """Every level, every letter, both nestings, headings and emphasised words."""
    text = (
        "Các cơ quan, đơn vị, địa phương tiếp tục thực hiện nghiêm các nội dung đã được kết luận."
    )
    emphasis = (Span(start=0, end=11, style="bold"), Span(start=13, end=19, style="italic"))
    points = tuple(Block(id=f"point{index}", level="point", text=text) for index in range(1, 26))
    plus = tuple(Block(id=f"plus{index}", level="dash", text=text) for index in (1, 2))
    dashes = (
        Block(id="dash1", level="dash", text="Tập trung vào các việc sau:", children=plus),
        Block(id="dash2", level="dash", text=text, spans=emphasis),
    )
    nested = (
        Block(id="nested1", level="item", text="Nhiệm vụ của cơ quan", children=dashes),
        Block(
            id="nested2",
            level="item",
            text=text,
            spans=(Span(start=21, end=31, style="underline"),),
        ),
    )
    return (
        Block(
            id="section1",
            level="section",
            text="Tình hình chung của năm",
            children=(Block(id="text1", level="paragraph", text=text),),
        ),
        Block(
            id="section2",
            level="section",
            text="Nhiệm vụ trọng tâm",
            children=(
                Block(id="item1", level="item", text="Về các điểm", children=points),
                Block(id="item2", level="item", text="Về tổ chức thực hiện", children=nested),
            ),
        ),
    )
