"""Export everything: the whole store as one file, written whole or not at all."""

import io
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import msgspec

from desktop_app.store.archive_form import (
    MANIFEST,
    NOTICES,
    PIECES,
    ArchivedExport,
    ArchivedNotice,
    Manifest,
    draft_name,
)
from desktop_app.store.archive_pieces import pieces_of
from desktop_app.store.contents import unpacked
from desktop_app.store.errors import StoreUnwritable
from desktop_app.store.faults import reason_of, told
from desktop_app.store.merging import HeldNotice, HeldVersion
from desktop_app.store.private_files import written_whole
from desktop_app.store.store import Store


def export_all(store: Store, target: Path) -> int:
    """Write everything into the archive `target`, for the owner alone; how many notices.

    Work that goes on meanwhile is not in it. Raises StoreUnwritable (of `target`); an old file is
    as it was then.
    """
    with closing(store.database.second()) as database, told(store.place):
        database.connection.execute("BEGIN")
        frozen = Store(database, None)
        try:
            with written_whole(target) as stream, ZipFile(stream, "w", ZIP_DEFLATED) as archive:
                return _write(frozen, archive)
        except OSError as fault:
            raise StoreUnwritable(target, reason_of(fault)) from fault


def archived_notices(sql: sqlite3.Connection) -> Iterator[ArchivedNotice]:
    """Every notice as an archive holds it, but for its drafts."""
    rows = sql.execute(
        "SELECT row, id, title, state, created, binned, data FROM notices "
        "LEFT JOIN histories ON histories.notice = notices.row ORDER BY row"
    )
    for row, id_, title, state, created, binned, history in rows.fetchall():
        versions = sql.execute(
            "SELECT number, at, label, sha256 FROM versions WHERE notice = ? ORDER BY number",
            (row,),
        )
        held = HeldNotice(
            id=id_,
            state=state,
            created=created,
            binned=binned,
            versions=tuple(
                HeldVersion(number=number, at=at, label=label, sha256=sha256)
                for number, at, label, sha256 in versions
            ),
        )
        exports = sql.execute(
            "SELECT version, at, file, standard, sha256 FROM exports WHERE notice = ? ORDER BY row",
            (row,),
        )
        yield ArchivedNotice(
            title=title,
            notice=held,
            exports=tuple(
                ArchivedExport(version=version, at=at, file=file, standard=standard, sha256=sha256)
                for version, at, file, standard, sha256 in exports
            ),
            history=history,
        )


def _write(store: Store, archive: ZipFile) -> int:
    sql = store.database.connection
    archive.writestr(MANIFEST, msgspec.json.encode(Manifest(made=store.database.now())))
    lines = io.BytesIO()
    count = 0
    for notice in archived_notices(sql):
        lines.write(msgspec.json.encode(notice) + b"\n")
        count += 1
    archive.writestr(NOTICES, lines.getvalue())
    pieces = (msgspec.json.encode(piece) + b"\n" for piece in pieces_of(store))
    archive.writestr(PIECES, b"".join(pieces))
    contents = sql.execute(
        "SELECT sha256, data FROM versions JOIN contents ON contents.version = versions.row "
        "GROUP BY sha256"
    )
    for sha256, data in contents:
        archive.writestr(draft_name(sha256), unpacked(data))
    return count
