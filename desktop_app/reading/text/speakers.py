"""Who says what in a report of a speech: "đồng chí Bí thư đề nghị các cơ quan ..." taken apart."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal, NamedTuple

from desktop_app.phrases.directive.bodies import comparable
from desktop_app.reading.text.paragraphs import Piece, cut

Saying = Literal["", "asks", "stresses", "decides", "praises", "wishes", "tells"]

_VERBS: Final[Mapping[Saying, str]] = MappingProxyType(
    {
        "asks": "yêu cầu|đề nghị|giao nhiệm vụ cho|giao trách nhiệm cho|giao|phân công|lưu ý",
        "stresses": (
            "nhấn mạnh|chỉ đạo|chỉ rõ|quán triệt|khẳng định|cho rằng|kết luận|gợi mở|định hướng"
            "|nêu rõ|chốt|đề ra|xác định|lưu tâm|nhắc nhở"
        ),
        "decides": (
            "thống nhất|cơ bản thống nhất|đồng ý|nhất trí|cơ bản nhất trí|tán thành|chấp thuận"
        ),
        "praises": (
            "đánh giá cao|đánh giá|ghi nhận|biểu dương|hoan nghênh|chúc mừng|cảm ơn|khen|phê bình"
            "|bày tỏ|chia sẻ|phân tích|điểm lại|chỉ ra"
        ),
        "wishes": "mong muốn|mong|tin tưởng|hy vọng|kêu gọi|chúc",
        "tells": "cho biết|thông tin|trình bày|phát biểu ý kiến|kiến nghị|đề xuất|nêu ý kiến",
    }
)
_SAYS: Final = re.compile(
    r"(?<!\w)(?:(?:cũng|đã|đồng thời|tiếp tục|trực tiếp|đặc biệt|và|một lần nữa|thẳng thắn|tiếp đó"
    r"|nhiệt liệt|lại) ){0,3}(?:"
    + "|".join(f"(?P<{kind}>{words})" for kind, words in _VERBS.items()) + r")(?!\w)"
)  # fmt: skip
_SPEAKER: Final = re.compile(
    r"(?:(?:các )?(?:đồng chí|đ/c|ông|bà)(?: .{1,110})?"
    r"|(?:phó |quyền )?(?:bí thư|chủ tịch|giám đốc|chủ nhiệm|trưởng ban|hiệu trưởng|chánh văn phòng"
    r"|thủ tướng|bộ trưởng|trưởng phòng|tổ trưởng|viện trưởng|trưởng đoàn)(?: .{1,100})?"
    r"|(?:thường trực|ban thường vụ|ban chấp hành|lãnh đạo|tập thể) .{1,80}"
    r"|hội nghị|cuộc họp|buổi làm việc|người (?:chủ trì|đứng đầu .{1,40})|chủ toạ|(?:chủ tịch"
    r"|đồng chí"
    r") chủ trì(?: .{1,30})?|các ý kiến|ý kiến .{1,40}|(?:các )?đại biểu.{0,60}|đại diện .{1,80})"
)
_GUEST: Final = re.compile(
    r"(?:các )?(?:đại diện|đại biểu|ý kiến|cử tri|lãnh đạo (?:sở|ban|phòng|các|đơn vị|công ty|xã"
    r"|phường|chi cục|trung tâm))|phát biểu thảo luận|tham gia ý kiến|thảo luận tại"
)
_NAMED: Final = re.compile(r"(?:đồng chí|đ/c|ông|bà|Đồng chí|Đ/c|Ông|Bà) (?:[^,;]{0,60}? )?"
                           r"(?P<name>[^\W\d_]+(?: [^\W\d_]+){1,5})")  # fmt: skip
_TOPIC: Final = re.compile(r"(?:về|đối với|riêng (?:về|đối với)|liên quan đến) (?!phía|đồng chí)")
_MORE: Final = re.compile(r"cũng|đồng thời|tiếp tục|bên cạnh đó|cùng với đó|ngoài ra")
_CONCLUDES: Final = re.compile(r"kết luận|chỉ đạo tại|chủ trì")
_AFTER: Final = re.compile(r"(?:[:,]|rằng|là|thêm|về việc|cụ thể|một số (?:nội dung|nhiệm vụ|vấn đề"
                           r") (?:sau|trọng tâm)? ?:)?\s*")  # fmt: skip
_LIGHT: Final = re.compile(
    r"(?:(?:và|trong thời gian tới|thời gian tới|trước mắt|cùng với đó|bên cạnh đó|đồng thời"
    r"|ngoài ra"
    r"|đặc biệt(?: là)?|song song với đó|theo đó|mặt khác|tiếp theo|từ nay đến cuối năm|tới đây"
    r"|trong những tháng cuối năm|trước hết|hơn nữa|cụ thể|do đó|vì vậy|do vậy|riêng|nhất là"
    r"|để thực hiện tốt nhiệm vụ|trong đó)[,:]? )+"
)


class Said(NamedTuple):
    """A sentence taken apart. `words` is what is said: from the verb on where it asks, behind it
    otherwise; the whole sentence behind a light beginning where nobody speaks. `topic` is what it
    is about ("Về công tác cán bộ"), `speaker` who speaks."""

    saying: Saying
    words: Piece
    speaker: Piece | None = None
    topic: Piece | None = None
    is_guest: bool = False
    is_more: bool = False


def said_in(sentence: Piece, chairs: tuple[str, ...]) -> Said:
    """The sentence apart; `chairs` are the names of those whose words count, folded by case."""
    low = comparable(sentence.text)
    for match in _SAYS.finditer(low):
        start = _speaker_start(low, match.start())
        if start is None:
            continue
        kind = next(one for one in _VERBS if match[one])
        speaker = cut(sentence, start, match.start())
        before = sentence.text[: match.start()]
        return Said(
            kind,
            _words(sentence, low, match, kind),
            speaker,
            topic=_topic(sentence, low, start),
            is_guest=_is_guest(before, low[: match.start()], chairs),
            is_more=_MORE.search(low, 0, match.end()) is not None,
        )
    light = _LIGHT.match(low)
    at = light.end() if light else 0
    return Said("", cut(sentence, at, len(low)))


def _speaker_start(low: str, verb: int) -> int | None:
    """Where the words that name the speaker right before the verb begin; None for no speaker."""
    before = low[:verb].rstrip(" ,")
    starts = [0, *(match.end() for match in re.finditer(r"[,:.;–-] ", before))]
    for start in reversed(starts[-4:]):
        words = before[start:]
        if words and len(words) < 140 and _SPEAKER.fullmatch(words):
            return start
    return None


def _words(sentence: Piece, low: str, match: re.Match[str], kind: Saying) -> Piece:
    if kind == "asks":
        return cut(sentence, match.start(kind), len(low))
    if kind in ("stresses", "wishes"):
        after = _AFTER.match(low, match.end() + (low[match.end() : match.end() + 1] == " "))
        return cut(sentence, after.end() if after else match.end(), len(low))
    return cut(sentence, match.start(kind), len(low))


def _topic(sentence: Piece, low: str, end: int) -> Piece | None:
    topic = _TOPIC.match(low)
    if topic is None or end <= topic.end():
        return None
    words = cut(sentence, 0, len(low[:end].rstrip(" ,:-–")))
    return words if 2 <= words.text.count(" ") <= 30 else None


def _is_guest(before: str, low: str, chairs: tuple[str, ...]) -> bool:
    if _GUEST.search(low):
        return True
    if not chairs or _CONCLUDES.search(low):
        return False
    names = [match["name"] for match in _NAMED.finditer(before)]
    people = [name for name in names if sum(word[0].isupper() for word in name.split()) >= 2
              and all(word[0].isupper() for word in name.split()[:2])]  # fmt: skip
    if not people:
        return False
    spoken = " ".join(people).casefold()
    return not any(chair in spoken or chair in low for chair in chairs)
