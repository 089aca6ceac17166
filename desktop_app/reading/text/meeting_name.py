"""What a meeting is called, and of what kind it was."""

import re
from typing import Final, NamedTuple

from desktop_app.phrases.directive.bodies import comparable
from desktop_app.reading.text.paragraphs import Piece, cut

_KINDS: Final = (
    "hội nghị trực tuyến|hội nghị|hội thảo|cuộc họp|buổi họp|phiên họp|kỳ họp|buổi làm việc"
    "|cuộc làm việc|chuyến công tác|buổi kiểm tra|chuyến kiểm tra|cuộc kiểm tra"
    "|buổi tiếp công dân|phiên tiếp công dân|kỳ sinh hoạt|buổi sinh hoạt|buổi giao ban|họp"
)
_KIND: Final = re.compile(rf"(?:{_KINDS})(?!\w)")
_CALLED: Final = re.compile(
    rf"(?:(?:chủ trì|chủ toạ|điều hành|tổ chức|dự|tại|khai mạc|tiến hành|có|diễn ra)"
    rf"(?: và (?:phát biểu )?(?:chỉ đạo|kết luận))?(?: một| các)? )(?P<name>(?:{_KINDS})(?!\w))"
)
_OF: Final = re.compile(rf"(?:kết luận|phát biểu) [^.;]*? tại (?P<name>(?:{_KINDS})(?!\w))")
_ENDS: Final = re.compile(
    r"[.;:]|(?:,)? (?:do (?:đồng chí|ông|bà)|dưới sự chủ trì|với sự (?:tham|chủ)|nhằm|để (?!xuất)"
    r"|đã (?:thảo|nghe|thống|diễn)|chủ trì|tham dự|cùng dự|dự họp)(?!\w)"
    r"|, (?:cùng|có|tham|dự|đồng|sau|do|với|thay|đã|nghe|kết luận|triển khai|nhằm|để|đánh giá|bàn"
    r"|cho ý kiến|thảo luận|xem xét|về|phương hướng)(?!\w)"
    r"|,? (?:tại|ở) (?:hội trường|phòng họp|trụ sở|văn phòng|trung tâm|nhà văn|điểm cầu)"
)
_DAYS: Final = re.compile(
    r",? (?:(?:sáng|chiều|tối) )?(?:(?:vào|trong) )?(?:từ |các )?ngày \d{1,2}.*$|,? (?:sáng|chiều)"
    r" \d{1,2}/\d.*$"
)
_PLAIN: Final = re.compile(r"(?:hội nghị|cuộc họp|phiên họp|buổi họp|họp)(?: này| trên)?$")


class MeetingName(NamedTuple):
    """The name as it stands ("Hội nghị giao ban ..."), None where only the kind is told."""

    kind: str
    name: Piece | None


def of_title(title: Piece) -> MeetingName | None:
    """The meeting in the subject of a notice or the headline of a report."""
    low = comparable(title.text)
    match = _OF.search(low)
    if match is not None:
        return _named(title, low, match.start("name"), len(low))
    match = _KIND.match(low)
    return _named(title, low, 0, len(low)) if match and match[0] != "họp" else None


def of_sentence(sentence: Piece) -> MeetingName | None:
    """The meeting that a sentence says somebody chaired, held or attended."""
    low = comparable(sentence.text)
    match = _CALLED.search(low)
    if match is None:
        return None
    start = match.start("name")
    end = _ENDS.search(low, match.end("name"))
    return _named(sentence, low, start, end.start() if end else len(low))


def _named(piece: Piece, low: str, start: int, end: int) -> MeetingName:
    kind = _KIND.match(low, start)
    days = _DAYS.search(low, start, end)
    end = days.start() if days else end
    while end > start and piece.text[end - 1] in " .,;:/”":
        end -= 1
    words = kind[0] if kind else ""
    if _PLAIN.fullmatch(low[start:end]) or low[start:end] == words:
        return MeetingName(words, None)
    return MeetingName(words, cut(piece, start, end))
