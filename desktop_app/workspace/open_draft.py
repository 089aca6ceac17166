"""Open a draft file (`.tbkl`)."""

from pathlib import Path

from desktop_app.notice.draft import Draft
from desktop_app.notice.draft_file import load_draft
from desktop_app.notice.errors import DraftError
from desktop_app.workspace.errors import UnreadableFile, UnusableDraft


def open_draft(file: Path) -> Draft:
    """The draft of a file; raises UnreadableFile, or UnusableDraft for what stands in it."""
    content = read_file(file)
    try:
        return load_draft(content)
    except DraftError as fault:
        raise UnusableDraft(file, fault) from fault


def read_file(file: Path) -> bytes:
    """The bytes of a file; raises UnreadableFile with the reason."""
    try:
        return file.read_bytes()
    except FileNotFoundError as fault:
        raise UnreadableFile(file, "missing") from fault
    except IsADirectoryError as fault:
        raise UnreadableFile(file, "folder") from fault
    except PermissionError as fault:
        # Windows refuses to open a folder in the words of a missing right.
        raise UnreadableFile(file, "folder" if file.is_dir() else "forbidden") from fault
    except (OSError, ValueError) as fault:
        raise UnreadableFile(file, "other") from fault
