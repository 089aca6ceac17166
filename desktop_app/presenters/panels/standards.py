"""The standards at hand: what changes when the notice is brought under one, and doing it."""

from collections.abc import Callable
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from desktop_app.layout.metrics import FontMetrics
from desktop_app.notice.draft import Draft
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.editing.editor import Change, Editor
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.listeners import Listeners
from desktop_app.presenters.standard_changes import change_lines
from desktop_app.standards.errors import UnknownStandard
from desktop_app.standards.library import StandardLibrary
from desktop_app.standards.standard import Standard
from desktop_app.vietnamese.dates import text_date
from desktop_app.workspace.change_standard import UnderStandard, change_standard

LABEL: Final = noted("đưa về thể thức {name}")
PARTY: Final = noted("văn bản của Đảng")
STATE: Final = noted("văn bản của Nhà nước")
FROM: Final = noted("{system}, từ {day}")
FROM_TO: Final = noted("{system}, từ {day} đến {end}")
PRESENT: Final = noted("đang dùng")
NOTHING: Final = noted("Thông báo đang theo thể thức này.")
ONLY_CHOICE: Final = noted("Chữ và cách trình bày không đổi.")
CHANGES: Final = noted("Những gì sẽ đổi ({count}):")
DONE: Final = noted("Đã đưa thông báo về thể thức {name}.")


class StandardLine(Struct, frozen=True):
    """A standard as the list shows it; `remark` says that it is the one in use, else ""."""

    title: str
    about: str
    remark: str


class StandardsState(Struct, frozen=True):
    """The standards in the order of the list, which is chosen, and what it would change.

    `told` stands above the `changes`; `document` is the full title of the chosen one.
    """

    lines: tuple[StandardLine, ...]
    chosen: int
    document: str
    told: str
    changes: tuple[str, ...]
    can_apply: bool


class Standards:
    """Follows the notice between `open` and `close`; `states` hears every new state."""

    def __init__(
        self, editor: Editor, library: StandardLibrary, metrics: FontMetrics, say: Translate
    ) -> None:
        self._editor = editor
        self._library = library
        self._metrics = metrics
        self._say = say
        self._shelf = sorted(
            map(library.get, library.ids()), key=lambda one: (one.system, one.effective_from)
        )
        self._stop_listening: Callable[[], None] | None = None
        self._chosen = self._present()
        self.states: Final = Listeners[StandardsState]()
        self.state = self._made()

    def choose(self, place: int) -> None:
        """See what the standard at that place of the list would change."""
        self._chosen = self._shelf[place]
        self._tell()

    def apply(self) -> str:
        """Bring the notice under the chosen one, in one change; what to say of it."""
        result = self._under()
        self._editor.edit(result.draft, self._say(LABEL).format(name=result.after.name))
        self._tell()
        return self._say(DONE).format(name=result.after.name)

    def undo(self) -> None:
        """Take that back, while it is the last change."""
        if self._editor.undo_label == self._say(LABEL).format(name=self._chosen.name):
            self._editor.undo()

    def open(self) -> None:
        """Follow the notice from now on."""
        if self._stop_listening is None:
            self._stop_listening = self._editor.changes.add(self._follow)
        self._tell()

    def close(self) -> None:
        """Follow the notice no more."""
        if self._stop_listening is not None:
            self._stop_listening()
            self._stop_listening = None

    def _follow(self, _change: Change) -> None:
        self._tell()

    def _tell(self) -> None:
        state = self._made()
        if state != self.state:
            self.state = state
            self.states.tell(state)

    def _made(self) -> StandardsState:
        present, say = self._present(), self._say
        lines = tuple(self._line(one, present) for one in self._shelf)
        place = self._shelf.index(self._chosen)
        result = self._under()
        changes = change_lines(result, say)
        told = say(CHANGES).format(count=len(changes)) if changes else say(ONLY_CHOICE)
        can_apply = self._chosen is not present
        return StandardsState(
            lines=lines,
            chosen=place,
            document=self._chosen.document,
            told=told if can_apply else say(NOTHING),
            changes=changes if can_apply else (),
            can_apply=can_apply,
        )

    def _under(self) -> UnderStandard:
        return change_standard(self._draft(), self._chosen.id, self._library, self._metrics)

    def _draft(self) -> Draft:
        """The notice; a standard of its own that is not installed is none."""
        draft = self._editor.draft
        try:
            self._library.choose(draft)
        except UnknownStandard:
            return replace(draft, standard=None)
        return draft

    def _present(self) -> Standard:
        return self._library.choose(self._draft()).standard

    def _line(self, standard: Standard, present: Standard) -> StandardLine:
        system = self._say(PARTY if standard.system == "party" else STATE)
        start, end = standard.effective_from, standard.effective_to
        form = FROM if end is None else FROM_TO
        about = self._say(form).format(
            system=system, day=text_date(start), end="" if end is None else text_date(end)
        )
        remark = self._say(PRESENT) if standard is present else ""
        return StandardLine(standard.name, about, remark)
