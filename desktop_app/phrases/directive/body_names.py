"""Names of bodies read from a text: one name at a place, and a list of them.

A name is a known one, longest first, else what begins like one (Ban ..., Trung tâm ...) up to the
words of what is to be done; place and qualifying words after it belong to it.
"""

import re
from typing import Final, NamedTuple

from desktop_app.phrases.directive.bodies import KnownBodies, comparable
from desktop_app.phrases.directive.words import act_at
from desktop_app.vietnamese.letters import untoned_letters

_HEADS: Final = re.compile(
    r"(?!trường hợp|hội (?:nghị|thảo|trường|họp)|ban (?:hành|đầu)|bộ (?:phận|máy)|tổ chức|viện dẫn"
    r"|đoàn kết|báo cáo|vụ việc|thuế suất|phòng (?:ngừa|chống|cháy)|đội ngũ|sở hữu|quỹ đất"
    r"|thống kê \w"
    r"|hội nhập|đoàn viên|hội viên|văn phòng phẩm)"
    r"(?:bảo hiểm xã hội|ban chỉ đạo|ban quản lý|câu lạc bộ|hợp tác xã|tổng công ty"
    r"|vườn quốc gia|bưu điện|bảo tàng|bệnh viện|chi bộ|chi cục|chi nhánh|chi uỷ|công an"
    r"|công ty|công đoàn|cơ quan|hiệp hội|hải quan|học viện|hội đồng|kho bạc|liên minh"
    r"|liên đoàn|lữ đoàn|ngân hàng|nhà hát|nhà máy|sư đoàn|thanh tra|thư viện|thống kê"
    r"|tiểu ban|toà án|trung tâm|trung đoàn|tập đoàn|uỷ ban|viễn thông|văn phòng|xí nghiệp"
    r"|điện lực|đại học|đảng bộ|đảng uỷ|ban|báo|bộ|cảng|cục|hđnd|hạt|hội|phòng|quỹ|sở|thuế"
    r"|trường|trạm|tổ|ubnd|viện|vụ|đoàn|đài|đội)(?= \w)"
)
"""What begins a name, the longer words first."""
_PEOPLE: Final = re.compile(r"(?:các )?(?:đồng chí|đ/c|ông|bà) ")
_UPPER: Final = "".join(letter for letter in untoned_letters() if letter.isupper())
_CAPITAL: Final = rf"[{_UPPER}][\w’'-]*"
_PERSON: Final = re.compile(rf"{_CAPITAL}(?: {_CAPITAL}){{1,5}}")
_PLACE: Final = re.compile(
    rf" (?:(?:tỉnh|thành phố|xã|phường|đặc khu|huyện|thị xã|thôn|xóm|khu vực) )?{_CAPITAL}"
    rf"(?: {_CAPITAL}){{0,3}}| khu vực [IVX]+(?!\w)"
)
_MORE_PLACES: Final = re.compile(rf"(?:, | và )({_CAPITAL}(?: {_CAPITAL}){{0,3}})")
_MANY_PLACES: Final = ("các xã", "các phường")
_LEVEL: Final = re.compile(
    r" (?:(?:các )?(?:xã|phường|đặc khu|tổ dân phố|thôn|xóm)(?:, (?:xã|phường|đặc khu|tổ dân phố"
    r"|thôn"
    r"|xóm))*|tỉnh|thành phố|cấp tỉnh|cấp xã|cấp huyện|các cấp|tỉnh uỷ|thành uỷ|đảng uỷ|hằng năm)"
    r"(?![\w-])"
)
_QUALIFIED: Final = re.compile(
    r"(?: có)? liên quan(?: khác)?| của tỉnh| của thành phố| của xã| của phường| trong tỉnh"
    r"| trực thuộc| trên địa bàn(?: (?:tỉnh|xã|phường|thành phố))?| ở cơ sở| cùng cấp"
    r"| có dự án(?: đi qua| trọng điểm)?| có (?:rừng|khu công nghiệp|tuyến đường đi qua)"
    r"| chuyên môn| vi phạm"
    r"| được phân công phụ trách địa bàn| phụ trách(?: lĩnh vực| địa bàn)?(?!\w)"
)
_OWNED: Final = re.compile(r" (?:thuộc|trực thuộc|của) ")
_PARTED: Final = re.compile(r",? và |, |; ")
_DEPARTMENTS: Final = re.compile(r"(?:các )?sở:? ")
_LONGEST: Final = 14
_NO_NAME: Final = re.compile(
    r"(?:tại|trong|về|để|nhằm|theo|trước|sau|từ|đến|với|của|do|khi|gồm|nhưng)(?!\w)"
)
_WORD: Final = re.compile(r" [^\s,;.:()“”\"]+")


class Found(NamedTuple):
    """What was read, and where it stands: the characters [start, end) of the text."""

    value: str
    start: int
    end: int


