"""The open store as the room whose data is cared for."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from desktop_app.store.archive import Choices, Preview
from desktop_app.store.archive_import import Imported
from desktop_app.store.backup_files import Backup
from desktop_app.store.backups import BackupMade
from desktop_app.store.store import Store
from desktop_app.workspace.exchange_store import (
    Packed,
    export_everything,
    import_everything,
    preview_import,
)
from desktop_app.workspace.set_second_folder import clear_second_folder, set_second_folder


class StoreRoom:
    """Does everything in the open store; raises what the use cases raise."""

    def __init__(self, store: Store, clock: Callable[[], dt.datetime]) -> None:
        self._store = store
        self._clock = clock

    def backups(self) -> tuple[Backup, ...]:
        """The backups, newest first."""
        return self._store.backups.list()

    def back_up(self) -> BackupMade:
        """Make a backup now."""
        return self._store.backups.make()

    def restore(self, backup: Path) -> Path:
        """Put a backup in the place of everything; the backup made of what was there before."""
        return self._store.backups.restore(backup).backup.file

    def export_everything(self, target: Path) -> Packed:
        """Write everything into one file."""
        day = self._clock().astimezone().date()
        return export_everything(self._store, target, target.parent, day)

    def preview(self, file: Path) -> Preview:
        """What importing the file would meet."""
        return preview_import(self._store, file)

    def import_everything(self, file: Path, choices: Choices) -> Imported:
        """Bring the file in."""
        return import_everything(self._store, file, choices)

    def set_second_folder(self, folder: str | None) -> str | None:
        """Keep the folder for copies of backups, None for none; the whole path of it."""
        if folder is None:
            clear_second_folder(self._store)
            return None
        return str(set_second_folder(self._store, Path(folder)))
