"""The way of a command to the store: where it is, whether there is one, opening it."""

import datetime as dt
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.store.errors import StoreUnwritable
from desktop_app.store.moments import Clock
from desktop_app.store.place import StorePlace, store_file

if TYPE_CHECKING:
    from desktop_app.store.shelf import ShelfItem
    from desktop_app.store.store import Store
    from desktop_app.workspace.default_templates import ShippedTemplate
    from desktop_app.workspace.open_phrases import Shipped


class Storeroom:
    """Opens the store named by `--store` (None: the usual one) for the time of a command.

    `program_folder` may hold a portable store; `resources` holds what is shipped with the program.
    """

    def __init__(
        self, program_folder: Path, environment: Mapping[str, str], clock: Clock, resources: Path
    ) -> None:
        self._program_folder = program_folder
        self._environment = environment
        self._resources = resources
        self.clock = clock

    def place(self, explicit: str | None) -> StorePlace:
        """Where the store is or would be; raises StoreUnwritable where one cannot even look."""
        named = None if explicit is None else Path(explicit)
        with _looking(named or self._program_folder):
            return StorePlace(store_file(named, self._program_folder, self._environment))

    def open(self, explicit: str | None, *, chores: bool = False, check: bool = False) -> "Store":
        """The store, a new one where there is none; the caller closes it. Raises StoreError.

        `check` looks through the whole file first.
        """
        from desktop_app.store.opening import open_store

        return open_store(self.place(explicit).file, self.clock, chores=chores, check=check)

    @contextmanager
    def open_if_there(self, explicit: str | None) -> "Iterator[Store | None]":
        """The store, None where there never was one; none is made. Raises StoreError."""
        place = self.place(explicit)
        with _looking(place.file):
            is_there = any(one.exists() for one in (place.file, place.backups, place.damaged))
        if not is_there:
            yield None
            return
        with self.open(explicit) as store:
            yield store

    def today(self) -> dt.date:
        """The day of the office."""
        return self.clock().astimezone().date()

    def templates(self) -> "tuple[ShelfItem, ...]":
        """The templates shipped with the program; raises UnreadableFile, UnusableDraft."""
        from desktop_app.workspace.shipped_items import shipped_templates

        return shipped_templates(self._resources / "templates")

    def default_templates(self) -> "tuple[ShippedTemplate, ...]":
        """The same with what the index says; raises UnreadableFile, UnusableDraft."""
        from desktop_app.workspace.default_templates import default_templates

        return default_templates(self._resources / "templates")

    def profiles(self) -> "tuple[ShelfItem, ...]":
        """The office profiles shipped with the program; raises UnreadableFile, UnusableDraft."""
        from desktop_app.workspace.shipped_items import shipped_profiles

        return shipped_profiles(self._resources / "profiles")

    def phrases(self) -> "Shipped":
        """The phrases shipped with the program, none where there are no packs.

        Raises UnreadableFile, UnusableDraft, UnusablePhraseFile.
        """
        from desktop_app.workspace.open_phrases import shipped_phrases

        return shipped_phrases(self._resources / "phrases")


@contextmanager
def _looking(file: Path) -> Iterator[None]:
    """A name too long, a folder one may not enter: told as a fault of the store."""
    try:
        yield
    except PermissionError as fault:
        raise StoreUnwritable(file, "read_only") from fault
    except (OSError, RuntimeError, ValueError) as fault:  # RuntimeError: no such user in "~user"
        raise StoreUnwritable(file, "other") from fault
