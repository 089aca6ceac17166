"""What importing an archive would change, and what is chosen for what differs."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final, Literal, get_args

from msgspec import Struct

from desktop_app.store.archive_compare import compared
from desktop_app.store.archive_form import Kind
from desktop_app.store.archive_reading import opened_archive
from desktop_app.store.store import Store

Choice = Literal["keep", "take", "both"]
KINDS: Final[tuple[Kind, ...]] = get_args(Kind)


class Item(Struct, frozen=True):
    """One thing in an archive, by its id and the title a list shows."""

    id: str
    title: str


class KindPreview(Struct, frozen=True):
    """What an import would meet among the things of one kind."""

    new: tuple[Item, ...] = ()
    same: tuple[Item, ...] = ()
    differing: tuple[Item, ...] = ()


class Preview(Struct, frozen=True):
    """What an import would meet, by kind; a kind of which there is nothing is left out."""

    kinds: Mapping[Kind, KindPreview]


class Choices(Struct, frozen=True, kw_only=True):
    """What becomes of what differs: of one thing (kind and id), of a kind, of all the rest.

    keep: ours stays as it is. take: theirs goes in the place of ours; a notice keeps all versions
    it had. both: theirs comes in under an id of its own; of a setting and of the uses of
    a phrase ours stay.
    """

    rest: Choice = "keep"
    kinds: Mapping[Kind, Choice] = MappingProxyType({})
    items: Mapping[tuple[Kind, str], Choice] = MappingProxyType({})

    def of(self, kind: Kind, item_id: str) -> Choice:
        """What was chosen for one thing."""
        return self.items.get((kind, item_id), self.kinds.get(kind, self.rest))


def preview(store: Store, file: Path) -> Preview:
    """What importing the archive would meet; nothing is changed. Raises UnusableArchive."""
    lists: dict[Kind, dict[str, list[Item]]] = {}
    with opened_archive(file) as archive:
        for (kind, item_id), title, place, _ in compared(store, archive):
            lists.setdefault(kind, {}).setdefault(place, []).append(Item(item_id, title))
    return Preview(
        {
            kind: KindPreview(**{place: tuple(items) for place, items in lists[kind].items()})
            for kind in KINDS
            if kind in lists
        }
    )
