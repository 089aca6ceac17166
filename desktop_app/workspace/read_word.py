"""Read a Word file: the draft of a notice, ours or another's, and what is to be told of it."""

from pathlib import Path
from typing import Final

from desktop_app.reading.report import Guess, Reading, ReadReport, Unrecognised
from desktop_app.reading.word.errors import UnreadableWord
from desktop_app.reading.word.fonts import LegacyCoding, font_decoder
from desktop_app.reading.word.package import MAX_FILE
from desktop_app.reading.word.reader import Reading as WordReading
from desktop_app.reading.word.reader import WordReader, read_word
from desktop_app.vietnamese.legacy import LegacyReader, LegacyTables
from desktop_app.vietnamese.offset_text import OffsetText
from desktop_app.workspace.errors import UnusableWord
from desktop_app.workspace.export_notice import Press
from desktop_app.workspace.new_notice import NewId
from desktop_app.workspace.open_draft import read_file
from desktop_app.workspace.shipped_files import read_shipped

ENDINGS: Final = (".docx", ".docm", ".dotx", ".dotm", ".doc")
"""What a person may take for a Word file this program reads; only the first one is."""
_ZIP: Final = b"PK\x03\x04"


def word_reader(lexicon: Path, press: Press, new_id: NewId) -> WordReader:
    """A reader by the shipped lexicon, the standards and the measures of the press.

    Raises what `read_shipped` raises.
    """
    legacy = LegacyReader(read_shipped(lexicon / "legacy.json", LegacyTables))

    def mapped(text: str, coding: LegacyCoding) -> str:
        return legacy.mapped(OffsetText.of(text), coding).text

    return WordReader(press.library, press.metrics, font_decoder(mapped), new_id)


def is_word(file: Path, content: bytes) -> bool:
    """Whether the file is, or is meant as, one of Word: by its ending, else by what is in it."""
    return file.suffix.lower() in ENDINGS or (content.startswith(_ZIP) and b"word/" in content)


def read_word_file(file: Path, reader: WordReader, year: int) -> WordReading:
    """The draft of a .docx; `year` where no date of the notice says one.

    Raises UnreadableFile, or UnusableWord for what stands in it.
    """
    if _is_huge(file):
        raise UnusableWord(file, "too_large")
    return read_word_content(read_file(file), file, reader, year)


def read_word_content(content: bytes, file: Path, reader: WordReader, year: int) -> WordReading:
    """The draft of the content of a .docx called `file`. Raises UnusableWord."""
    try:
        return read_word(content, reader, year)
    except UnreadableWord as fault:
        raise UnusableWord(file, fault.code) from fault


def as_reading(word: WordReading) -> Reading:
    """What was read from Word in the form in which the reading of a text is told."""
    report = word.report
    return Reading(
        draft=word.draft,
        source=report.text,
        report=ReadReport(
            kind="notice",
            system=word.draft.profile.system,
            encoding="docx",
            guesses=tuple(
                Guess(path=one.path, value=one.value, confidence=one.confidence, source=one.source)
                for one in report.guesses
            ),
            unrecognised=tuple(
                Unrecognised(text=one.text, source=one.source) for one in report.unrecognised
            ),
        ),
    )


def _is_huge(file: Path) -> bool:
    try:
        return file.is_file() and file.stat().st_size > MAX_FILE
    except (OSError, ValueError):
        return False
