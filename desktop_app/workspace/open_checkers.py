"""The checkers, with the data they look things up in."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

from desktop_app.checking.draft.abbreviations import AbbreviationFile, Abbreviations
from desktop_app.checking.draft.days_off import DaysOff, HolidayFile
from desktop_app.checking.draft.form import FormChecker
from desktop_app.checking.draft.former_bodies import FormerBodies, FormerBodyFile
from desktop_app.checking.finding import Finding
from desktop_app.checking.language.checker import Proofreader
from desktop_app.notice.draft import Draft
from desktop_app.phrases.directive.bodies import KnownBodies
from desktop_app.standards.standard import Standard
from desktop_app.workspace.shipped_files import read_shipped


def form_checker(lexicon: Path, known: KnownBodies) -> FormChecker:
    """With the data of the folder; raises what `read_shipped` raises."""
    days_off = DaysOff.of_file(read_shipped(lexicon / "holidays.json", HolidayFile))
    former = read_shipped(lexicon / "former-bodies.json", FormerBodyFile).bodies
    short = Abbreviations(read_shipped(lexicon / "abbreviations.json", AbbreviationFile))
    return FormChecker(known, days_off, FormerBodies(former), short)


def proofreader(lexicon: Path) -> Proofreader:
    """With the word lists of the folder; raises OSError and msgspec.DecodeError."""
    return Proofreader.from_folder(lexicon)


class LateProofreader:
    """Reads its word lists with the first draft, which is looked at beside the window."""

    def __init__(self, lexicon: Path) -> None:
        self._lexicon = lexicon
        self._reader: Proofreader | None = None

    def check(self, draft: Draft, standard: Standard, today: dt.date) -> Iterator[Finding]:
        """As the proof-reader does."""
        if self._reader is None:
            self._reader = proofreader(self._lexicon)
        return self._reader.check(draft, standard, today)


def late_proofreader(lexicon: Path) -> LateProofreader:
    """A proof-reader that costs nothing until it is asked; then it raises as `proofreader` does."""
    return LateProofreader(lexicon)
