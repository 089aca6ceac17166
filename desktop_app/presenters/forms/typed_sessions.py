"""A sitting as it is typed in three boxes: its day, its beginning and its end."""

import datetime as dt
import re
from typing import Final, NamedTuple

from desktop_app.notice.parts import Session
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.forms.typed_dates import day_text, typed_day

NO_DAY: Final = noted("Chưa hiểu ngày này; hãy gõ như 5/7/2022, 5/7 hoặc hôm nay.")
NO_CLOCK: Final = noted("Chưa hiểu giờ này; hãy gõ như 8:00, 8h30 hoặc 14 giờ.")
DAY_FIRST: Final = noted("Hãy ghi ngày họp trước, rồi ghi giờ.")

_CLOCK: Final = re.compile(
    r"(\d{1,2})\s*(?:(?:[:.hg]|giờ)\s*(?:(\d{2})(?:\s*(?:phút|'))?)?)?|(\d{2})(\d{2})",
    re.ASCII | re.IGNORECASE,
)


class TypedSession(NamedTuple):
    """What stands in the three boxes."""

    day: str = ""
    start: str = ""
    end: str = ""

    @property
    def is_blank(self) -> bool:
        """Whether nothing is typed yet."""
        return not any(text.strip() for text in self)


class ReadSession(NamedTuple):
    """The sitting meant; without one, what is wrong (a source sentence, "" for nothing typed)."""

    session: Session | None
    fault: str = ""


def read_session(typed: TypedSession, today: dt.date, year: int) -> ReadSession:
    """The sitting meant by what is typed; a day without a year is of `year`."""
    if typed.is_blank:
        return ReadSession(None)
    if not typed.day.strip():
        return ReadSession(None, DAY_FIRST)
    day = typed_day(typed.day, today, year)
    if day is None:
        return ReadSession(None, NO_DAY)
    clocks = [typed_clock(text) if text.strip() else None for text in (typed.start, typed.end)]
    if any(text.strip() and clock is None for text, clock in zip(typed[1:], clocks, strict=True)):
        return ReadSession(None, NO_CLOCK)
    return ReadSession(Session(date=day, start=clocks[0], end=clocks[1]))


def session_texts(session: Session) -> TypedSession:
    """The sitting as it is typed and read back."""
    return TypedSession(day_text(session.date), session.start or "", session.end or "")


def typed_clock(text: str) -> str | None:
    """The clock time meant ("8", "8h30", "14 giờ", "0830") as "08:30"; None when it is none."""
    match = _CLOCK.fullmatch(text.strip())
    if match is None:
        return None
    hour, minute = int(match[1] or match[3]), int(match[2] or match[4] or 0)
    return f"{hour:02d}:{minute:02d}" if hour < 24 and minute < 60 else None
