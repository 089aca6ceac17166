"""The checks of one open notice: their sections of the last step, and the count beside it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.bootstrap.window_tools import WindowTools
from desktop_app.checking.checkup import Checkup
from desktop_app.checking.rules import RuleBook
from desktop_app.phrases.directive.bodies import KnownBodies
from desktop_app.presenters.checking.finding_words import FindingWords
from desktop_app.presenters.checking.findings import Findings, FindingsState, FindingTools
from desktop_app.presenters.checking.kept_words import KeptTools, KeptWords
from desktop_app.presenters.checking.quiet_run import Beside
from desktop_app.presenters.draft_findings import DRAFT_SENTENCES
from desktop_app.presenters.editing.editor import Editor
from desktop_app.presenters.editing.marker import Marker
from desktop_app.presenters.forms.step_states import StepStates
from desktop_app.presenters.language_findings import LANGUAGE_SENTENCES
from desktop_app.ui.countdown import TimerCountdown
from desktop_app.ui.output_step.check_section import CheckSection
from desktop_app.ui.output_step.findings_section import FindingsSection
from desktop_app.ui.output_step.kept_section import KeptSection
from desktop_app.workspace.check_choices import CheckChoices
from desktop_app.workspace.open_checkers import form_checker, late_proofreader


class NoticeChecks:
    """Looks at the notice after every pause until it is closed."""

    def __init__(
        self,
        editor: Editor,
        marker: Marker,
        show: Callable[[str, int, int], None],
        tools: WindowTools,
        known: KnownBodies,
        states: StepStates,
    ) -> None:
        self._owner = QObject()
        self._editor = editor
        self._states = states
        lexicon = tools.resources / "lexicon"
        checker = form_checker(lexicon, known)
        book = RuleBook.read(tools.resources / "rules")
        choices = CheckChoices(tools.store.settings, editor.draft.id)
        beside = Beside(tools.ports.background, self._pause)
        self._findings = Findings(
            editor,
            marker,
            show,
            FindingTools(
                Checkup(book, [checker, late_proofreader(lexicon)]),
                tools.press.library,
                choices,
                FindingWords(book, {**DRAFT_SENTENCES, **LANGUAGE_SENTENCES}, tools.say),
                tools.today,
                tools.sentences,
            ),
            beside,
            tools.say,
        )
        kept = KeptTools(tools.store, choices, checker.read, tools.sentences)
        self._kept = KeptWords(editor, marker, show, kept, beside, tools.say)
        self._tools = tools
        self._findings.news.add(self._count)
        self.looked: Final = self._findings.looked
        self._findings.begin_soon()

    def belong_to(self, view: QObject) -> None:
        """What waits for a pause ends with the view."""
        self._owner.setParent(view)

    def sections(self, parent: QWidget) -> tuple[CheckSection, ...]:
        """What the last step shows of them."""
        look, say, toasts = self._tools.look, self._tools.say, self._tools.ports.toasts
        return (
            FindingsSection(self._findings, look, say, toasts, parent),
            KeptSection(self._kept, look, say, toasts, parent),
        )

    def close(self) -> None:
        """Look no more."""
        self._findings.close()
        self._kept.close()
        self._owner.deleteLater()

    def _pause(self, call: Callable[[], None]) -> TimerCountdown:
        return TimerCountdown(self._owner, call)

    def _count(self, _state: FindingsState) -> None:
        self._states.show_errors(self._findings.errors(), self._editor.draft)
