"""Drafts and their parts for tests: realistic by default, any field changed by its name.

Blocks are written as `section("Đánh giá chung", paragraph("..."))`; ids come from the texts.
"""

import datetime as dt
from typing import Any

from desktop_app.notice.blocks import Appendix, Block, Directive, Level, Span, SpanStyle
from desktop_app.notice.draft import Draft
from desktop_app.notice.parts import (
    Chair,
    Marks,
    Meeting,
    NoticeDate,
    Profile,
    Recipient,
    Session,
    Signature,
)
from desktop_app.vietnamese.slug import slug


def a_draft(**changes: Any) -> Draft:
    """The Party notice of a province's briefing in July 2022, number and day left blank."""
    fields: dict[str, Any] = {
        "id": "giao-ban-2022-07",
        "profile": a_profile(),
        "date": NoticeDate(month=7, year=2022),
        "meeting": a_meeting(),
        "body": (
            section(
                "Đánh giá chung", paragraph("Nền kinh tế tiếp tục duy trì mức tăng trưởng khá.")
            ),
            section(
                "Nhiệm vụ thời gian tới",
                item(
                    "Về công tác xây dựng Đảng",
                    a_point_with_directive(),
                ),
            ),
        ),
        "recipients": (
            Recipient(text="Các đồng chí Thường trực Tỉnh uỷ", purpose="để báo cáo"),
            Recipient(text="Các đảng uỷ trực thuộc"),
        ),
        "signature": Signature(
            authority=("T/L BAN THƯỜNG VỤ",), posts=("CHÁNH VĂN PHÒNG",), name="Trần Văn Bình"
        ),
    }
    return Draft(**{**fields, **changes})


def a_state_draft(**changes: Any) -> Draft:
    """The notice of a province's People's Committee, signed by its office, in the old tones."""
    fields: dict[str, Any] = {
        "id": "giai-phong-mat-bang-2026-04",
        "profile": a_state_profile(),
        "date": NoticeDate(month=4, year=2026),
        "meeting": Meeting(
            kind="cuộc họp",
            name="về công tác giải phóng mặt bằng",
            place="trụ sở Ủy ban nhân dân tỉnh",
            sessions=(a_session("2026-04-02"),),
            chairs=(a_chair("Nguyễn Văn An", "Chủ tịch Ủy ban nhân dân tỉnh", title=""),),
            attendees=("đại diện lãnh đạo các sở, ngành",),
            reports=("Sở Xây dựng",),
        ),
        "body": (item("Giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính rà soát các dự án"),),
        "recipients": (Recipient(text="Như thành phần dự họp"),),
        "signature": Signature(
            authority=("TL. CHỦ TỊCH",), posts=("CHÁNH VĂN PHÒNG",), name="Lê Thị Hoa"
        ),
    }
    return a_draft(**{**fields, **changes})


def a_profile(**changes: Any) -> Profile:
    """The office of a provincial Party committee."""
    fields: dict[str, Any] = {
        "system": "party",
        "organ": "Tỉnh uỷ Thái Nguyên",
        "symbol": "TB/TU",
        "place": "Thái Nguyên",
        "archive": "Văn phòng Tỉnh uỷ",
    }
    return Profile(**{**fields, **changes})


def a_state_profile(**changes: Any) -> Profile:
    """The People's Committee of a province."""
    fields: dict[str, Any] = {
        "system": "state",
        "organ": "Ủy ban nhân dân tỉnh Thái Nguyên",
        "symbol": "TB-UBND",
        "place": "Thái Nguyên",
        "archive": "VT, TH",
        "tone": "old",
    }
    return Profile(**{**fields, **changes})


