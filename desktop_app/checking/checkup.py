"""A checkup: all checkers over one draft or text, their findings graded and in reading order."""

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Protocol

from desktop_app.checking.finding import Finding
from desktop_app.checking.rules import NONE_OFF, RuleBook, Switches
from desktop_app.notice.draft import Draft
from desktop_app.notice.text_places import text_places
from desktop_app.standards.standard import Standard


class DraftChecker(Protocol):
    """Finds what is wrong in a draft under a standard; today is for what depends on the day."""

    def check(self, draft: Draft, standard: Standard, today: dt.date) -> Iterable[Finding]:
        """The findings in any order."""


class TextChecker(Protocol):
    """Finds what is wrong in a bare text, with offsets into it."""

    def check_text(self, text: str) -> Iterable[Finding]:
        """The findings in any order."""


class Checkup:
    """The checkers of the program over a draft or text, by the rules of one book."""

    def __init__(
        self,
        rules: RuleBook,
        draft_checkers: Sequence[DraftChecker],
        text_checkers: Sequence[TextChecker] = (),
    ) -> None:
        self.rules = rules
        self._draft_checkers = tuple(draft_checkers)
        self._text_checkers = tuple(text_checkers)

    def of_draft(
        self, draft: Draft, standard: Standard, today: dt.date, switches: Switches = NONE_OFF
    ) -> tuple[Finding, ...]:
        """What is wrong in the draft, in the order of its fields."""
        heard = self.rules.heard(switches, standard.system, draft.date.latest())
        found = (
            finding
            for checker in self._draft_checkers
            for finding in checker.check(draft, standard, today)
        )
        order = {place.path: index for index, place in enumerate(text_places(draft))}
        graded = self.rules.graded(found, heard)
        return tuple(
            sorted(graded, key=lambda one: (order.get(one.where.path, -1), one.where.start))
        )

    def of_text(self, text: str, switches: Switches = NONE_OFF) -> tuple[Finding, ...]:
        """What is wrong in a bare text, in its order."""
        found = (finding for checker in self._text_checkers for finding in checker.check_text(text))
        graded = self.rules.graded(found, self.rules.heard(switches))
        return tuple(sorted(graded, key=lambda one: one.where.start))
