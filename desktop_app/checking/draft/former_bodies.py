"""Bodies that were merged or abolished: right in what is cited, wrong as owners and recipients."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final, Literal, NamedTuple

from desktop_app.checking.draft.case import Case, Task
from desktop_app.checking.finding import Finding, Where
from desktop_app.notice.parts import Value
from desktop_app.phrases.directive.bodies import comparable

FORMAT: Final = "tbkl-former-bodies"
_PLACES: Final = re.compile(r"^|(?:^|(?<=[;:.] ))(?:giao|yêu cầu|đề nghị) |(?<=phối hợp )với ")

_WORDS: Final = re.compile(r"(?:các )?\w+(?: [^\s,.;:]+){0,3}")


class FormerBody(Value, frozen=True, kw_only=True):
    """Names of a body there is no more since a day; `now` is who took over, "" where several did.

    Each of `names` is how such a name begins; `unless` are beginnings of names still in use.
    """

    names: tuple[str, ...]
    now: str = ""
    since: dt.date
    unless: tuple[str, ...] = ()


class FormerBodyFile(Value, frozen=True, kw_only=True):
    """The file resources/lexicon/former-bodies.json."""

    format: Literal["tbkl-former-bodies"] = FORMAT
    version: Literal[1] = 1
    bodies: tuple[FormerBody, ...]


class _Named(NamedTuple):
    name: str
    where: Where
    text: str


class FormerBodies:
    """Finds them among owners, partners, those reported to, and recipients."""

    def __init__(self, bodies: Iterable[FormerBody]) -> None:
        bodies = tuple(bodies)
        self._bodies = tuple((_beginning(one.names), _beginning(one.unless), one) for one in bodies)
        self._any = _beginning(name for one in bodies for name in one.names)

    def __call__(self, case: Case) -> Iterator[Finding]:
        """One finding for every place a former body is named at."""
        for named in _named(case):
            body = self.at(named.name, case.day)
            if body is not None:
                yield _finding(named, body)

    def at(self, name: str, day: dt.date) -> FormerBody | None:
        """The former body a name is of, on that day; None for one that is there."""
        low = comparable(name)
        if not self._any.match(low):  # nearly every name ends here, without a look at each body
            return None
        for names, unless, body in self._bodies:
            if day >= body.since and names.match(low) and not unless.match(low):
                return body
        return None


def _beginning(names: Iterable[str]) -> re.Pattern[str]:
    """Matches a text that begins with one of the names, with "các" or a person's post before it."""
    known = "|".join(re.escape(comparable(name)) for name in names)
    if not known:
        return re.compile(r"(?!)")
    before = r"(?:các |lãnh đạo |(?:phó )?(?:giám đốc|bí thư|chủ tịch|trưởng|chánh) )*"
    return re.compile(rf"{before}(?:{known})(?!\w)")


def _named(case: Case) -> Iterator[_Named]:
    for task in case.tasks:
        kept = task.block.directive
        names = [*task.owners, *(one.value for one in task.read.partners)]
        if task.read.kind == "heading":
            names.extend(one.value for one in task.read.owners)
        if task.read.report_to is not None:
            names.append(task.read.report_to.value)
        if kept is not None:
            names.extend((*kept.partners, kept.report_to or ""))
        for name in dict.fromkeys(filter(None, names)):
            start = comparable(task.block.text).find(comparable(name))
            where = task.where(start, start + len(name)) if start >= 0 else task.where()
            yield _Named(name, where, task.block.text)
        yield from _unread(task, names)
    for index, one in enumerate(case.draft.recipients):
        where = Where(f"recipients[{index}].text", 0, len(one.text))
        yield _Named(one.text, where, one.text)


def _unread(task: Task, read: list[str]) -> Iterator[_Named]:
    """What stands where an owner or partner does and was not read as one."""
    text = task.block.text
    known = tuple(comparable(one) for one in read if one)
    for start in _starts(comparable(text)):
        name = text[start:]
        if not known or not comparable(name).startswith(known):
            words = _WORDS.match(name)
            yield _Named(name, task.where(start, start + words.end() if words else start), text)


@lru_cache(maxsize=4096)  # a keystroke changes one text of many
def _starts(low: str) -> tuple[int, ...]:
    return tuple(match.end() for match in _PLACES.finditer(low))


def _finding(named: _Named, body: FormerBody) -> Finding:
    text = named.text[named.where.start : named.where.end]
    params = {"name": text or named.name, "now": body.now, "since": f"{body.since:%d/%m/%Y}"}
    code = "former_body_now" if body.now else "former_body"
    expected = (body.now,) if body.now else ()
    return Finding(
        rule="D-FORMER-BODY", code=code, where=named.where, found=text or named.name,
        expected=expected, params=params,
    )  # fmt: skip
