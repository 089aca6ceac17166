"""What a heading says of the paragraphs under it: assessed, asked for, said by others; by whom."""

import re
from typing import Final, Literal

from desktop_app.phrases.directive.bodies import KnownBodies, comparable
from desktop_app.phrases.directive.body_names import BodyNames, Found
from desktop_app.phrases.directive.openings import opening_of
from desktop_app.phrases.directive.words import act_at
from desktop_app.reading.text.paragraphs import Paragraph, Piece

Mode = Literal["unknown", "assess", "direct", "opinion"]

_DIRECT: Final = re.compile(
    r"nhiệm vụ|giải pháp|thời gian tới|kết luận|chỉ đạo|yêu cầu|phân công|tổ chức thực hiện"
    r"|giao |công việc|phương hướng|một số nội dung"
)
_ASSESS: Final = re.compile(
    r"đánh giá|kết quả|ưu điểm|tồn tại|hạn chế|nguyên nhân|tình hình|thuận lợi|khó khăn|nhận định"
    r"|đạt được|bài học|thời gian qua|kiểm điểm"
)
_OPINION: Final = re.compile(
    r"ý kiến|thảo luận|phát biểu của (?:các )?đại biểu|diễn biến|trình bày|nội dung (?:họp"
    r"|cuộc họp)$"
    r"|thành phần|tham gia|báo cáo của"
)
_TOWARDS: Final = re.compile(r"(?:đối với|về phía|riêng|giao|yêu cầu|đề nghị)(?: cho| đối với)? ")
_LONGEST: Final = 28


def is_heading(one: Paragraph) -> bool:
    """Whether the paragraph only stands over those after it."""
    text = one.text.rstrip(" ")
    if text.upper() == text and any(letter.isalpha() for letter in text) and len(text) < 160:
        return True
    if text.count(" ") >= _LONGEST:
        return False
    if text.endswith(":"):
        return True
    if text[-1:] in ".;!?/…,”" or one.mark in ("dash", "plus"):
        return False
    return one.mark != "" or bool(
        re.match(r"(?:Về|Đối với|Kết quả|Nhiệm vụ|Đánh giá|Một số)\b", text)
    )


def mode_of(heading: str, above: Mode) -> Mode:
    """What stands under a heading; what it does not tell is as above it."""
    low = comparable(heading)
    if _OPINION.search(low) and "kết luận" not in low:
        return "opinion"
    if re.match(r"(?:đánh giá|kết quả|tình hình|ưu điểm|tồn tại)", low):
        return "assess"
    if _DIRECT.search(low):
        return "direct"
    return "assess" if _ASSESS.search(low) else above


def owners_of(piece: Piece, known: KnownBodies) -> tuple[Found, ...]:
    """Who is to do what stands under the heading or lead; none where it names nobody.

    The places are those of the cleaned text.
    """
    text = piece.text.rstrip(" :.")
    low = comparable(text)
    names = BodyNames(text, known)
    for start in (0, *(match.end() for match in _TOWARDS.finditer(low))):
        found = names.list_at(start)
        if found and (found[-1].end >= len(text) or act_at(low, found[-1].end + 1)):
            return _placed(found, piece.start)
    opening = opening_of(low, names)
    return _placed(opening.owners, piece.start) if opening.kind == "directive" else ()


def _placed(found: tuple[Found, ...], by: int) -> tuple[Found, ...]:
    return tuple(Found(one.value, one.start + by, one.end + by) for one in found)
