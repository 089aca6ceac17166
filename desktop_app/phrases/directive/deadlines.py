"""Deadlines named in a directive: days, months, quarters, spans of time, events, what recurs.

A day in a cited document has no word of time before it (Nghị quyết số 57-NQ/TW, ngày 22/12/2024)
and is never one. Nothing between quotation marks is read.
"""

import datetime as dt
import re
from collections.abc import Sequence
from typing import Final

from desktop_app.phrases.directive.body_names import Found

_DAY: Final = (
    r"(?:ngày )?\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{4})?(?![\d%])"
    r"|ngày \d{1,2} tháng \d{1,2}(?: năm \d{4})?|ngày (?:mồng |mùng )?\d{1,2}(?![\d/])"
)
_CLOCK: Final = r"\d{1,2} giờ(?: \d{1,2}(?: phút)?)?|\d{1,2}h\d{0,2}"
_WEEKDAY: Final = r"(?:sáng |chiều )?(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)"
_RECURRING: Final = r"(?:hằng|hàng) (?:ngày|tuần|tháng|quý|năm)"
_BY: Final = (
    r"(?:chậm nhất|muộn nhất)(?: là| vào| trước| đến| hết| đến hết| trong)*|trước|đến hết|đến"
    r"|hết|xong trước"
    r"|trong|vào|(?:kể )?từ"
)
_PERIOD: Final = (
    r"(?:quý (?:i{1,3}|iv|[1-4])|tháng \d{1,2}|tuần (?:này|tới|sau|thứ \w+)|(?:6|sáu|3"
    r"|ba) tháng (?:đầu|cuối) năm"
    r"|nửa (?:đầu|cuối) (?:năm|tháng)|tháng (?:này|tới|sau)|quý (?:này|tới|sau)|năm \d{4}|năm nay)"
    r"(?: năm \d{4}|/\d{4}| \d{4}(?! -))?(?: âm lịch)?(?![\w/])"
)
_EVENT: Final = (
    r"tết|kỳ họp|phiên họp|cuộc họp|hội nghị|đại hội|ngày khai giảng|khai giảng|năm học mới"
    r"|khai mạc|mùa mưa"
    r"|mùa lũ|rằm|ngày bầu cử|kỳ nghỉ|dịp|lễ|kỳ sinh hoạt|kỳ tiếp công dân|quốc khánh"
    r"|khi (?:khai giảng|bước vào|diễn ra"
    r"|kết thúc|có|nhận|được|hoàn thành|trình|tổ chức|ban hành)|ngày quốc khánh|ngày lễ"
    r"|ngày thành lập"
    r"|ngày họp|ngày rằm|ngày khai mạc|ngày hội"
)
_UNTIL: Final = r"[^,;.()“”\"]{0,70}?(?=[,;.]|$| báo cáo| trình| gửi| và | để | phải )"
_DAYS: Final = re.compile(
    rf"(?<!\w)(?:(?:kể )?từ (?:{_DAY}) đến(?: hết)? (?:{_DAY})"
    rf"|(?:{_BY}|trong ngày) (?:(?:{_CLOCK}),? (?:(?:của|{_WEEKDAY}),? )?)?(?:{_WEEKDAY},? )?"
    rf"(?:các ngày )?(?:{_DAY})(?: (?:{_RECURRING}|của tháng (?:sau|kế tiếp|tiếp theo)|tháng sau"
    r"|tháng chạp|tháng giêng))?(?: âm lịch)?"
    rf"|(?:{_BY}) (?:{_CLOCK}) (?:{_WEEKDAY} )?{_RECURRING}"
    rf"|(?:{_BY}) (?:(?:{_CLOCK}) )?{_WEEKDAY}(?: và {_WEEKDAY})?(?: {_RECURRING}| tuần (?:này"
    rf"|tới|sau))?"
    rf"|định kỳ (?:trước |vào )?ngày \d{{1,2}} {_RECURRING}"
    r")(?![\w/])"
)
_PERIODS: Final = re.compile(
    rf"(?<!\w)(?:{_BY}) (?:(?:đầu|cuối|giữa|hết) )?(?!(?<=\bđến )năm){_PERIOD}"
    rf"|(?:^|(?<=[,;:] ))(?:đầu|cuối|giữa) {_PERIOD}"
    r"|(?<!\w)(?:trước|hết|đến hết|trong|vào) (?:cuối|đầu|giữa) (?:năm|tháng|quý|tuần)(?: này"
    r"| tới| sau)?(?!\w)"
)
_SPANS: Final = re.compile(
    r"(?<!\w)(?:trong(?: thời hạn| vòng| thời gian)?|chậm nhất(?: là)?(?: sau)?|không quá|sau)"
    r" (?:tối đa )?\d+ (?:ngày(?: làm việc)?|tuần|tháng|giờ)(?: làm việc)?(?! đầu| cuối)"
    r"(?:,? (?:kể )?từ [^,;.]{0,70}?(?=[,;.]|$| báo cáo| trình| gửi))?"
)
_EVENTS: Final = re.compile(
    rf"(?<!\w)(?<!trong và )(?:trước|ngay sau|ngay trong|sau|trong|tại|trước khi|ngay sau khi"
    rf"|từ nay đến hết|từ nay đến|"
    rf"chậm nhất trước|đúng)(?: thời điểm| dịp| các)? (?:{_EVENT})(?!\w){_UNTIL}"
    rf"|(?<!\w)ngay sau (?:cuộc|buổi|đợt) {_UNTIL}"
)
_RECURS: Final = re.compile(
    rf"(?<!\w)(?:định kỳ )?(?:vào )?(?:(?:trước |vào )?{_WEEKDAY} )?{_RECURRING}(?!\w)"
    r"|(?<!\w)(?:định kỳ )?(?:mỗi (?:tuần|tháng|quý|năm)(?: (?:một|hai|ba|\d+) lần)?"
    r"|\d+ (?:tuần|tháng|ngày)/?(?: một)? ?lần)(?!\w)"
    r"|(?<!\w)định kỳ (?:\d+ (?:tháng|tuần|ngày)|6 tháng, (?:hằng|hàng) năm"
    r"|sáu tháng)(?: một lần)?(?!\w)"
)
_ATTRIBUTES: Final = re.compile(
    r"(?:đã|được|chưa|các|những) [^,;]{0,60}(?:ban hành|khởi công|phê duyệt|cấp phép|thành lập"
    r"|phát sinh"
    r"|ký kết|tuyển dụng|có hiệu lực|sử dụng|hình thành|xây dựng|giao đất|ký|vi phạm|công nhận) $"
    r"|có hiệu lực (?:thi hành )?$"
)
_TIED: Final = re.compile(
    r" (?=trước )|,? (?:và )?(?=(?:chậm nhất|muộn nhất|xong|hoàn thành))(?:hoàn thành |xong )?"
)
_QUOTED: Final = re.compile(r"“[^”]*”|\"[^\"]*\"|\([^)]*\)")
_WHOLE: Final = re.compile(r"(?:ngày )?(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})")
_WORDED: Final = re.compile(r"ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})")
_SHORT: Final = re.compile(r"(?:ngày )?(\d{1,2})\s?/\s?(\d{1,2})(?![\d/])")
_NO_DAY: Final = re.compile(
    r"âm lịch|tháng chạp|tháng giêng|dịp|kỷ niệm|quốc khánh|tết|kỳ họp|nghỉ|ngày làm việc"
)
_URGENT: Final = (
    re.compile(r"(?:trước|chậm nhất|muộn nhất|xong)(?!\w)"),
    re.compile(r"(?:trong|đến|hết|tại|ngay|không quá)(?!\w)"),
    re.compile(r"(?!từ|kể từ)"),
)


