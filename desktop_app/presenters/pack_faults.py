"""Sentences for what can be wrong in a file of rules (tệp quy định thể thức)."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.draft_faults import DRAFT_SENTENCES
from desktop_app.presenters.fault_words import Translate, fault_words
from desktop_app.standards.errors import UnusablePack

PACK_SENTENCES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "not_json": noted("không đọc được; hãy sửa lại hoặc bỏ tệp đi"),
        "no_id": noted("mã “id” còn thiếu; hãy bổ sung hoặc bỏ tệp đi"),
        "unknown_base": noted("không có quy định “{detail}” để dựa vào; hãy sửa mục “base”"),
        "schema": noted("có giá trị không dùng được; hãy sửa lại"),
        "unknown_like": noted("{detail} dẫn tới thành phần không có; hãy sửa lại"),
        "missing_look": noted("thành phần {detail} còn thiếu; hãy bổ sung"),
        "unknown_slot": noted("{detail} là chỗ điền không dùng được ở đây; hãy sửa lại"),
        "same_name": noted("tên {detail} dùng cho hai thành phần; hãy đặt tên khác"),
        "page_too_small": noted("lề quá rộng so với khổ giấy, không còn chỗ cho chữ; hãy sửa lại"),
        "control_character": noted("{detail} có ký tự không in được; hãy xoá đi"),
        "unknown_rule": noted("có dẫn chiếu quy tắc không có ({detail}); hãy sửa lại"),
    }
)
AT_LINE: Final = noted("sai cấu trúc ở dòng {line}, cột {column}; hãy sửa chỗ đó")
OTHER_SENTENCES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "date": noted("giá trị không phải ngày có trong lịch; hãy ghi theo mẫu 2026-09-30"),
        "range": noted("giá trị thường dùng (use) nằm ngoài khoảng min - max; hãy sửa lại"),
    }
)

_LINE: Final = re.compile(r"line (?P<line>\d+) column (?P<column>\d+)")
_PLACE: Final = re.compile(r" - at `(?:key` in `)?\$\.?(?P<path>[^`]*)`\Z")
_MESSAGES: Final = (
    ("missing_field", re.compile(r"Object missing required field `(?P<field>[^`]*)`")),
    ("unknown_field", re.compile(r"Object contains unknown field `(?P<field>.*)`", re.DOTALL)),
    ("wrong_type", re.compile(r"Expected `(?P<expected>.*)`, got `(?P<found>.*)`")),
    ("bad_value", re.compile(r"Invalid (?:enum )?value '(?P<found>.*)'", re.DOTALL)),
    ("date", re.compile(r"Invalid RFC3339 encoded date")),
    ("range", re.compile(r"range\.use")),
)


def pack_fault(fault: UnusablePack, say: Translate) -> tuple[str, str]:
    """Where in the file, "" for the whole of it, and the words for what is wrong there."""
    if fault.code == "schema":
        return _of_schema(fault.detail, say)
    line = _LINE.search(fault.detail) if fault.code == "not_json" else None
    if line is not None:
        return "", say(AT_LINE).format(**line.groupdict())
    return "", say(PACK_SENTENCES[fault.code]).format(detail=fault.detail)


def _of_schema(detail: str, say: Translate) -> tuple[str, str]:
    """As msgspec tells it: a message and a place."""
    place = _PLACE.search(detail)
    message = detail[: place.start()] if place else detail
    path = place["path"] if place else ""
    for code, pattern in _MESSAGES:
        match = pattern.fullmatch(message)
        if match is not None:
            sentence = DRAFT_SENTENCES.get(code) or OTHER_SENTENCES[code]
            return path, say(sentence).format(**fault_words(code, match.groupdict(), say))
    return path, say(PACK_SENTENCES["schema"])
