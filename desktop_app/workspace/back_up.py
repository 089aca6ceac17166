"""Back up the store, list its backups, and bring one back, even where the store is damaged."""

from collections.abc import Callable
from pathlib import Path

from msgspec import Struct

from desktop_app.store.backup_files import Backup, backups_in
from desktop_app.store.backups import BackupMade, check_backup
from desktop_app.store.errors import StoreDamaged
from desktop_app.store.moments import Clock
from desktop_app.store.place import StorePlace
from desktop_app.store.private_files import restrict
from desktop_app.store.salvage import Repaired, repair
from desktop_app.store.store import Store


class Restored(Struct, frozen=True):
    """What was brought back.

    `replaced` is the backup of what was there before; None where the store was damaged, then
    `repaired` tells what was still read of it. Both None: the store was sound, nothing was done.
    """

    replaced: Path | None = None
    repaired: Repaired | None = None


def back_up(
    store: Store, folder: Path | None, write_file: Callable[[Path, bytes], None]
) -> tuple[BackupMade, Path]:
    """Make a backup beside the store and, with `folder`, a copy of it there; the last file made.

    Raises what `Backups.make` and the file writer raise.
    """
    made = store.backups.make()
    if folder is None:
        return made, made.backup.file
    copy = folder / made.backup.file.name
    write_file(copy, made.backup.file.read_bytes())
    restrict(copy)
    return made, copy


def list_backups(place: StorePlace) -> tuple[Backup, ...]:
    """The backups beside the store, newest first; the store need not be sound or there at all."""
    return backups_in(place.backups, place.file.stem)


def named_backup(place: StorePlace, name: str) -> Path:
    """The file meant by a number or name of the list, else by a path."""
    for backup in list_backups(place):
        if name in (str(backup.number), backup.file.name):
            return backup.file
    return Path(name)


def restore_backup(
    opened: Callable[[], Store], place: StorePlace, clock: Clock, backup: Path
) -> Restored:
    """Put a backup in the place of the present content, which is backed up before.

    A damaged store is repaired with the backup as its ground: what is still readable is put on
    top. Raises UnusableBackup before anything is touched, StoreTooNew, StoreInUse, StoreUnwritable.
    """
    check_backup(backup)
    try:
        with opened() as store:
            return Restored(replaced=store.backups.restore(backup).backup.file)
    except StoreDamaged:
        return Restored(repaired=repair(place.file, clock, backup))


def repair_store(opened: Callable[[], Store], place: StorePlace, clock: Clock) -> Restored:
    """Repair the store if it is damaged, on the ground of its newest backup.

    Raises StoreInUse, UnusableBackup, StoreTooNew, StoreUnwritable.
    """
    try:
        opened().close()
    except StoreDamaged as fault:
        return Restored(repaired=repair(place.file, clock, fault.newest_backup))
    return Restored()
