"""Undo and redo by name: every state of a draft in a row, typing merged, as one immutable value.

The newest state stands last; what was undone stays behind `position` until something else is done.
See `history_bytes` for keeping a history across closing.
"""

import datetime as dt
from typing import Final, NamedTuple

import msgspec

from desktop_app.notice.draft import Draft

DEPTH: Final = 500
"""How many changes can be undone."""

PAUSE: Final = dt.timedelta(seconds=1.5)
"""Typing that goes on within this time is one change."""


class Entry(msgspec.Struct, frozen=True):
    """A state of the draft: what the change that led to it is called, and when it was made.

    `merge_key` names the kind of edit and its field ("type:b5"); None never merges.
    """

    label: str
    draft: Draft
    at: dt.datetime
    merge_key: str | None = None


class History(msgspec.Struct, frozen=True):
    """States in the order they were made; `position` is the present one, the first has no label.

    `is_open`: the present state may still take in more of the same typing.
    """

    entries: tuple[Entry, ...]
    position: int = 0
    is_open: bool = False

    @property
    def draft(self) -> Draft:
        """The present state."""
        return self.entries[self.position].draft

    @property
    def undo_label(self) -> str | None:
        """What the next undo takes back; None when there is nothing to undo."""
        return self.entries[self.position].label if self.position else None

    @property
    def redo_label(self) -> str | None:
        """What the next redo does again; None when nothing was undone."""
        after = self.position + 1
        return self.entries[after].label if after < len(self.entries) else None


class Turned(NamedTuple):
    """The outcome of an undo or redo: the history, the draft to show, the change it was about."""

    history: History
    draft: Draft
    label: str


def started(draft: Draft, at: dt.datetime) -> History:
    """A history with nothing to undo; `at` is an aware time, as everywhere here."""
    return History((Entry("", draft, at),))


def changed(
    history: History, draft: Draft, label: str, at: dt.datetime, merge_key: str | None = None
) -> History:
    """The history after a change named `label`; the same history when the draft is the same.

    The same `merge_key` within PAUSE makes one entry with the change before; typing that ends where
    it began leaves none. What was undone before is dropped, and so is the oldest beyond DEPTH.
    """
    if draft is history.draft or draft == history.draft:
        return history
    entry = Entry(label, draft, at, merge_key)
    kept = history.entries[: history.position + 1]
    if not _goes_on(history, entry):
        return _at_the_end((*kept, entry), is_open=merge_key is not None)
    before = kept[:-1]
    if before[-1].draft == draft:
        return _at_the_end(before, is_open=False)
    return _at_the_end((*before, entry), is_open=True)


def closed(history: History) -> History:
    """The history whose present state takes in no more typing: the field was left."""
    return msgspec.structs.replace(history, is_open=False) if history.is_open else history


def undone(history: History) -> Turned | None:
    """One change taken back; None when there is none."""
    label = history.undo_label
    return None if label is None else _turned(history, history.position - 1, label)


def redone(history: History) -> Turned | None:
    """The change undone last made again; None when there is none."""
    label = history.redo_label
    return None if label is None else _turned(history, history.position + 1, label)


def turned_to(history: History, position: int) -> Turned:
    """The state of the entry at `position`, as by so many undos or redos.

    The label is that of the entry ("" of the first one); IndexError when there is none.
    """
    if not 0 <= position < len(history.entries):
        raise IndexError(position)
    return _turned(history, position, history.entries[position].label)


def _goes_on(history: History, entry: Entry) -> bool:
    """Whether `entry` is more of the same typing; a clock that was set back parts it."""
    present = history.entries[history.position]
    if not history.is_open or entry.merge_key is None or entry.merge_key != present.merge_key:
        return False
    return dt.timedelta(0) <= entry.at - present.at <= PAUSE


def _at_the_end(entries: tuple[Entry, ...], *, is_open: bool) -> History:
    kept = entries[-(DEPTH + 1) :]
    return History(kept, len(kept) - 1, is_open)


def _turned(history: History, position: int, label: str) -> Turned:
    turned = History(history.entries, position)
    return Turned(turned, turned.draft, label)
