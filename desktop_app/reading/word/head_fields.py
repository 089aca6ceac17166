"""Number, date, marks and the names in the head of a notice, from the words that stand there."""

import re
from typing import Final, NamedTuple, get_args

from desktop_app.notice.errors import ValueFault
from desktop_app.notice.parts import Marks, NoticeDate, Secrecy, Urgency
from desktop_app.vietnamese.folding import fold
from desktop_app.vietnamese.tone_style import to_tone_style

_ROOM: Final = r"[\s.…_\-–]*"
_FIGURE: Final = rf"(?:{_ROOM}(\d{{1,2}})?{_ROOM})"
NUMBER_LINE: Final = re.compile(
    r"^\s*[Ss][ỐỐốô]\s*:?[\s.…_]*(?P<number>\d{1,5}[a-z]?)?[\s.…_]*[-–/](?P<symbol>.*)$",
    re.DOTALL,
)
DATE_LINE: Final = re.compile(
    rf"^(?P<place>.*?)(?P<comma>\s*,)?\s*\bngày{_FIGURE}tháng{_FIGURE}năm\s*(?P<year>\d{{4}})?",
    re.DOTALL | re.IGNORECASE,
)
_ROUND: Final = re.compile(
    r"d[ựụ]\s*th[ảạ]o\s*(?:lần\s*(?:thứ\s*)?)?[:(\s]*(\d{1,2})?", re.IGNORECASE
)


class ReadDate(NamedTuple):
    """The line of place and date; `date` None where it names no year."""

    place: str
    date: NoticeDate | None


def read_number(text: str) -> tuple[int | None, str] | None:
    """Number (None: left blank) and symbol of the number line; None when it is none."""
    match = NUMBER_LINE.match(text)
    if match is None:
        return None
    digits = re.sub(r"\D", "", match["number"] or "")
    number = int(digits) if digits else 0
    return number or None, match["symbol"].strip()


def read_date(text: str, year: int) -> ReadDate | None:
    """Place and date of the date line; None when it is none.

    `year` stands in for one that is not written. A day or month no calendar has is left blank.
    """
    match = DATE_LINE.match(text)
    if match is None:
        return None
    day, month = (int(figure) if figure else None for figure in (match[3], match[4]))
    written = int(match["year"]) if match["year"] else year
    return ReadDate(match["place"].strip(), _date(day, month, written))


def read_marks(texts: dict[str, str]) -> Marks:
    """Marks by the words of urgency, secrecy, circulation, draft_round and drafter."""
    urgency = next((one for one in get_args(Urgency) if _same(one, texts.get("urgency"))), None)
    secrecy = next((one for one in get_args(Secrecy) if _same(one, texts.get("secrecy"))), None)
    return Marks(
        urgency=urgency,
        secrecy=secrecy,
        circulation=texts.get("circulation") or None,
        draft_round=read_round(texts.get("draft_round", "")),
        drafter=texts.get("drafter") or None,
    )


def read_round(text: str) -> int | None:
    """Which draft "Dự thảo lần 2" is; 1 where it does not say, None for other words."""
    match = _ROUND.search(text)
    if match is None:
        return None
    return int(match[1] or 1) or None


def _same(mark: str, text: str | None) -> bool:
    if not text:
        return False
    return fold(to_tone_style(text, "new")).strip(" .*") == fold(mark)


def _date(day: int | None, month: int | None, year: int) -> NoticeDate | None:
    for parts in ((day, month), (None, month), (None, None)):
        try:
            return NoticeDate(day=parts[0], month=parts[1], year=year)
        except ValueFault:
            continue
    return None
