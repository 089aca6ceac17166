"""What can keep the store from doing its work: codes and fields, no sentences.

StoreError
├── StoreInUse         another process has it open since `since`; it has been asked to come forward
├── StoreDamaged       the file cannot be used; `set_aside` and `newest_backup` say what there is
├── StoreTooNew        written by a newer program
├── StoreUnwritable    `reason`: read_only, full, vanished, no_folder or other
├── NotAStore          a file of something else; it is left alone
├── UnknownItem        nothing is kept under that id
│   └── UnknownNotice, UnknownVersion, UnknownTemplate, UnknownProfile, UnknownPhrase, UnknownEntry
├── UnusableArchive    a file to import from that is none, or not a whole one
└── UnusableBackup     a backup that cannot be restored
"""

import datetime as dt
from pathlib import Path
from typing import Literal

Unwritable = Literal["read_only", "full", "vanished", "no_folder", "other"]
Unusable = Literal["missing", "unreadable", "other_file", "damaged", "newer_version"]


class StoreError(Exception):
    """Base of all faults of the store."""


class StoreInUse(StoreError):
    """Another process has the store open; `since` None: it does not say since when."""

    def __init__(self, file: Path, since: dt.datetime | None) -> None:
        super().__init__(str(file))
        self.file = file
        self.since = since


class StoreDamaged(StoreError):
    """The store cannot be read. Nothing has been deleted; `salvage.repair` makes it whole.

    `set_aside` is where the damaged file now is; None: still in its place (found while open), or
    it is missing altogether. `newest_backup` None: there is no good one.
    """

    def __init__(self, file: Path, set_aside: Path | None, newest_backup: Path | None) -> None:
        super().__init__(str(file))
        self.file = file
        self.set_aside = set_aside
        self.newest_backup = newest_backup


class StoreTooNew(StoreError):
    """A newer program has written the store: its schema is `version`, this one knows `known`."""

    def __init__(self, file: Path, version: int, known: int) -> None:
        super().__init__(f"{file}: {version} > {known}")
        self.file = file
        self.version = version
        self.known = known


class StoreUnwritable(StoreError):
    """Nothing can be written; what was saved before is as it was.

    `reason`: read_only (file, folder or disk), full, vanished (the store is no longer where it was
    opened), no_folder (its folder cannot be made), other.
    """

    def __init__(self, file: Path, reason: Unwritable) -> None:
        super().__init__(f"{file}: {reason}")
        self.file = file
        self.reason: Unwritable = reason


class NotAStore(StoreError):
    """A file that holds something else; nothing in it was changed."""

    def __init__(self, file: Path) -> None:
        super().__init__(str(file))
        self.file = file


class UnknownItem(StoreError):
    """Nothing is kept under `id`."""

    def __init__(self, id: str) -> None:  # noqa: A002
        super().__init__(id)
        self.id = id


class UnknownNotice(UnknownItem):
    """No notice has that id."""


class UnknownTemplate(UnknownItem):
    """No template has that id."""


class UnknownProfile(UnknownItem):
    """No profile has that id."""


class UnknownPhrase(UnknownItem):
    """No phrase has that id."""


class UnknownEntry(UnknownItem):
    """No person, organ or recipient has that id."""


class UnknownVersion(UnknownItem):
    """The notice `id` has no version of that number (any more)."""

    def __init__(self, id: str, number: int) -> None:  # noqa: A002
        super().__init__(id)
        self.number = number


class UnusableArchive(StoreError):
    """A file that cannot be imported; nothing has been."""

    def __init__(self, file: Path, code: Unusable) -> None:
        super().__init__(f"{file}: {code}")
        self.file = file
        self.code: Unusable = code


class UnusableBackup(StoreError):
    """A backup that cannot be restored; the store is as it was."""

    def __init__(self, file: Path, code: Unusable) -> None:
        super().__init__(f"{file}: {code}")
        self.file = file
        self.code: Unusable = code
