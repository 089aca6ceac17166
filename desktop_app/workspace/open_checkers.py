"""The checker of a draft's form, with the data it looks things up in."""

from pathlib import Path

from desktop_app.checking.draft.days_off import DaysOff, HolidayFile
from desktop_app.checking.draft.form import FormChecker
from desktop_app.checking.draft.former_bodies import FormerBodies, FormerBodyFile
from desktop_app.phrases.directive.bodies import KnownBodies
from desktop_app.workspace.shipped_files import read_shipped


def form_checker(lexicon: Path, known: KnownBodies) -> FormChecker:
    """With holidays and former bodies of the folder; raises what `read_shipped` raises."""
    days_off = DaysOff.of_file(read_shipped(lexicon / "holidays.json", HolidayFile))
    former = read_shipped(lexicon / "former-bodies.json", FormerBodyFile).bodies
    return FormChecker(known, days_off, FormerBodies(former))
