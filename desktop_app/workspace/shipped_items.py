"""What is shipped with the program, as the pieces the store's shelves hold."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

import msgspec

from desktop_app.notice.draft_file import save_draft
from desktop_app.store.shelf import ShelfItem
from desktop_app.workspace.default_templates import ShippedTemplate, default_templates
from desktop_app.workspace.office_profiles import built_in_profiles


def shipped_profiles(folder: Path) -> tuple[ShelfItem, ...]:
    """The office profiles in their order; raises UnreadableFile, UnusableDraft."""
    offices = built_in_profiles(folder)
    return tuple(
        shipped_item(
            ShelfItem(
                id=office.id,
                title=office.title,
                group=office.profile.system,
                position=position,
                content=msgspec.json.encode(office),
            )
        )
        for position, office in enumerate(offices)
    )


def shipped_templates(folder: Path) -> tuple[ShelfItem, ...]:
    """The templates in their order, by kind of meeting; raises UnreadableFile, UnusableDraft."""
    return template_items(default_templates(folder))


def template_items(shipped: Iterable[ShippedTemplate]) -> tuple[ShelfItem, ...]:
    """Shipped templates as pieces, in their order."""
    return tuple(
        shipped_item(
            ShelfItem(
                id=one.entry.id,
                title=one.entry.title,
                group=one.entry.kind,
                position=position,
                content=save_draft(one.draft),
            )
        )
        for position, one in enumerate(shipped)
    )


def shipped_item(item: ShelfItem) -> ShelfItem:
    """The piece as a shipped one, with the hash that later tells whether it was changed."""
    sha256 = hashlib.sha256(item.content).hexdigest()
    return msgspec.structs.replace(item, origin="shipped", shipped_sha256=sha256)
