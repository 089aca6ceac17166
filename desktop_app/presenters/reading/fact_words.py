"""Plain fields of a draft that was read: what they are called, shown, typed and taken away."""

import datetime as dt
import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

import msgspec

from desktop_app.notice.draft import Draft
from desktop_app.notice.edits import with_field
from desktop_app.notice.errors import DraftError
from desktop_app.notice.parts import NoticeDate
from desktop_app.notice.paths import parse_path
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.forms.typed_dates import (
    day_text,
    notice_date_text,
    typed_day,
    typed_notice_date,
)

_INDEX: Final = re.compile(r"\[\d+\]")
TITLES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "profile.organ": noted("Cơ quan ban hành"),
        "profile.parent": noted("Cơ quan chủ quản"),
        "profile.symbol": noted("Ký hiệu"),
        "profile.place": noted("Địa danh"),
        "profile.archive": noted("Nơi lưu"),
        "number": noted("Số"),
        "date": noted("Ngày ban hành"),
        "subject": noted("Trích yếu"),
        "meeting.kind": noted("Loại cuộc họp"),
        "meeting.name": noted("Tên cuộc họp"),
        "meeting.place": noted("Nơi họp"),
        "meeting.sessions.date": noted("Ngày họp"),
        "meeting.chairs.name": noted("Người chủ trì"),
        "meeting.chairs.posts": noted("Chức vụ người chủ trì"),
        "meeting.chairs.collective": noted("Tập thể chủ trì"),
        "meeting.attendees": noted("Thành phần dự"),
        "meeting.reports": noted("Báo cáo đã nghe"),
        "opening": noted("Đoạn mở đầu"),
        "closing": noted("Đoạn kết"),
        "recipients": noted("Nơi nhận"),
        "signature.authority": noted("Thẩm quyền ký"),
        "signature.posts": noted("Chức vụ người ký"),
        "signature.name": noted("Người ký"),
    }
)
"""Fields by their path without indexes, in the order in which they are shown."""

_OTHER: Final = noted("Thông tin khác")
_LISTS: Final = frozenset(
    {
        "meeting.sessions.date",
        "meeting.chairs.name",
        "meeting.chairs.collective",
        "meeting.chairs.posts",
        "meeting.attendees",
        "meeting.reports",
        "opening",
        "closing",
        "recipients",
        "signature.authority",
        "signature.posts",
    }
)
_WHOLE_ITEM: Final = re.compile(r"(?<=\])\.(?:date|name|collective)$")
_ORDER: Final = {kind: at for at, kind in enumerate(TITLES)}


def kind_of(path: str) -> str:
    """The path without indexes."""
    return _INDEX.sub("", path)


def order_of(path: str) -> tuple[int, list[int]]:
    """Fields in the order of their titles, items in that of their lists."""
    indexes = [int(one.strip("[]")) for one in _INDEX.findall(path)]
    return _ORDER.get(kind_of(path), len(_ORDER)), indexes


def title_of(path: str, say: Translate) -> str:
    """What the field is called."""
    return say(TITLES.get(kind_of(path), _OTHER))


def fact_text(draft: Draft, path: str) -> str:
    """What stands in the field, as it is typed; "" where it is not there any more."""
    value: Any = draft
    try:
        for step in parse_path(path) or ():
            value = value[step] if isinstance(step, int) else getattr(value, step)
    except (AttributeError, IndexError, TypeError):
        return ""
    return _shown(value)


def with_fact(draft: Draft, path: str, typed: str, today: dt.date) -> Draft | None:
    """The draft with what is typed in the field; None where that cannot stand there."""
    words = " ".join(typed.split())
    value: object = words
    if path == "number":
        value = int(words) if words.isascii() and words.isdigit() else None
    elif path == "date":
        value = typed_notice_date(words, today, draft.date.year)
    elif kind_of(path) == "meeting.sessions.date":
        value = typed_day(words, today, draft.date.year)
    elif kind_of(path) == "recipients":
        path = f"{path}.text"
    if value is None:
        return None
    try:
        return with_field(draft, path, value)
    except DraftError:
        return None


def without_fact(draft: Draft, path: str) -> tuple[Draft, str]:
    """The draft without the value, and the path of what was taken out: an item goes as a whole."""
    if kind_of(path) not in _LISTS:
        empty = None if kind_of(path) in _NONE else "" if path != "date" else None
        return _emptied(draft, path, empty), path
    item = _WHOLE_ITEM.sub("", path)
    head, _, index = item.rpartition("[")
    there: Any = draft
    for step in parse_path(head) or ():
        there = there[step] if isinstance(step, int) else getattr(there, step)
    at = int(index.rstrip("]"))
    kept = [*there[:at], *there[at + 1 :]]
    value: object = kept or (None if head in ("opening", "closing") else [])
    return with_field(draft, head, value), item


_NONE: Final = frozenset({"profile.parent", "number", "subject", "meeting.place"})


def _emptied(draft: Draft, path: str, empty: object) -> Draft:
    if path == "date":
        return msgspec.structs.replace(draft, date=NoticeDate(year=draft.date.year))
    return with_field(draft, path, empty)


def _shown(value: Any) -> str:
    if isinstance(value, NoticeDate):
        return notice_date_text(value)
    if isinstance(value, dt.date):
        return day_text(value)
    text = getattr(value, "text", value)
    return "" if text is None else str(text)
