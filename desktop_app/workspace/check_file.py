"""Check a file: a draft, a text, or a Word file, its language and layout; a folder of them."""

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from desktop_app.checking.checkup import Checkup
from desktop_app.checking.finding import Finding, Where
from desktop_app.checking.layout.checker import check_layout
from desktop_app.checking.rules import NONE_OFF
from desktop_app.notice.draft_file import SUFFIX
from desktop_app.reading.text.decoding import decode
from desktop_app.reading.word.reader import WordReader
from desktop_app.standards.library import StandardLibrary
from desktop_app.workspace.open_draft import open_draft, read_file
from desktop_app.workspace.read_text import check_is_text
from desktop_app.workspace.read_word import ENDINGS, read_word_file

CHECKED: Final = (SUFFIX, ".docx", ".txt")
"""What is taken of a folder."""


class Place(NamedTuple):
    """Where a finding is: in a draft its `path`; in a Word file its `paragraph`, from 0, and
    `quote`; in a text neither. [start, end) are code points of the field, paragraph or text.
    """

    start: int
    end: int
    path: str | None = None
    paragraph: int | None = None
    quote: str = ""


class CheckedFile(NamedTuple):
    """A file with what is wrong in it; `standard` is the id of the one it was checked by.

    None: a text, which is checked by none.
    """

    file: Path
    standard: str | None
    findings: tuple[tuple[Finding, Place], ...]

    @property
    def has_errors(self) -> bool:
        """Whether anything breaks a rule."""
        return any(finding.level == "error" for finding, _ in self.findings)


class FileChecker(NamedTuple):
    """What files are checked with; `year` is that of a Word file without a date."""

    checkup: Checkup
    library: StandardLibrary
    words: WordReader
    today: dt.date

    def check(self, file: Path, standard_id: str | None = None) -> CheckedFile:
        """What is wrong in the file.

        Raises UnreadableFile, UnusableDraft, UnusableText, UnusableWord, UnknownStandard.
        """
        ending = file.suffix.lower()
        if ending == SUFFIX:
            return self._draft(file, standard_id)
        if ending in ENDINGS:
            return self._word(file, standard_id)
        return self._text(file)

    def check_all(self, folder: Path, standard_id: str | None = None) -> Iterator[CheckedFile]:
        """The files of a folder and its folders, by name; raises as `check` does."""
        for file in sorted(folder.rglob("*")):
            if file.is_file() and file.suffix.lower() in CHECKED and file.name[:2] != "~$":
                yield self.check(file, standard_id)

    def _draft(self, file: Path, standard_id: str | None) -> CheckedFile:
        draft = open_draft(file)
        if standard_id is None:
            standard = self.library.choose(draft).standard
        else:
            standard = self.library.get(standard_id)
        found = self.checkup.of_draft(draft, standard, self.today)
        return CheckedFile(file, standard.id, tuple((one, _in_draft(one.where)) for one in found))

    def _text(self, file: Path) -> CheckedFile:
        content = read_file(file)
        check_is_text(content, file)
        text = decode(content).text
        found = self.checkup.of_text(text)
        places = (Place(one.where.start, one.where.end) for one in found)
        return CheckedFile(file, None, tuple(zip(found, places, strict=True)))

    def _word(self, file: Path, standard_id: str | None) -> CheckedFile:
        reading = read_word_file(file, self.words, self.today.year)
        text = reading.report.text
        standard = self.library.get(standard_id or reading.standard)
        found = self.checkup.of_text(text)
        starts = [0, *(place + 1 for place, letter in enumerate(text) if letter == "\n")]
        placed = tuple((one, _in_paragraph(one.where, starts, text)) for one in found)
        laid_out = check_layout(reading.document, reading.placed, standard)
        rules = self.checkup.rules
        graded = rules.graded(laid_out, rules.heard(NONE_OFF, standard.system))
        lines = text.split("\n")
        numbers = {str(one.index): at for at, one in enumerate(reading.document.lines())}
        layout = tuple((one, _of_line(one.where, numbers, lines)) for one in graded)
        return CheckedFile(file, standard.id, (*layout, *placed))


def _of_line(where: Where, numbers: Mapping[str, int], lines: Sequence[str]) -> Place:
    """A whole paragraph; the first one, without a quote, for the file as a whole."""
    at = numbers.get(where.path)
    if at is None:
        return Place(0, 0, paragraph=0)
    return Place(0, len(lines[at]), paragraph=at, quote=lines[at])


def _in_draft(where: Where) -> Place:
    return Place(where.start, where.end, path=where.path)


def _in_paragraph(where: Where, starts: list[int], text: str) -> Place:
    at = bisect_right(starts, where.start) - 1
    quote = text[where.start : where.end]
    return Place(where.start - starts[at], where.end - starts[at], paragraph=at, quote=quote)
