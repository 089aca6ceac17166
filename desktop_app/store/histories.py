"""The undo histories of notices, as opaque bytes, kept across closing."""

from desktop_app.store.database import Database
from desktop_app.store.errors import UnknownNotice


class Histories:
    """One history for each notice."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, notice_id: str) -> bytes | None:
        """The history of a notice, None when there is none."""
        found = self._database.row(
            "SELECT data FROM histories JOIN notices ON notices.row = notice WHERE id = ?",
            (notice_id,),
        )
        return None if found is None else bytes(found[0])

    def put(self, notice_id: str, data: bytes) -> None:
        """Keep the history in the place of the old one; raises UnknownNotice."""
        with self._database.change() as sql:
            cursor = sql.execute(
                "REPLACE INTO histories SELECT row, ?, ? FROM notices WHERE id = ?",
                (self._database.now(), data, notice_id),
            )
            if not cursor.rowcount:
                raise UnknownNotice(notice_id)

    def drop(self, notice_id: str) -> None:
        """Forget the history of a notice, if there is one."""
        with self._database.change() as sql:
            sql.execute(
                "DELETE FROM histories WHERE notice = (SELECT row FROM notices WHERE id = ?)",
                (notice_id,),
            )