class BodyNames:
    """Reads the names in one text, which is in NFC."""

    def __init__(self, text: str, known: KnownBodies) -> None:
        self._text = text
        self._low = comparable(text)
        self._known = known

    def list_at(self, start: int) -> tuple[Found, ...]:
        """The names of the list that begins at `start`; none where no name does."""
        found = list(self._departments(start))
        if not found:
            end = self._one(start)
            if end == start:
                return ()
            found = [self._found(start, end)]
        while (more := self._next(found[-1])) is not None:
            found.append(more)
        return tuple(found)

    def starts_at(self, start: int) -> bool:
        """Whether a name begins at `start`."""
        return self._one(start) > start

    def _next(self, last: Found) -> Found | None:
        """The name after the one found last, where the list goes on."""
        gap = _PARTED.match(self._low, last.end)
        if gap is None:
            return None
        at = gap.end()
        if last.value.startswith("Sở ") and self._is_capital(at):
            tail = self._known.tail_at(self._low, at)
            if tail > at:
                return Found(f"Sở {self._text[at:tail]}", at, tail)
        end = self._one(at)
        return self._found(at, end) if end > at else None

    def _departments(self, start: int) -> tuple[Found, ...]:
        """Of "các sở: Tài chính, Nội vụ" the first; the list goes on by itself."""
        head = _DEPARTMENTS.match(self._low, start)
        if head is None or not self._is_capital(head.end()):
            return ()
        is_many = head[0].startswith("các") or ":" in head[0]
        tail = self._known.tail_at(self._low, head.end())
        if not is_many or tail == head.end():
            return ()
        return (Found(f"Sở {self._text[head.end() : tail]}", head.end(), tail),)

    def _one(self, start: int) -> int:
        """Where the name that begins at `start` ends; `start` for none."""
        if start >= len(self._text) or not self._text[start].isalnum():
            return start
        for read in (self._person, self._post, self._known_name, self._unknown_name):
            end = read(start)
            if end > start:
                return end
        return start

    def _person(self, start: int) -> int:
        title = _PEOPLE.match(self._low, start)
        if title is None:
            return start
        at = title.end()
        name = _PERSON.match(self._text, at)
        post = self._post(at)
        if post > at:
            named = (
                _PERSON.match(self._text, post + 1) if self._text[post : post + 1] == " " else None
            )
            return named.end() if named else post
        if name is None:
            return start
        gap = re.compile(r", | - ").match(self._low, name.end())
        post = self._post(gap.end()) if gap else name.end()
        return post if gap and post > gap.end() else name.end()

    def _post(self, start: int) -> int:
        """A post with the body it is held in ("Chủ tịch UBND các xã, phường")."""
        end = self._known.post_at(self._low, start)
        if end == start:
            return start
        gap = re.compile(r", (?=các phó|phó)| (?=\w)").match(self._low, end)
        if gap is None:
            return start
        at = gap.end()
        body = self._post(at) if gap[0] == ", " else max(self._post(at), self._known_name(at))
        if body == at and gap[0] == " ":
            head = _HEADS.match(f"{self._low} .", at)
            bare = head.end() if head and self._is_capital(at) else at
            body = max(self._unknown_name(at), bare)
        return body if body > at else start

    def _known_name(self, start: int) -> int:
        end = self._known.at(self._low, start)
        if end == start or not self._has_its_capital(start, end):
            return start
        return self._with_suffixes(end)

    def _has_its_capital(self, start: int, end: int) -> bool:
        """Groups may begin small (các sở, ngành), names of their own may not (Thuế tỉnh)."""
        rank = self._known.rank_of(self._low[start:end])
        return rank == "many" or self._is_capital(start)

    def _unknown_name(self, start: int) -> int:
        """What begins like a name, up to the words of what is to be done."""
        head = _HEADS.match(self._low, start)
        if head is None or not self._is_capital(start):
            return start
        if act_at(self._low, start) and not self._is_capital(head.end() + 1):
            return start  # "Thanh tra việc sử dụng đất" asks for something
        end = head.end()
        for _ in range(_LONGEST):
            word = _WORD.match(self._low, end)
            if word is None or self._is_act(end + 1) or _NO_NAME.match(self._low, end + 1):
                break
            if word[0] == " và" and not self._goes_on(word.end()):
                break
            end = word.end()
        return self._with_suffixes(end) if end > head.end() else start

    def _goes_on(self, at: int) -> bool:
        """Whether "và" stands within a name: what follows is none by itself."""
        return self._text[at : at + 1] == " " and self._known.at(self._low, at + 1) == at + 1

    def _is_act(self, at: int) -> bool:
        if self._is_capital(at) or self._low.startswith("được ", at):
            return not self._is_capital(at)
        return bool(act_at(self._low, at)) and not self._low[:at].endswith(
            ("đầu tư ", "công nghệ ")
        )

    def _with_suffixes(self, end: int) -> int:
        while (more := self._suffix(end)) > end:
            end = more
        return end

    def _suffix(self, end: int) -> int:
        for pattern in (_QUALIFIED, _LEVEL):
            match = pattern.match(self._low, end)
            if match is not None:
                return match.end()
        is_list = self._low.startswith(": ", end) and self._low.endswith(_MANY_PLACES, 0, end)
        place = _PLACE.match(self._text, end + is_list)
        if place is not None:
            return self._more_places(place.end())
        owned = _OWNED.match(self._low, end)
        if owned is not None:
            return max(self._known_name(owned.end()), end)
        return end

    def _more_places(self, end: int) -> int:
        """The rest of "các xã Ba Bể, Chợ Đồn, Na Rì"."""
        while (more := _MORE_PLACES.match(self._text, end)) is not None:
            if self.starts_at(more.start(1)) or self._known.tail_at(self._low, more.start(1)) > (
                more.start(1)
            ):
                break
            end = more.end()
        return end

    def _is_capital(self, at: int) -> bool:
        return self._text[at : at + 1].isupper()

    def _found(self, start: int, end: int) -> Found:
        return Found(self._text[start:end], start, end)
