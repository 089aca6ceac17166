"""Read a text into a notice: from a file, or what was pasted."""

import datetime as dt
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from desktop_app.notice.draft import Draft
from desktop_app.notice.parts import Profile
from desktop_app.reading.report import Reading
from desktop_app.reading.text.framing import FrameChoice
from desktop_app.reading.text.reader import TextReader
from desktop_app.vietnamese.legacy import LegacyTables
from desktop_app.workspace.begin_notice import Offices, begin_notice, chosen_office
from desktop_app.workspace.errors import UnusableText
from desktop_app.workspace.know_bodies import known_bodies
from desktop_app.workspace.new_notice import NewId, blank
from desktop_app.workspace.shipped_files import read_shipped

LARGEST: Final = 4_000_000
"""Bytes of a text file that are taken in; no speech is longer."""

_FOREIGN: Final = (
    b"PK\x03\x04",
    b"\xd0\xcf\x11\xe0",
    b"%PDF",
    b"{\\rtf",
    b"\x89PNG",
    b"\xff\xd8\xff",
)
"""How files begin that hold no plain text."""


def text_reader(lexicon: Path, own: Iterable[str] = ()) -> TextReader:
    """A reader by the shipped lexicon, which also knows the bodies `own`.

    Raises what `read_shipped` raises.
    """
    tables = read_shipped(lexicon / "legacy.json", LegacyTables)
    return TextReader(known_bodies(lexicon / "organs.json", own), tables)


def ground_of(offices: Offices, today: dt.date, new_id: NewId) -> Draft:
    """A blank notice of the office that is named, else the usual one, else of nobody.

    Raises UnknownProfile, UnusableDraft.
    """
    if chosen_office(offices) is not None:
        return begin_notice(None, offices, today, new_id)
    nobody = Profile(system="party", organ="", symbol="", place="", archive="")
    return blank(nobody, today.year, new_id)


def read_text(
    content: bytes,
    file: Path,
    reader: TextReader,
    ground: Draft,
    new_id: NewId,
    choice: FrameChoice | None = None,
) -> Reading:
    """The content of `file` read into the ground of an office; raises UnusableText.

    A damaged text is no fault: the report says so, and the ground stays as it is.
    """
    check_is_text(content, file)
    reading = reader.read_bytes(content, ground, new_id, choice)
    if "empty" in reading.report.notes:
        raise UnusableText(file, "empty")
    return reading


def check_is_text(content: bytes, file: Path) -> None:
    """Raise UnusableText for what is no plain text, or more than any meeting says."""
    if len(content) > LARGEST:
        raise UnusableText(file, "too_large")
    if content.startswith(_FOREIGN):
        raise UnusableText(file, "no_text")
