"""What is wrong in the open notice, by level, with the ways to put it right or let it be."""

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Final, NamedTuple

from msgspec import Struct

from desktop_app.checking.checkup import Checkup
from desktop_app.checking.draft.lacks import RULE as LACKS
from desktop_app.checking.finding import Finding, Level
from desktop_app.checking.fixing import fixed_draft
from desktop_app.notice.draft import Draft
from desktop_app.notice.text_places import block_path, text_places
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.checking.finding_words import LEVELS, FindingWords, key_of
from desktop_app.presenters.checking.quiet_run import Beside, QuietRun
from desktop_app.presenters.checking.text_marks import ShownMarks, shown_marks
from desktop_app.presenters.deed import Deed
from desktop_app.presenters.editing.editor import Editor
from desktop_app.presenters.editing.marker import Marker
from desktop_app.presenters.editing.steps import CHECK
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.forms.missing import Missing
from desktop_app.presenters.listeners import Listeners
from desktop_app.presenters.sentences import Sentences
from desktop_app.standards.errors import UnknownStandard
from desktop_app.standards.library import StandardLibrary
from desktop_app.workspace.check_choices import CheckChoices

FIX: Final = noted("sửa lỗi “{title}”")
FIXED: Final = noted("Đã sửa {count} chỗ.")
IGNORED: Final = noted("Đã bỏ qua trong thông báo này.")
OFF_HERE: Final = noted("Thông báo này không kiểm tra “{title}” nữa.")
OFF_ALWAYS: Final = noted("Không kiểm tra “{title}” nữa, ở mọi thông báo.")
NOT_KEPT: Final = noted("Chưa ghi được lựa chọn. {what}")


class FindingRow(Struct, frozen=True):
    """One finding as it is shown. `alike` counts those of its kind that can be put right at once.

    `expected` is what a fix would put there, "" where none is safe.
    """

    key: str
    rule: str
    level: Level
    sentence: str
    details: str
    reason: str
    expected: str
    alike: int


class IgnoredRow(Struct, frozen=True):
    """A finding, or a rule (`rule` set), a person does not want to hear of."""

    key: str
    rule: str
    words: str


class FindingsState(Struct, frozen=True, kw_only=True):
    """All that is shown; `is_checked` False: nothing was looked at yet."""

    is_checked: bool = False
    rows: tuple[FindingRow, ...] = ()
    ignored: tuple[IgnoredRow, ...] = ()

    def of_level(self, level: Level) -> tuple[FindingRow, ...]:
        """The rows of a group."""
        return tuple(row for row in self.rows if row.level == level)


class _Round(NamedTuple):
    """What came of one look at a draft."""

    draft: Draft
    findings: tuple[Finding, ...]
    keys: tuple[str, ...]


class FindingTools(NamedTuple):
    """What findings are made and shown with."""

    checkup: Checkup
    library: StandardLibrary
    choices: CheckChoices
    words: FindingWords
    today: Callable[[], dt.date]
    sentences: Sentences


