"""The intents about the parts of a block's directive."""

from collections.abc import Sequence
from typing import Final

import msgspec

from desktop_app.notice.blocks import Directive
from desktop_app.notice.text_edits import set_directive
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.outline.clean_typing import one_line
from desktop_app.presenters.outline.directive_words import Chip, chips_of, read_deadline
from desktop_app.presenters.outline.names import name_of
from desktop_app.presenters.outline.outcome import Outcome
from desktop_app.presenters.outline.rows import Row
from desktop_app.presenters.outline.state import OutlineState

_EDIT: Final = noted("sửa chỉ đạo ở {name}")
_DROP: Final = noted("bỏ chỉ đạo ở {name}")


class Directives:
    """Who, with whom, by when, what, report to whom: of the block by its id."""

    def __init__(self, state: OutlineState) -> None:
        self._state = state

    def of(self, block_id: str) -> Directive:
        """The parts as they are; empty ones for a block without a directive, or not shown."""
        if self._state.index_of(block_id) < 0:
            return Directive()
        return self._state.row_of(block_id).block.directive or Directive()

    def chips(self, row: Row) -> tuple[Chip, ...]:
        """The parts that are known, as chips."""
        return chips_of(row.block.directive, self._state.say)

    def set_organs(self, block_id: str, part: str, organs: Sequence[str]) -> None:
        """Those who act (`part` assignees) or help (partners); empty ones are left out."""
        names = tuple(name for organ in organs if (name := one_line(organ).strip()))
        self._change(block_id, part, **{part: names})

    def set_words(self, block_id: str, part: str, typed: str) -> None:
        """The product or report_to in words."""
        self._change(block_id, part, **{part: one_line(typed).strip() or None})

    def set_deadline(self, block_id: str, typed: str) -> None:
        """The deadline as typed: a day, or words."""
        day, words = read_deadline(one_line(typed), self._state.draft.date)
        self._change(block_id, "deadline", deadline=day, deadline_text=words)

    def drop(self, block_id: str) -> str:
        """The block gives no directive any more; what was done, "" for nothing."""
        label = self._named(_DROP, block_id)
        draft = set_directive(self._state.draft, block_id, None)
        return label if self._state.take(Outcome(draft), label) else ""

    def _change(self, block_id: str, part: str, **parts: object) -> None:
        if self._state.index_of(block_id) < 0:
            return  # taken out while its parts were open
        directive = msgspec.structs.replace(self.of(block_id), **parts)
        wanted = None if directive == Directive() else directive
        draft = set_directive(self._state.draft, block_id, wanted)
        outcome = Outcome(draft)
        self._state.take(outcome, self._named(_EDIT, block_id), f"directive:{block_id}:{part}")

    def _named(self, label: str, block_id: str) -> str:
        say = self._state.say
        return say(label).format(name=name_of(self._state.row_of(block_id), say))
