"""An editor over a draft, with a keeper that keeps in memory and a clock that stands still."""

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

from desktop_app.notice.draft import Draft
from desktop_app.presenters.editing.editor import Editor
from desktop_app.presenters.forms.form_presenter import FormPresenter, FormSources
from desktop_app.presenters.forms.specs import FORMS
from desktop_app.presenters.forms.ways_of_signing import WaysOfSigning
from desktop_app.standards.library import StandardLibrary
from desktop_app.standards.packs import read_packs
from desktop_app.workspace.history import History, started
from desktop_app.workspace.know_bodies import known_bodies
from desktop_app.workspace.offer_recipients import with_missing_recipients
from desktop_app.workspace.office_profiles import WayOfSigning

RESOURCES = Path(__file__).parents[2] / "resources"
NOW = dt.datetime(2022, 7, 6, 9, 41, tzinfo=dt.UTC)


class MemoryKeeper:
    """Keeps every draft it is given."""

    def __init__(self) -> None:
        self.saved: list[Draft] = []

    def save(self, draft: Draft) -> dt.datetime:
        """Keep it; the clock stands still."""
        self.saved.append(draft)
        return NOW

    def keep_history(self, history: History) -> None:
        """Histories are not asked for."""


def an_editor(draft: Draft) -> Editor:
    """An editor whose notice is `draft`."""
    return Editor(started(draft, NOW), MemoryKeeper(), lambda: NOW, faults=(OSError,))


def a_library() -> StandardLibrary:
    """The shipped standards."""
    return StandardLibrary(read_packs([RESOURCES / "standards"]))


def form_sources(own_ways: Sequence[WayOfSigning] = ()) -> FormSources:
    """What a form asks, on the day of NOW."""
    library = a_library()
    ways = WaysOfSigning(library, lambda _: own_ways)
    return FormSources(library, ways, NOW.date, completed)


def completed(draft: Draft) -> Draft:
    """The draft with the recipients it lacks, the shipped bodies being known."""
    return with_missing_recipients(draft, known_bodies(RESOURCES / "lexicon" / "organs.json"))


def a_form(editor: Editor, step: str) -> FormPresenter:
    """The form of a step over the editor's notice, in Vietnamese."""
    return FormPresenter(editor, FORMS[step], form_sources(), lambda text: text)
