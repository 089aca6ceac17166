"""An outline of a notice that is open in an editor, kept nowhere, its clock set by hand."""

import datetime as dt
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Final

from desktop_app.layout.metrics import FontMetrics
from desktop_app.notice.draft import Draft
from desktop_app.phrases.directive.bodies import KnownBodies
from desktop_app.presenters.catalogue import Catalogue
from desktop_app.presenters.editing.editor import Editor
from desktop_app.presenters.editing.marker import Marker
from desktop_app.presenters.outline.presenter import OutlinePresenter
from desktop_app.standards.library import StandardLibrary
from desktop_app.standards.packs import read_packs
from desktop_app.workspace.history import History, started
from desktop_app.workspace.lay_out_notice import Typesetter
from tests.builders.outlines import an_outline_draft, drawn

RESOURCES: Final = Path(__file__).parents[2] / "resources"
TYPESETTER: Final = Typesetter(
    StandardLibrary(read_packs([RESOURCES / "standards"])),
    FontMetrics.read(RESOURCES / "fonts" / "advances.json"),
)
_START: Final = dt.datetime(2026, 7, 5, 9, 0, tzinfo=dt.UTC)


class Keeper:
    """Remembers what it was given last."""

    def save(self, draft: Draft) -> dt.datetime:
        """Saved, as far as the editor knows."""
        self.saved = draft
        return _START

    def keep_history(self, history: History) -> None:
        """Kept."""
        self.history = history


def new_ids() -> Callable[[], str]:
    """Ids "n1", "n2" ..."""
    numbers = count(1)
    return lambda: f"n{next(numbers)}"


class OpenOutline:
    """The outline and what it works with; `seconds` is the time since the start."""

    def __init__(self, draft: Draft, known: KnownBodies | None = None) -> None:
        self.seconds = 0.0
        self.editor = Editor(started(draft, _START), Keeper(), self._now, faults=())
        self.marker = Marker()
        say = Catalogue().gettext
        self.outline = OutlinePresenter(self.editor, self.marker, TYPESETTER, new_ids(), say, known)

    @property
    def body(self) -> str:
        """The drawing of the body."""
        return drawn(self.editor.draft.body)

    def _now(self) -> dt.datetime:
        return _START + dt.timedelta(seconds=self.seconds)


def opened(drawing: str, *appendices: str, known: KnownBodies | None = None) -> OpenOutline:
    """The outline of a drawing, its first block the current one."""
    desk = OpenOutline(an_outline_draft(drawing, *appendices), known)
    rows = desk.outline.state.rows
    if rows:
        desk.outline.state.go(rows[0].id)
    return desk
