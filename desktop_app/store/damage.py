"""A damaged store is set aside, with what belongs to it, and never deleted."""

import datetime as dt
from pathlib import Path
from typing import Final

from desktop_app.store.moments import to_stamp
from desktop_app.store.place import StorePlace
from desktop_app.store.private_files import make_file, make_folder, settle_folder

_SETTLED: Final = "repaired"


def set_aside(place: StorePlace, now: dt.datetime) -> Path:
    """Move the store's file and its companions into a folder of their own in `damaged/`.

    Returns where the file is now. Its write-ahead log goes first: a store never stands without it.
    """
    folder = place.damaged / to_stamp(now)
    count = 1
    while folder.exists():
        count += 1
        folder = place.damaged / f"{to_stamp(now)}-{count}"
    make_folder(folder)
    for file in (*place.companions, place.file):
        if file.exists():
            file.replace(folder / file.name)
    settle_folder(folder)
    settle_folder(place.folder)
    return folder / place.file.name


def waiting(place: StorePlace) -> Path | None:
    """The file set aside last that no repair has dealt with; None: there is none."""
    if not place.damaged.is_dir():
        return None
    folders = [
        folder
        for folder in place.damaged.iterdir()
        if (folder / place.file.name).is_file() and not (folder / _SETTLED).exists()
    ]
    newest = max(folders, key=lambda folder: folder.stat().st_ctime_ns, default=None)
    return None if newest is None else newest / place.file.name


def settle(file: Path) -> None:
    """Note beside a set-aside file that a repair has dealt with it."""
    make_file(file.with_name(_SETTLED))
