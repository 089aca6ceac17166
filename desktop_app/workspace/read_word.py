"""Read a Word file: the draft of a notice, ours or another's, and what is to be told of it."""

from pathlib import Path

from desktop_app.reading.word.errors import UnreadableWord
from desktop_app.reading.word.package import MAX_FILE
from desktop_app.reading.word.reader import Reading, WordReader, read_word
from desktop_app.workspace.errors import UnusableWord
from desktop_app.workspace.open_draft import read_file

ENDINGS = (".docx", ".docm", ".dotx", ".dotm", ".doc")
"""What a person may take for a Word file this program reads; only the first one is."""


def read_word_file(file: Path, reader: WordReader, year: int) -> Reading:
    """The draft of a .docx; `year` where no date of the notice says one.

    Raises UnreadableFile, or UnusableWord for what stands in it.
    """
    if _is_huge(file):
        raise UnusableWord(file, "too_large")
    try:
        return read_word(read_file(file), reader, year)
    except UnreadableWord as fault:
        raise UnusableWord(file, fault.code) from fault


def _is_huge(file: Path) -> bool:
    try:
        return file.is_file() and file.stat().st_size > MAX_FILE
    except (OSError, ValueError):
        return False
