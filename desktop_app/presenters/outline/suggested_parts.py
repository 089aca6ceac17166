"""The parts recognised in the text of the current block, offered until accepted or dismissed."""

from typing import Final

from desktop_app.notice.blocks import Directive
from desktop_app.notice.text_edits import set_directive
from desktop_app.phrases.directive.bodies import KnownBodies
from desktop_app.phrases.directive.recognising import recognise
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.outline.directive_words import Chip, chips_of
from desktop_app.presenters.outline.names import name_of
from desktop_app.presenters.outline.outcome import Outcome
from desktop_app.presenters.outline.state import OutlineState

_ACCEPT: Final = noted("nhận phần gợi ý ở {name}")


class SuggestedParts:
    """Looks at a block when asked to, never while it is typed in; `known` None: offers nothing.

    What was found stays on offer while the block is typed on, until it is looked at again.
    """

    def __init__(self, state: OutlineState, known: KnownBodies | None) -> None:
        self._state = state
        self._known = known
        self._dismissed: set[tuple[str, Directive]] = set()
        self._looked_at: tuple[str, str] = ("", "")
        self._found: Directive | None = None

    def look(self) -> bool:
        """Recognise the parts of the current block; whether there is anything else to show now."""
        before = self.offered()
        current = self._state.current
        text = self._state.row_of(current).block.text if current else ""
        if (current, text) != self._looked_at:
            self._looked_at = (current, text)
            self._found = self._recognised(text)
        return self.offered() != before

    def offered(self) -> Directive | None:
        """The parts offered for the current block; None for none, or where it has its own."""
        current = self._state.current
        if self._found is None or not current or current != self._looked_at[0]:
            return None
        is_dismissed = (current, self._found) in self._dismissed
        has_own = self._state.row_of(current).block.directive is not None
        return None if is_dismissed or has_own else self._found

    def chips(self) -> tuple[Chip, ...]:
        """What is offered, as chips."""
        return chips_of(self.offered(), self._state.say)

    def accept(self) -> bool:
        """The block keeps the parts that are offered; whether there were any."""
        self.look()
        offered = self.offered()
        if offered is None:
            return False
        state = self._state
        row = state.row_of(state.current)
        label = state.say(_ACCEPT).format(name=name_of(row, state.say))
        return state.take(Outcome(set_directive(state.draft, row.id, offered)), label)

    def dismiss(self) -> None:
        """Offer these parts for this block no more."""
        if self._found is not None:
            self._dismissed.add((self._state.current, self._found))

    def _recognised(self, text: str) -> Directive | None:
        if self._known is None or not text:
            return None
        return recognise(text, self._known).directive(self._state.draft.date.earliest())
