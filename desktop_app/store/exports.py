"""The record of what was exported when: which version, into which file, with which hash."""

import datetime as dt

from msgspec import Struct

from desktop_app.store.database import Database
from desktop_app.store.errors import UnknownNotice
from desktop_app.store.moments import from_text


class ExportRow(Struct, frozen=True, kw_only=True):
    """A file that left the program; `sha256` is of the file, `standard` the id of the decree."""

    notice_id: str
    version: int
    at: dt.datetime
    file: str
    standard: str
    sha256: str


class Exports:
    """All exports. A version that was exported is never thinned away."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def record(
        self, notice_id: str, version: int, *, file: str, standard: str, sha256: str
    ) -> ExportRow:
        """Note an export made now; raises UnknownNotice."""
        now = self._database.now()
        with self._database.change() as sql:
            cursor = sql.execute(
                "INSERT INTO exports (notice, version, at, file, standard, sha256) "
                "SELECT row, ?, ?, ?, ?, ? FROM notices WHERE id = ?",
                (version, now, file, standard, sha256, notice_id),
            )
            if not cursor.rowcount:
                raise UnknownNotice(notice_id)
        return ExportRow(
            notice_id=notice_id,
            version=version,
            at=from_text(now),
            file=file,
            standard=standard,
            sha256=sha256,
        )

    def list(self, notice_id: str | None = None) -> tuple[ExportRow, ...]:
        """The exports of a notice, or of all (None), newest first."""
        rows = self._database.rows(
            "SELECT id, exports.version, at, file, standard, exports.sha256 FROM exports "
            "JOIN notices ON notices.row = notice WHERE ?1 IS NULL OR id = ?1 "
            "ORDER BY exports.row DESC",
            (notice_id,),
        )
        return tuple(
            ExportRow(
                notice_id=id_,
                version=version,
                at=from_text(at),
                file=file,
                standard=standard,
                sha256=sha256,
            )
            for id_, version, at, file, standard, sha256 in rows
        )
