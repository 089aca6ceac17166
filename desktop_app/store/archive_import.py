"""Import everything: what is new comes in, what is the same stays, what differs goes by choice."""

from pathlib import Path
from typing import Final

import msgspec
from msgspec import Struct

from desktop_app.notice.draft_file import load_draft, save_draft
from desktop_app.store.archive import Choice, Choices
from desktop_app.store.archive_compare import Compared, Key, Thing, compared, holdings
from desktop_app.store.archive_form import ArchivedNotice, Piece
from desktop_app.store.archive_pieces import ALONE, beside, free_id, put_piece
from desktop_app.store.archive_reading import Archive, opened_archive
from desktop_app.store.contents import packed_file
from desktop_app.store.errors import UnusableArchive
from desktop_app.store.merging import FileOf, HeldVersion, merge_notice
from desktop_app.store.store import Store

_PUT_EXPORT: Final = (
    "INSERT INTO exports (notice, version, at, file, standard, sha256) "
    "SELECT row, ?2, ?3, ?4, ?5, ?6 FROM notices WHERE id = ?1 AND NOT EXISTS ("
    "SELECT 1 FROM exports WHERE notice = notices.row AND at = ?3 AND file = ?4)"
)


class Imported(Struct, frozen=True):
    """How many things came in as new, were taken, stand side by side now, or stayed ours."""

    new: int = 0
    taken: int = 0
    both: int = 0
    kept: int = 0


def import_all(store: Store, file: Path, choices: Choices) -> Imported:
    """Bring the archive in, all of it or nothing; a backup of the store is made before.

    Raises UnusableArchive, StoreUnwritable.
    """
    with opened_archive(file) as archive:
        store.backups.make("before-import")
        with store.database.change():
            bringing = _Bringing(store, archive)
            try:
                done = [
                    bringing.bring(found, choices.of(*found.key))
                    for found in [*compared(store, archive)]
                    if found.place != "same"
                ]
            except msgspec.ValidationError as fault:
                raise UnusableArchive(file, "damaged") from fault
    store.notices.index()
    return Imported(*(done.count(name) for name in Imported.__struct_fields__))


class _Bringing:
    """Brings things of one archive into one store, inside a change."""

    def __init__(self, store: Store, archive: Archive) -> None:
        self._store = store
        self._archive = archive
        self._taken: set[Key] = {*holdings(store)}

    def bring(self, found: Compared, choice: Choice) -> str:
        """Do what was chosen; returns what was done, a field of Imported."""
        is_new = found.place == "new"
        thing = found.thing
        if not is_new and (choice == "keep" or (choice == "both" and found.key[0] in ALONE)):
            return "kept"
        if not is_new and choice == "both":
            self._bring_beside(thing)
            return "both"
        if isinstance(thing, Piece):
            put_piece(self._store, thing)
        else:
            self._merge(thing, lambda version: self._archive.file(version.sha256))
        return "new" if is_new else "taken"

    def _bring_beside(self, thing: Thing) -> None:
        """Put theirs in under an id that nobody has."""
        if isinstance(thing, Piece):
            new_id = free_id(thing.kind, thing.id, self._taken)
            self._taken.add((thing.kind, new_id))
            put_piece(self._store, beside(thing, new_id))
            return
        new_id = free_id("notice", thing.notice.id, self._taken)
        self._taken.add(("notice", new_id))
        files = {version.number: self._under(new_id, version) for version in thing.notice.versions}
        versions = tuple(
            msgspec.structs.replace(version, sha256=packed_file(files[version.number]).sha256)
            for version in thing.notice.versions
        )
        notice = msgspec.structs.replace(thing.notice, id=new_id, versions=versions)
        renamed = msgspec.structs.replace(thing, notice=notice, history=None)
        self._merge(renamed, lambda version: files[version.number])

    def _under(self, new_id: str, version: HeldVersion) -> bytes:
        draft = load_draft(self._archive.file(version.sha256))
        return save_draft(msgspec.structs.replace(draft, id=new_id))

    def _merge(self, thing: ArchivedNotice, file_of: FileOf) -> None:
        notice, database = thing.notice, self._store.database
        merge_notice(database, notice, file_of, is_same_line=False)
        with database.change() as sql:
            sql.execute(
                "UPDATE notices SET state = ?, binned = ? WHERE id = ?",
                (notice.state, notice.binned, notice.id),
            )
            for export in thing.exports:
                values = (export.version, export.at, export.file, export.standard, export.sha256)
                sql.execute(_PUT_EXPORT, (notice.id, *values))
        if thing.history is not None and self._store.histories.get(notice.id) is None:
            self._store.histories.put(notice.id, thing.history)
