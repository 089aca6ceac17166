"""Days, months, quarters and years of an old notice made visible blanks ("…") in a kept text.

What dates something that goes on being true stays: a document cited with its number, a law with its
year, a feast day (Quốc khánh 02/9), a term (giai đoạn 2026 - 2030).
"""

import re
from typing import Final

from desktop_app.notice.meeting_phrases import BLANK

_DAY: Final = r"\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}"
_SHORT_DAY: Final = r"\d{1,2}\s*[/-]\s*\d{1,2}(?!\d)"
_DAY_GOES_ON: Final = r"\s+tháng\s|\s*(?:,|và|-)\s*(?:ngày\s+)?\d"
_MONTHS: Final = "Giêng|Hai|Ba|Tư|Năm|Sáu|Bảy|Tám|Chín|Mười Một|Mười Hai|Mười|Chạp"
_CITED: Final = (
    rf"(?i:số):?\s*\d+\w*[-/][\w/.-]+(?:,?\s+của\s+[^,.;]{{1,80}}?)?,?\s+ngày\s+{_DAY}",
    r"(?:Luật|Bộ luật|Hiến pháp)\s[^,.;]{0,80}?năm\s+\d{4}",
)
_TIMES: Final = (
    rf"(?P<weekday>(?i:thứ)\s)(?:Hai|Ba|Tư|Năm|Sáu|Bảy)(?=,?\s+(?:ngày\s+\d|{_DAY}))",
    rf"(?P<day>(?i:ngày)\s+)(?:{_DAY}|{_SHORT_DAY}|\d{{1,2}}(?={_DAY_GOES_ON}))",
    rf"(?P<month>(?i:tháng)\s+)(?:\d{{1,2}}\s*[/-]\s*\d{{4}}|\d{{1,2}}(?!\d)|(?:{_MONTHS})\b)",
    r"(?P<quarter>(?i:quý)\s+)(?:(?:IV|I{1,3}|[1-4])(?:\s*/\s*\d{4})?\b)",
    r"(?P<school>(?i:năm học)\s+)\d{4}\s*[-–]\s*\d{4}",
    r"(?P<year>(?i:năm)\s+)\d{4}\b",
    rf"(?P<other>\b){_DAY}",
)
_FOUND: Final = re.compile("|".join([*(f"(?:{cited})" for cited in _CITED), *_TIMES]))


def blank_dates(text: str) -> str:
    """`text` with "…" for every date and period: "trước ngày …", "tháng … năm …"."""
    return _FOUND.sub(_blanked, text)


def _blanked(match: re.Match[str]) -> str:
    unit = next((words for words in match.groups() if words is not None), None)
    return match[0] if unit is None else unit + BLANK
