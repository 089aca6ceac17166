"""Files and folders for the owner alone (0600, 0700) whatever the umask; whole or not at all.

On Windows the user's profile already belongs to the user alone, and modes mean nothing.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Final

FILE_MODE: Final = 0o600
FOLDER_MODE: Final = 0o700


def make_folder(folder: Path) -> None:
    """Make the folder and those above it that are missing; others keep their rights."""
    missing = []
    while not folder.is_dir():
        missing.append(folder)
        if folder == folder.parent:
            break
        folder = folder.parent
    for new in reversed(missing):
        new.mkdir(FOLDER_MODE, exist_ok=True)
        restrict(new, FOLDER_MODE)


def make_file(file: Path) -> None:
    """Make the file when it is missing, and take from others the right to an old one."""
    os.close(os.open(file, os.O_CREAT | os.O_RDWR, FILE_MODE))
    restrict(file)


def restrict(path: Path, mode: int = FILE_MODE) -> None:
    """Leave the rights to the owner alone; a disk without rights (a stick) keeps none."""
    with suppress(OSError):
        path.chmod(mode)


@contextmanager
def written_whole(target: Path) -> Iterator[BinaryIO]:
    """A stream into a file beside `target` that takes its place when the block has ended well.

    Raises OSError; `target` is as it was and nothing lies beside it then.
    """
    beside = target.with_name(f".{target.name}-{os.urandom(6).hex()}.tmp")
    try:
        make_file(beside)
        with beside.open("wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        put_in_place(beside, target)
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def put_in_place(file: Path, target: Path) -> None:
    """Rename a settled file over `target` and bring the folder's list of names to the disk."""
    file.replace(target)
    with suppress(OSError):
        settle_folder(target.parent)


def settle_folder(folder: Path) -> None:
    """Bring the folder's list of names to the disk, where the system can (not on Windows)."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def settle_file(file: Path) -> None:
    """Bring the content of a file to the disk."""
    with file.open("rb+") as stream:
        os.fsync(stream.fileno())
