"""Non-breaking spaces where a line must not end: before the number of a day, an article, a unit."""

import re
from collections.abc import Iterable
from typing import Final

_SPACE: Final = "[ \u00a0]"
_END: Final = r"(?!\w)"
_NUMBER: Final = r"\d"
_YEAR: Final = rf"\d{{4}}{_END}"
_NUMERAL: Final = rf"\d|[IVXLC]+{_END}"

# What must follow each word for the space between them to hold; "mục" is small in "danh mục y tế".
_HOLDS_BEFORE: Final = (
    ("ngày tháng số trang lần đợt phường quận khu thôn xóm ấp tổ", _NUMBER),
    ("năm", _YEAR),
    ("Điều khoản chương phần lục quý khóa khoá thứ bảng mẫu", _NUMERAL),
    ("mục", rf"{_NUMERAL}|[A-ZĐ]{_END}"),
    ("điểm", rf"\d|[a-zđ]{_END}(?!{_SPACE}tế)"),
    ("số:", _NUMBER),
)

# Units after a figure. Where a unit also begins other words, the second halves of those.
_UNITS: Final = (
    "mm|cm|m|m2|m²|m3|m³|km|km2|km²|ha|kg|tạ|yến|lít|tỷ|tỉ|nghìn|ngàn|đ|USD|VND|VNĐ|kW|kWh|MW|kV"
    "|người|hộ|giờ|phút|giây|ngày|tuần|tuổi|lần"
)
_UNITS_WITH_DOUBLES: Final = {
    "đồng": "bào|bộ|chí|đều|hành|loạt|lòng|thời|thuận|tình|ý",
    "triệu": "hồi|tập",
    "tấn": "công",
}
_SCALES: Final = ("nghìn", "ngàn", "triệu", "tỷ", "tỉ")


def _after(words: Iterable[str]) -> str:
    """Match just behind one of `words` and its space; re wants one width a lookbehind."""
    by_width: dict[int, list[str]] = {}
    for word in words:
        by_width.setdefault(len(word), []).append(re.escape(word))
    return "|".join(rf"(?<=\b(?:{'|'.join(same)}) )" for same in by_width.values())


def _cased(words: str) -> list[str]:
    return [form for word in words.split() for form in {word, word.capitalize(), word.upper()}]


def _units() -> str:
    doubles = [
        rf"{unit}{_END}(?!{_SPACE}(?:{seconds}){_END})"
        for unit, seconds in _UNITS_WITH_DOUBLES.items()
    ]
    return "|".join([rf"(?:{_UNITS}){_END}", *doubles, "%"])


def _pattern() -> re.Pattern[str]:
    """One space, told by what stands on both sides; never more, so that no two matches overlap."""
    references = [rf"(?={right})(?:{_after(_cased(words))})" for words, right in _HOLDS_BEFORE]
    not_in_date = rf"(?<!/\d )(?<!/\d\d )(?<!/\d{{4}} )(?<!năm{_SPACE}\d{{4}} )"
    units = rf"(?<=\d ){not_in_date}(?={_units()})"
    months = rf"(?=tháng{_END}(?!{_SPACE}\d))(?<=\d )"
    one_year = rf"{_SPACE}{_YEAR}(?!{_SPACE}?[-–])"
    years = (
        rf"(?=năm{_END}(?!{one_year}))(?<=\d )"
        rf"(?<!tháng{_SPACE}\d )(?<!tháng{_SPACE}\d\d ){not_in_date}"
    )
    scaled = "|".join(rf"(?<=\d{_SPACE}{scale} )" for scale in _SCALES)
    twice = "|".join(rf"(?<=\d{_SPACE}{scale}{_SPACE}tỷ )" for scale in _SCALES[:3])
    money = rf"(?=(?:tỷ|tỉ|đồng|USD|người){_END})(?:{scaled}|{twice})"
    return re.compile(rf" (?:{'|'.join([*references, units, months, years, money])})")


_HELD_SPACE: Final = _pattern()


def with_nonbreaking_spaces(text: str) -> str:
    """Return NFC `text`, as long as before, with U+00A0 for each space where no line may end.

    Before the number or letter of a reference (Điều 3, điểm a, Chương II, Phụ lục I, số 12-TB/TU,
    quý II, khóa XIII), of a day, month or year (ngày 05 | tháng 7 | năm 2022), and between a
    figure and its unit (22 m², 5 tỷ đồng, 14 giờ | 30 phút; O-UNIT, O-TIME). Where | stands the
    line may end. Ordinary nouns are not held. Doing it again changes nothing.
    """
    return _HELD_SPACE.sub("\u00a0", text)
