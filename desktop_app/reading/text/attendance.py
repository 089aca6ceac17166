"""Who took part in a meeting, and whose reports it heard, as far as the sentences say so."""

import re
from typing import Final

from desktop_app.phrases.directive.bodies import comparable
from desktop_app.reading.text.paragraphs import Piece, cut

_PRESENT: Final = re.compile(
    r"(?:(?:cùng )?tham dự|cùng dự|cùng tham dự|dự (?:họp|hội nghị|cuộc họp|buổi làm việc"
    r"|phiên họp)"
    r"|thành phần(?: tham dự| dự họp| tham gia)?|tham gia|có mặt)(?: (?:hội nghị|cuộc họp"
    r"|buổi làm việc"
    r"|phiên họp|làm việc|đoàn|họp|buổi họp))?(?: và làm việc)?,? ?(?:có|gồm|còn có|:)[ :]*(?:có )?"
)
_PARTS: Final = re.compile(
    r"; ?(?:và )?|, (?=(?:đồng chí|các|lãnh đạo|đại diện|ông|bà|toàn thể)(?!\w))"
    r"| (?:và|cùng) (?=(?:đại diện|lãnh đạo|các đồng chí|toàn thể)(?!\w))"
)
_HEARD: Final = (
    re.compile(r"(?<!\w)nghe (?P<who>(?!báo cáo)[^.;]{3,200}?) (?:báo cáo|trình bày|thông báo"
               r"|nêu)(?!\w)"),
    re.compile(r"(?<!\w)(?:nghe|xem xét) (?:báo cáo|tờ trình|ý kiến) của (?P<who>[^.;]{3,200}?)"
               r"(?= về|,? ý kiến|,? (?:các )?(?:đồng chí|đại biểu)|, [^,]{0,60}kết luận|[.;:])"),
)  # fmt: skip
_NOBODY: Final = re.compile(r"(?:các )?(?:ý kiến|đại biểu|nội dung)")


def attendees_of(sentence: Piece) -> tuple[Piece, ...]:
    """Those who took part, one each as the text parts them; the chair is not among them."""
    low = comparable(sentence.text)
    match = _PRESENT.search(low)
    if match is None:
        return ()
    stop = re.search(r"[.]$|\.(?= )", low[match.end() :])
    end = match.end() + stop.start() if stop else len(low)
    return _split(cut(sentence, match.end(), end))


def reports_of(sentence: Piece) -> tuple[Piece, ...]:
    """Those whose reports were heard."""
    low = comparable(sentence.text)
    for pattern in _HEARD:
        match = pattern.search(low)
        if match is not None and not _NOBODY.match(match["who"]):
            return (cut(sentence, *match.span("who")),)
    return ()


def _split(words: Piece) -> tuple[Piece, ...]:
    low = comparable(words.text)
    found: list[Piece] = []
    start = 0
    for match in _PARTS.finditer(low):
        found.append(cut(words, start, match.start()))
        start = match.end()
    found.append(cut(words, start, len(low)))
    bare = (cut(one, 0, len(one.text.rstrip(" .,;/"))) for one in found)
    return tuple(one for one in bare if one.text)
