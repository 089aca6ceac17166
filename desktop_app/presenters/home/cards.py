"""A notice as the list shows it: title and snippet with the words found, number, office, time."""

import datetime as dt
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from msgspec import Struct

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.home.time_words import ago
from desktop_app.presenters.notice_list import BLANK, date_text
from desktop_app.store.notice_rows import NoticeRow, State
from desktop_app.store.search import Hit
from desktop_app.store.snippets import Mark, Snippet

STATE_TITLES: Final[Mapping[State, str]] = MappingProxyType(
    {
        "drafting": noted("Đang soạn"),
        "for_signature": noted("Trình ký"),
        "issued": noted("Đã ban hành"),
    }
)
NO_TITLE: Final = noted("Chưa có trích yếu")
NUMBER: Final = noted("Số {number}")
DATED: Final = noted("ngày {date}")
BINNED: Final = noted("xoá {time}")

_GAP: Final = " · "


class Marked(NamedTuple):
    """A text and the parts of it, [start, end), that were looked for."""

    text: str
    marks: tuple[Mark, ...] = ()


class NoticeCard(Struct, frozen=True):
    """One row of the list; `snippet` None: nothing but the title has the words."""

    id: str
    title: Marked
    facts: str
    state: State
    state_text: str
    snippet: Marked | None = None

    @property
    def spoken(self) -> str:
        """The whole row for a screen reader."""
        parts = (self.title.text, self.facts, self.state_text)
        return ". ".join((*parts, self.snippet.text) if self.snippet else parts)


def card_of(hit: Hit, now: dt.datetime, say: Translate) -> NoticeCard:
    """The card of a notice found; without words looked for there are no marks and no snippet."""
    row = hit.notice
    elsewhere = [one for one in hit.snippets if one.field not in ("title", "number", "organ")]
    return NoticeCard(
        id=row.id,
        title=_title(hit, say),
        facts=facts_of(row, now, say),
        state=row.state,
        state_text=say(STATE_TITLES[row.state]),
        snippet=_dotted(max(elsewhere, key=_telling)) if elsewhere else None,
    )


def facts_of(row: NoticeRow, now: dt.datetime, say: Translate) -> str:
    """ "Số …-TB/TU · Tỉnh uỷ Thái Nguyên · 2 giờ trước"; the date where any of it is known."""
    is_dated = row.date.day is not None or row.date.month is not None
    when = ago(row.changed, now, say)
    if row.binned is not None:
        when = say(BINNED).format(time=ago(row.binned, now, say))
    return _GAP.join(
        filter(
            None,
            (
                say(NUMBER).format(number=number_words(row)) if row.symbol else "",
                say(DATED).format(date=date_text(row.date)) if is_dated else "",
                row.organ,
                when,
            ),
        )
    )


def number_words(row: NoticeRow) -> str:
    """Number and symbol as they are printed: "12-TB/TU" (Party), "12/TB-UBND" (State)."""
    number = BLANK if row.number is None else f"{row.number:02}"
    return f"{number}{'-' if '/' in row.symbol else '/'}{row.symbol}"


def _title(hit: Hit, say: Translate) -> Marked:
    title = hit.notice.title
    if not title.strip():
        return Marked(say(NO_TITLE))
    shown = title[0].upper() + title[1:]
    found = next((one for one in hit.snippets if one.field == "title"), None)
    start = -1 if found is None else title.find(found.text)
    if found is None or start < 0 or len(shown) != len(title):
        return Marked(shown)
    return Marked(shown, tuple((start + first, start + last) for first, last in found.marks))


def _telling(found: Snippet) -> int:
    """How much a snippet tells: the words it has."""
    return len(found.marks)


def _dotted(found: Snippet) -> Marked:
    """The snippet with dots where the line goes on."""
    before = "" if found.is_start else f"{BLANK} "
    after = "" if found.is_end else f" {BLANK}"
    by = len(before)
    marks = tuple((start + by, end + by) for start, end in found.marks)
    return Marked(f"{before}{found.text}{after}", marks)
