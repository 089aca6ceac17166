"""An open notice with its checks, whose work is done at once and whose pauses end when told."""

import datetime as dt
from collections.abc import Callable

from desktop_app.checking.checkup import Checkup
from desktop_app.notice.draft import Draft
from desktop_app.presenters.checking.finding_words import FindingWords
from desktop_app.presenters.checking.findings import Findings, FindingTools
from desktop_app.presenters.checking.kept_words import KeptTools, KeptWords
from desktop_app.presenters.checking.quiet_run import Beside
from desktop_app.presenters.draft_findings import DRAFT_SENTENCES
from desktop_app.presenters.editing.marker import Marker
from desktop_app.store.store import Store
from desktop_app.workspace.check_choices import CheckChoices
from tests.builders.editing import an_editor
from tests.unit.checking.draft.checked import BOOK, CHECKER, LIBRARY
from tests.unit.presenters.output_step.bench import SENTENCES, AtOnce


class HandPause:
    """A pause that is over when the test says so."""

    def __init__(self, call: Callable[[], None]) -> None:
        self._call = call
        self.is_running = False

    def start(self, milliseconds: int) -> None:
        self.is_running = milliseconds > 0

    def stop(self) -> None:
        self.is_running = False

    def end(self) -> None:
        if self.is_running:
            self.is_running = False
            self._call()


class Scene:
    """The checks of one notice in a store; where they led to and what they selected."""

    def __init__(self, store: Store, draft: Draft) -> None:
        self.editor = an_editor(store, draft)
        self.background = AtOnce()
        self.pauses: list[HandPause] = []
        self.gone_to: list[str] = []
        self.shown: list[tuple[str, int, int]] = []
        self.choices = CheckChoices(store.settings, draft.id)
        marker = Marker()
        marker.calls.add(self.gone_to.append)
        beside = Beside(self.background, self._pause)
        words = FindingWords(BOOK, DRAFT_SENTENCES, str)
        tools = FindingTools(
            Checkup(BOOK, [CHECKER]), LIBRARY, self.choices, words, _today, SENTENCES
        )
        self.findings = Findings(self.editor, marker, self._show, tools, beside, str)
        kept = KeptTools(store, self.choices, CHECKER.read, SENTENCES)
        self.kept = KeptWords(self.editor, marker, self._show, kept, beside, str)

    def pause(self) -> None:
        """The typing paused."""
        for one in self.pauses:
            one.end()

    def sentences(self) -> list[str]:
        return [row.sentence for row in self.findings.state.rows]

    def key(self, code: str) -> str:
        return next(row.key for row in self.findings.state.rows if f"|{code}|" in row.key)

    def _pause(self, call: Callable[[], None]) -> HandPause:
        self.pauses.append(HandPause(call))
        return self.pauses[-1]

    def _show(self, path: str, start: int, end: int) -> None:
        self.shown.append((path, start, end))


def _today() -> dt.date:
    return dt.date(2026, 11, 25)