def a_meeting(**changes: Any) -> Meeting:
    """A briefing on one day, chaired by the secretary of the provincial committee."""
    fields: dict[str, Any] = {
        "kind": "hội nghị",
        "name": "Hội nghị giao ban các cơ quan khối Đảng quý II năm 2022",
        "place": "Hội trường Tỉnh uỷ",
        "sessions": (a_session("2022-07-05"),),
        "chairs": (a_chair("Nguyễn Thanh Hải", "Bí thư Tỉnh uỷ"),),
        "attendees": ("các đồng chí trong Ban Thường vụ Tỉnh uỷ",),
        "reports": ("Văn phòng Tỉnh uỷ",),
    }
    return Meeting(**{**fields, **changes})


def a_session(date: str, start: str | None = None, end: str | None = None) -> Session:
    """A sitting on the day "2022-07-05", with clock times as "08:00" where known."""
    return Session(date=dt.date.fromisoformat(date), start=start, end=end)


def a_chair(name: str, *posts: str, title: str = "đồng chí") -> Chair:
    """A person who chairs, with all posts."""
    return Chair(title=title, name=name, posts=posts)


def a_collective(name: str = "Thường trực Đảng uỷ") -> Chair:
    """A collective that concludes."""
    return Chair(collective=name)


def a_signature(*lines: str, posts: tuple[str, ...] = (), name: str = "") -> Signature:
    """A signature block with its authority lines."""
    return Signature(authority=lines, posts=posts, name=name)


def some_marks(**changes: Any) -> Marks:
    """Marks, none of them set but those named."""
    return Marks(**changes)


def a_block(
    text: str = "Giao các cơ quan, đơn vị triển khai thực hiện",
    *children: Block,
    level: Level = "paragraph",
    block_id: str | None = None,
    **changes: Any,
) -> Block:
    """A block; its id is made of its level and the first words of its text when not given."""
    fallback = f"{level}-{slug(text, 12)}"
    return Block(id=block_id or fallback, level=level, text=text, children=children, **changes)


def section(text: str, *children: Block, **changes: Any) -> Block:
    """I. of the body."""
    return a_block(text, *children, level="section", **changes)


def item(text: str, *children: Block, **changes: Any) -> Block:
    """1. of the body."""
    return a_block(text, *children, level="item", **changes)


def point(text: str, *children: Block, **changes: Any) -> Block:
    """a) of the body."""
    return a_block(text, *children, level="point", **changes)


def dash(text: str, *children: Block, **changes: Any) -> Block:
    """A dash of the body."""
    return a_block(text, *children, level="dash", **changes)


def paragraph(text: str, **changes: Any) -> Block:
    """A paragraph without a number."""
    return a_block(text, level="paragraph", **changes)


def a_table(*rows: tuple[str, ...], block_id: str = "bang", **changes: Any) -> Block:
    """A table of an appendix; two columns when nothing else is said."""
    fields: dict[str, Any] = {"columns": ("TT", "Nội dung"), "rows": rows or (("1", "Báo cáo"),)}
    return Block(id=block_id, level="table", **{**fields, **changes})


def an_appendix(*blocks: Block, title: str = "Danh mục nhiệm vụ") -> Appendix:
    """An appendix of the blocks, a table when there is none."""
    return Appendix(title=title, body=blocks or (a_table(),))


def a_span(start: int, end: int, style: SpanStyle = "bold") -> Span:
    """The characters [start, end) of a text in a style."""
    return Span(start=start, end=end, style=style)


def a_directive(**changes: Any) -> Directive:
    """Who is to act and by when; nothing else is known."""
    fields: dict[str, Any] = {
        "assignees": ("Ban Tổ chức Tỉnh uỷ",),
        "deadline": dt.date(2022, 9, 30),
    }
    return Directive(**{**fields, **changes})


def a_point_with_directive(**changes: Any) -> Block:
    """A directive as a point, the words for who is to act in bold."""
    text = "Giao Ban Tổ chức Tỉnh uỷ rà soát quy hoạch cán bộ; hoàn thành trước ngày 30/9/2022."
    fields: dict[str, Any] = {"spans": (a_span(0, 24),), "directive": a_directive()}
    return point(text, **{**fields, **changes})
