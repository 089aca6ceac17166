"""Deadlines that cannot be meant: before the notice, in a past year, on a day off, said twice."""

import datetime as dt
import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from desktop_app.checking.draft.case import Case, Task
from desktop_app.checking.draft.days_off import DaysOff
from desktop_app.checking.draft.deadline_reading import Due, dues
from desktop_app.checking.finding import Finding
from desktop_app.phrases.directive.bodies import comparable
from desktop_app.phrases.directive.words import act_at
from desktop_app.vietnamese.dates import text_date, weekday_name

_PAST: Final = re.compile(
    r"(?:tháng \d{1,2}|quý (?:i{1,3}|iv|[1-4])|năm)(?:/| năm | )(\d{4})|\bnăm (\d{4})"
)
_BEGINS: Final = re.compile(r"(?:kể )?từ\b")
_UNTIL: Final = re.compile(r"(?:đến )?hết\b|đến\b")
_WORD: Final = re.compile(r"\w+")


class Deadlines:
    """Looks at every deadline of a draft; which days are off is data."""

    def __init__(self, days_off: DaysOff) -> None:
        self._days_off = days_off

    def __call__(self, case: Case) -> Iterator[Finding]:
        """In the order of the text."""
        for task in case.tasks:
            found = tuple(dues(task, case.day))
            for due in found:
                yield from self._due(case, task, due)
            yield from _periods(case, task)
            yield from _two(task, found)
            yield from _kept(case, task, found)

    def _due(self, case: Case, task: Task, due: Due) -> Iterator[Finding]:
        params = {"day": text_date(due.day)}
        if due.day < case.day:
            params["from"] = text_date(case.day)
            yield _found("D-DEADLINE-PAST", "deadline_past", task, due, params)
            return
        name = self._days_off.holiday(due.day)
        if name:
            params["holiday"] = name
            yield _found("D-DEADLINE-DAY-OFF", "deadline_holiday", task, due, params)
        elif due.day.weekday() >= 5 and not _is_end_of_period(due):
            params["weekday"] = weekday_name(due.day)
            yield _found("D-DEADLINE-DAY-OFF", "deadline_weekend", task, due, params)


def _is_end_of_period(due: Due) -> bool:
    """ "đến hết ngày 31/10" ends a month, whatever day it falls on."""
    next_day = due.day + dt.timedelta(days=1)
    return next_day.day == 1 and bool(_UNTIL.match(due.said.value.lower()))


def _periods(case: Case, task: Task) -> Iterator[Finding]:
    """A month, quarter or year that is over."""
    if not task.is_directive:
        return
    for said in task.read.deadlines:
        low = said.value.lower()
        years = [int(one or other) for one, other in _PAST.findall(low)]
        if years and max(years) < case.day.year and not _BEGINS.match(low):
            params = {"year": str(max(years)), "from": text_date(case.day)}
            where = task.where(said.start, said.end)
            yield Finding(rule="D-DEADLINE-PAST-YEAR", code="deadline_past_year", where=where,
                          found=said.value, params=params)  # fmt: skip


def _two(task: Task, found: tuple[Due, ...]) -> Iterator[Finding]:
    """Two days for one thing: nothing to be done stands between them."""
    low = comparable(task.block.text)
    for one, other in pairwise(found):
        between = low[one.said.end : other.said.start]
        if one.day == other.day or _BEGINS.match(one.said.value.lower()):
            continue
        if len(between) < 60 and not _parts(between):
            params = {"day": text_date(one.day), "other": text_date(other.day)}
            yield _found("D-TWO-DEADLINES", "two_deadlines_here", task, other, params)


def _parts(between: str) -> bool:
    """Whether the words between two days say of two things: a task, or an owner of its own."""
    if ";" in between or "." in between or "đối với" in between or "riêng" in between:
        return True
    return any(
        act_at(between, word.start()) not in ("", "hoàn thành") for word in _WORD.finditer(between)
    )


def _kept(case: Case, task: Task, found: tuple[Due, ...]) -> Iterator[Finding]:
    """The day kept with the directive is one its text names."""
    kept = task.block.directive
    if kept is None or kept.deadline is None:
        return
    if found and kept.deadline not in [due.day for due in found]:
        params = {"kept": text_date(kept.deadline), "day": text_date(found[0].day)}
        yield _found("D-DEADLINE-DIFFERS", "deadline_differs", task, found[0], params)
    elif not found and not task.read.deadlines and kept.deadline < case.day:
        params = {"day": text_date(kept.deadline), "from": text_date(case.day)}
        yield Finding(rule="D-DEADLINE-PAST", code="deadline_past", where=task.where(),
                      params=params)  # fmt: skip


def _found(rule: str, code: str, task: Task, due: Due, params: dict[str, str]) -> Finding:
    where = task.where(due.said.start, due.said.end)
    return Finding(rule=rule, code=code, where=where, found=due.said.value, params=params)
