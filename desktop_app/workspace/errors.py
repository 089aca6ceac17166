"""What can keep a use case from being done.

WorkspaceError
├── UnreadableFile    the file cannot be read: `reason` is missing, folder, forbidden or other
├── UnusableDraft     the file was read but holds no usable draft
├── UnusableText      the file holds no text to read: `reason` is too_large, no_text or empty
├── UnusableWord      the file was read but is no Word file that can be taken in
├── UnknownFormat     the target's ending is none the program writes
└── UnknownSample     no shipped draft has that name
"""

from pathlib import Path
from typing import Literal

from desktop_app.notice.errors import DraftError

Unreadable = Literal["missing", "folder", "forbidden", "other"]
NoText = Literal["too_large", "no_text", "empty"]


class WorkspaceError(Exception):
    """Base of all faults of use cases."""


class UnreadableFile(WorkspaceError):
    """A file that cannot be read."""

    def __init__(self, file: Path, reason: Unreadable) -> None:
        super().__init__(f"{file}: {reason}")
        self.file = file
        self.reason = reason


class UnusableDraft(WorkspaceError):
    """A file whose content is no draft; `fault` says what and where."""

    def __init__(self, file: Path, fault: DraftError) -> None:
        super().__init__(f"{file}: {fault}")
        self.file = file
        self.fault = fault


class UnusableText(WorkspaceError):
    """A file that holds no text that can be read into a notice."""

    def __init__(self, file: Path, reason: NoText) -> None:
        super().__init__(f"{file}: {reason}")
        self.file = file
        self.reason = reason


class UnusableWord(WorkspaceError):
    """A file that is no readable .docx; `code` is one of `reading.word.errors.CODES`."""

    def __init__(self, file: Path, code: str) -> None:
        super().__init__(f"{file}: {code}")
        self.file = file
        self.code = code


class UnknownFormat(WorkspaceError):
    """A target whose ending names no format; `known` are the endings there are."""

    def __init__(self, target: Path, known: tuple[str, ...]) -> None:
        super().__init__(str(target))
        self.target = target
        self.known = known


class UnknownSample(WorkspaceError):
    """A sample that is not shipped; `known` are the names there are."""

    def __init__(self, name: str, known: tuple[str, ...]) -> None:
        super().__init__(name)
        self.name = name
        self.known = known
