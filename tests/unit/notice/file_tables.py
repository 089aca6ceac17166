"""A valid draft as a JSON tree, and changes at a path of it, for the tests of loading."""

import json
from typing import Any

import msgspec

from desktop_app.notice.draft import Draft
from desktop_app.notice.paths import parse_path
from tests.builders.drafts import (
    a_draft,
    a_meeting,
    a_point_with_directive,
    a_profile,
    a_session,
    a_table,
    an_appendix,
    dash,
    item,
    paragraph,
    section,
    some_marks,
)

REMOVED = object()


def _full_draft() -> Draft:
    point = a_point_with_directive()
    days = (a_session("2022-07-05"), a_session("2022-07-06", "08:00"))
    return a_draft(
        meeting=a_meeting(sessions=days),
        profile=a_profile(contact="Số 18, đường Nha Trang", parent="Đảng bộ tỉnh"),
        marks=some_marks(urgency="KHẨN", draft_round=2),
        subject="kết luận của đồng chí Bí thư Tỉnh uỷ tại Hội nghị giao ban",
        opening=("Ngày 05/7/2022",),
        closing=("Thông báo để các cấp uỷ biết, thực hiện.",),
        body=(
            section("Đánh giá chung", paragraph("Đoạn một"), paragraph("Đoạn hai")),
            item("Về công tác xây dựng Đảng", point),
            item("Về kinh tế", dash("Giải ngân vốn đầu tư công")),
        ),
        appendices=(an_appendix(item("Mục của phụ lục"), a_table(("1", "a"), ("2", "b"))),),
        notes="Hỏi lại Văn phòng\nvề thành phần",
    )


_FILE = msgspec.json.encode(_full_draft())


def a_tree() -> dict[str, Any]:
    """The JSON tree of a draft that has something in every field, made anew at every call."""
    tree: dict[str, Any] = json.loads(_FILE)
    return tree


def changed(path: str, value: object) -> dict[str, Any]:
    """The tree with `value` at `path`; REMOVED takes the field out."""
    tree = a_tree()
    *above, last = parse_path(path) or ()
    part: Any = tree
    for step in above:
        part = part[step]
    if value is REMOVED:
        del part[last]
    else:
        part[last] = value
    return tree


def file_of(tree: object) -> bytes:
    """The bytes of a draft file with that tree, as any JSON writer makes them."""
    return json.dumps(tree).encode()
