"""A second folder that gets a copy of every backup, such as a stick or another disk."""

import os
from contextlib import suppress
from pathlib import Path
from typing import Final

from desktop_app.store.backups import SECOND_FOLDER
from desktop_app.store.errors import Unwritable
from desktop_app.store.faults import reason_of
from desktop_app.store.store import Store
from desktop_app.workspace.shelf_errors import FolderFlaw, UnusableFolder

_FLAWS: Final[dict[Unwritable, FolderFlaw]] = {"read_only": "read_only", "full": "full"}
_TRIAL: Final = b"tbkl"


def second_folder(store: Store) -> Path | None:
    """The folder that is set; None for none."""
    name = store.settings.get(SECOND_FOLDER)
    return Path(name) if isinstance(name, str) and name else None


def set_second_folder(store: Store, folder: Path) -> Path:
    """Have every backup copied to the folder, once a file could be written there.

    Returns the whole path, as it is kept. Raises UnusableFolder; the setting is as it was then.
    """
    try:
        whole = folder.expanduser().resolve()
        flaw = _flaw_of(whole, store.place.backups.resolve())
    except (OSError, RuntimeError, ValueError) as fault:  # a name too long, a user there is not
        raise UnusableFolder(folder, "other") from fault
    if flaw is not None:
        raise UnusableFolder(folder, flaw)
    store.settings.put(SECOND_FOLDER, str(whole))
    return whole


def clear_second_folder(store: Store) -> None:
    """Have no more copies made; those that are there stay."""
    store.settings.remove(SECOND_FOLDER)


def _flaw_of(folder: Path, backups: Path) -> FolderFlaw | None:
    if not folder.exists():
        return "missing"
    if not folder.is_dir():
        return "file"
    if folder == backups:
        return "own"
    return _write_flaw(folder)


def _write_flaw(folder: Path) -> FolderFlaw | None:
    """Why nothing can be written there; leaves nothing behind."""
    trial = folder / f".tbkl-{os.urandom(6).hex()}.tmp"
    try:
        trial.write_bytes(_TRIAL)
    except OSError as fault:
        return _FLAWS.get(reason_of(fault), "other")
    finally:
        with suppress(OSError):
            trial.unlink(missing_ok=True)
    return None
