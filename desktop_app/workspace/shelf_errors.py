"""What can keep a use case on templates, profiles and folders from being done.

WorkspaceError
├── NameTaken         another piece of that kind has the name already
├── NoOffice          a blank notice, and no office is known whose it could be
└── UnusableFolder    no copy of a backup can be written there; `reason` says why
"""

from pathlib import Path
from typing import Literal

from desktop_app.store.shelf import ShelfKind
from desktop_app.workspace.errors import WorkspaceError

FolderFlaw = Literal["missing", "file", "own", "read_only", "full", "other"]


class NameTaken(WorkspaceError):
    """Another piece of that kind has that name already; it is not overwritten."""

    def __init__(self, name: str, kind: ShelfKind = "template") -> None:
        super().__init__(name)
        self.name = name
        self.kind: ShelfKind = kind


class NoOffice(WorkspaceError):
    """A blank notice needs an office; none was named and none is the usual one."""


class UnusableFolder(WorkspaceError):
    """A folder for copies of backups that cannot be one; the setting is as it was.

    `reason`: missing, file (a file has that name), own (the backups lie there already), read_only,
    full, other.
    """

    def __init__(self, folder: Path, reason: FolderFlaw) -> None:
        super().__init__(f"{folder}: {reason}")
        self.folder = folder
        self.reason: FolderFlaw = reason
