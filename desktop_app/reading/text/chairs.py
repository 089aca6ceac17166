"""Who chaired and concluded: a person with all posts, several persons, or a collective."""

import re
from typing import Final, NamedTuple

from desktop_app.phrases.directive.bodies import comparable
from desktop_app.reading.text.paragraphs import Piece, cut

_TITLE: Final = re.compile(r"(?:các )?(?:đồng chí|đ/c|ông|bà) ?:? ?")
_POST: Final = (
    r"(?:uỷ viên|ủy viên|uvbtv|uvbch|bí thư|phó bí thư|quyền|q\.|chủ tịch|phó chủ tịch"
    r"|phó chủ nhiệm"
    r"|giám đốc|phó giám đốc|tổng giám đốc|chánh|phó chánh|trưởng|phó trưởng|chỉ huy|chính uỷ|cục"
    r"|phó cục trưởng|vụ trưởng|viện trưởng|phó|hiệu trưởng|chủ nhiệm|bộ trưởng|thứ trưởng"
    r"|tổ trưởng"
    r"|đại biểu quốc hội|thư ký|thường trực|thành viên|đảng uỷ viên|tỉnh uỷ viên|thiếu tướng|đại tá"
    r"|thượng tá|thủ tướng|phó thủ tướng|quyền chủ tịch)"
)
_IS_POST: Final = re.compile(rf"{_POST}(?!\w)")
_BREAK: Final = re.compile(
    rf"(?:,| ?[-–;]| kiêm| đồng thời là)\s+(?:kiêm |đồng thời là |là )?(?={_POST}(?!\w))"
)
_CHAIRS: Final = re.compile(
    r",? ?(?:(?:đã|cùng|trực tiếp|được phân công|thay mặt [^,;.]{0,60}?|uỷ quyền) )*"
    r"(?:đồng )?(?:chủ trì|chủ toạ)(?:(?: và| ,|,) (?:phát biểu )?(?:kết luận|chỉ đạo))?"
    r"(?=(?: tại)? (?:hội|cuộc|phiên|buổi|họp|kỳ|giao ban|chuyến|kiểm|tiếp|các hội)|[.;/:]|$"
    r"| và (?:phát biểu )?kết luận)"
    r"|,? (?:đã )?họp(?: khẩn| nhanh| đột xuất)? (?:với|cùng|bàn)(?!\w)"
    r"|,? ?(?:đã )?(?:làm việc với|có buổi làm việc|tiếp công dân|kiểm tra (?:hiện trường|thực tế"
    r"|tiến độ|tình hình|việc|công trình|công tác))"
)
_UNDER: Final = re.compile(
    r"(?:dưới sự (?:chủ trì|chủ toạ|điều hành)(?:, chỉ đạo)? của|chủ trì ?:|chủ toạ ?:"
    r"|người chủ trì ?:"
    r"|do(?= (?:các )?(?:đồng chí|đ/c|ông|bà)[^.;]{3,140} chủ trì)|(?:hội nghị|họp"
    r"|buổi[^,.;]{0,80})"
    r" do(?= (?:các )?(?:đồng chí|đ/c|ông|bà)))\s*"
)
_OF: Final = re.compile(r"(?:kết luận|phát biểu[^.;]{0,40}?|ý kiến chỉ đạo) của ")
_CONCLUDING: Final = re.compile(
    r"(?:phát biểu )?(?:kết luận|bế mạc|chỉ đạo)[^,;.]{0,80}, (?P<who>(?:đồng chí|đ/c|ông"
    r"|bà) [^;:.]"
    r"{5,160}?),? (?:đã |cũng )?(?:nhấn mạnh|yêu cầu|đề nghị|ghi nhận|đánh giá|biểu dương"
    r"|khẳng định"
    r"|chỉ đạo|lưu ý|giao|thống nhất|nêu rõ|cho rằng|chỉ rõ|phân tích)(?!\w)"
)
_COLLECTIVE: Final = re.compile(
    r"(?:ban thường vụ|thường trực|ban chấp hành|tập thể|đảng uỷ|chi uỷ|chi bộ|ban cán sự đảng"
    r"|uỷ ban nhân dân|ubnd|tỉnh uỷ|lãnh đạo)(?!\w)"
)
_HOLDS: Final = re.compile(r" (?:đã )?(?:họp|tổ chức|tiến hành|có (?:buổi|cuộc|phiên)|mở)(?!\w)")
_STOP: Final = re.compile(r"[.;]|,? (?:cùng dự|tham dự|dự họp|cùng tham)|$")
_MORE: Final = re.compile(r"(?:[;,]| và) (?=(?:đồng chí|đ/c|ông|bà) )")


class FoundChair(NamedTuple):
    """A chair: `collective` alone, or a name (None where only posts are told) and posts.

    `is_host`: the text says no more of a collective than that it held the meeting.
    """

    title: str
    name: Piece | None
    posts: tuple[Piece, ...]
    collective: Piece | None = None
    is_host: bool = False

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """Everything that is said of it."""
        named = tuple(one for one in (self.collective, self.name) if one is not None)
        return (*named, *self.posts)


def chairs_of_sentence(sentence: Piece) -> tuple[FoundChair, ...]:
    """Those that a sentence on the meeting says chaired it."""
    low = comparable(sentence.text)
    under = _UNDER.search(low)
    if under is not None:
        stop = _STOP.search(low, under.end())
        end = stop.start() if stop else len(low)
        verb = _CHAIRS.search(low, under.end(), end)
        return _people(cut(sentence, under.end(), verb.start() if verb else end))
    for verb in _CHAIRS.finditer(low):
        start = _person_before(sentence.text, low, verb.start())
        if start is not None:
            return _people(cut(sentence, start, verb.start()))
    return _collective_that_holds(sentence, low) or _who_concludes(sentence, low)


