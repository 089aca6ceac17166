"""Files written whole or not at all: beside the target, to the disk, then in its place.

TargetError
├── TargetOpenElsewhere    another program has the target open; close it there or take another name
└── TargetNotWritable      `reason` says why
"""

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Literal

Reason = Literal["no_folder", "is_folder", "read_only", "disk_full", "other"]

_REASONS: dict[int | None, Reason] = {
    errno.ENOENT: "no_folder",
    errno.ENOTDIR: "no_folder",
    errno.EISDIR: "is_folder",
    errno.EACCES: "read_only",
    errno.EPERM: "read_only",
    errno.EROFS: "read_only",
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
}
_SHARING_VIOLATIONS = (32, 33)  # Windows: another program holds the file, or a part of it
_ACCESS_DENIED = 5  # Windows' answer to a file held open, where it is to be replaced
_ANYONE_MAY_WRITE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH


class TargetError(Exception):
    """A file could not be written; the old one, if any, is as it was. `target` is its path."""

    def __init__(self, target: Path) -> None:
        super().__init__(str(target))
        self.target = target


class TargetOpenElsewhere(TargetError):
    """Another program has the target open."""


class TargetNotWritable(TargetError):
    """The target cannot be written.

    `reason`: no_folder (its folder is missing or is no folder), is_folder (it is one itself),
    read_only (file, folder or disk), disk_full, other.
    """

    def __init__(self, target: Path, reason: Reason) -> None:
        super().__init__(target)
        self.reason: Reason = reason


class Disk:
    """The steps that touch the disk, one by one, so that tests can let any of them fail."""

    def create(self, file: Path) -> BinaryIO:
        """A new file, open for writing; raises FileExistsError."""
        return file.open("xb")

    def settle(self, file: BinaryIO) -> None:
        """Bring everything written to the disk itself."""
        file.flush()
        os.fsync(file.fileno())

    def replace(self, file: Path, target: Path) -> None:
        """Put `file` in the place of `target` in one step."""
        file.replace(target)

    def settle_folder(self, folder: Path) -> None:
        """Bring the folder's list of names to the disk, where the system can (not on Windows)."""
        if os.name == "posix":
            handle = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)


def write_whole(target: Path, data: bytes, disk: Disk | None = None) -> None:
    """Write `data` to `target` so that it holds either the old content or all of the new one.

    A link is followed, the permissions of a replaced file are kept. Raises TargetOpenElsewhere and
    TargetNotWritable; nothing is left beside the target then.
    """
    disk = disk or Disk()
    try:
        file = Path(os.path.realpath(target))
        _refuse_unwritable(target, file)
        _write_beside(file, data, disk)
    except OSError as fault:
        raise _target_error(target, fault) from fault
    except ValueError as fault:  # a name no file can have
        raise TargetNotWritable(target, "other") from fault
    with suppress(OSError):  # the new file is in its place already
        disk.settle_folder(file.parent)


def _refuse_unwritable(target: Path, file: Path) -> None:
    if file.is_dir():
        raise TargetNotWritable(target, "is_folder")
    if not file.parent.is_dir():
        raise TargetNotWritable(target, "no_folder")
    if not file.exists():
        return
    if not file.is_file():
        raise TargetNotWritable(target, "other")  # a device or a pipe must not be replaced
    if not file.stat().st_mode & _ANYONE_MAY_WRITE:
        raise TargetNotWritable(target, "read_only")
    if any(file.with_name(name).exists() for name in _owner_files(file.name)):
        raise TargetOpenElsewhere(target)


def _owner_files(name: str) -> Iterator[str]:
    """What Word and LibreOffice lay beside a file they have open; Word shortens long names."""
    yield f".~lock.{name}#"
    yield f"~${name}"
    letters = len(Path(name).stem)
    yield f"~${name[min(max(letters - 6, 0), 2) :]}"


def _write_beside(file: Path, data: bytes, disk: Disk) -> None:
    beside = file.with_name(f".tbkl-{os.urandom(8).hex()}.tmp")
    try:
        with disk.create(beside) as stream:
            stream.write(data)
            disk.settle(stream)
        if file.exists():
            beside.chmod(stat.S_IMODE(file.stat().st_mode))
        disk.replace(beside, file)
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def _target_error(target: Path, fault: OSError) -> TargetError:
    windows_code = getattr(fault, "winerror", None)
    held = windows_code == _ACCESS_DENIED and fault.filename2 is not None and target.exists()
    if windows_code in _SHARING_VIOLATIONS or held:
        return TargetOpenElsewhere(target)
    return TargetNotWritable(target, _REASONS.get(fault.errno, "other"))
