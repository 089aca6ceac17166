"""Tasks: each has somebody to do it and something to be done, and is given once."""

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from rapidfuzz import fuzz

from desktop_app.checking.draft.case import Case, Task
from desktop_app.checking.draft.deadline_reading import days_of
from desktop_app.checking.finding import Finding
from desktop_app.notice.likeness import begins_with
from desktop_app.notice.meeting_phrases import BLANK
from desktop_app.phrases.directive.bodies import comparable
from desktop_app.phrases.directive.words import act_at

_LEAST_WORDS: Final = 8
_SAME: Final = 90.0
_VISIT: Final = "buổi làm việc"
_WORD: Final = re.compile(r"\w+")
_ABOUT: Final = re.compile(r"\W*(về|đối với|liên quan|các nội dung|nội dung|việc|\W|$)")
_LEADS_IN: Final = re.compile(
    r"(?:thống nhất|đồng ý|nhất trí|trong|thời gian tới|từ nay|để|nhằm|nếu|trường hợp)\b"
)


def tasks(case: Case) -> Iterator[Finding]:
    """Tasks without owner or verb, and those given twice."""
    for task in case.tasks:
        yield from _owner(case, task)
        yield from _verb(task)
    yield from _twice(case)


def _owner(case: Case, task: Task) -> Iterator[Finding]:
    """Somebody has to do what has a deadline, partners or a report: named with it or above it.

    A list whose tasks take their owner from the one before is left alone, as are the tasks given to
    the body that is visited.
    """
    if task.block.children or task.owners or not _is_concrete(task):
        return
    if any(map(_names_owner, task.above)) or begins_with(case.draft.meeting.name, _VISIT):
        return
    earlier = [one for one in _earlier(task) if one.is_directive]
    is_list = task.block.level in ("item", "point") and all(one.owners for one in task.before
                                                            if one.is_directive)  # fmt: skip
    if is_list or not any(map(_names_owner, earlier)):
        yield Finding(rule="D-NO-OWNER", code="no_owner", where=task.where())


def _is_concrete(task: Task) -> bool:
    read, low = task.read, comparable(task.block.text)
    if BLANK in low or read.kind != "directive" or read.frame != "heading":
        return False
    if _LEADS_IN.match(low) or not act_at(low, 0) or len(low.split()) < _LEAST_WORDS:
        return False
    return bool(read.deadlines or read.report_to or read.partners)


def _earlier(task: Task) -> Iterator[Task]:
    """What stands before it or before one it belongs to."""
    yield from task.before
    for above in task.above:
        yield from above.before


def _names_owner(task: Task) -> bool:
    if task.owners or task.read.owners:
        return True
    text = comparable(task.block.text)
    return any(word in text for word in ("các ", "toàn ", "cấp uỷ", "chúng ta", "mỗi "))


def _verb(task: Task) -> Iterator[Finding]:
    """ "Giao Sở Tài chính." and no word of what."""
    read, block = task.read, task.block
    if block.children or not read.owners or read.frame not in ("assign", "require"):
        return
    if block.text.rstrip().endswith(":") or BLANK in block.text:
        return
    rest = comparable(block.text)[read.owners[-1].end :]
    is_empty = not re.search(r"\w", rest)
    says_nothing = bool(_ABOUT.match(rest)) and not _has_act(rest)
    if is_empty or says_nothing:
        owner = read.owners[0].value
        yield Finding(rule="D-NO-TASK", code="no_task", where=task.where(), params={"owner": owner})


def _has_act(text: str) -> bool:
    return any(act_at(text, word.start()) for word in _WORD.finditer(text))


class _Given(NamedTuple):
    """A task with what makes it the same as another: its words, and who is to do it."""

    task: Task
    words: str
    owners: frozenset[str]


def _twice(case: Case) -> Iterator[Finding]:
    """The same task in two places: told at the second, worse when the deadlines differ."""
    given = [_given(task) for task in case.tasks if _may_be_twice(task)]
    for index, other in enumerate(given):
        shared = (one for one in given[:index] if not one.owners.isdisjoint(other.owners))
        first = next((one for one in shared if _are_same(one, other)), None)
        if first is not None:
            yield _same(case, first.task, other.task)


def _same(case: Case, first: Task, second: Task) -> Finding:
    days, later = days_of(first, case.day), days_of(second, case.day)
    params = {"first": _beginning(first.block.text)}
    if days and later and days != later:
        params.update(day=", ".join(days), other=", ".join(later))
        return Finding(rule="D-TWO-DEADLINES", code="two_deadlines", where=second.where(),
                       params=params, others=(first.where(),))  # fmt: skip
    return Finding(rule="D-SAME-TASK", code="same_task", where=second.where(), params=params,
                   others=(first.where(),))  # fmt: skip


def _may_be_twice(task: Task) -> bool:
    is_told = task.is_directive and BLANK not in task.block.text
    return is_told and len(task.block.text.split()) >= _LEAST_WORDS


def _given(task: Task) -> _Given:
    """Its words go without owners and deadlines."""
    text = comparable(task.block.text)
    cut = [*task.read.deadlines, *task.read.owners]
    for one in sorted(cut, key=lambda found: found.start, reverse=True):
        text = text[: one.start] + text[one.end :]
    words = " ".join(_WORD.findall(text.removeprefix("giao ")))
    above = [name for one in task.above for name in _owners(one)]
    owners = frozenset(map(comparable, (*_owners(task), *above)))
    return _Given(task, words, owners)


def _owners(task: Task) -> Sequence[str]:
    return task.owners or [one.value for one in task.read.owners]


def _are_same(one: _Given, other: _Given) -> bool:
    longest = max(len(one.words), len(other.words))
    if not one.words or abs(len(one.words) - len(other.words)) > 0.25 * longest:
        return False
    return fuzz.ratio(one.words, other.words, score_cutoff=_SAME) >= _SAME


def _beginning(text: str) -> str:
    words = text.split()
    return " ".join(words[:8]) + (" …" if len(words) > 8 else "")