def chair_of_title(title: Piece) -> tuple[FoundChair, ...]:
    """Whose conclusion the subject says it is."""
    low = comparable(title.text)
    match = _OF.search(low)
    end = re.search(r",? tại (?:hội|cuộc|phiên|buổi|kỳ|giao|chuyến)|,? về ", low)
    if match is None or end is None or end.start() <= match.end():
        return ()
    whom = cut(title, match.end(), end.start())
    if _COLLECTIVE.match(comparable(whom.text)):
        return (FoundChair("", None, (), whom),)
    return _people(whom)


def _person_before(text: str, low: str, end: int) -> int | None:
    """Where the words on the person that stand before the verb begin."""
    begin = max(low.rfind(". ", 0, end), low.rfind("; ", 0, end)) + 1
    titled = re.finditer(r"(?<!\w)(?:các )?(?:đồng chí|đ/c|ông|bà) ", low[:end])
    titles = [match.start() for match in titled if match.start() >= begin]
    if titles:
        joint = [at for at in titles if not _is_guest(low, at)]
        return joint[0] if joint else None
    posts = [match.start() for match in re.finditer(rf"(?<!\w){_POST}(?!\w)", low[:end])
             if match.start() >= begin and text[match.start()].isupper()]  # fmt: skip
    return posts[0] if posts else None


def _is_guest(low: str, at: int) -> bool:
    return bool(re.search(r"(?:có|với|cùng|mời|của|gồm:?)(?: sự tham dự của)? $", low[:at]))


def _people(words: Piece) -> tuple[FoundChair, ...]:
    low = comparable(words.text)
    found: list[FoundChair] = []
    start = 0
    for match in _MORE.finditer(low):
        found.append(_person(cut(words, start, match.start())))
        start = match.end()
    found.append(_person(cut(words, start, len(low))))
    return tuple(one for one in found if one.name is not None or one.posts)


def _person(words: Piece) -> FoundChair:
    low = comparable(words.text)
    title = _TITLE.match(low)
    at = title.end() if title else 0
    said = (title[0].replace("các ", "").strip(" :") if title else "").replace("đ/c", "đồng chí")
    parts = _parts(cut(words, at, len(low)))
    name: Piece | None = None
    posts: list[Piece] = []
    for part in parts:
        if _IS_POST.match(comparable(part.text)):
            post, behind = _name_behind(part)
            posts.append(post)
            name = name or behind
        elif name is None and _is_name(part.text):
            name = part
        elif posts:
            last = posts.pop()
            posts.append(Piece(f"{last.text}, {part.text}", last.start, part.end))
    return FoundChair(said, name, tuple(posts))


def _parts(words: Piece) -> list[Piece]:
    low = comparable(words.text)
    parts: list[Piece] = []
    start = 0
    for match in re.finditer(rf"{_BREAK.pattern}|, ", low):
        parts.append(_bare(cut(words, start, match.start())))
        start = match.end()
    parts.append(_bare(cut(words, start, len(low))))
    return [one for one in parts if one.text]


def _bare(piece: Piece) -> Piece:
    return cut(piece, 0, len(piece.text.rstrip(" ,;.-–")))


def _name_behind(post: Piece) -> tuple[Piece, Piece | None]:
    """A post with the name behind it ("Phó Chủ tịch UBND tỉnh Nguyễn Văn A") in two."""
    words = list(re.finditer(r"\S+", post.text))
    count = 0
    while count < len(words) - 1 and count < 5 and _is_name_word(words[-1 - count][0]):
        count += 1
    for size in range(min(count, 4), 1, -1):
        first = words[-size]
        before = words[-size - 1][0] if size < len(words) else ""
        if _SURNAMES.fullmatch(comparable(first[0])) and _may_end_post(before):
            return _bare(cut(post, 0, first.start())), cut(post, first.start(), len(post.text))
    return post, None


_SURNAMES: Final = re.compile(
    "nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đinh|đào|đoàn|lâm|trịnh"
    "|mai|tô|hà|cao|lương|lưu|tạ|chu|triệu|quách|nông|vi|ma|hứa|bế|lục|sùng|giàng|vàng|thào|lò|cầm"
    "|đàm|tống|kiều|thái|phùng|vương|châu|quan|nghiêm|doãn|tăng|bạch|khương|từ|trương|ninh|ông|la"
    "|hầu|mã|lành|hạ|sằm|hoàng|điêu|quàng|tòng|mùa|lầu|ksor|rah|y|h|siu|nay|rơ|kpă"
)


def _may_end_post(word: str) -> bool:
    return bool(word) and word[-1] not in ",;"


def _is_name_word(word: str) -> bool:
    return word[:1].isupper() and word.isalpha() and not (len(word) > 1 and word.isupper())


def _is_name(text: str) -> bool:
    words = text.split()
    return 2 <= len(words) <= 6 and all(word[:1].isupper() for word in words)


def _who_concludes(sentence: Piece, low: str) -> tuple[FoundChair, ...]:
    """ "Kết luận hội nghị, đồng chí A, Bí thư Tỉnh uỷ nhấn mạnh ..."."""
    match = _CONCLUDING.match(low)
    return _people(cut(sentence, *match.span("who"))) if match else ()


def _collective_that_holds(sentence: Piece, low: str) -> tuple[FoundChair, ...]:
    for match in _COLLECTIVE.finditer(low):
        holds = _HOLDS.search(low, match.end(), match.end() + 90)
        if holds is None or not sentence.text[match.start()].isupper():
            continue
        between = low[match.end() : holds.start()]
        if not re.search(r"[,;.:]| do | tại ", between):
            whom = cut(sentence, match.start(), holds.start())
            return (FoundChair("", None, (), whom, is_host=True),)
    return ()
