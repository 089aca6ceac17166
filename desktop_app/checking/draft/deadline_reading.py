"""The days a task names as deadlines, with their places in its text."""

import datetime as dt
import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from desktop_app.checking.draft.case import Task
from desktop_app.phrases.directive.body_names import Found
from desktop_app.phrases.directive.deadlines import day_of
from desktop_app.vietnamese.dates import text_date

_DAY: Final = re.compile(
    r"(?:trước|chậm nhất(?: là)?(?: vào)?|đến hết|đến) ngày \d{1,2}/\d{1,2}/\d{4}", re.IGNORECASE
)


class Due(NamedTuple):
    """A deadline that is one calendar day, and where it is said."""

    day: dt.date
    said: Found


def dues(task: Task, earliest: dt.date) -> Iterator[Due]:
    """Those of a directive, as read or else, where a day is kept with it, as they stand there.

    A day without a year is the first from `earliest` on.
    """
    if not task.is_directive:
        return
    kept = task.block.directive
    has_day = kept is not None and kept.deadline is not None
    for found in task.read.deadlines or (_unread(task.block.text) if has_day else ()):
        day = day_of(found.value, earliest)
        if day is not None:
            yield Due(day, found)


def _unread(text: str) -> Iterator[Found]:
    """Whole days with a word of time before them, in a text whose deadlines were not read."""
    for match in _DAY.finditer(text):
        yield Found(match[0], *match.span())


def days_of(task: Task, earliest: dt.date) -> tuple[str, ...]:
    """The days as they are written, each once."""
    days = {due.day for due in dues(task, earliest)}
    kept = task.block.directive
    if not days and kept is not None and kept.deadline is not None:
        days = {kept.deadline}
    return tuple(map(text_date, sorted(days)))
