"""A history as compressed bytes, so that undo still works after the notice was closed.

The first state stands there whole, every further one as what differs from the one before.
"""

import datetime as dt
import zlib
from itertools import pairwise
from typing import Final, Literal

import msgspec

from desktop_app.notice.draft import VERSION, Draft
from desktop_app.workspace.draft_patches import Patch, patch_of, patched
from desktop_app.workspace.history import DEPTH, Entry, History

MAX_BYTES: Final = 64 * 1024 * 1024
"""More than any history has when unpacked; what claims more is damaged."""

_LEVEL: Final = 3
"""zlib: a third faster than the usual level and hardly larger."""

_Fault = Literal["damaged", "other_version"]


class UnusableHistory(ValueError):
    """Bytes that give no history: damaged, or kept by a program with other drafts.

    Nothing of the notice is lost with it; the caller begins a new history.
    """

    def __init__(self, code: _Fault) -> None:
        super().__init__(code)
        self.code = code


class _Step(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    label: str
    at: dt.datetime
    patch: Patch | None = None


class _Header(msgspec.Struct, frozen=True):
    version: int
    draft_version: int


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    version: Literal[1]
    draft_version: int
    position: int
    first: Draft
    steps: tuple[_Step, ...]


def to_bytes(history: History) -> bytes:
    """The history as bytes; whether typing may still go on is not kept."""
    entries = history.entries
    steps = [_Step(entries[0].label, entries[0].at)]
    for before, entry in pairwise(entries):
        steps.append(_Step(entry.label, entry.at, patch_of(before.draft, entry.draft)))
    file = _File(1, VERSION, history.position, entries[0].draft, tuple(steps))
    return zlib.compress(msgspec.json.encode(file), _LEVEL)


def from_bytes(data: bytes) -> History:
    """The history in the bytes; raises UnusableHistory.

    Its present state can be older than the notice (the program was killed between two saves): add
    the newer state with `history.changed`.
    """
    text = _unpacked(data)
    try:
        _check_header(msgspec.json.decode(text, type=_Header))
        return _history(msgspec.json.decode(text, type=_File))
    except UnusableHistory:
        raise
    except (msgspec.MsgspecError, ValueError, RecursionError) as fault:
        raise UnusableHistory("damaged") from fault


def _unpacked(data: bytes) -> bytes:
    unpacking = zlib.decompressobj()
    try:
        text = unpacking.decompress(data, MAX_BYTES)
    except zlib.error as fault:
        raise UnusableHistory("damaged") from fault
    if not unpacking.eof:
        raise UnusableHistory("damaged")
    return text


def _check_header(header: _Header) -> None:
    if (header.version, header.draft_version) != (1, VERSION):
        raise UnusableHistory("other_version")


def _history(file: _File) -> History:
    draft = file.first
    entries: list[Entry] = []
    for step in file.steps:
        if step.patch is not None:
            draft = patched(draft, step.patch, Draft)
        entries.append(Entry(step.label, draft, step.at))
    if not 0 <= file.position < len(entries) <= DEPTH + 1:
        raise UnusableHistory("damaged")
    return History(tuple(entries), file.position)
