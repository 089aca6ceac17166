"""The step "Kiểm tra và xuất": what is missing and true of the notice, and what can be done."""

from collections.abc import Callable, Sequence
from typing import Final
from unicodedata import category

from msgspec import Struct

from desktop_app.layout.pages import Pages
from desktop_app.notice.draft import Draft
from desktop_app.notice.edits import with_field
from desktop_app.notice.file_name import file_stem
from desktop_app.notice.parts import DRAFT_ROUNDS
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.deed import Deed
from desktop_app.presenters.editing.editor import Editor
from desktop_app.presenters.editing.steps import STEPS
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.listeners import Listeners
from desktop_app.presenters.notice_list import STATES
from desktop_app.presenters.output_step.earlier_exports import EarlierExport, earlier_exports
from desktop_app.presenters.output_step.exporter import Exporter, Job
from desktop_app.presenters.output_step.facts import Facts, facts_of
from desktop_app.presenters.output_step.ports import Missing
from desktop_app.presenters.sentences import Sentences
from desktop_app.store.errors import StoreError, UnknownNotice
from desktop_app.store.notice_rows import State
from desktop_app.store.store import Store
from desktop_app.workspace.lay_out_notice import Typesetter
from desktop_app.workspace.set_state import set_state

FIND_MISSING = Callable[[Draft], Sequence[Missing]]

_NOT_WRITABLE: Final = frozenset({"Cc", "Cs", "Cn"})

FOR_LEADER: Final = noted("chuyển thành bản trình lãnh đạo (dự thảo lần {round})")
FINAL: Final = noted("chuyển thành bản chính thức")
NOTES: Final = noted("sửa ghi chú")
STATE_SET: Final = noted("Đã chuyển thông báo sang tình trạng “{state}”.")
STATE_NOT_SET: Final = noted("Chưa đổi được tình trạng. {what}")


class MissingRow(Struct, frozen=True):
    """Something still missing: where to go, what it is, and in which step."""

    path: str
    sentence: str
    step: str


class OutputState(Struct, frozen=True, kw_only=True):
    """All that the step shows.

    `draft_round` None: the final version; `offered_round` is the one to begin with for the leader.
    `notice_state` None: the notice is not in the store.
    """

    missing: tuple[MissingRow, ...]
    facts: Facts
    draft_round: int | None
    offered_round: int
    file_stem: str
    notice_state: State | None
    notes: str
    earlier: tuple[EarlierExport, ...]
    job: Job


class OutputPresenter:
    """State and intents of the step; `news` is told when the state is another."""

    def __init__(
        self,
        editor: Editor,
        exporter: Exporter,
        *,
        typesetter: Typesetter,
        find_missing: FIND_MISSING,
        store: Store,
        sentences: Sentences,
        say: Translate,
    ) -> None:
        self._editor = editor
        self._exporter = exporter
        self._typesetter = typesetter
        self._find_missing = find_missing
        self._store = store
        self._sentences = sentences
        self._say = say
        self._titles = {step.id: step.title for step in STEPS}
        self.proposed = exporter.proposed
        self.export = exporter.export
        self.news: Final = Listeners[object]()
        """The origin of the change: the view that made it itself need not refresh its editor."""
        editor.changes.add(lambda change: self.news.tell(change.origin))
        exporter.jobs.add(lambda _: self.news.tell(None))

    @property
    def state(self) -> OutputState:
        """What is to be shown now; worked out anew at every call."""
        draft = self._editor.draft
        return OutputState(
            missing=tuple(map(self._row, self._find_missing(draft))),
            facts=facts_of(draft, self._typesetter.lay_out(draft), self._say),
            draft_round=draft.marks.draft_round,
            offered_round=draft.marks.draft_round or self._last_round() or 1,
            file_stem=file_stem(draft),
            notice_state=self._notice_state(),
            notes=draft.notes,
            earlier=earlier_exports(self._store.exports.list(draft.id), self._say),
            job=self._exporter.job,
        )

    @property
    def job(self) -> Job:
        """How far the last export is."""
        return self._exporter.job

    @property
    def pages(self) -> Pages:
        """The pages to print, saved first."""
        self._editor.flush()
        return self._typesetter.lay_out(self._editor.draft).pages

    def make_for_leader(self, draft_round: int) -> None:
        """Print "Dự thảo lần n"; a number out of range is taken as the nearest there is."""
        lowest, highest = DRAFT_ROUNDS
        number = min(max(draft_round, lowest), highest)
        label = self._say(FOR_LEADER).format(round=number)
        self._edit("marks.draft_round", number, label, "draft_round")

    def make_final(self) -> None:
        """Print no draft round."""
        self._edit("marks.draft_round", None, self._say(FINAL), None)

    def set_notes(self, notes: str, origin: object) -> None:
        """Keep what the drafter notes for herself; pasted characters no file holds are dropped."""
        clean = "".join(filter(_is_writable, notes))
        draft = with_field(self._editor.draft, "notes", clean)
        self._editor.edit(draft, self._say(NOTES), merge_key="type:notes", origin=origin)

    def leave_field(self) -> None:
        """The notes are left: what comes next is another change."""
        self._editor.leave_field()

    def set_notice_state(self, state: State) -> Deed | None:
        """Say how far the notice is; what to tell of it, None where nothing changed."""
        before = self._notice_state()
        if before in (None, state):
            return None
        return self._put_state(state, before)

    def _put_state(self, state: State, before: State | None) -> Deed:
        try:
            set_state(self._store, self._editor.draft.id, state)
        except StoreError as fault:
            self.news.tell(None)
            return Deed(self._say(STATE_NOT_SET).format(what=self._sentences.tell(fault)))
        self.news.tell(None)
        text = self._say(STATE_SET).format(state=self._say(STATES[state]))
        return Deed(text, None if before is None else lambda: self._take_back(before))

    def _take_back(self, state: State) -> None:
        self._put_state(state, None)

    def _edit(self, path: str, value: object, label: str, merge_key: str | None) -> None:
        self._editor.edit(with_field(self._editor.draft, path, value), label, merge_key=merge_key)

    def _row(self, missing: Missing) -> MissingRow:
        title = self._say(self._titles.get(missing.step, ""))
        sentence = self._say(missing.sentence)
        return MissingRow(missing.path, sentence[:1].upper() + sentence[1:], title)

    def _last_round(self) -> int | None:
        """The draft round the notice had last before it was made final."""
        states = self._editor.entries[: self._editor.position + 1]
        rounds = (entry.draft.marks.draft_round for entry in reversed(states))
        return next((number for number in rounds if number is not None), None)

    def _notice_state(self) -> State | None:
        try:
            return self._store.notices.get(self._editor.draft.id).state
        except UnknownNotice:
            return None


def _is_writable(char: str) -> bool:
    return char in "\n\t" or category(char) not in _NOT_WRITABLE
