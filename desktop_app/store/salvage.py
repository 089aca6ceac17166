"""Making a damaged store whole: from a backup if wanted, and from all that can still be read."""

from contextlib import ExitStack, closing, suppress
from pathlib import Path
from typing import Final

from msgspec import Struct

from desktop_app.store.backups import check_backup
from desktop_app.store.damage import set_aside, settle, waiting
from desktop_app.store.damaged_file import DamagedFile, opened
from desktop_app.store.database import Database, connect
from desktop_app.store.faults import told
from desktop_app.store.lock import take_lock
from desktop_app.store.merging import merge_notice
from desktop_app.store.moments import Clock
from desktop_app.store.opening import prepare
from desktop_app.store.place import StorePlace
from desktop_app.store.private_files import make_file, put_in_place, settle_file
from desktop_app.store.salvaged_notices import notices_in
from desktop_app.store.salvaged_tables import merge_tables
from desktop_app.store.sessions import Sessions

_UNFINISHED: Final = ".new.db"


class Repaired(Struct, frozen=True):
    """What a repair did: the damaged file as it lies there, the backup it began with, how many
    notices and versions were added to that, and how many rows could not be read any more.
    """

    set_aside: Path | None
    backup: Path | None
    notices: int
    versions: int
    unreadable: int


def repair(file: Path, clock: Clock, backup: Path | None) -> Repaired:
    """Make the store anew: the content of `backup` (None: empty) and, on top of it, every notice,
    version and other row that the damaged file still gives. Newer content wins as a new version.

    The new store takes its place only when it is whole, so that a repair can be broken off and
    begun again. A store still in its place is set aside first. Raises StoreInUse, UnusableBackup,
    StoreTooNew, StoreUnwritable.
    """
    place = StorePlace(file)
    with ExitStack() as stack, told(place):
        stack.callback(take_lock(place, clock).release)
        if backup is not None:
            check_backup(backup)
        if file.exists():
            set_aside(place, clock())
        damaged = waiting(place)
        built = StorePlace(file.with_name(f".{file.stem}{_UNFINISHED}"))
        for left in (built.file, *built.companions):
            with suppress(FileNotFoundError):
                left.unlink()
        make_file(built.file)
        if backup is not None:
            built.file.write_bytes(backup.read_bytes())
        with closing(Database(built, connect(built), clock)) as database:
            repaired = _filled(database, damaged, backup)
        settle_file(built.file)
        put_in_place(built.file, file)
        if damaged is not None:
            settle(damaged)
    return repaired


def _filled(database: Database, damaged: Path | None, backup: Path | None) -> Repaired:
    prepare(database.connection)
    sessions = Sessions(database)
    sessions.acknowledge_all()
    sessions.begin()
    counted = (0, 0, 0)
    if damaged is not None and damaged.stat().st_size:
        with opened(damaged) as source:
            counted = _salvaged(source, database)
    sessions.end()
    return Repaired(damaged, backup, *counted)


def _salvaged(source: DamagedFile, database: Database) -> tuple[int, int, int]:
    notices = versions = 0
    for held, file_of in notices_in(source):
        added = merge_notice(database, held, file_of, is_same_line=True)
        notices += bool(added)
        versions += added
    merge_tables(source, database)
    return notices, versions, source.unreadable
