"""The directory (danh bạ): people, organs and recipients, with how often and when last used.

The phrases are counted the same way, each by its id; they themselves lie on the shelf or are only
shipped.
"""

import datetime as dt
from typing import Any, Final, Generic, Literal, TypeVar

import msgspec
from msgspec import Struct

from desktop_app.store.database import Database
from desktop_app.store.errors import UnknownEntry
from desktop_app.store.moments import from_text_or_none, to_text

EntryKind = Literal["person", "organ", "recipient", "phrase_use"]


class Post(Struct, frozen=True, kw_only=True):
    """A post a person holds; `from_day`, `to_day` None: not known, or still held."""

    name: str
    organ: str = ""
    from_day: dt.date | None = None
    to_day: dt.date | None = None


class Person(Struct, frozen=True, kw_only=True):
    """A person (`title`: "đồng chí", "ông") with all posts, present and past."""

    id: str
    name: str
    title: str = ""
    posts: tuple[Post, ...] = ()


class Organ(Struct, frozen=True, kw_only=True):
    """A body: its full and short name, its kind ("sở", "ban Đảng") and its place in lists."""

    id: str
    name: str
    short: str = ""
    kind: str = ""
    position: int = 0


class RecipientEntry(Struct, frozen=True, kw_only=True):
    """A line of the recipients (nơi nhận) that is used again and again."""

    id: str
    text: str
    purpose: str | None = None
    group: str = ""


class PhraseUse(Struct, frozen=True, kw_only=True):
    """A phrase that was used or is a favourite, by the id of the phrase."""

    id: str
    is_favourite: bool = False


Entry = TypeVar("Entry", Person, Organ, RecipientEntry, PhraseUse)


class Listed(Struct, Generic[Entry], frozen=True):
    """An entry with its use; `last_used` None: never."""

    entry: Entry
    uses: int
    last_used: dt.datetime | None


class Register(Generic[Entry]):
    """The entries of one kind, each by its id."""

    def __init__(self, database: Database, kind: EntryKind, form: type[Entry]) -> None:
        self._database = database
        self._form: type[Entry] = form
        self.kind: EntryKind = kind

    def get(self, id: str) -> Listed[Entry]:  # noqa: A002
        """The entry; raises UnknownEntry."""
        row = self._database.row(
            "SELECT content, uses, last_used FROM directory WHERE kind = ? AND id = ?",
            (self.kind, id),
        )
        if row is None:
            raise UnknownEntry(id)
        return self._listed(row)

    def list(self) -> tuple[Listed[Entry], ...]:
        """All entries, the most used first, of these the last used."""
        rows = self._database.rows(
            "SELECT content, uses, last_used FROM directory WHERE kind = ? "
            "ORDER BY uses DESC, last_used DESC, id",
            (self.kind,),
        )
        return tuple(map(self._listed, rows))

    def put(self, entry: Entry) -> None:
        """Keep the entry in the place of one with the same id, whose uses stay."""
        with self._database.change() as sql:
            sql.execute(
                "INSERT INTO directory (kind, id, content, changed) VALUES (?1, ?2, ?3, ?4) "
                "ON CONFLICT DO UPDATE SET content = ?3, changed = ?4 WHERE content <> ?3",
                (self.kind, entry.id, msgspec.json.encode(entry), self._database.now()),
            )

    def put_listed(self, listed: Listed[Entry]) -> None:
        """Keep an entry that comes from elsewhere; its uses count where they are more."""
        self.put(listed.entry)
        last_used = None if listed.last_used is None else to_text(listed.last_used)
        with self._database.change() as sql:
            sql.execute(
                "UPDATE directory SET uses = ?3, last_used = ?4 "
                "WHERE kind = ?1 AND id = ?2 AND uses < ?3",
                (self.kind, listed.entry.id, listed.uses, last_used),
            )

    def count_use(self, id: str) -> None:  # noqa: A002
        """Note that the entry was used now; raises UnknownEntry."""
        with self._database.change() as sql:
            cursor = sql.execute(
                "UPDATE directory SET uses = uses + 1, last_used = ? WHERE kind = ? AND id = ?",
                (self._database.now(), self.kind, id),
            )
            if not cursor.rowcount:
                raise UnknownEntry(id)

    def take_back_use(self, id: str) -> None:  # noqa: A002
        """Count one use less, when it was last used stays; raises UnknownEntry."""
        with self._database.change() as sql:
            cursor = sql.execute(
                "UPDATE directory SET uses = max(uses - 1, 0) WHERE kind = ? AND id = ?",
                (self.kind, id),
            )
            if not cursor.rowcount:
                raise UnknownEntry(id)

    def remove(self, id: str) -> None:  # noqa: A002
        """Take the entry out; raises UnknownEntry."""
        with self._database.change() as sql:
            cursor = sql.execute("DELETE FROM directory WHERE kind = ? AND id = ?", (self.kind, id))
            if not cursor.rowcount:
                raise UnknownEntry(id)

    def _listed(self, row: tuple[Any, ...]) -> Listed[Entry]:
        content, uses, last_used = row
        entry = msgspec.json.decode(content, type=self._form)
        return Listed(entry, uses, from_text_or_none(last_used))


class Directory:
    """The three registers."""

    def __init__(self, database: Database) -> None:
        self.people: Final = Register(database, "person", Person)
        self.organs: Final = Register(database, "organ", Organ)
        self.recipients: Final = Register(database, "recipient", RecipientEntry)
