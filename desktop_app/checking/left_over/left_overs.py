"""Facts of an older notice that stand unchanged in the one made from it, the risky ones first."""

import datetime as dt
import re
from collections.abc import Collection
from typing import Final, NamedTuple

from desktop_app.checking.draft.case import Read
from desktop_app.checking.finding import Where
from desktop_app.checking.left_over.facts import KINDS, Fact, Kind, facts_of
from desktop_app.notice.draft import Draft
from desktop_app.phrases.directive.bodies import comparable
from desktop_app.vietnamese.dates import parse_text_date

_YEAR: Final = re.compile(r"\b(\d{4})\b")


class LeftOver(NamedTuple):
    """A fact both notices state, with all its places in the new one.

    `is_risky`: it is hardly meant, as a day before the meeting or a person who has no part in it.
    `key` is what its being confirmed is kept under.
    """

    kind: Kind
    value: str
    key: str
    places: tuple[Where, ...]
    is_risky: bool


def left_overs(
    draft: Draft, former: Draft, read: Read, confirmed: Collection[str] = ()
) -> tuple[LeftOver, ...]:
    """Those that are not confirmed yet; none for a notice beside itself."""
    if draft.id == former.id:
        return ()
    known = {fact.key for fact in facts_of(former, read)}
    found: dict[str, list[Fact]] = {}
    for fact in facts_of(draft, read):
        if fact.key in known and fact.key not in confirmed and not _is_office(draft, fact):
            found.setdefault(fact.key, []).append(fact)
    made = [_left_over(draft, key, facts) for key, facts in found.items()]
    return tuple(sorted(made, key=lambda one: (not one.is_risky, KINDS.index(one.kind))))


def _left_over(draft: Draft, key: str, facts: list[Fact]) -> LeftOver:
    places = tuple(dict.fromkeys(fact.where for fact in facts))
    first = facts[0]
    return LeftOver(first.kind, first.value, key, places, _is_risky(draft, first, facts))


def _is_office(draft: Draft, fact: Fact) -> bool:
    """The office's own name and place are in all its notices."""
    profile = draft.profile
    own = comparable(f"{profile.organ} | {profile.parent or ''} | {profile.place}")
    return fact.kind in ("organ", "place") and comparable(fact.value) in own


def _is_risky(draft: Draft, fact: Fact, facts: list[Fact]) -> bool:
    if fact.kind == "date":
        return _is_old(draft, fact.value)
    if fact.kind == "document":
        return False
    if fact.kind == "name":
        return not any(one.where.path.startswith("signature") for one in facts)
    return fact.kind == "number"


def _is_old(draft: Draft, value: str) -> bool:
    """A day not after the meeting, or a year that is over; what cannot be told is risky."""
    sessions = [session.date for session in draft.meeting.sessions]
    newest: dt.date = max([draft.date.earliest(), *sessions])
    day = parse_text_date(value)
    if day is not None:
        return day <= newest
    year = _YEAR.search(value)
    return int(year[1]) < newest.year if year else True
