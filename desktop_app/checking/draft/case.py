"""A draft made ready to be checked: its standard, its tasks as they are read, its dates."""

import datetime as dt
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Final, NamedTuple

from desktop_app.checking.finding import Finding, Where
from desktop_app.notice.blocks import Block
from desktop_app.notice.draft import Draft
from desktop_app.notice.text_places import TextPlace, text_places
from desktop_app.phrases.directive.bodies import KnownBodies
from desktop_app.phrases.directive.recognising import Recognised
from desktop_app.standards.standard import Standard

Read = Callable[[str], Recognised]
"""What a text asks of whom."""

_TOLD: Final = ("opening", "body", "closing")


class Task(NamedTuple):
    """A block of the body with what it asks, the blocks above it and those before it there."""

    path: str
    block: Block
    read: Recognised
    above: tuple["Task", ...]
    before: tuple["Task", ...]

    @property
    def is_directive(self) -> bool:
        """Whether something is asked: parts are kept with it, or it reads so."""
        return self.block.directive is not None or self.read.kind == "directive"

    @property
    def owners(self) -> tuple[str, ...]:
        """Who is to act, as it was put right by hand or else as it reads."""
        kept = self.block.directive
        return kept.assignees if kept else tuple(one.value for one in self.read.owners)

    def where(self, start: int = 0, end: int = 0) -> Where:
        """Characters of its text, all of it for none."""
        return Where(f"{self.path}.text", start, end)


class Case:
    """One draft under its standard, on the day it is checked; what is costly is worked out once."""

    def __init__(
        self, draft: Draft, standard: Standard, today: dt.date, known: KnownBodies, read: Read
    ) -> None:
        self.draft = draft
        self.standard = standard
        self.today = today
        self.known = known
        self.read = read

    @property
    def is_party(self) -> bool:
        """Whether the Party's forms rule it."""
        return self.standard.system == "party"

    def rule(self, name: str) -> str:
        """The id of a rule that both systems have: "SIGN-AUTH" as P-SIGN-AUTH or S-SIGN-AUTH."""
        return f"{'P' if self.is_party else 'S'}-{name}"

    @cached_property
    def tasks(self) -> tuple[Task, ...]:
        """Every block of the body in reading order."""
        return tuple(self._tasks(self.draft.body, "body", ()))

    @cached_property
    def places(self) -> tuple[TextPlace, ...]:
        """Every text of the notice that prints as typed."""
        return tuple(text_places(self.draft))

    @cached_property
    def told(self) -> tuple[TextPlace, ...]:
        """What the notice itself says: opening, body and closing."""
        return tuple(one for one in self.places if one.path.startswith(_TOLD))

    @cached_property
    def day(self) -> dt.date:
        """The first day the notice can bear: of its date, and not before its meeting."""
        days = [session.date for session in self.draft.meeting.sessions]
        return max([self.draft.date.earliest(), *days])

    def _tasks(
        self, blocks: tuple[Block, ...], path: str, above: tuple[Task, ...]
    ) -> Iterator[Task]:
        before: tuple[Task, ...] = ()
        for index, block in enumerate(blocks):
            here = f"{path}[{index}]"
            task = Task(here, block, self.read(block.text), above, before)
            yield task
            yield from self._tasks(block.children, f"{here}.children", (*above, task))
            before = (*before, task)


Check = Callable[[Case], Iterator[Finding]]
"""One check of a draft."""
