"""Numbers and their units: 245,12; 2.850.000 đồng; 22 m; 25,6%."""

import re
from collections.abc import Iterator
from typing import Final

from desktop_app.checking.finding import Finding
from desktop_app.checking.language.reading import Reading
from desktop_app.checking.language.rule import found_at

_GAP: Final = "[ \u00a0]"
_COUNTED: Final = (
    "đồng|người|hộ|hồ sơ|trường hợp|lượt|tấn|cây|con|doanh nghiệp|học sinh|đảng viên|USD|m²|ha|km"
    "|hội viên|lao động|ngôi|căn|dự án|bản|cử tri|tỷ|triệu|nghìn|văn bản|cuộc|thủ tục|đơn|suất"
)
_MEASURED: Final = (
    "tỷ|tỉ|triệu|nghìn|đồng|ha|km²?|km/h|m²|m³|m|mm|cm|kg|tấn|tạ|lít|MW|kV|kWh"
    "|người|hộ|USD|giờ|ngày"
)
_SCALE: Final = r"tỷ|tỉ|triệu|nghìn|đồng|ha|km|tấn|m²|m³|MW|kg|m|điểm|lần|USD"
_DECIMAL: Final = re.compile(
    rf"(?<![\d.,/])(\d{{1,3}})\.(\d{{1,2}})(?={_GAP}?%|{_GAP}(?:{_SCALE})\b)"
)
_COMMAS: Final = re.compile(r"(?<![\d.,/])\d{1,3}(?:,\d{3}){2,}(?![\d.,]*\d)")
_ONE_COMMA: Final = re.compile(rf"(?<![\d.,/])[1-9]\d{{0,2}},\d{{3}}(?={_GAP}(?:{_COUNTED})\b)")
_PLAIN: Final = re.compile(rf"(?<![\d.,/\-])[1-9]\d{{4,}}(?={_GAP}(?:{_COUNTED})\b)")
_THOUSANDS: Final = re.compile(
    rf"(?<![\d.,/\-])[1-9]\d{{3}}(?={_GAP}(?:đồng|tỷ|triệu|ha|người|hộ|tấn|USD)\b)"
)
_PERCENT: Final = re.compile(rf"(?<=\d){_GAP}+%")
_JOINED: Final = re.compile(rf"(?<![\w.,/\-])(\d+(?:[.,]\d+)*)({_MEASURED})(?![\w²³])(?!/)")
_POWER: Final = re.compile(rf"(?<=\d{_GAP})(k?m)([23])(?![\w])")
_SPACED: Final = re.compile(
    rf"(?<=\d)(?:{_GAP}([.,]){_GAP}?|([.,]){_GAP})(?=\d{{3}}(?:\.\d{{3}})*{_GAP}đồng)"
)
_BAD_GROUPS: Final = re.compile(
    rf"(?<![\d.,/])\d{{1,3}}(?:\.\d+)*\.\d{{1,2}}(?:\.\d{{3}})+(?={_GAP}(?:{_COUNTED})\b)"
)
_UNIT: Final = ("O-UNIT", "language.unit")
_GROUPS: Final = ("O-THOUSAND", "language.thousands")


class Numbers:
    """O-DECIMAL, O-THOUSAND, O-UNIT."""

    def find(self, read: Reading) -> Iterator[Finding]:
        """A number without a unit may be one of a list, a code or a year: never touched."""
        text = read.text
        for match in _DECIMAL.finditer(text):
            kind = ("O-DECIMAL", "language.decimal")
            yield found_at(read, match.span(), kind, (f"{match[1]},{match[2]}",))
        for pattern in (_COMMAS, _ONE_COMMA):
            for match in pattern.finditer(text):
                yield found_at(read, match.span(), _GROUPS, (match[0].replace(",", "."),))
        for pattern in (_PLAIN, _THOUSANDS):
            for match in pattern.finditer(text):
                right = f"{int(match[0]):,}".replace(",", ".")
                yield found_at(read, match.span(), _GROUPS, (right,), is_safe=True)
        for match in _BAD_GROUPS.finditer(text):
            yield found_at(read, match.span(), _GROUPS)
        yield from _units(read)


def _units(read: Reading) -> Iterator[Finding]:
    for match in _PERCENT.finditer(read.text):
        yield found_at(read, match.span(), _UNIT, ("%",), is_safe=True)
    for match in _JOINED.finditer(read.text):
        yield found_at(read, match.span(), _UNIT, (f"{match[1]} {match[2]}",), is_safe=True)
    for match in _POWER.finditer(read.text):
        right = match[1] + {"2": "²", "3": "³"}[match[2]]
        yield found_at(read, match.span(), _UNIT, (right,), is_safe=True)
    for match in _SPACED.finditer(read.text):
        yield found_at(read, match.span(), _GROUPS, (".",))
