"""The open store: its repositories, and the closing of it."""

from types import TracebackType
from typing import Final, Self

from desktop_app.store.backups import Backups
from desktop_app.store.chores import Chores
from desktop_app.store.database import Database
from desktop_app.store.directory import Directory
from desktop_app.store.errors import StoreError
from desktop_app.store.exports import Exports
from desktop_app.store.histories import Histories
from desktop_app.store.lock import Lock, Request
from desktop_app.store.notices import Notices
from desktop_app.store.phrase_uses import PhraseUses
from desktop_app.store.place import StorePlace
from desktop_app.store.sessions import Recovered, Sessions
from desktop_app.store.settings import Settings
from desktop_app.store.shelf import Shelf
from desktop_app.store.versions import Versions


class Store:
    """Everything that is kept. Made by `opening.open_store`, closed by `with` or `close`."""

    def __init__(
        self, database: Database, lock: Lock | None, recovered: tuple[Recovered, ...] = ()
    ) -> None:
        self._lock = lock
        self._sessions = Sessions(database)
        self.database: Final = database
        self.recovered: tuple[Recovered, ...] = recovered
        self.notices: Final = Notices(database)
        self.versions: Final = Versions(database)
        self.templates: Final = Shelf(database, "template")
        self.profiles: Final = Shelf(database, "profile")
        self.phrases: Final = Shelf(database, "phrase")
        self.phrase_uses: Final = PhraseUses(database)
        self.directory: Final = Directory(database)
        self.settings: Final = Settings(database)
        self.exports: Final = Exports(database)
        self.histories: Final = Histories(database)
        self.backups: Final = Backups(database)
        self.chores: Final = Chores(database)

    @property
    def place(self) -> StorePlace:
        """Where the store is."""
        return self.database.place

    def acknowledge_recovery(self) -> None:
        """The person has been told what was recovered; it is not listed again."""
        self._sessions.acknowledge()
        self.recovered = ()

    def take_request(self) -> Request | None:
        """What a second start asked of this window, None for nothing; asked once, told once."""
        return None if self._lock is None else self._lock.take_request()

    def close(self) -> None:
        """End the session and let go of the store, whatever fails. Raises StoreUnwritable.

        Where damage was met with, the session is left as broken off: the next start looks through
        the whole file.
        """
        self.chores.stop()
        try:
            if not self.database.is_damaged:
                self._sessions.end()
        finally:
            try:
                self.database.close()
            finally:
                if self._lock is not None:
                    self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            self.close()
        except StoreError:
            if fault is None:
                raise
