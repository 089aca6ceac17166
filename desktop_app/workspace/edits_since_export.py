"""Which differences of a corrected copy are the drafter's own work since the copy was exported."""

from collections.abc import Iterable, Sequence
from typing import Final

from desktop_app.notice.draft import Draft
from desktop_app.store.store import Store
from desktop_app.workspace.compare_drafts import Change
from desktop_app.workspace.draft_lines import passages

MOST: Final = 5
"""So many exports back a copy is looked for."""
_ENDS: Final = " .,;:/"
_OFF_PAPER: Final = ("standard", "meeting", "notes", "profile.system", "profile.wording")
Texts = frozenset[tuple[str, str]]
"""The texts of a draft, each with the name of the list, tree or field it stands in."""


def exported_drafts(store: Store, notice_id: str) -> tuple[Draft, ...]:
    """The notice as it was at its last exports, newest first. Raises StoreError."""
    numbers = dict.fromkeys(one.version for one in store.exports.list(notice_id))
    return tuple(store.versions.draft(notice_id, number) for number in list(numbers)[:MOST])


def own_edits(changes: Sequence[Change], exported: Iterable[Draft], copy: Draft) -> frozenset[int]:
    """The numbers of the changes that would only bring back what stood in the exported notice.

    Which of the `exported` the copy was made from is told by likeness. None where nothing was.
    """
    wanted = _texts(copy)
    grounds = [_texts(draft) for draft in exported]
    if not grounds:
        return frozenset()
    ground = min(grounds, key=lambda texts: len(texts ^ wanted))
    return frozenset(
        number
        for number, change in enumerate(changes)
        if change.kind != "same" and _is_own(change, ground)
    )


def _is_own(change: Change, ground: Texts) -> bool:
    name = change.place.partition("[")[0]
    old, new = (name, _plain(change.old_text)), (name, _plain(change.new_text))
    if change.kind == "inserted":
        return new in ground
    if change.kind == "deleted":
        return old not in ground
    return old != new and new in ground and old not in ground


def _texts(draft: Draft) -> Texts:
    return frozenset(
        (passage.name, _plain(line.text))
        for passage in passages(draft)
        if not passage.name.startswith(_OFF_PAPER)
        for line in passage.lines
    )


def _plain(text: str) -> str:
    return " ".join(text.split()).rstrip(_ENDS)
