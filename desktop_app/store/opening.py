"""Opening the store: its folder, its lock, a look whether it is sound, migration, a new session."""

import sqlite3
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path

from desktop_app.store.backups import Backups
from desktop_app.store.checks import has_header, passes
from desktop_app.store.damage import set_aside, waiting
from desktop_app.store.database import Database, connect
from desktop_app.store.errors import NotAStore, StoreDamaged, StoreTooNew
from desktop_app.store.faults import is_damage, newest_backup, told
from desktop_app.store.lock import take_lock
from desktop_app.store.migrations import STEPS, Step, migrate, newest_schema, schema_of
from desktop_app.store.moments import Clock
from desktop_app.store.place import FILE_NAME, StorePlace
from desktop_app.store.private_files import make_file, make_folder, restrict
from desktop_app.store.schema import APPLICATION_ID
from desktop_app.store.sessions import Sessions
from desktop_app.store.store import Store


def open_store(
    file: Path,
    clock: Clock,
    *,
    chores: bool = True,
    check: bool = False,
    steps: Mapping[int, Step] = STEPS,
) -> Store:
    """Open the store of `file`, a new one where there is none; close it with `with`.

    `chores`: back up, thin and index in the background, now and every hour; a command that only
    reads does without. `check`: look through the whole file first, as is always done after a
    session that broke off. `steps` are the migrations, others only in tests.

    Raises StoreInUse (the other window is asked to come forward), StoreDamaged (the file has been
    set aside; see `salvage.repair`), StoreTooNew, NotAStore, StoreUnwritable.
    """
    place = StorePlace(file)
    with ExitStack() as undo, told(place):
        make_folder(place.folder)
        lock = take_lock(place, clock)
        undo.callback(lock.release)
        _refuse_missing(place)
        try:
            database = _database(place, clock, steps, undo)
            sessions = Sessions(database)
            if check or not sessions.is_clean():
                _refuse_unsound(database.connection)
            recovered = sessions.recovered()
            sessions.begin()
        except StoreDamaged as fault:
            undo.close()
            raise _set_aside(place, clock, fault) from fault
        store = Store(database, lock, recovered)
        undo.pop_all()
    if chores:
        store.chores.start()
    return store


def prepare(connection: sqlite3.Connection, steps: Mapping[int, Step] = STEPS) -> None:
    """Let an open database write ahead, and bring it to the newest schema."""
    connection.execute("PRAGMA journal_mode = WAL")
    migrate(connection, steps)


def _database(
    place: StorePlace, clock: Clock, steps: Mapping[int, Step], undo: ExitStack
) -> Database:
    _refuse_foreign_bytes(place)
    if not place.file.exists():
        make_file(place.file)
    with told(place):
        connection = connect(place)
        undo.callback(connection.close)
        schema = _checked_schema(place, connection, newest_schema(steps))
        for file in (place.file, *place.companions):
            restrict(file)
        database = Database(place, connection, clock)
        if 0 < schema < newest_schema(steps):
            Backups(database).make("before-migration")
        prepare(connection, steps)
    return database


def _checked_schema(place: StorePlace, connection: sqlite3.Connection, known: int) -> int:
    schema = schema_of(connection)
    mark = connection.execute("PRAGMA application_id").fetchone()[0]
    tables = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    if mark != APPLICATION_ID and (tables or mark or schema):
        raise NotAStore(place.file)
    if schema > known:
        raise StoreTooNew(place.file, schema, known)
    return schema


def _refuse_missing(place: StorePlace) -> None:
    """An empty place is a new store only where there never was one."""
    if place.file.exists() and place.file.stat().st_size:
        return
    damaged, backup = waiting(place), newest_backup(place)
    if damaged is not None or backup is not None:
        raise StoreDamaged(place.file, damaged, backup)


def _refuse_foreign_bytes(place: StorePlace) -> None:
    """A file that does not begin as a database is ours only by its name or its backups."""
    if not place.file.exists() or not place.file.stat().st_size or has_header(place.file):
        return
    if place.file.name == FILE_NAME or newest_backup(place) is not None:
        raise StoreDamaged(place.file, None, newest_backup(place))
    raise NotAStore(place.file)


def _refuse_unsound(connection: sqlite3.Connection) -> None:
    try:
        is_sound = passes(connection, "quick_check")
    except sqlite3.DatabaseError as fault:
        if not is_damage(fault):
            raise
        is_sound = False
    if not is_sound:
        file = Path(connection.execute("PRAGMA database_list").fetchone()[2])
        raise StoreDamaged(file, None, newest_backup(StorePlace(file)))


def _set_aside(place: StorePlace, clock: Clock, fault: StoreDamaged) -> StoreDamaged:
    """The same fault, with the file moved away under the lock."""
    lock = take_lock(place, clock)
    try:
        return StoreDamaged(place.file, set_aside(place, clock()), fault.newest_backup)
    finally:
        lock.release()
