"""The form of an archive (`.tbkl-kho`): everything of a store in one zip file.

kho.json              what it is, of which version, when it was made
notices.jsonl         a line for every notice: its versions by number, exports, undo history
pieces.jsonl          a line for every template, profile, phrase, its uses, directory entry, setting
drafts/<sha256>.tbkl  the drafts, each once, as files that open by themselves
"""

from typing import Any, Final, Literal

from msgspec import Struct

from desktop_app.store.merging import HeldNotice

SUFFIX: Final = ".tbkl-kho"
FORMAT: Final = "tbkl-store"
VERSION: Final = 1
MANIFEST: Final = "kho.json"
NOTICES: Final = "notices.jsonl"
PIECES: Final = "pieces.jsonl"

Kind = Literal[
    "notice", "template", "profile", "phrase", "phrase_use", "person", "organ", "recipient",
    "setting",
]  # fmt: skip


class Manifest(Struct, frozen=True, kw_only=True):
    """The head of an archive; times are as the store writes them."""

    format: str = FORMAT
    version: int = VERSION
    made: str


class ArchivedExport(Struct, frozen=True, kw_only=True):
    """The record of an export of a notice."""

    version: int
    at: str
    file: str
    standard: str
    sha256: str


class ArchivedNotice(Struct, frozen=True, kw_only=True):
    """A notice in an archive; its drafts are files of their own. `history` None: there is none."""

    title: str
    notice: HeldNotice
    exports: tuple[ArchivedExport, ...] = ()
    history: bytes | None = None


class Piece(Struct, frozen=True, kw_only=True):
    """Anything but a notice: `value` is the JSON of its struct, `title` what a list shows."""

    kind: Kind
    id: str
    title: str
    value: Any


def draft_name(sha256: str) -> str:
    """The name of a draft in the archive."""
    return f"drafts/{sha256}.tbkl"