def deadlines_in(text: str, low: str) -> tuple[Found, ...]:
    """The deadlines of a text in order; two that are tied by "chậm nhất" are one.

    `low` is the text as `bodies.comparable` gives it.
    """
    quoted = [match.span() for match in _QUOTED.finditer(low)]
    spans: list[tuple[int, int]] = []
    for pattern in (_DAYS, _SPANS, _PERIODS, _EVENTS, _RECURS):
        for match in pattern.finditer(low):
            start, end = match.start(), match.start() + len(match[0].rstrip())
            if not _overlaps(start, end, (*spans, *quoted)) and not _describes(low, start):
                spans.append((start, end))
    return tuple(Found(text[start:end], start, end) for start, end in _tied(low, sorted(spans)))


def day_of(words: str, earliest: dt.date) -> dt.date | None:
    """The one day a deadline names; None for what recurs, begins then, or is no calendar day.

    Of "từ ngày A đến ngày B" it is B. A day without a year is the first from `earliest` on.
    """
    low = words.lower()
    if re.search(_RECURRING, low) or _NO_DAY.search(low):
        return None
    whole = [*_WHOLE.finditer(low), *_WORDED.finditer(low)]
    begins_only = re.match(r"(?:kể )?từ ", low) and "đến" not in low
    if begins_only:
        return None
    if whole:
        return _date(int(whole[-1][3]), int(whole[-1][2]), int(whole[-1][1]))
    short = _SHORT.search(low)
    if short is None:
        return None
    for year in (earliest.year, earliest.year + 1):
        day = _date(year, int(short[2]), int(short[1]))
        if day is not None and day >= earliest:
            return day
    return None


def chief(deadlines: Sequence[Found]) -> Found | None:
    """The one of several deadlines that tells when all is done, the first of its kind."""
    for kind in _URGENT:
        for one in deadlines:
            if kind.match(one.value.lower()):
                return one
    return deadlines[0] if deadlines else None


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _overlaps(start: int, end: int, spans: tuple[tuple[int, int], ...]) -> bool:
    return any(start < other_end and other_start < end for other_start, other_end in spans)


def _describes(low: str, start: int) -> bool:
    """Whether the time tells of something else: "các dự án đã khởi công trước ngày ..."."""
    clause = max(low.rfind(mark, 0, start) for mark in ";.,") + 1
    return bool(_ATTRIBUTES.search(low[clause:start]))


def _tied(low: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for start, end in spans:
        if found:
            gap = _TIED.match(low, found[-1][1])
            if gap is not None and gap.end() == start:
                found[-1] = (found[-1][0], end)
                continue
        found.append((start, end))
    return found
