"""The parts of a text: what stands before the title, title, opening, body, and the ending."""

import re
from typing import Final, NamedTuple

from desktop_app.phrases.directive.bodies import comparable
from desktop_app.reading.report import Kind
from desktop_app.reading.text.paragraphs import Paragraph

_TYPE: Final = re.compile(r"THÔNG BÁO(?: KẾT LUẬN)?(?!\w)")
_MINUTES: Final = re.compile(r"BIÊN BẢN(?!\w)")
_SYMBOL: Final = re.compile(r"Số ?:? ?[\d.…_ ]*[-/ ]*TB[-/]", re.IGNORECASE)
_RULE: Final = re.compile(r"[\s\-_*–—=~.]+")
_STAMP: Final = re.compile(
    r"(?:cập nhật|đăng lúc|ngày đăng)?:? ?(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật),? ?)?"
    r"(?:ngày )?\d{1,2}[/.]\d{1,2}[/.]\d{4}(?:[ ,|–-]+(?:lúc )?\d{1,2}[:h]\d{2}(?: ?gmt\+7)?)?"
)
"""The line of a web page that says when it was put there: no day of a meeting."""
_SPOKEN: Final = re.compile(
    r"(?:phát biểu )?kết luận (?:tại )?(?:hội nghị|cuộc họp|phiên họp|buổi|giao ban)"
    r"|phát biểu (?:kết luận|chỉ đạo|tại)|kính thưa|thưa các đồng chí|đã chủ trì|chủ trì hội nghị"
    r"|(?:đồng chí|bí thư|chủ tịch|giám đốc)[^.;]{0,80}"
    r"(?:yêu cầu|đề nghị|nhấn mạnh|chỉ đạo|kết luận)"
)
_OPENS: Final = re.compile(
    r"(?:\([^()]{2,30}\) ?[-–]? ?)?"
    r"(?:(?:sáng|chiều|tối|vừa qua|trong) |ngày \d|vào (?:hồi|lúc)|hồi \d|lúc \d|thực hiện "
    r"|tại |từ ngày|sau khi|căn cứ|trên cơ sở|(?:các )?đồng chí |được sự|thừa |thay mặt|xét "
    r"|dưới sự|ban thường vụ [^,]{0,30}(?:họp|tổ chức)|thường trực [^,]{0,30}(?:họp|tổ chức)"
    r"|uỷ ban nhân|văn phòng |thời gian ?:|địa điểm ?:|chủ trì ?:|thành phần|thư ký|có mặt)"
)
_LEADS_IN: Final = re.compile(
    r"(?:kết luận|thống nhất|chỉ đạo|ý kiến)[^.;]*(?:như sau|sau đây|nội dung(?: sau)?|sau) ?:$"
    r"|(?:như sau|các nội dung sau|nội dung chính sau) ?:$"
)
_TO: Final = re.compile(r"Nơi nhận ?:?")
_SIGNS: Final = re.compile(
    r"(?:T/?M|T/?L|K/?T|TUQ|Q)[.\s]|(?:PHÓ )?(?:CHÁNH VĂN PHÒNG|CHỦ TỊCH|BÍ THƯ|GIÁM ĐỐC"
    r"|TRƯỞNG (?:BAN|PHÒNG)|CHỦ NHIỆM|VỤ TRƯỞNG)\b|(?:THƯ KÝ|NGƯỜI GHI BIÊN BẢN|CHỦ TRÌ|CHỦ TOẠ)$"
)
_CLOSES: Final = re.compile(
    r"thông báo (?:này )?(?:để|đến|tới|cho|kết luận)[^;]*(?:biết|thực hiện|triển khai)"
    r"|^trên đây là (?:kết luận|nội dung|ý kiến|toàn bộ|thông báo)"
    r"|^(?:hội nghị|cuộc họp|buổi làm việc) (?:kết thúc|bế mạc)|^biên bản (?:kết thúc|được)"
)
_FAR: Final = 12
_LONG: Final = 170

Paragraphs = tuple[Paragraph, ...]


class Zones(NamedTuple):
    """The paragraphs of each part. `title` is the subject of a notice, or the headline of a report;
    `rules` are drawn lines and the name of the type, which say nothing more."""

    kind: Kind
    header: Paragraphs = ()
    title: Paragraphs = ()
    opening: Paragraphs = ()
    body: Paragraphs = ()
    closing: Paragraphs = ()
    ending: Paragraphs = ()
    rules: Paragraphs = ()


def zones_of(paragraphs: Paragraphs) -> Zones:
    """The parts of the text by its own marks; what has none is all body."""
    stamps = [one for one in paragraphs[:_FAR] if _STAMP.fullmatch(comparable(one.text))]
    paragraphs = tuple(one for one in paragraphs if one not in stamps)
    kind = _kind(paragraphs)
    at = _type_at(paragraphs)
    header = paragraphs[:at] if at is not None else ()
    rest = paragraphs[at + 1 :] if at is not None else paragraphs
    rules = [*stamps, paragraphs[at]] if at is not None else stamps
    rest, ending = _split_ending(rest, kind)
    title, rest = _split_title(rest, is_typed=at is not None, kind=kind)
    rules += [one for one in (*title, *header) if _RULE.fullmatch(one.text)]
    title = tuple(one for one in title if not _RULE.fullmatch(one.text))
    header = tuple(one for one in header if not _RULE.fullmatch(one.text))
    opening, body = _split_opening(rest, kind)
    body, closing = _split_closing(body, kind)
    rules += [one for one in body if _RULE.fullmatch(one.text)]
    body = tuple(one for one in body if not _RULE.fullmatch(one.text))
    return Zones(kind, header, title, opening, body, closing, ending, tuple(rules))


