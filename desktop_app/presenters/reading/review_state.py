"""A reading as it stands while it is looked through: one value, so that it can be undone."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from desktop_app.notice.draft import Draft
from desktop_app.presenters.reading.evidence import Ground, ground_of
from desktop_app.presenters.reading.review_rows import ReviewRow
from desktop_app.reading.report import Reading, Unrecognised


class Standing(NamedTuple):
    """The draft with its evidence, what was accepted, and the sentences that are not in it."""

    draft: Draft
    ground: Ground
    accepted: frozenset[str] = frozenset()
    unused: tuple[Unrecognised, ...] = ()
    choice: str = ""


def standing_of(reading: Reading, choice: str = "") -> Standing:
    """What was just read; nothing of it is accepted."""
    report = reading.report
    ground = ground_of(reading.draft, report.guesses)
    return Standing(reading.draft, ground, frozenset(), report.unrecognised, choice)


class UnusedLine(NamedTuple):
    """A sentence of the source that is not in the draft, and why."""

    text: str
    why: str
    source: tuple[int, int]


class ReviewState(NamedTuple):
    """What the page shows; `current` is the key of a row, "" for none.

    `original` is the source of the current row where it says it otherwise. `undo` and `redo` name
    what would be taken back or done again, "" for nothing. `fault` is why the last thing was not
    done.
    """

    rows: tuple[ReviewRow, ...] = ()
    current: str = ""
    unused: tuple[UnusedLine, ...] = ()
    about: str = ""
    open_count: int = 0
    original: str = ""
    choice: str = ""
    undo: str = ""
    redo: str = ""
    fault: str = ""
    by_key: Mapping[str, ReviewRow] = MappingProxyType({})
