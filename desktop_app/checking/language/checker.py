"""The proof-reader: all rules of the language over a text or every text of a draft."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Final

import msgspec

from desktop_app.checking.finding import Edit, Finding, Where
from desktop_app.checking.language.capitals import CapitalFile, Capitals, PatternFile
from desktop_app.checking.language.confusion import Confusion
from desktop_app.checking.language.dashes import Dashes
from desktop_app.checking.language.dates import Dates
from desktop_app.checking.language.doubling import Doubling
from desktop_app.checking.language.habits import Habits, Mark, TermFile
from desktop_app.checking.language.hang import Hang
from desktop_app.checking.language.lexicon import Lexicon
from desktop_app.checking.language.numbers import Numbers
from desktop_app.checking.language.punctuation import Punctuation
from desktop_app.checking.language.reading import Reading
from desktop_app.checking.language.rule import LanguageRule
from desktop_app.checking.language.spelling import Spelling
from desktop_app.notice.draft import Draft
from desktop_app.notice.text_places import text_places
from desktop_app.standards.standard import Standard
from desktop_app.vietnamese.unicode_form import nfc_with_offsets

_REMEMBERED: Final = 4_000
_NOT_READ: Final = ("profile.", "signature.", "meeting.chairs", "marks.")


class Read(msgspec.Struct, frozen=True):
    """What one text gave."""

    findings: tuple[Finding, ...]
    marks: tuple[Mark, ...]


class Proofreader:
    """Checks the language; what a text gave is remembered, so only changed texts are read anew."""

    def __init__(self, rules: Iterable[LanguageRule], habits: Habits) -> None:
        self._rules = tuple(rules)
        self._habits = habits
        self._remembered: dict[str, Read] = {}

    @classmethod
    def from_folder(cls, folder: Path) -> "Proofreader":
        """With the data of resources/lexicon; raises OSError and msgspec.DecodeError."""
        lexicon = Lexicon.read(folder)
        capitals = msgspec.json.decode((folder / "capitals.json").read_bytes(), type=CapitalFile)
        patterns = msgspec.json.decode(
            (folder / "capital-patterns.json").read_bytes(), type=PatternFile
        )
        terms = msgspec.json.decode((folder / "terms.json").read_bytes(), type=TermFile)
        rules = (
            Spelling(lexicon),
            Hang(lexicon),
            Confusion(lexicon),
            Doubling(lexicon),
            Punctuation(),
            Dashes(lexicon),
            Dates(),
            Numbers(),
            Capitals(capitals, patterns),
        )
        return cls(rules, Habits(terms))

    def check(self, draft: Draft, _standard: Standard, _today: dt.date) -> Iterator[Finding]:
        """Findings in the texts of the draft; names, posts, the office's own data are not read."""
        marks: list[tuple[str, Mark]] = []
        for path, text in text_places(draft):
            if path.startswith(_NOT_READ):
                continue
            read = self._read(text)
            marks += ((path, mark) for mark in read.marks)
            for finding in read.findings:
                yield _at(finding, path)
        yield from self._habits.mixed(marks)

    def check_text(self, text: str) -> Iterator[Finding]:
        """Findings in a bare text, read by paragraphs."""
        composed, offsets = nfc_with_offsets(text)
        found = tuple(self._by_paragraph(composed))
        if composed == text:
            yield from found
            return
        typed = {offset: at for at, offset in reversed(tuple(enumerate(offsets)))}
        yield from (_moved(finding, lambda at: typed.get(at, at)) for finding in found)

    def _by_paragraph(self, text: str) -> Iterator[Finding]:
        marks: list[tuple[str, Mark]] = []
        start = 0
        for line in text.splitlines(keepends=True):
            read = self._read(line.rstrip("\r\n\u2028\u0085"))
            begin = start
            yield from (_shifted(finding, begin) for finding in read.findings)
            marks += (("", _mark_at(mark, begin)) for mark in read.marks)
            start += len(line)
        yield from self._habits.mixed(marks)

    def _read(self, text: str) -> Read:
        known = self._remembered.get(text)
        if known is None:
            if len(self._remembered) >= _REMEMBERED:
                self._remembered.clear()
            reading = Reading(text)
            found = () if text.isupper() else tuple(self._found(reading))
            known = self._remembered[text] = Read(found, self._habits.marks(reading))
        return known

    def _found(self, reading: Reading) -> Iterator[Finding]:
        """One finding for a place; those of earlier rules know more."""
        taken: set[tuple[int, int]] = set()
        for rule in self._rules:
            for finding in rule.find(reading):
                span = (finding.where.start, finding.where.end)
                if not any(start < span[1] and span[0] < end for start, end in taken):
                    taken.add(span)
                    yield finding


def _at(finding: Finding, path: str) -> Finding:
    where = msgspec.structs.replace(finding.where, path=path)
    fix = tuple(
        Edit(msgspec.structs.replace(edit.where, path=path), edit.text) for edit in finding.fix
    )
    return msgspec.structs.replace(finding, where=where, fix=fix)


def _shifted(finding: Finding, by: int) -> Finding:
    return finding if not by else _moved(finding, lambda at: at + by)


def _moved(finding: Finding, move: Callable[[int], int]) -> Finding:
    def moved(where: Where) -> Where:
        return Where(where.path, move(where.start), move(where.end))

    fix = tuple(Edit(moved(edit.where), edit.text) for edit in finding.fix)
    others = tuple(moved(where) for where in finding.others)
    return msgspec.structs.replace(finding, where=moved(finding.where), fix=fix, others=others)


def _mark_at(mark: Mark, start: int) -> Mark:
    return msgspec.structs.replace(mark, start=mark.start + start, end=mark.end + start)
