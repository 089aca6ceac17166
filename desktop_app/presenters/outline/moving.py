"""The intents about whole blocks: the current one, or all that are selected."""

from typing import Final

from desktop_app.notice.blocks import Level, walk
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.outline.block_moves import (
    carried,
    duplicated,
    levelled,
    removed,
    shifted,
)
from desktop_app.presenters.outline.dropping import Landing, landings
from desktop_app.presenters.outline.names import names_of
from desktop_app.presenters.outline.outcome import Outcome
from desktop_app.presenters.outline.selection import Selection, outermost
from desktop_app.presenters.outline.state import OutlineState

_DEMOTE: Final = noted("hạ cấp {name}")
_PROMOTE: Final = noted("nâng cấp {name}")
_LEVEL: Final = noted("đổi cấp {name}")
_UP: Final = noted("chuyển {name} lên")
_DOWN: Final = noted("chuyển {name} xuống")
_MOVE: Final = noted("chuyển {name}")
_DELETE: Final = noted("xoá {name}")
_DUPLICATE: Final = noted("nhân đôi {name}")


class Moving:
    """Levels, places, copies, removal; what cannot be done does nothing."""

    def __init__(self, state: OutlineState) -> None:
        self._state = state

    def shift(self, steps: int) -> None:
        """One level deeper (1) or up (-1)."""
        if ids := self._state.chosen():
            draft = shifted(self._state.draft, self._state.rows, ids, steps)
            self._take(Outcome(draft), _DEMOTE if steps > 0 else _PROMOTE)

    def set_level(self, level: Level) -> None:
        """Make them of that level."""
        if ids := self._state.chosen():
            draft = levelled(self._state.draft, self._state.rows, ids, level)
            self._take(Outcome(draft), _LEVEL)

    def move(self, way: int) -> None:
        """One place up (-1) or down (1)."""
        if ids := self._state.chosen():
            draft = carried(self._state.draft, self._state.rows, ids, way)
            self._take(Outcome(draft), _UP if way < 0 else _DOWN)

    def delete(self) -> str:
        """Take them out with their children; what was done, "" for nothing."""
        ids = self._state.chosen()
        if not ids:
            return ""
        label = self._label(_DELETE)
        outcome = removed(self._state.draft, self._state.rows, ids)
        self._state.selection = Selection()
        return label if self._state.take(outcome, label) else ""

    def duplicate(self) -> None:
        """Put copies behind them."""
        if ids := self._state.chosen():
            state = self._state
            self._take(duplicated(state.draft, state.rows, ids, state.new_id), _DUPLICATE)

    def copied(self) -> str:
        """The text of the blocks with their numbers, a line each, as pasting reads it back."""
        rows = outermost(self._state.rows, self._state.chosen())
        ids = {block.id for row in rows for block in walk((row.block,))}
        chosen = [row for row in self._state.rows if row.id in ids and row.block.level != "table"]
        return "\n".join(f"{row.label} {row.block.text}".strip() for row in chosen)

    def landings(self, gap: int) -> tuple[Landing, ...]:
        """Where they could be dropped before the row `gap`."""
        state = self._state
        ids = state.chosen()
        return landings(state.draft, state.rows, ids, gap, state.appendix) if ids else ()

    def drop(self, landing: Landing) -> None:
        """Put them there."""
        self._take(Outcome(landing.draft), _MOVE)

    def _take(self, outcome: Outcome, label: str) -> None:
        self._state.take(outcome, self._label(label))

    def _label(self, label: str) -> str:
        rows = outermost(self._state.rows, self._state.chosen())
        say = self._state.say
        return say(label).format(name=names_of(rows, say))
