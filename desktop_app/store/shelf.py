"""Templates, profiles and phrases: named pieces of content, shipped with the program or one's own.

The content is opaque here. A shipped piece remembers the SHA-256 of what was shipped, so that a
newer program can tell whether the person has changed it; one that was removed is remembered too,
so that it is not brought back unasked.
"""

import datetime as dt
import hashlib
from typing import Any, Final, Literal

from msgspec import Struct

from desktop_app.store.database import Database
from desktop_app.store.errors import UnknownItem, UnknownPhrase, UnknownProfile, UnknownTemplate
from desktop_app.store.moments import from_text, from_text_or_none, to_text

ShelfKind = Literal["template", "profile", "phrase"]
Origin = Literal["shipped", "own"]

UNKNOWN: Final[dict[ShelfKind, type[UnknownItem]]] = {
    "template": UnknownTemplate,
    "profile": UnknownProfile,
    "phrase": UnknownPhrase,
}
_COLUMNS: Final = "id, title, grouping, position, content, origin, shipped_sha256, changed, removed"


class ShelfItem(Struct, frozen=True, kw_only=True):
    """A template (the bytes of a draft's file), a profile or a phrase.

    `group` and `position` are for lists. `shipped_sha256` is of the content as it was shipped,
    None for one's own. `changed` None: set when it is put; `removed` None: it is offered.
    """

    id: str
    title: str
    content: bytes
    group: str = ""
    position: int = 0
    origin: Origin = "own"
    shipped_sha256: str | None = None
    changed: dt.datetime | None = None
    removed: dt.datetime | None = None

    @property
    def is_as_shipped(self) -> bool:
        """Whether the content is still what was shipped."""
        return self.shipped_sha256 == hashlib.sha256(self.content).hexdigest()


class Shelf:
    """The pieces of one kind."""

    def __init__(self, database: Database, kind: ShelfKind) -> None:
        self._database = database
        self.kind: ShelfKind = kind

    def get(self, id: str) -> ShelfItem:  # noqa: A002
        """The piece, removed or not; raises the kind's Unknown error."""
        row = self._database.row(
            f"SELECT {_COLUMNS} FROM shelf WHERE kind = ? AND id = ?",  # noqa: S608
            (self.kind, id),
        )
        if row is None:
            raise UNKNOWN[self.kind](id)
        return _item(row)

    def list(self, *, with_removed: bool = False) -> tuple[ShelfItem, ...]:
        """The pieces by group, position and title."""
        rows = self._database.rows(
            f"SELECT {_COLUMNS} FROM shelf "  # noqa: S608
            "WHERE kind = ? AND (? OR removed IS NULL) ORDER BY grouping, position, title, id",
            (self.kind, with_removed),
        )
        return tuple(map(_item, rows))

    def put(self, item: ShelfItem) -> ShelfItem:
        """Keep the piece in the place of one with the same id; it is returned as it is kept."""
        changed = item.changed or self._database.clock()
        with self._database.change() as sql:
            sql.execute(
                f"REPLACE INTO shelf (kind, {_COLUMNS}) "  # noqa: S608
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    self.kind,
                    item.id,
                    item.title,
                    item.group,
                    item.position,
                    item.content,
                    item.origin,
                    item.shipped_sha256,
                    to_text(changed),
                    None if item.removed is None else to_text(item.removed),
                ),
            )
        return self.get(item.id)

    def remove(self, id: str) -> None:  # noqa: A002
        """Offer the piece no more; `bring_back` undoes it. Raises the kind's Unknown error."""
        self._set_removed(id, self._database.now())

    def bring_back(self, id: str) -> None:  # noqa: A002
        """Offer a removed piece again; raises the kind's Unknown error."""
        self._set_removed(id, None)

    def _set_removed(self, item_id: str, removed: str | None) -> None:
        with self._database.change() as sql:
            cursor = sql.execute(
                "UPDATE shelf SET removed = ? WHERE kind = ? AND id = ?",
                (removed, self.kind, item_id),
            )
            if not cursor.rowcount:
                raise UNKNOWN[self.kind](item_id)


def _item(row: tuple[Any, ...]) -> ShelfItem:
    id_, title, group, position, content, origin, shipped, changed, removed = row
    return ShelfItem(
        id=id_,
        title=title,
        content=content,
        group=group,
        position=position,
        origin=origin,
        shipped_sha256=shipped,
        changed=from_text(changed),
        removed=from_text_or_none(removed),
    )
