"""The notices: saved so that it is durable, listed, found, moved to the bin and back."""

import datetime as dt
from collections.abc import Collection
from typing import Final

from msgspec import Struct

from desktop_app.notice.draft import Draft
from desktop_app.store.contents import draft_in, packed
from desktop_app.store.database import Database
from desktop_app.store.errors import UnknownNotice
from desktop_app.store.moments import from_text, to_text
from desktop_app.store.notice_rows import COLUMNS, Counts, NoticeRow, State, described, row_of
from desktop_app.store.search import LIMIT, Conditions, Hits, Search
from desktop_app.store.search_index import SearchIndex
from desktop_app.store.versions import NewVersion, insert_version

_DESCRIBED: Final = (
    "title = :title, organ = :organ, symbol = :symbol, number = :number, year = :year, "
    "month = :month, day = :day, first_day = :first_day, last_day = :last_day, "
    "changed = :changed, version = :version, sha256 = :sha256, session = :session"
)


class SavedVersion(Struct, frozen=True):
    """What was saved, on the disk when this is returned."""

    notice_id: str
    number: int
    at: dt.datetime


class Notices:
    """All notices, each by the id of its draft."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._index = SearchIndex(database)
        self._search = Search(database, self._index)

    def save(self, draft: Draft, *, label: str | None = None) -> SavedVersion:
        """Save the draft as the latest version; on the disk when this returns.

        A draft equal to the latest version makes no new one, but gives it the `label`. Raises
        StoreUnwritable, StoreDamaged: nothing is lost then, and nothing is saved. Raises DraftError
        for a draft that could not be loaded again.
        """
        content = packed(draft)
        with self._database.change() as sql:
            now = self._database.now()
            known = sql.execute(
                "SELECT notices.row, notices.version, notices.sha256, versions.at FROM notices "
                "JOIN versions ON notice = notices.row AND versions.number = notices.version "
                "WHERE id = ?",
                (draft.id,),
            ).fetchone()
            if known is not None and known[2] == content.sha256:
                row, number, _, at = known
                if label is not None:
                    sql.execute(
                        "UPDATE versions SET label = ? WHERE notice = ? AND number = ?",
                        (label or None, row, number),
                    )
                return SavedVersion(draft.id, number, from_text(at))
            columns = {
                **described(draft),
                "id": draft.id,
                "changed": now,
                "sha256": content.sha256,
                "session": self._database.session,
            }
            number = 1 if known is None else known[1] + 1
            columns["version"] = number
            row = self._created(columns) if known is None else known[0]
            sql.execute(f"UPDATE notices SET {_DESCRIBED} WHERE id = :id", columns)  # noqa: S608
            session = self._database.session
            insert_version(sql, NewVersion(row, number, now, session, content, label or None))
        return SavedVersion(draft.id, number, from_text(now))

    def get(self, notice_id: str) -> NoticeRow:
        """What a list tells of the notice; raises UnknownNotice."""
        columns = self._database.row(
            f"SELECT {COLUMNS} FROM notices WHERE id = ?",  # noqa: S608
            (notice_id,),
        )
        if columns is None:
            raise UnknownNotice(notice_id)
        return row_of(columns)

    def latest(self, notice_id: str) -> Draft:
        """The draft as it was saved last; raises UnknownNotice."""
        found = self._database.row(
            "SELECT data FROM notices "
            "JOIN versions ON notice = notices.row AND versions.number = notices.version "
            "JOIN contents ON contents.version = versions.row WHERE id = ?",
            (notice_id,),
        )
        if found is None:
            raise UnknownNotice(notice_id)
        return draft_in(found[0])

    def counts(self) -> Counts:
        """How many notices there are."""
        rows = self._database.rows(
            "SELECT state, binned IS NOT NULL, count(*) FROM notices GROUP BY 1, 2"
        )
        by_state: dict[State, int] = {state: count for state, binned, count in rows if not binned}
        return Counts(by_state, sum(count for _, binned, count in rows if binned))

    def list(
        self,
        state: State | None = None,
        *,
        binned: bool = False,
        limit: int | None = None,
        skip: int = 0,
    ) -> tuple[NoticeRow, ...]:
        """The notices changed last first; `state` None: of any. `binned`: those in the bin.

        `limit` of them, without the first `skip`.
        """
        rows = self._database.rows(
            f"SELECT {COLUMNS} FROM notices "  # noqa: S608
            "WHERE (binned IS NOT NULL) = ? AND (?2 IS NULL OR state = ?2) "
            "ORDER BY changed DESC, row DESC LIMIT ?3 OFFSET ?4",
            (binned, state, -1 if limit is None else limit, skip),
        )
        return tuple(map(row_of, rows))

    def search(  # noqa: PLR0913
        self,
        query: str,
        *,
        states: Collection[State] = (),
        from_day: dt.date | None = None,
        to_day: dt.date | None = None,
        number: int | None = None,
        organ: str | None = None,
        person: str | None = None,
        is_binned: bool = False,
        limit: int = LIMIT,
    ) -> Hits:
        """The best hits for the words and all conditions; see `search_query` and `Conditions`."""
        conditions = Conditions(
            states=states,
            from_day=from_day,
            to_day=to_day,
            number=number,
            organ=organ,
            person=person,
            is_binned=is_binned,
        )
        return self.find(query, conditions, limit)

    def find(self, query: str, conditions: Conditions, limit: int = LIMIT) -> Hits:
        """The best hits for the words and all conditions."""
        return self._search.find(query, conditions, limit)

    def set_state(self, notice_id: str, state: State) -> None:
        """Say how far the notice is; raises UnknownNotice."""
        self._set(notice_id, "state", state)

    def bin(self, notice_id: str) -> None:
        """Move the notice to the bin, with all it has; raises UnknownNotice."""
        self._set(notice_id, "binned", self._database.now())

    def unbin(self, notice_id: str) -> None:
        """Bring the notice back from the bin; raises UnknownNotice."""
        self._set(notice_id, "binned", None)

    def erase_binned_before(self, moment: dt.datetime) -> int:
        """Erase for ever what was moved to the bin before an aware moment; how many notices."""
        with self._database.change() as sql:
            rows = sql.execute(
                "SELECT row FROM notices WHERE binned < ?", (to_text(moment),)
            ).fetchall()
            for (row,) in rows:
                self._index.forget(row)
                sql.execute("DELETE FROM notices WHERE row = ?", (row,))
        return len(rows)

    def index(self) -> int:
        """Bring the search up to date now, so that the next search need not; how many notices."""
        return self._index.update()

    def _created(self, columns: dict[str, object]) -> int:
        with self._database.change() as sql:
            cursor = sql.execute(
                "INSERT INTO notices (id, state, title, organ, symbol, year, first_day, last_day, "
                "created, changed, version, sha256, session) VALUES (:id, 'drafting', :title, "
                ":organ, :symbol, :year, :first_day, :last_day, :changed, :changed, :version, "
                ":sha256, :session)",
                columns,
            )
            assert cursor.lastrowid is not None
            return cursor.lastrowid

    def _set(self, notice_id: str, column: str, value: str | None) -> None:
        with self._database.change() as sql:
            cursor = sql.execute(
                f"UPDATE notices SET {column} = ? WHERE id = ?",  # noqa: S608
                (value, notice_id),
            )
            if not cursor.rowcount:
                raise UnknownNotice(notice_id)
