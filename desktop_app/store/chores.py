"""What is done in the background at the start and every hour: back up, thin, index.

With a connection of its own and short changes, so that no save waits for it. What fails is told in
`outcome`, and tried again an hour later.
"""

import threading
from contextlib import closing
from typing import Final

from msgspec import Struct

from desktop_app.store.backup_files import BackupKind
from desktop_app.store.backups import BackupMade, Backups
from desktop_app.store.database import Database
from desktop_app.store.errors import StoreError
from desktop_app.store.notices import Notices
from desktop_app.store.versions import Versions

PERIOD: Final = 3600.0
"""Seconds between two rounds."""


class Outcome(Struct, frozen=True):
    """The last round: the backup made (None: nothing had changed), versions dropped, the fault."""

    backup: BackupMade | None = None
    dropped: int = 0
    fault: StoreError | None = None


class Chores:
    """The rounds of one store, in a thread of their own once started."""

    def __init__(self, database: Database, period: float = PERIOD) -> None:
        self._database = database
        self._period = period
        self._stopping = threading.Event()
        self._done = threading.Event()
        self._thread: threading.Thread | None = None
        self.outcome: Outcome | None = None

    def start(self) -> None:
        """Begin the rounds; the first one now."""
        self._thread = threading.Thread(target=self._run, name="store-chores", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End the rounds; waits until the one under way is done."""
        self._stopping.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def wait(self, timeout: float | None = None) -> bool:
        """Wait for the first round; False when it is not done after `timeout` seconds."""
        return self._done.wait(timeout)

    def run_once(self, kind: BackupKind = "start") -> Outcome:
        """One round, in the thread of the caller; no fault of the store is raised."""
        outcome = Outcome()
        try:
            with closing(self._database.second()) as own:
                made = Backups(own).make_if_changed(kind)
                outcome = Outcome(made)
                outcome = Outcome(made, Versions(own).thin())
                Notices(own).index()
        except StoreError as fault:
            outcome = Outcome(outcome.backup, outcome.dropped, fault)
        self.outcome = outcome
        return outcome

    def _run(self) -> None:
        while not self._stopping.is_set():
            self.run_once()
            self._done.set()
            self._stopping.wait(self._period)
