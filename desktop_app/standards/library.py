"""The shelf of standards: which decree rules a notice of this system and date."""

import datetime as dt
from collections.abc import Mapping
from typing import Literal

from msgspec import Struct

from desktop_app.notice.draft import Draft
from desktop_app.standards.errors import UnknownStandard
from desktop_app.standards.standard import Standard


class Choice(Struct, frozen=True):
    """The standard taken and why: in force on the day, asked for, or the nearest there is."""

    standard: Standard
    reason: Literal["in_force", "asked_for", "nearest"]


class StandardLibrary:
    """All standards at hand, by id."""

    def __init__(self, standards: Mapping[str, Standard]) -> None:
        self._standards = dict(standards)

    def ids(self) -> tuple[str, ...]:
        """Ids of all standards, sorted."""
        return tuple(sorted(self._standards))

    def get(self, standard_id: str) -> Standard:
        """The standard of that id; raises UnknownStandard."""
        try:
            return self._standards[standard_id]
        except KeyError:
            raise UnknownStandard(standard_id, self.ids()) from None

    def in_force(self, system: str, day: dt.date) -> Choice:
        """The decree of `system` that rules `day`; the newest one where several do.

        A day before the first known decree takes the first one, as "nearest".
        Raises UnknownStandard when the system has no decree at all.
        """
        ours = [one for one in self._standards.values() if one.system == system]
        ours.sort(key=lambda one: (one.effective_from, one.id))
        ruling = [one for one in ours if one.in_force(day)]
        if ruling:
            return Choice(ruling[-1], "in_force")
        earlier = [one for one in ours if one.effective_from <= day]
        if not ours:
            raise UnknownStandard(system, self.ids())
        return Choice(earlier[-1] if earlier else ours[0], "nearest")

    def choose(self, draft: Draft, override: str | None = None) -> Choice:
        """The standard for a draft: the override, the draft's own choice, or the one in force.

        A date with blanks counts as the last day it can mean: the clerk fills it in later.
        """
        asked = override or draft.standard
        if asked is not None:
            return Choice(self.get(asked), "asked_for")
        return self.in_force(draft.profile.system, draft.date.latest())