def _kind(paragraphs: Paragraphs) -> Kind:
    head = paragraphs[:_FAR]
    if any(_MINUTES.match(_whole(one)) for one in head):
        return "minutes"
    if _type_at(paragraphs) is not None or any(_SYMBOL.match(_whole(one)) for one in head):
        return "notice"
    texts = [comparable(one.text) for one in paragraphs]
    if any(_SPOKEN.search(text) for text in texts):
        return "speech_report"
    return "plain"


def _whole(one: Paragraph) -> str:
    return one.text


def _type_at(paragraphs: Paragraphs) -> int | None:
    for at, one in enumerate(paragraphs[: _FAR * 2]):
        is_type = _TYPE.match(one.text) or _MINUTES.match(one.text)
        if is_type and one.text.upper() == one.text and not one.mark:
            return at
        if one.text.rstrip(" :") in ("Thông báo", "Biên bản"):
            return at
    return None


def _split_ending(rest: Paragraphs, kind: Kind) -> tuple[Paragraphs, Paragraphs]:
    """From the recipients or the signature on; a signature stands near the end only."""
    start = len(rest)
    for at, one in enumerate(rest):
        if _TO.match(one.text) and at:
            start = at
            break
    if kind in ("notice", "minutes"):
        for at in range(max(1, min(start, len(rest)) - _FAR), start):
            one = rest[at]
            if _SIGNS.match(one.text) and one.text.upper() == one.text and len(one.text) < 80:
                start = at
                break
    return rest[:start], rest[start:]


def _split_title(rest: Paragraphs, *, is_typed: bool, kind: Kind) -> tuple[Paragraphs, Paragraphs]:
    """Lines without an end mark, before the first sentence."""
    at = 1 if kind == "speech_report" and not is_typed and _is_news_headline(rest) else 0
    while at < len(rest) and at < _FAR and _is_title(rest, at, is_typed=is_typed):
        at += 1
    if at == len(rest) or (not is_typed and at > 4):
        return (), rest
    return rest[:at], rest[at:]


def _is_news_headline(rest: Paragraphs) -> bool:
    """Whether the first line of a report is none of its sentences."""
    if len(rest) < 2 or rest[0].mark or len(rest[0].text) > _LONG:
        return False
    return not re.search(r"[.:;…!]$", rest[0].text) and len(rest[1].text) > len(rest[0].text)


def _is_title(rest: Paragraphs, at: int, *, is_typed: bool) -> bool:
    one = rest[at]
    low = comparable(one.text)
    if _RULE.fullmatch(one.text):
        return True
    if one.mark or len(one.text) > _LONG * 2 or re.search(r"[.:;]$", one.text):
        return False
    if _OPENS.match(low) and (at or not is_typed):
        return False
    if is_typed:
        return True
    is_headline = bool(re.match(r"(?:hội nghị|cuộc họp|phiên họp|buổi|kết luận|phát biểu|bài phát"
                                r"|kỳ họp|biên bản|ghi chép|nội dung)", low))  # fmt: skip
    return is_headline or one.text.upper() == one.text


def _split_opening(rest: Paragraphs, kind: Kind) -> tuple[Paragraphs, Paragraphs]:
    """Up to the words that lead in what was concluded, or what tells of the meeting."""
    for at, one in enumerate(rest[: _FAR * 2]):
        if _LEADS_IN.search(comparable(one.text)) and not (one.mark and kind == "notice"):
            return rest[: at + 1], rest[at + 1 :]
        if one.mark in ("section", "item") and kind == "notice":
            break
    at = 0
    while at < min(len(rest), 6) and _tells_of_meeting(rest[at], at):
        at += 1
    return rest[:at], rest[at:]


def _tells_of_meeting(one: Paragraph, at: int) -> bool:
    low = comparable(one.text)
    if one.mark in ("section", "item", "point"):
        return False
    if re.match(r"(?:tham dự|cùng dự|dự (?:hội nghị|họp|cuộc họp|buổi)|tham gia|thành phần|chủ trì"
                r"|thời gian|địa điểm|có mặt|thư ký|cùng tham dự)", low):  # fmt: skip
        return True
    chaired = re.search(r"chủ trì(?! ?, phối hợp| phối hợp)(?: (?:hội|cuộc|phiên|buổi)|[.,]|$)"
                        r"|dưới sự chủ trì|đã (?:tổ chức|diễn ra)|tiến hành (?:họp|phiên)"
                        r"|(?:tổ chức|chủ trì|họp|có buổi làm việc) ", low)  # fmt: skip
    is_dated = re.match(r"(?:(?:sáng|chiều|tối) )?(?:nay|ngày|\d{1,2}/)|vừa qua|hồi |vào (?:hồi|lúc"
                        r"|ngày)|từ ngày|trong (?:\d|hai|ba) ngày|trong (?:sáng"
                        r"|chiều)", low)  # fmt: skip
    is_spoken = re.search(r"kết luận|yêu cầu|đề nghị|nhấn mạnh|giao ", low)
    is_posed = low.startswith(("đồng chí", "các đồng chí", "ông ", "bà "))
    if at == 0 and is_dated and chaired:
        return True
    return bool(chaired and (is_dated or is_posed) and not is_spoken)


def _split_closing(body: Paragraphs, kind: Kind) -> tuple[Paragraphs, Paragraphs]:
    at = len(body)
    while at and kind != "plain" and not body[at - 1].mark:
        if not _CLOSES.search(comparable(body[at - 1].text)):
            break
        at -= 1
    return body[:at], body[at:]
