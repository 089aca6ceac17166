"""The pieces of a shelf by name: offered, found, renamed, removed and brought back.

What is only shipped counts as well (`shipped`); it is put on the shelf when it is changed. Names
are ids or titles, an id before a title. What is not there raises the kind's Unknown error.
"""

from collections.abc import Collection, Iterable
from typing import Final

import msgspec

from desktop_app.store.shelf import UNKNOWN, Shelf, ShelfItem, ShelfKind
from desktop_app.vietnamese.slug import slug
from desktop_app.workspace.shelf_errors import NameTaken

NAMELESS: Final[dict[ShelfKind, str]] = {"template": "mau", "profile": "ho-so", "phrase": "cau"}
"""The id of a piece whose title has neither letter nor digit."""


def offered(shelf: Shelf | None, shipped: Iterable[ShelfItem]) -> tuple[ShelfItem, ...]:
    """What is on the shelf (None: there is no store yet), then what is only shipped.

    A shipped piece that the person changed or removed stays changed or removed.
    """
    kept = () if shelf is None else shelf.list(with_removed=True)
    known = {item.id for item in kept}
    return (
        *(item for item in kept if item.removed is None),
        *(item for item in shipped if item.id not in known),
    )


def find_item(kind: ShelfKind, items: Iterable[ShelfItem], name: str) -> ShelfItem:
    """The piece of that id, else of that title."""
    there = tuple(items)
    by_id = (item for item in there if item.id == name)
    by_title = (item for item in there if item.title == name)
    found = next(by_id, None) or next(by_title, None)
    if found is None:
        raise UNKNOWN[kind](name)
    return found


def is_named(items: Iterable[ShelfItem], name: str) -> bool:
    """Whether one of the pieces has that id or title."""
    return any(name in (item.id, item.title) for item in items)


def add_item(shelf: Shelf, shipped: Collection[ShelfItem], item: ShelfItem) -> ShelfItem:
    """Put a new piece on the shelf under an id made from its title; raises NameTaken."""
    check_title(shelf, shipped, item.title)
    own_id = free_id(shelf, shipped, slug(item.title) or NAMELESS[shelf.kind])
    return shelf.put(msgspec.structs.replace(item, id=own_id))


def rename_item(shelf: Shelf, shipped: Collection[ShelfItem], name: str, title: str) -> ShelfItem:
    """Give a piece another title, under the same id; raises NameTaken."""
    item = find_item(shelf.kind, offered(shelf, shipped), name)
    check_title(shelf, shipped, title, but=item.id)
    return shelf.put(msgspec.structs.replace(item, title=title))


def remove_item(shelf: Shelf, shipped: Collection[ShelfItem], name: str) -> ShelfItem:
    """Offer a piece no more; `bring_back_item` undoes it."""
    item = find_item(shelf.kind, offered(shelf, shipped), name)
    if all(item.id != kept.id for kept in shelf.list()):
        shelf.put(item)
    shelf.remove(item.id)
    return shelf.get(item.id)


def removed_items(shelf: Shelf) -> tuple[ShelfItem, ...]:
    """What was removed and can be brought back."""
    return tuple(item for item in shelf.list(with_removed=True) if item.removed is not None)


def bring_back_item(
    shelf: Shelf, shipped: Collection[ShelfItem], name: str, title: str | None = None
) -> ShelfItem:
    """Offer a removed piece again, as it was or under a new title.

    Raises NameTaken when another one has its title by now.
    """
    item = find_item(shelf.kind, removed_items(shelf), name)
    back = msgspec.structs.replace(item, title=title or item.title, removed=None)
    check_title(shelf, shipped, back.title, but=item.id)
    return shelf.put(back)


def check_title(
    shelf: Shelf, shipped: Iterable[ShelfItem], title: str, but: str | None = None
) -> None:
    """Raise NameTaken when a piece other than `but` (its id) is offered under the title."""
    if any(item.title == title and item.id != but for item in offered(shelf, shipped)):
        raise NameTaken(title, shelf.kind)


def free_title(
    shelf: Shelf, shipped: Iterable[ShelfItem], title: str, but: str | None = None
) -> str:
    """The first of "Giao ban", "Giao ban (2)" ... under which nothing but `but` is offered."""
    taken = {item.title for item in offered(shelf, shipped) if item.id != but}
    free, count = title, 1
    while free in taken:
        count += 1
        free = f"{title} ({count})"
    return free


def free_id(shelf: Shelf, shipped: Iterable[ShelfItem], stem: str) -> str:
    """The first of "giao-ban", "giao-ban-2" ... that nothing has or had."""
    taken = {item.id for item in (*shelf.list(with_removed=True), *shipped)}
    free, count = stem, 1
    while free in taken:
        count += 1
        free = f"{stem}-{count}"
    return free
