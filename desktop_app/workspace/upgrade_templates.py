"""Bring newer shipped templates to the store; what the person changed is offered, never touched.

Which version of which shipped template lies on the shelf is kept in the setting RECORDS.
"""

from collections.abc import Mapping, Sequence
from typing import Final

import msgspec
from msgspec import Struct

from desktop_app.store.shelf import ShelfItem
from desktop_app.store.store import Store
from desktop_app.workspace.default_templates import (
    OwnTemplate,
    ShippedTemplate,
    Step,
    restore,
    upgrade,
)
from desktop_app.workspace.keep_items import free_id, free_title
from desktop_app.workspace.shipped_items import template_items

RECORDS: Final = "templates.shipped"


class Offer(Struct, frozen=True):
    """There is a newer version of the shipped template that became `own_id`, which was changed.

    `own_title` is what the person calls his, `title` what the new one is called.
    """

    own_id: str
    own_title: str
    default_id: str
    title: str
    version: int


class Record(Struct, frozen=True):
    """Of which shipped template, under which title, a piece was made; `sha256` of its content."""

    default_id: str
    version: int
    title: str
    sha256: str | None


def upgrade_templates(store: Store, shipped: Sequence[ShippedTemplate]) -> tuple[Offer, ...]:
    """Add what is new and replace what was never touched; what the person changed is offered.

    An offer is made at every call until it is accepted or declined. Nothing is written when there
    is nothing to do.
    """
    shelf = _Shelf(store, shipped)
    steps = upgrade(shelf.own(), [one.entry for one in shipped])
    shelf.take([step for step in steps if step.action != "offer"])
    return tuple(shelf.offer(step) for step in steps if step.action == "offer")


def restore_default_templates(
    store: Store, shipped: Sequence[ShippedTemplate]
) -> tuple[ShelfItem, ...]:
    """Bring every shipped template back as it is shipped, beside what the person has changed.

    Returns what was brought back.
    """
    shelf = _Shelf(store, shipped)
    return shelf.take(restore(shelf.own(), [one.entry for one in shipped]))


def accept_offer(store: Store, shipped: Sequence[ShippedTemplate], offer: Offer) -> ShelfItem:
    """Put the newer template on the shelf, beside the changed one."""
    (item,) = _Shelf(store, shipped).take([Step("add", offer.default_id, offer.version)])
    return item


def decline_offer(store: Store, offer: Offer) -> None:
    """Do not offer this version again; a still newer one will be."""
    item = store.templates.get(offer.own_id)
    records = dict(_records(store))
    records[item.id] = Record(offer.default_id, offer.version, offer.title, item.shipped_sha256)
    _keep(store, records)


class _Shelf:
    """The templates of one store beside those that are shipped."""

    def __init__(self, store: Store, shipped: Sequence[ShippedTemplate]) -> None:
        self._store = store
        self._shelf = store.templates
        self._shipped = {item.id: item for item in template_items(shipped)}
        self._versions = {one.entry.id: one.entry.version for one in shipped}
        self._records = dict(_records(store))

    def own(self) -> tuple[OwnTemplate, ...]:
        """What was made of shipped templates."""
        there = self._shelf.list(with_removed=True)
        return tuple(self._own(item) for item in there if item.origin == "shipped")

    def take(self, steps: Sequence[Step]) -> tuple[ShelfItem, ...]:
        """Do the steps, all or none; what lies on the shelf after them."""
        if not steps:
            return ()
        with self._store.database.change():
            items = tuple(self._taken(step) for step in steps)
            _keep(self._store, self._records)
        return items

    def offer(self, step: Step) -> Offer:
        """The step as an offer to the person."""
        item = self._shelf.get(step.own_id or step.default_id)
        title = self._shipped[step.default_id].title
        return Offer(item.id, item.title, step.default_id, title, step.version)

    def _own(self, item: ShelfItem) -> OwnTemplate:
        record = self._record(item)
        return OwnTemplate(
            id=item.id,
            default_id=record.default_id,
            version=record.version,
            is_changed=not item.is_as_shipped,
            is_binned=item.removed is not None,
        )

    def _record(self, item: ShelfItem) -> Record:
        """What is known of its making; version 0 when nothing is."""
        record = self._records.get(item.id)
        if record is not None and record.sha256 == item.shipped_sha256:
            return record
        new = self._shipped.get(item.id)
        is_present = new is not None and new.shipped_sha256 == item.shipped_sha256
        version = self._versions[item.id] if is_present else 0
        return Record(item.id, version, item.title, item.shipped_sha256)

    def _taken(self, step: Step) -> ShelfItem:
        new = self._shipped[step.default_id]
        put = self._shelf.put(self._replacing(step, new) or self._added(new))
        record = Record(step.default_id, step.version, new.title, new.shipped_sha256)
        self._records[put.id] = record
        return put

    def _replacing(self, step: Step, new: ShelfItem) -> ShelfItem | None:
        """The new one in the place of an untouched older one, under the title it was given."""
        if step.own_id is None:
            return None
        old = self._shelf.get(step.own_id)
        known = self._records.get(old.id)
        is_renamed = known is None or known.title != old.title
        title = old.title if is_renamed else new.title
        return self._named(new, old.id, title)

    def _added(self, new: ShelfItem) -> ShelfItem:
        """The new one under its own id where that is free or removed untouched."""
        there = {item.id: item for item in self._shelf.list(with_removed=True)}
        old = there.get(new.id)
        is_free = old is None or (old.removed is not None and old.is_as_shipped)
        own_id = new.id if is_free else free_id(self._shelf, self._shipped.values(), new.id)
        return self._named(new, own_id, new.title)

    def _named(self, new: ShelfItem, own_id: str, title: str) -> ShelfItem:
        free = free_title(self._shelf, (), title, but=own_id)
        return msgspec.structs.replace(new, id=own_id, title=free)


def _records(store: Store) -> Mapping[str, Record]:
    """The records; none where the setting holds something else."""
    try:
        return msgspec.convert(store.settings.get(RECORDS, {}), dict[str, Record])
    except msgspec.ValidationError:
        return {}


def _keep(store: Store, records: Mapping[str, Record]) -> None:
    store.settings.put(RECORDS, msgspec.to_builtins(records))
