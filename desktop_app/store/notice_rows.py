"""A notice as lists show it, and the columns it is kept in."""

import datetime as dt
from collections.abc import Mapping
from typing import Any, Final, Literal

from msgspec import Struct

from desktop_app.notice.draft import Draft
from desktop_app.notice.parts import NoticeDate
from desktop_app.notice.wording import subject_of
from desktop_app.store.moments import from_text, from_text_or_none

State = Literal["drafting", "for_signature", "issued"]
"""đang soạn, trình ký, đã ban hành"""


class NoticeRow(Struct, frozen=True, kw_only=True):
    """What a list tells of a notice; `title` is its subject (trích yếu).

    `number` None: left blank; `version` is the number of its latest version; `binned` None: not in
    the bin.
    """

    id: str
    state: State
    title: str
    organ: str
    symbol: str
    number: int | None
    date: NoticeDate
    created: dt.datetime
    changed: dt.datetime
    binned: dt.datetime | None
    version: int


class Counts(Struct, frozen=True):
    """How many notices there are of each state, and in the bin (whatever their state)."""

    by_state: Mapping[State, int]
    binned: int

    @property
    def total(self) -> int:
        """All that are not in the bin."""
        return sum(self.by_state.values())


COLUMNS: Final = (
    "notices.id, state, notices.title, notices.organ, symbol, notices.number, year, month, day, "
    "created, changed, binned, version"
)


def row_of(columns: tuple[Any, ...]) -> NoticeRow:
    """The notice of a row of COLUMNS."""
    id_, state, title, organ, symbol, number, year, month, day, created, changed, binned, last = (
        columns
    )
    return NoticeRow(
        id=id_,
        state=state,
        title=title,
        organ=organ,
        symbol=symbol,
        number=number,
        date=NoticeDate(year=year, month=month, day=day),
        created=from_text(created),
        changed=from_text(changed),
        binned=from_text_or_none(binned),
        version=last,
    )


def described(draft: Draft) -> dict[str, object]:
    """The columns that follow from the content of the latest version."""
    date = draft.date
    return {
        "title": subject_of(draft),
        "organ": draft.profile.organ,
        "symbol": draft.profile.symbol,
        "number": draft.number,
        "year": date.year,
        "month": date.month,
        "day": date.day,
        "first_day": date.earliest().isoformat(),
        "last_day": date.latest().isoformat(),
    }
