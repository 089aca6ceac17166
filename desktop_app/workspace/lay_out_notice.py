"""Lay a notice out: the ruling standard, its sheet and pages, exactly as they would be exported."""

from msgspec import Struct

from desktop_app.layout.compose import compose
from desktop_app.layout.memory import Memory
from desktop_app.layout.metrics import FontMetrics
from desktop_app.layout.pages import Pages
from desktop_app.layout.paginate import paginate
from desktop_app.layout.sheet import Sheet
from desktop_app.notice.draft import Draft
from desktop_app.standards.errors import UnknownStandard
from desktop_app.standards.library import Choice, StandardLibrary
from desktop_app.standards.standard import Standard


class LaidOut(Struct, frozen=True):
    """The pages of a draft; `is_standard_missing`: the draft's own choice is not installed."""

    choice: Choice
    sheet: Sheet
    pages: Pages
    is_standard_missing: bool = False


class Typesetter:
    """Lays drafts out; the last one is remembered, so that every screen may ask for it.

    What a draft shares with the one before is not worked out again.
    """

    def __init__(self, library: StandardLibrary, metrics: FontMetrics) -> None:
        self._library = library
        self._metrics = metrics
        self._memory = Memory(metrics)
        self._last: tuple[Draft, LaidOut] | None = None

    def lay_out(self, draft: Draft) -> LaidOut:
        """The pages of the draft. A standard that is not installed gives way to the usual choice.

        Raises UnknownStandard only where the draft's system has no standard at all.
        """
        if self._last is None or self._last[0] is not draft:
            self._last = (draft, self._laid_out(draft))
        return self._last[1]

    def standard_of(self, draft: Draft) -> Standard:
        """The standard the draft would be laid out by; raises as `lay_out` does."""
        return self._choice(draft)[0].standard

    def _laid_out(self, draft: Draft) -> LaidOut:
        choice, is_missing = self._choice(draft)
        sheet = compose(draft, choice.standard, self._metrics, self._memory)
        return LaidOut(choice, sheet, paginate(sheet, self._metrics, self._memory), is_missing)

    def _choice(self, draft: Draft) -> tuple[Choice, bool]:
        try:
            return self._library.choose(draft, None), False
        except UnknownStandard:
            if draft.standard is None:
                raise
            return self._library.in_force(draft.profile.system, draft.date.latest()), True
