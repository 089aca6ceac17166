"""What a notice still has of the one it was made from: shown, confirmed, compared with another."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from msgspec import Struct

from desktop_app.checking.draft.case import Read
from desktop_app.checking.left_over.facts import Kind
from desktop_app.checking.left_over.left_overs import LeftOver, left_overs
from desktop_app.notice.draft import Draft
from desktop_app.notice.text_places import block_path
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.checking.quiet_run import Beside, QuietRun
from desktop_app.presenters.deed import Deed
from desktop_app.presenters.editing.editor import Editor
from desktop_app.presenters.editing.marker import Marker
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.listeners import Listeners
from desktop_app.presenters.sentences import Sentences
from desktop_app.store.errors import UnknownNotice
from desktop_app.store.store import Store
from desktop_app.workspace.check_choices import CheckChoices

KINDS: Final[Mapping[Kind, str]] = MappingProxyType(
    {
        "date": noted("thời gian"),
        "document": noted("số văn bản"),
        "number": noted("số liệu"),
        "name": noted("họ tên"),
        "post": noted("chức vụ"),
        "place": noted("địa điểm, địa danh"),
        "organ": noted("cơ quan, đơn vị"),
    }
)
PLACES: Final = noted("{kind}, {count} chỗ")
CONFIRMED: Final = noted("Đã xác nhận “{value}”.")
CONFIRMED_ALL: Final = noted("Đã xác nhận {count} mục.")
NOT_KEPT: Final = noted("Chưa ghi được lựa chọn. {what}")
_OFFERED: Final = 20


class KeptRow(Struct, frozen=True):
    """A fact both notices state."""

    key: str
    value: str
    details: str
    is_risky: bool


class KeptState(Struct, frozen=True, kw_only=True):
    """All that is shown. `former` None: the notice is compared with none."""

    former: str | None = None
    former_title: str = ""
    rows: tuple[KeptRow, ...] = ()
    confirmed: int = 0


class KeptTools(NamedTuple):
    """What left-overs are found and confirmed with."""

    store: Store
    choices: CheckChoices
    read: Read
    sentences: Sentences


class KeptWords:
    """State and intents; `news` is told when the state is another."""

    def __init__(
        self,
        editor: Editor,
        marker: Marker,
        show: Callable[[str, int, int], None],
        tools: KeptTools,
        beside: Beside,
        say: Translate,
    ) -> None:
        self._editor = editor
        self._marker = marker
        self._show = show
        self._store = tools.store
        self._choices = tools.choices
        self._read = tools.read
        self._sentences = tools.sentences
        self._say = say
        self._former: Draft | None = None
        self._title = ""
        self._found: tuple[LeftOver, ...] = ()
        self._steps: dict[str, int] = {}
        self.state = KeptState()
        self.news: Final = Listeners[KeptState]()
        self._run = QuietRun(editor, beside, self._look, self._take)
        self.close: Final = self._run.close

    def begin(self) -> None:
        """Look now, and after every change from now on."""
        self._compare(self._choices.made_from)
        self._run.begin()

    def offered(self) -> tuple[tuple[str, str], ...]:
        """Notices it can be compared with, changed last first: id and title."""
        rows = self._store.notices.list(limit=_OFFERED + 1)
        others = [row for row in rows if row.id != self._editor.draft.id]
        return tuple((row.id, row.title) for row in others)[:_OFFERED]

    def compare_with(self, notice_id: str | None) -> Deed | None:
        """Compare with that notice, or with none; a deed only where it could not be kept."""
        trouble = self._kept(lambda: self._choices.compare_with(notice_id))
        self._compare(notice_id)
        self._run.again()
        return trouble

    def go_to(self, key: str) -> None:
        """Show its next place: the first, and at every further call the one after."""
        found = next((one for one in self._found if one.key == key), None)
        if found is None:
            return
        step = self._steps.get(key, 0)
        self._steps[key] = step + 1
        where = found.places[step % len(found.places)]
        self._marker.go_to(block_path(where.path))
        if where.end > where.start:
            self._show(where.path, where.start, where.end)

    def confirm(self, key: str) -> Deed:
        """It is meant."""
        value = next((row.value for row in self.state.rows if row.key == key), "")
        return self._confirm((key,), self._say(CONFIRMED).format(value=value))

    def confirm_all(self) -> Deed | None:
        """All that is listed is meant; None where nothing is."""
        keys = tuple(row.key for row in self.state.rows)
        if not keys:
            return None
        return self._confirm(keys, self._say(CONFIRMED_ALL).format(count=len(keys)))

    def _confirm(self, keys: tuple[str, ...], text: str) -> Deed:
        def take_back() -> None:
            self._kept(lambda: self._choices.confirm(keys, is_confirmed=False))

        trouble = self._kept(lambda: self._choices.confirm(keys))
        return trouble or Deed(text, take_back)

    def _kept(self, do: Callable[[], None]) -> Deed | None:
        try:
            do()
        except self._sentences.known as fault:
            return Deed(self._say(NOT_KEPT).format(what=self._sentences.tell(fault)))
        self._run.again()
        return None

    def _compare(self, notice_id: str | None) -> None:
        """Get the older notice; one that is lost is none."""
        self._former, self._title = None, ""
        if notice_id is None:
            return
        try:
            self._former = self._store.notices.latest(notice_id)
            self._title = self._store.notices.get(notice_id).title
        except UnknownNotice:
            self._former = None

    def _look(self, draft: Draft) -> Callable[[], tuple[LeftOver, ...]]:
        former, read, confirmed = self._former, self._read, self._choices.confirmed
        if former is None:
            return lambda: ()
        return lambda: left_overs(draft, former, read, confirmed)

    def _take(self, found: tuple[LeftOver, ...]) -> None:
        self._found = found
        former = self._former
        state = KeptState(
            former=None if former is None else former.id,
            former_title=self._title,
            rows=tuple(map(self._row, found)),
            confirmed=len(self._choices.confirmed),
        )
        if state != self.state:
            self.state = state
            self.news.tell(state)

    def _row(self, one: LeftOver) -> KeptRow:
        kind = self._say(KINDS[one.kind])
        count = len(one.places)
        details = kind if count == 1 else self._say(PLACES).format(kind=kind, count=count)
        return KeptRow(one.key, one.value, details, one.is_risky)
