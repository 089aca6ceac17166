"""Templates on the shelf: found and read, made of a notice, added without overwriting."""

from collections.abc import Collection, Iterable
from pathlib import Path

import msgspec

from desktop_app.notice.draft import Draft
from desktop_app.notice.draft_file import load_draft, save_draft
from desktop_app.notice.errors import DraftError
from desktop_app.store.shelf import Shelf, ShelfItem
from desktop_app.workspace.errors import UnusableDraft
from desktop_app.workspace.keep_items import add_item, find_item, offered
from desktop_app.workspace.save_template import TEMPLATE_ID, USUAL_PARTS, TemplatePart, as_template


def find_template(items: Iterable[ShelfItem], name: str) -> ShelfItem:
    """The template of that id, else of that title; raises UnknownTemplate."""
    return find_item("template", items, name)


def template_draft(item: ShelfItem) -> Draft:
    """The draft of a template; raises UnusableDraft."""
    try:
        return load_draft(item.content)
    except DraftError as fault:
        raise UnusableDraft(Path(item.id), fault) from fault


def add_notice(
    shelf: Shelf,
    shipped: Collection[ShelfItem],
    draft: Draft,
    name: str,
    keep: frozenset[TemplatePart] = USUAL_PARTS,
) -> ShelfItem:
    """Put the parts of a notice that `keep` names on the shelf as a template; raises NameTaken."""
    return add_template(shelf, shipped, as_template(draft, keep), name)


def add_template(
    shelf: Shelf, shipped: Collection[ShelfItem], template: Draft, name: str
) -> ShelfItem:
    """Put a template on the shelf as it is; raises NameTaken."""
    return add_item(shelf, shipped, ShelfItem(id="", title=name, content=_content(template)))


def change_template(
    shelf: Shelf, shipped: Collection[ShelfItem], name: str, template: Draft
) -> ShelfItem:
    """Put another content in the place of a template's own; raises UnknownTemplate.

    A shipped one is known as changed from then on, and no upgrade touches it.
    """
    item = find_template(offered(shelf, shipped), name)
    changed = msgspec.structs.replace(item, content=_content(template), changed=None)
    return shelf.put(changed)


def _content(template: Draft) -> bytes:
    return save_draft(msgspec.structs.replace(template, id=TEMPLATE_ID))