class Findings:
    """State and intents; `news` is told when the state is another, `looked` after every look."""

    def __init__(
        self,
        editor: Editor,
        marker: Marker,
        show: Callable[[str, int, int], None],
        tools: FindingTools,
        beside: Beside,
        say: Translate,
    ) -> None:
        self._editor = editor
        self._marker = marker
        self._show = show
        self._tools = tools
        self._say = say
        self._round: _Round | None = None
        self.state = FindingsState()
        self.news: Final = Listeners[FindingsState]()
        self.looked: Final = Listeners[ShownMarks]()
        self._run = QuietRun(editor, beside, self._look, self._take)
        self.begin: Final = self._run.begin
        self.begin_soon: Final = self._run.begin_soon
        self.close: Final = self._run.close

    def errors(self) -> tuple[Missing, ...]:
        """What breaks a rule, as the list of steps counts it."""
        round_ = self._round
        if round_ is None:
            return ()
        paths = dict(zip(round_.keys, (one.where.path for one in round_.findings), strict=True))
        rows = self.state.of_level("error")
        return tuple(Missing(CHECK, block_path(paths[row.key]), row.sentence) for row in rows)

    def marks(self) -> ShownMarks:
        """What is shown of them where the words are."""
        round_ = self._round
        if round_ is None:
            return ShownMarks()
        ignored, words = self._tools.choices.ignored, self._tools.words
        pairs = zip(round_.findings, round_.keys, strict=True)
        heard = [one for one, key in pairs if key not in ignored]
        return shown_marks(round_.draft, [(one, words.sentence(one)) for one in heard])

    def go_to(self, key: str) -> None:
        """Show the place, its words selected."""
        finding = self._find(key)
        if finding is None:
            return
        where = finding.where
        self._marker.go_to(block_path(where.path))
        if where.end > where.start:
            self._show(where.path, where.start, where.end)

    def fix(self, key: str) -> Deed | None:
        """Put one right; None where it is not there any more."""
        finding = self._find(key)
        return None if finding is None else self._fix([finding])

    def fix_alike(self, rule: str) -> Deed | None:
        """Put all of a rule right."""
        now = self._now()
        heard = [one for one, key in zip(now.findings, now.keys, strict=True)
                 if one.rule == rule and key not in self._tools.choices.ignored]  # fmt: skip
        return self._fix([one for one in heard if one.fix])

    def ignore(self, key: str) -> Deed:
        """Let one be in this notice."""
        choices = self._tools.choices
        return self._choose(
            self._say(IGNORED),
            lambda: choices.ignore((key,)),
            lambda: choices.ignore((key,), is_ignored=False),
        )

    def switch_off_here(self, rule: str) -> Deed:
        """Hear no more of a rule in this notice."""
        choices = self._tools.choices
        return self._choose(
            self._say(OFF_HERE).format(title=self._title(rule)),
            lambda: choices.switch_here(rule, is_on=False),
            lambda: choices.switch_here(rule, is_on=True),
        )

    def switch_off_always(self, rule: str) -> Deed:
        """Hear no more of a rule at all."""
        choices = self._tools.choices
        return self._choose(
            self._say(OFF_ALWAYS).format(title=self._title(rule)),
            lambda: choices.switch_always(rule, is_on=False),
            lambda: choices.switch_always(rule, is_on=True),
        )

    def heed(self, row: IgnoredRow) -> Deed | None:
        """Hear again of what was let be; a deed only where it could not be kept."""
        choices = self._tools.choices
        if row.rule:
            return self._kept(lambda: self._switch_on(row.rule))
        return self._kept(lambda: choices.ignore((row.key,), is_ignored=False))

    def _switch_on(self, rule: str) -> None:
        self._tools.choices.switch_here(rule, is_on=True)
        self._tools.choices.switch_always(rule, is_on=True)

    def _choose(self, text: str, do: Callable[[], None], undo: Callable[[], None]) -> Deed:
        trouble = self._kept(do)
        return trouble or Deed(text, lambda: self._take_back(undo))

    def _take_back(self, undo: Callable[[], None]) -> None:
        self._kept(undo)

    def _kept(self, do: Callable[[], None]) -> Deed | None:
        try:
            do()
        except self._tools.sentences.known as fault:
            return Deed(self._say(NOT_KEPT).format(what=self._tools.sentences.tell(fault)))
        self._run.again()
        return None

    def _fix(self, findings: Sequence[Finding]) -> Deed | None:
        if not findings:
            return None
        before = self._editor.position
        title = self._title(findings[0].rule)
        draft = fixed_draft(self._editor.draft, findings)
        self._editor.edit(draft, self._say(FIX).format(title=title))
        text = self._say(FIXED).format(count=len(findings))
        return Deed(text, lambda: self._undo(before, draft))

    def _undo(self, position: int, fixed: Draft) -> None:
        """Only while the fix is the last change: else the history is the way."""
        if self._editor.draft == fixed:
            self._editor.go_to(position)

    def _title(self, rule: str) -> str:
        return self._tools.checkup.rules.get(rule).title

    def _find(self, key: str) -> Finding | None:
        now = self._now()
        return next((one for one, its in zip(now.findings, now.keys, strict=True) if its == key),
                    None)  # fmt: skip

    def _now(self) -> _Round:
        """The findings of the draft as it is at this moment."""
        if self._round is None or self._round.draft is not self._editor.draft:
            self._round = self._look(self._editor.draft)()
        return self._round

    def _look(self, draft: Draft) -> Callable[[], _Round]:
        """Choices and standard are read here; the work itself touches no store."""
        tools = self._tools
        try:
            standard = tools.library.choose(draft).standard
        except UnknownStandard:
            return lambda: _Round(draft, (), ())
        switches, today = tools.choices.switches, tools.today()
        return lambda: _round(draft, tools.checkup.of_draft(draft, standard, today, switches))

    def _take(self, looked: _Round) -> None:
        self._round = looked
        state = self._state(looked)
        if state != self.state:
            self.state = state
            self.news.tell(state)
        self.looked.tell(self.marks())

    def _state(self, looked: _Round) -> FindingsState:
        ignored = self._tools.choices.ignored
        heard = [(key, one) for key, one in zip(looked.keys, looked.findings, strict=True)
                 if key not in ignored]  # fmt: skip
        fixable = Counter(one.rule for _, one in heard if one.fix)
        rows = [self._row(key, one, fixable[one.rule]) for key, one in heard]
        order = list(LEVELS)
        rows.sort(key=lambda row: order.index(row.level))
        return FindingsState(
            is_checked=True, rows=tuple(rows), ignored=tuple(self._ignored(looked, ignored))
        )

    def _row(self, key: str, finding: Finding, alike: int) -> FindingRow:
        words = self._tools.words
        expected = finding.expected[0] if finding.fix and finding.expected else ""
        return FindingRow(
            key, finding.rule, finding.level, words.sentence(finding), words.title(finding.rule),
            words.reason(finding.rule), expected or ("…" if finding.fix else ""),
            alike if finding.fix else 0,
        )  # fmt: skip

    def _ignored(self, looked: _Round, ignored: frozenset[str]) -> Iterable[IgnoredRow]:
        words = self._tools.words
        for key, one in zip(looked.keys, looked.findings, strict=True):
            if key in ignored:
                yield IgnoredRow(key, "", words.sentence(one))
        switches = self._tools.choices.switches
        known = {rule.id for rule in self._tools.checkup.rules}
        for rule in sorted((switches.off_here | switches.off_always) & known):
            yield IgnoredRow("", rule, words.title(rule))


def _round(draft: Draft, found: Sequence[Finding]) -> _Round:
    """What is missing is told by the steps already."""
    told = tuple(one for one in found if one.rule != LACKS)
    texts = {place.path: place.text for place in text_places(draft)}
    return _Round(draft, told, tuple(key_of(one, texts) for one in told))
