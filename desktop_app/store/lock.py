"""One window per store: a lock of the operating system, and a note of who holds it.

The system frees the lock when the process ends, however it ends, and a stick that was pulled out
and put in again comes back unlocked; a note left in the file is then no more than a trace.
"""

import datetime as dt
import errno
import os
import socket
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final, NamedTuple

import msgspec
from msgspec import Struct

from desktop_app.store.errors import StoreInUse
from desktop_app.store.moments import Clock
from desktop_app.store.place import StorePlace
from desktop_app.store.private_files import FILE_MODE, restrict

_HELD: Final = (errno.EACCES, errno.EAGAIN, errno.EWOULDBLOCK, errno.EDEADLK)
_NO_LOCKS_HERE: Final = (errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, errno.EINVAL)
_LONGEST_NOTE: Final = 4096
_FAR_BEHIND: Final = 1 << 20  # Windows locks bytes against reading: not those of the note


class Holder(Struct, frozen=True):
    """Who has, or last had, the store open."""

    pid: int
    host: str
    since: dt.datetime


class Request(NamedTuple):
    """What a second start asks: to come to the front, and to open a draft file (None: none)."""

    file: Path | None = None


class Lock:
    """The lock while it is held. `leftover` is the note of one that ended without letting go."""

    def __init__(self, place: StorePlace, handle: int, leftover: Holder | None) -> None:
        self._place = place
        self._handle = handle
        self.leftover = leftover

    def release(self) -> None:
        """Let go: an empty file stays behind, for a name taken away could be held by two."""
        with suppress(OSError):
            os.ftruncate(self._handle, 0)
        with suppress(OSError):
            os.close(self._handle)

    def take_request(self) -> "Request | None":
        """What a second start asked of this window, None for nothing; asked once, told once."""
        try:
            words = self._place.request.read_bytes()
            self._place.request.unlink()
        except OSError:
            return None
        return Request(Path(os.fsdecode(words)) if words else None)


def take_lock(place: StorePlace, clock: Clock) -> Lock:
    """Lock the store for this process. The folder must be there.

    Raises StoreInUse when a living process holds it, after leaving the request that its window
    come to the front; OSError when the lock's file cannot be made.
    """
    handle = os.open(place.lock, os.O_CREAT | os.O_RDWR, FILE_MODE)
    try:
        restrict(place.lock)
        leftover = _note(handle)
        _lock_or_refuse(place, handle, leftover)
        with suppress(OSError):
            place.request.unlink()
        _write(handle, Holder(os.getpid(), socket.gethostname(), clock()))
    except BaseException:
        os.close(handle)
        raise
    return Lock(place, handle, leftover)


def leave_request(place: StorePlace, file: Path | None = None) -> None:
    """Ask the window that has the store open to come to the front, and to open a draft file."""
    beside = place.request.with_name(f".{place.request.name}.tmp")
    words = b"" if file is None else os.fsencode(file.absolute())
    with suppress(OSError):
        handle = os.open(beside, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, FILE_MODE)
        with os.fdopen(handle, "wb") as writing:
            writing.write(words)
        restrict(beside)
        beside.replace(place.request)  # never seen half written


def _lock_or_refuse(place: StorePlace, handle: int, leftover: Holder | None) -> None:
    if not _locked(handle, leftover):
        leave_request(place)
        raise StoreInUse(place.file, leftover.since if leftover else None)


def _locked(handle: int, leftover: Holder | None) -> bool:
    try:
        _lock(handle)
    except OSError as fault:
        if fault.errno in _HELD:
            return False
        if fault.errno in _NO_LOCKS_HERE:
            return leftover is None or not is_alive(leftover)
        raise
    return True


def is_alive(holder: Holder) -> bool:
    """Whether the process of the note runs on this machine; another machine's is a leftover."""
    if holder.host != socket.gethostname() or holder.pid == os.getpid() or os.name != "posix":
        return False
    try:
        os.kill(holder.pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _note(handle: int) -> Holder | None:
    os.lseek(handle, 0, os.SEEK_SET)
    try:
        return msgspec.json.decode(os.read(handle, _LONGEST_NOTE), type=Holder)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return None


def _write(handle: int, holder: Holder) -> None:
    os.ftruncate(handle, 0)
    os.lseek(handle, 0, os.SEEK_SET)
    os.write(handle, msgspec.json.encode(holder))


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        os.lseek(handle, _FAR_BEHIND, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
