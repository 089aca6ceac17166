"""Carry everything to another machine: export the whole store as one file, import such a file."""

import datetime as dt
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

from msgspec import Struct

from desktop_app.output.safe_file import Reason, TargetNotWritable
from desktop_app.store.archive import KINDS, Choices, Item, KindPreview, Preview, preview
from desktop_app.store.archive_compare import Thing, key_of
from desktop_app.store.archive_form import SUFFIX, Kind
from desktop_app.store.archive_import import Imported, import_all
from desktop_app.store.archive_reading import opened_archive
from desktop_app.store.archive_writing import export_all
from desktop_app.store.errors import StoreUnwritable, Unwritable
from desktop_app.store.store import Store
from desktop_app.workspace.errors import UnknownFormat
from desktop_app.workspace.export_notice import free_name, is_there

STEM: Final = "kho-thong-bao"
_REASONS: Final[Mapping[Unwritable, Reason]] = MappingProxyType(
    {
        "read_only": "read_only",
        "full": "disk_full",
        "vanished": "no_folder",
        "no_folder": "no_folder",
        "other": "other",
    }
)


class Packed(Struct, frozen=True):
    """The file everything was exported to, how many notices, whether an old file gave way."""

    file: Path
    notices: int
    replaced: bool


def export_everything(store: Store, target: Path | None, folder: Path, day: dt.date) -> Packed:
    """Write everything to `target`, or under a free name with the day in `folder`.

    Written whole or not at all, for the owner alone. Raises UnknownFormat unless `target` ends in
    SUFFIX, so that no store can be written over; TargetNotWritable, StoreError.
    """
    file = target or free_name(folder, f"{STEM}-{day.isoformat()}", SUFFIX)
    if file.suffix.lower() != SUFFIX:
        raise UnknownFormat(file, (SUFFIX,))
    if file.is_dir():
        raise TargetNotWritable(file, "is_folder")
    replaced = is_there(file)
    try:
        return Packed(file, export_all(store, file), replaced)
    except StoreUnwritable as fault:
        if fault.file != file:
            raise
        raise TargetNotWritable(file, _REASONS[fault.reason]) from fault


def preview_import(store: Store | None, file: Path) -> Preview:
    """What importing the file would meet (None: there is no store yet); nothing is changed.

    Raises UnusableArchive.
    """
    if store is not None:
        return preview(store, file)
    new: dict[Kind, list[Item]] = {}
    with opened_archive(file) as archive:
        things: list[Thing] = [*archive.notices, *archive.pieces]
        for thing in things:
            kind, item_id = key_of(thing)
            new.setdefault(kind, []).append(Item(item_id, thing.title))
    return Preview({kind: KindPreview(new=tuple(new[kind])) for kind in KINDS if kind in new})


def import_everything(store: Store, file: Path, choices: Choices) -> Imported:
    """Bring the file in, all of it or nothing; what differs goes by the choices.

    A backup of the store is made before. Raises UnusableArchive, StoreUnwritable.
    """
    return import_all(store, file, choices)
