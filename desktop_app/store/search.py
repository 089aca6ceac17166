"""The search over all notices: ranked, blind to diacritics and tone style, with snippets."""

import datetime as dt
from collections.abc import Collection
from typing import Any, Final

from msgspec import Struct

from desktop_app.store.database import Database
from desktop_app.store.notice_rows import COLUMNS, NoticeRow, State, row_of
from desktop_app.store.search_index import SearchIndex
from desktop_app.store.search_query import Query, read_query
from desktop_app.store.search_text import FIELDS, SearchText
from desktop_app.store.snippets import Snippet, snippet

LIMIT: Final = 30
MOST: Final = 1000
"""More hits than a person looks through are not given at once."""


NEAR: Final = 300
"""How many of the newest hits are ranked: words that most notices have tell nothing."""

_WEIGHTS: Final = "8.0, 3.0, 8.0, 4.0, 1.0"
_NEWEST: Final = (
    "SELECT search.rowid FROM search JOIN notices ON notices.row = search.rowid "
    "WHERE search MATCH ? {conditions} ORDER BY search.rowid DESC LIMIT ?"
)
_RANKED: Final = (
    f"SELECT notices.row, {COLUMNS} FROM search JOIN notices ON notices.row = search.rowid "  # noqa: S608
    "WHERE search MATCH ? AND search.rowid >= ? AND +search.rowid IN ({marks}) "
    f"ORDER BY bm25(search, {_WEIGHTS}), changed DESC LIMIT ?"
)
_ALL: Final = (
    f"SELECT notices.row, {COLUMNS} FROM notices WHERE 1 {{conditions}} "  # noqa: S608
    "ORDER BY changed DESC, notices.row DESC LIMIT ?"
)


class Hit(Struct, frozen=True):
    """A notice that was found, and where the words stand in it, the title first."""

    notice: NoticeRow
    snippets: tuple[Snippet, ...]


class Hits(Struct, frozen=True):
    """The best hits; `has_more`: there are more than were asked for."""

    hits: tuple[Hit, ...]
    has_more: bool


class Conditions(Struct, frozen=True, kw_only=True):
    """What a notice must be besides having the words; empty and None ask for nothing.

    Days are of the notice's date; one with a blank day or month counts for all it may become.
    `is_binned`: it is in the bin; else it is not.
    """

    states: Collection[State] = ()
    from_day: dt.date | None = None
    to_day: dt.date | None = None
    number: int | None = None
    organ: str | None = None
    person: str | None = None
    is_binned: bool = False


class Search:
    """Finds notices by words and conditions."""

    def __init__(self, database: Database, index: SearchIndex) -> None:
        self._database = database
        self._index = index

    def find(self, text: str, conditions: Conditions, limit: int) -> Hits:
        """The best `limit` (at most MOST) notices, best first; without words those changed last."""
        self._index.update()
        limit = min(limit, MOST)
        query = read_query(text, conditions.organ, conditions.person)
        rows = self._rows(query, conditions, limit + 1)
        found = rows[:limit]
        texts = self._index.texts([row[0] for row in found]) if query.words else {}
        hits = []
        for number, *columns in found:
            snippets = _snippets(query, texts[number]) if number in texts else ()
            hits.append(Hit(row_of(tuple(columns)), snippets))
        return Hits(tuple(hits), len(rows) > limit)

    def _rows(self, query: Query, conditions: Conditions, limit: int) -> list[tuple[Any, ...]]:
        clauses, values = _clauses(conditions)
        if query.anywhere is None:
            return self._database.rows(_ALL.format(conditions=clauses), (*values, limit))
        newest: set[int] = set()
        near = max(NEAR, limit)
        for match in (query.anywhere, query.in_head):
            if match is not None:
                sql = _NEWEST.format(conditions=clauses)
                newest |= {row for (row,) in self._database.rows(sql, (match, *values, near))}
            if len(newest) < near:
                break  # these are all there are
        sql = _RANKED.format(marks=", ".join("?" * len(newest)))
        oldest = min(newest, default=0)
        return self._database.rows(sql, (query.anywhere, oldest, *newest, limit))


def _clauses(conditions: Conditions) -> tuple[str, list[object]]:
    """The conditions as SQL to be added to a WHERE, and their values."""
    clauses, values = [f"binned IS {'NOT ' * conditions.is_binned}NULL"], list[object]()
    if conditions.states:
        clauses.append(f"state IN ({', '.join('?' * len(conditions.states))})")
        values += conditions.states
    if conditions.from_day is not None:
        clauses.append("last_day >= ?")
        values.append(conditions.from_day.isoformat())
    if conditions.to_day is not None:
        clauses.append("first_day <= ?")
        values.append(conditions.to_day.isoformat())
    if conditions.number is not None:
        clauses.append("notices.number = ?")
        values.append(conditions.number)
    return "".join(f" AND {clause}" for clause in clauses), values


def _snippets(query: Query, texts: tuple[SearchText, SearchText]) -> tuple[Snippet, ...]:
    shown, folded = texts
    found = (
        snippet(field, getattr(shown, field), getattr(folded, field), query.words)
        for field in FIELDS
    )
    return tuple(filter(None, found))
