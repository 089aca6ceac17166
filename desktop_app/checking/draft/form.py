"""All checks of a draft's form and content, one after another."""

import datetime as dt
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from desktop_app.checking.draft.abbreviations import Abbreviations
from desktop_app.checking.draft.appendices import appendices
from desktop_app.checking.draft.case import Case, Check, Read
from desktop_app.checking.draft.citations import citations
from desktop_app.checking.draft.days_off import DaysOff
from desktop_app.checking.draft.deadlines import Deadlines
from desktop_app.checking.draft.ending import ending
from desktop_app.checking.draft.former_bodies import FormerBodies
from desktop_app.checking.draft.header import header
from desktop_app.checking.draft.lacks import lacks
from desktop_app.checking.draft.recipients import recipients
from desktop_app.checking.draft.signer_name import signer_name
from desktop_app.checking.draft.signing import signing
from desktop_app.checking.draft.subject_line import subject_line
from desktop_app.checking.draft.symbol import symbol
from desktop_app.checking.draft.tasks import tasks
from desktop_app.checking.finding import Finding
from desktop_app.notice.draft import Draft
from desktop_app.phrases.directive.bodies import KnownBodies
from desktop_app.phrases.directive.recognising import recognise
from desktop_app.standards.standard import Standard

_TEXTS: Final = 4096
"""Texts whose reading is remembered: a keystroke reads one of them anew."""


class FormChecker:
    """Checks form and content. It remembers how texts were read: keep one for a notice."""

    def __init__(
        self,
        known: KnownBodies,
        days_off: DaysOff,
        former: FormerBodies,
        abbreviations: Abbreviations,
    ) -> None:
        self._known = known
        self.read: Final[Read] = lru_cache(_TEXTS)(lambda text: recognise(text, known))
        self._checks: Sequence[Check] = (
            lacks, header, symbol, subject_line, tasks, Deadlines(days_off), former,
            citations, abbreviations, appendices, ending, recipients, signing, signer_name,
        )  # fmt: skip

    def check(self, draft: Draft, standard: Standard, today: dt.date) -> Iterator[Finding]:
        """The findings, check by check."""
        case = Case(draft, standard, today, self._known, self.read)
        for check in self._checks:
            yield from check(case)
