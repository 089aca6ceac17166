"""Several blocks chosen at once: a run from an anchor, or blocks picked one by one."""

from collections.abc import Collection, Sequence

import msgspec

from desktop_app.notice.blocks import walk
from desktop_app.presenters.outline.rows import Row


class Selection(msgspec.Struct, frozen=True):
    """The ids chosen; a run goes on from `anchor` to `head`. Nothing is chosen when it is new."""

    ids: frozenset[str] = frozenset()
    anchor: str = ""
    head: str = ""

    def toggled(self, block_id: str) -> "Selection":
        """With the block chosen, or no more."""
        return Selection(self.ids ^ {block_id}, block_id, block_id)

    def run_to(self, rows: Sequence[Row], anchor: str, head: str) -> "Selection":
        """All rows from the anchor to the head, whichever comes first."""
        order = [row.id for row in rows]
        if anchor not in order or head not in order:
            return self
        first, last = sorted((order.index(anchor), order.index(head)))
        return Selection(frozenset(order[first : last + 1]), anchor, head)

    def among(self, rows: Sequence[Row]) -> "Selection":
        """What of it is still there."""
        here = frozenset(row.id for row in rows)
        if self.ids <= here:
            return self
        kept = self.ids & here
        anchor = self.anchor if self.anchor in kept else next(iter(kept), "")
        return Selection(kept, anchor, self.head if self.head in kept else anchor)


def outermost(rows: Sequence[Row], ids: Collection[str]) -> tuple[Row, ...]:
    """The rows of `ids` in reading order, but for those that come along with one above."""
    chosen: list[Row] = []
    below: set[str] = set()
    for row in rows:
        if row.id in ids and row.id not in below:
            chosen.append(row)
            below.update(block.id for block in walk(row.block.children))
    return tuple(chosen)
