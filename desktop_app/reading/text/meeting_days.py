"""The days of a meeting and its place, as far as the sentences on it say them."""

import datetime as dt
import re
from typing import Final, NamedTuple

from desktop_app.phrases.directive.bodies import comparable
from desktop_app.reading.text.paragraphs import Piece, cut

_FULL: Final = r"\d{1,2}(?:/\d{1,2}/\d{4}|-\d{1,2}-\d{4}|\.\d{1,2}\.\d{4}| tháng \d{1,2} năm \d{4})"
_SHORT: Final = r"\d{1,2}(?:/\d{1,2}|-\d{1,2}| tháng \d{1,2})?"
_HALF: Final = r"(?:(?:sáng|chiều|tối|cả ngày|buổi sáng|buổi chiều) )?"
_RANGE: Final = re.compile(
    rf"từ (?:{_HALF}ngày )?(?P<first>{_FULL}|{_SHORT}) đến (?:hết )?"
    rf"(?:{_HALF}ngày )?(?P<last>{_FULL})"
)
_LIST: Final = re.compile(
    rf"(?:ngày )(?P<more>(?:{_SHORT}(?:, | và (?:{_HALF}ngày )?))+)(?P<last>{_FULL})"
)
_DAY: Final = re.compile(
    rf"(?:(?:sáng|chiều|tối|hồi|lúc|nay|vào|thời gian:?)[^.;]{{0,30}}? |ngày |thứ \w+,? )"
    rf"(?:ngày )?(?:\(?)(?P<last>{_FULL})"
)
_NO_YEAR: Final = re.compile(
    r"(?:(?:sáng|chiều|tối)(?: ngày)?|ngày|vào ngày) (?P<last>\d{1,2}(?:/\d{1,2}| tháng \d{1,2}))"
    r"(?![\d/]| năm)"
)
_NUMBERS: Final = re.compile(r"\d+")
_CITED: Final = re.compile(
    r"(?:số \d[^ ]*|(?:nghị quyết|quyết định|kế hoạch|chỉ thị|công văn|thông báo|kết luận|nghị định"
    r"|văn bản|chương trình|báo cáo|tờ trình|thông tư) (?:số )?\d)[^;.]{0,60}?,? ?$"
)
_PLACE: Final = re.compile(
    r"(?:tại|ở|địa điểm ?:?) (?P<place>(?:hội trường|phòng họp|phòng \w+|trụ sở|văn phòng|trung tâm"
    r"|nhà văn hoá|nhà khách|nhà làm việc|điểm cầu|xã|phường|thôn|cơ quan|khu|ubnd|uỷ ban nhân dân"
    r"|tỉnh uỷ|đảng uỷ|thành phố|công ty|trường|bệnh viện|sở|hiện trường|công trường|hội trường)"
    r"(?!\w)[^;:]*)"
)
_PLACE_ENDS: Final = re.compile(
    r"[.;]|,? (?:dưới sự|do (?:đồng chí|ông|bà)|với sự|để |nhằm|đã |diễn ra|tiến hành|tổ chức)"
    r"|, (?:(?:các )?đồng chí|ông|bà|ban thường vụ|thường trực|đảng uỷ|chi bộ|uỷ ban|ubnd|phó|chủ"
    r"|bí thư|giám đốc|trưởng|chánh|hội đồng|văn phòng|sở)(?!\w)| (?:và|về) "
)
_CLOCK: Final = re.compile(
    r"(?:hồi|lúc|từ) (?P<hour>\d{1,2})(?: giờ|h|g|:)(?: ?(?P<minute>\d{2}))?"
)


class Days(NamedTuple):
    """The days, and where they stand; `is_open`: a day is told without its year."""

    days: tuple[dt.date, ...] = ()
    piece: Piece | None = None
    is_open: bool = False


def days_of(sentence: Piece, latest: dt.date | None) -> Days:
    """The days a sentence on the meeting tells.

    A day without a year is the last one up to `latest`, the day of the notice; else it stays open.
    """
    low = comparable(sentence.text)
    for pattern in (_RANGE, _LIST, _DAY):
        for match in pattern.finditer(low):
            if _CITED.search(low[: match.start()]):
                continue
            days = _read(match)
            if days:
                return Days(days, cut(sentence, match.start(), match.end()))
    short = _NO_YEAR.search(low)
    if short is None or _CITED.search(low[: short.start()]):
        return Days()
    piece = cut(sentence, short.start(), short.end())
    day = None if latest is None else _before(_numbers(short["last"]), latest)
    return Days((day,), piece) if day else Days((), piece, is_open=True)


def place_of(sentence: Piece) -> Piece | None:
    """Where a sentence on the meeting says it was held."""
    low = comparable(sentence.text)
    match = _PLACE.search(low)
    if match is None:
        return None
    start = match.start("place")
    end = _PLACE_ENDS.search(low, start)
    stop = end.start() if end else match.end("place")
    place = cut(sentence, start, stop)
    bare = place.text.rstrip(" .,;/")
    return cut(place, 0, len(bare)) if len(bare) >= 5 and len(bare.split()) > 1 else None


def _read(match: re.Match[str]) -> tuple[dt.date, ...]:
    parts = match.groupdict()
    last = _date(_numbers(parts["last"]))
    if last is None:
        return ()
    if parts.get("first"):
        first = _date(_numbers(parts["first"]), last)
        if first is None or not 0 < (last - first).days <= 14:
            return (last,)
        return tuple(first + dt.timedelta(days=at) for at in range((last - first).days + 1))
    earlier = re.findall(_SHORT, parts.get("more") or "")
    days = [_date(_numbers(one), last) for one in earlier]
    return (*(day for day in days if day is not None), last)


def _numbers(text: str) -> list[int]:
    return [int(one) for one in _NUMBERS.findall(text)]


def _date(numbers: list[int], like: dt.date | None = None) -> dt.date | None:
    """A day; what is not said of it is as in `like`."""
    if like is not None:
        numbers = (numbers + [like.month, like.year][len(numbers) - 1 :])[:3]
    try:
        return dt.date(numbers[2], numbers[1], numbers[0])
    except (ValueError, IndexError):
        return None


def _before(numbers: list[int], latest: dt.date) -> dt.date | None:
    for year in (latest.year, latest.year - 1):
        day = _date([*numbers, year])
        if day is not None and day <= latest:
            return day
    return None
