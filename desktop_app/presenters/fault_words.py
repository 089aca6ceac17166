"""The parameters of a fault as a person reads them: kinds of values, levels, ranges, files."""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.draft_faults import ANOTHER_VALUE

Translate = Callable[[str], str]

OTHER_KIND: Final = noted("giá trị loại khác")
KINDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "str": noted("chuỗi chữ"),
        "int": noted("số nguyên"),
        "float": noted("số"),
        "bool": noted("giá trị đúng/sai"),
        "date": noted("ngày"),
        "array": noted("danh sách"),
        "object": noted("nhóm các mục"),
        "null": noted("chỗ trống"),
    }
)
FRACTION: Final = noted("số thập phân")
FILES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "zip": noted("tệp Word, Excel hoặc tệp nén"),
        "pdf": noted("tệp PDF"),
        "ole": noted("tệp Word hoặc Excel đời cũ"),
    }
)
LEVELS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "section": noted("phần (section)"),
        "item": noted("mục (item)"),
        "point": noted("điểm (point)"),
        "dash": noted("gạch đầu dòng (dash)"),
        "paragraph": noted("đoạn văn (paragraph)"),
        "table": noted("bảng (table)"),
    }
)

OR: Final = noted("{first} hoặc {second}")
RANGE: Final = noted("từ {first} đến {last}")
NUMBER_IN: Final = noted("số {range}")
ONE_OF: Final = noted("một trong: {choices}")

_RANGE: Final = re.compile(r"(-?\d+)\.\.(-?\d+)")
_ENGLISH: Final = re.compile(r"[A-Z][a-z]+ [a-z]")
_BRACES: Final = re.compile(r"[{}]")
_WITH_RANGES: Final = frozenset({"older_version_unknown", "span_outside_text", "outside_text"})
_TABLES: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType(
    {"other_file": FILES, "block_nesting": LEVELS, "not_a_table": LEVELS}
)


def fault_words(code: str, params: Mapping[str, str], say: Translate) -> dict[str, str]:
    """The parameters of a fault of a draft in the language of `say`.

    Beside the fault's own there is `nth` for a `position` (characters from 1); a `bad_value` always
    has `expected`.
    """
    words = dict(params)
    if "position" in words:
        words["nth"] = str(int(words["position"]) + 1)
    if code == "wrong_type":
        words["expected"] = wanted_kind(words["expected"], say)
        words["found"] = found_kind(words["found"], say)
    elif code == "bad_value":
        words["expected"] = _wanted_value(words.get("expected", ""), say)
    elif code == "unknown_slot":
        words = {name: _BRACES.sub("", value) for name, value in words.items()}
    elif code in _TABLES:
        words = {name: say(_TABLES[code].get(value, value)) for name, value in words.items()}
    elif code in _WITH_RANGES:
        words = {name: _range(value, say) for name, value in words.items()}
    return words


def wanted_kind(kind: str, say: Translate) -> str:
    """What msgspec expects ("int | null") in words: a whole number or an empty place."""
    first, *others = (say(KINDS.get(part, OTHER_KIND)) for part in kind.split(" | "))
    for other in others:
        first = say(OR).format(first=first, second=other)
    return first


def found_kind(kind: str, say: Translate) -> str:
    """The kind of what was found in words; a fraction is told from a whole number."""
    return say(FRACTION) if kind == "float" else wanted_kind(kind, say)


def _wanted_value(expected: str, say: Translate) -> str:
    """A range, one of some words, or "another value" where the fault does not know better."""
    if _RANGE.fullmatch(expected):
        return say(NUMBER_IN).format(range=_range(expected, say))
    if not expected or _ENGLISH.match(expected):
        return say(ANOTHER_VALUE)
    return say(ONE_OF).format(choices=expected) if ", " in expected else f"“{expected}”"


def _range(value: str, say: Translate) -> str:
    match = _RANGE.fullmatch(value)
    return say(RANGE).format(first=match[1], last=match[2]) if match else value
