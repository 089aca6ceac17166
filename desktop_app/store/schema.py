"""The tables of schema 1, the first release. Never changed: a later schema is a migration.

Contents lie apart from the rows that describe them, so that lists and thinning read little; the
search index holds folded texts and no copy of them. Everything refers to a notice by its `row`.
"""

from typing import Final

APPLICATION_ID: Final = 0x54424B4C
"""Marks a database of this program ("TBKL")."""

SCHEMA_1: Final = (
    """CREATE TABLE sessions (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        opened TEXT NOT NULL,
        closed TEXT,
        changed TEXT,
        changes INTEGER NOT NULL,
        seen INTEGER NOT NULL DEFAULT 0
    ) STRICT""",
    """CREATE TABLE notices (
        row INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        state TEXT NOT NULL CHECK (state IN ('drafting', 'for_signature', 'issued')),
        title TEXT NOT NULL,
        organ TEXT NOT NULL,
        symbol TEXT NOT NULL,
        number INTEGER,
        year INTEGER NOT NULL,
        month INTEGER,
        day INTEGER,
        first_day TEXT NOT NULL,
        last_day TEXT NOT NULL,
        created TEXT NOT NULL,
        changed TEXT NOT NULL,
        binned TEXT,
        version INTEGER NOT NULL,
        sha256 TEXT NOT NULL,
        session INTEGER NOT NULL,
        indexed INTEGER NOT NULL DEFAULT 0
    ) STRICT""",
    "CREATE INDEX notices_to_index ON notices (row) WHERE indexed <> version",
    """CREATE TABLE versions (
        row INTEGER PRIMARY KEY,
        notice INTEGER NOT NULL REFERENCES notices (row) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        at TEXT NOT NULL,
        label TEXT,
        session INTEGER NOT NULL,
        sha256 TEXT NOT NULL,
        size INTEGER NOT NULL,
        UNIQUE (notice, number)
    ) STRICT""",
    """CREATE TABLE contents (
        version INTEGER PRIMARY KEY REFERENCES versions (row) ON DELETE CASCADE,
        data BLOB NOT NULL
    ) STRICT""",
    """CREATE TABLE search_texts (
        notice INTEGER PRIMARY KEY REFERENCES notices (row) ON DELETE CASCADE,
        shown BLOB NOT NULL,
        folded BLOB NOT NULL
    ) STRICT""",
    """CREATE VIRTUAL TABLE search USING fts5 (
        title, organ, number, people, body,
        content = '', prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 0'
    )""",
    """CREATE TABLE shelf (
        kind TEXT NOT NULL,
        id TEXT NOT NULL,
        title TEXT NOT NULL,
        grouping TEXT NOT NULL,
        position INTEGER NOT NULL,
        content BLOB NOT NULL,
        origin TEXT NOT NULL CHECK (origin IN ('shipped', 'own')),
        shipped_sha256 TEXT,
        changed TEXT NOT NULL,
        removed TEXT,
        PRIMARY KEY (kind, id)
    ) STRICT""",
    """CREATE TABLE directory (
        kind TEXT NOT NULL,
        id TEXT NOT NULL,
        content BLOB NOT NULL,
        uses INTEGER NOT NULL DEFAULT 0,
        last_used TEXT,
        changed TEXT NOT NULL,
        PRIMARY KEY (kind, id)
    ) STRICT""",
    """CREATE TABLE settings (
        name TEXT PRIMARY KEY,
        content BLOB NOT NULL
    ) STRICT""",
    """CREATE TABLE exports (
        row INTEGER PRIMARY KEY,
        notice INTEGER NOT NULL REFERENCES notices (row) ON DELETE CASCADE,
        version INTEGER NOT NULL,
        at TEXT NOT NULL,
        file TEXT NOT NULL,
        standard TEXT NOT NULL,
        sha256 TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX exports_of_notice ON exports (notice, version)",
    """CREATE TABLE histories (
        notice INTEGER PRIMARY KEY REFERENCES notices (row) ON DELETE CASCADE,
        at TEXT NOT NULL,
        data BLOB NOT NULL
    ) STRICT""",
)
