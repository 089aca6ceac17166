"""The templates and profiles offered: those on the shelf and those shipped; own ones are added."""

from collections.abc import Iterable
from pathlib import Path

import msgspec

from desktop_app.notice.draft import Draft
from desktop_app.notice.draft_file import load_draft, save_draft
from desktop_app.notice.errors import DraftError
from desktop_app.store.errors import UnknownTemplate
from desktop_app.store.shelf import Shelf, ShelfItem
from desktop_app.vietnamese.slug import slug
from desktop_app.workspace.errors import UnusableDraft
from desktop_app.workspace.save_template import TEMPLATE_ID, USUAL_PARTS, as_template
from desktop_app.workspace.shelf_errors import NameTaken


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


def find_template(items: Iterable[ShelfItem], name: str) -> ShelfItem:
    """The template of that id, else of that title; raises UnknownTemplate."""
    there = tuple(items)
    by_id = (item for item in there if item.id == name)
    by_title = (item for item in there if item.title == name)
    found = next(by_id, None) or next(by_title, None)
    if found is None:
        raise UnknownTemplate(name)
    return found


def template_draft(item: ShelfItem) -> Draft:
    """The draft of a template; raises UnusableDraft."""
    try:
        return load_draft(item.content)
    except DraftError as fault:
        raise UnusableDraft(Path(item.id), fault) from fault


def add_notice(shelf: Shelf, shipped: Iterable[ShelfItem], draft: Draft, name: str) -> ShelfItem:
    """Put the usual parts of a notice on the shelf as a template; raises NameTaken."""
    return add_template(shelf, shipped, as_template(draft, USUAL_PARTS), name)


def add_template(
    shelf: Shelf, shipped: Iterable[ShelfItem], template: Draft, name: str
) -> ShelfItem:
    """Put a template on the shelf as it is; raises NameTaken."""
    if any(item.title == name for item in offered(shelf, shipped)):
        raise NameTaken(name)
    kept = msgspec.structs.replace(template, id=TEMPLATE_ID)
    taken = {item.id for item in (*shelf.list(with_removed=True), *shipped)}
    return shelf.put(ShelfItem(id=_free_id(name, taken), title=name, content=save_draft(kept)))


def _free_id(name: str, taken: set[str]) -> str:
    stem = slug(name) or TEMPLATE_ID
    free, count = stem, 1
    while free in taken:
        count += 1
        free = f"{stem}-{count}"
    return free
