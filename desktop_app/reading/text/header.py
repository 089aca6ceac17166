"""What the head of a notice says: bodies, number, symbol, place, date, and whose form it is."""

import datetime as dt
import re
from typing import Final, NamedTuple

from desktop_app.notice.parts import System
from desktop_app.reading.text.paragraphs import Paragraph, Piece

_NUMBER: Final = re.compile(
    r"Số ?(?P<colon>:)? ?(?P<number>\d{1,5})?[\s.…_]*[-–/ ]*(?P<symbol>TB ?[-–/] ?[\w-]+)"
)
_DATE: Final = re.compile(
    r"(?:(?P<place>[^\W\d_][^,;:\d]{1,40}?), ?)?(?P<days>ngày ?(?P<day>\d{1,2})?[\s.…_]*tháng ?"
    r"(?P<month>\d{1,2})?[\s.…_]*năm ?(?P<year>\d{4}))"
)
_NATION: Final = re.compile(r"CỘNG H(?:ÒA|OÀ) XÃ HỘI|Độc lập ?[-–] ?Tự do")
_PARTY: Final = re.compile(r"ĐẢNG CỘNG SẢN VIỆT NAM")
_FORMS: Final[tuple[tuple[System, re.Pattern[str]], ...]] = (("party", _PARTY), ("state", _NATION))
_BODY_START: Final = re.compile(
    r"(?:ĐẢNG BỘ|ĐẢNG (?:UỶ|ỦY)|TỈNH (?:UỶ|ỦY)|THÀNH (?:UỶ|ỦY)|CHI BỘ|BAN|VĂN PHÒNG|UBND|HĐND"
    r"|(?:UỶ|ỦY) BAN|HỘI|SỞ|BỘ|CỤC|CHI CỤC|TRƯỜNG|BỆNH VIỆN|CÔNG AN|ĐOÀN|TRUNG TÂM|PHÒNG"
    r"|HUYỆN (?:UỶ|ỦY)|MẶT TRẬN|LIÊN ĐOÀN)(?!\w)"
)
_PLACED: Final = re.compile(r"(?:TỈNH|XÃ|PHƯỜNG|THÀNH PHỐ|ĐẶC KHU|HUYỆN)(?!\w)")
_MARKS: Final = {"KHẨN", "THƯỢNG KHẨN", "HOẢ TỐC", "HỎA TỐC", "MẬT", "TỐI MẬT", "TUYỆT MẬT"}


class Header(NamedTuple):
    """The parts that are there. `form` is the name of State or Party that the head bears; `used`
    are the paragraphs that are understood as a whole.
    """

    system: System | None = None
    form: Piece | None = None
    organ: Piece | None = None
    parent: Piece | None = None
    number: Piece | None = None
    symbol: Piece | None = None
    place: Piece | None = None
    date: Piece | None = None
    day: int | None = None
    month: int | None = None
    year: int | None = None
    urgency: Piece | None = None
    secrecy: Piece | None = None
    used: tuple[Paragraph, ...] = ()

    @property
    def known_date(self) -> dt.date | None:
        """The day of the notice, None when a part of it is open or it is no day."""
        if self.day is None or self.month is None or self.year is None:
            return None
        try:
            return dt.date(self.year, self.month, self.day)
        except ValueError:
            return None


def header_of(paragraphs: tuple[Paragraph, ...]) -> Header:
    """What the paragraphs before the type say."""
    header = Header()
    bodies: list[Paragraph] = []
    used: list[Paragraph] = []
    for one in paragraphs:
        header, is_used = _read(header, one)
        is_body = _BODY_START.match(one.text) or (bodies and _PLACED.match(one.text))
        if is_body and one.text.upper() == one.text:
            bodies.append(one)
        elif is_used:
            used.append(one)
    return _with_bodies(header._replace(used=(*used, *bodies)), bodies)


def _read(header: Header, one: Paragraph) -> tuple[Header, bool]:
    text = one.text
    is_used = False
    form = next((system for system, words in _FORMS if words.search(text)), None)
    if form is not None:
        header, is_used = _of_form(header, form, one.piece(0, len(text))), True
    number = _NUMBER.search(text)
    if number is not None and header.symbol is None:
        header, is_used = _numbered(header, one, number), True
    date = _DATE.search(text)
    if date is not None and header.date is None:
        header, is_used = _dated(header, one, date), True
    if text.strip(" []*") in _MARKS:
        header, is_used = _marked(header, one.piece(0, len(text))), True
    return header, is_used


def _of_form(header: Header, system: System, piece: Piece) -> Header:
    """The words of the State are two lines."""
    if header.form is not None and header.system == system:
        piece = Piece(f"{header.form.text} {piece.text}", header.form.start, piece.end)
    return header._replace(system=system, form=piece)


def _marked(header: Header, mark: Piece) -> Header:
    if "MẬT" in mark.text:
        return header._replace(secrecy=mark)
    return header._replace(urgency=mark)


def _numbered(header: Header, one: Paragraph, match: re.Match[str]) -> Header:
    symbol = one.piece(*match.span("symbol"))
    number = one.piece(*match.span("number")) if match["number"] else None
    if header.system is None:
        is_party = "/" in match["symbol"] or not match["colon"]
        header = header._replace(system="party" if is_party else "state")
    return header._replace(symbol=symbol, number=number)


def _dated(header: Header, one: Paragraph, match: re.Match[str]) -> Header:
    day, month = (int(match[part]) if match[part] else None for part in ("day", "month"))
    return header._replace(
        place=one.piece(*match.span("place")) if match["place"] else None,
        date=one.piece(*match.span("days")),
        day=day,
        month=month,
        year=int(match["year"]),
    )


def _with_bodies(header: Header, bodies: list[Paragraph]) -> Header:
    """The last body issues, with the place named on a line of its own; one before it is above."""
    if not bodies:
        return header
    last = len(bodies) - 1
    if _PLACED.match(bodies[last].text) and last:
        last -= 1
    organ = Piece(" ".join(one.text for one in bodies[last:]), bodies[last].start, bodies[-1].end)
    above = bodies[:last]
    parent = (
        Piece(" ".join(one.text for one in above), above[0].start, above[-1].end) if above else None
    )
    return header._replace(organ=organ, parent=parent)
