"""Packs carried by a stick: the listed phrases written to a file, a file looked at and taken in."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from desktop_app.phrases.packs import SUFFIX
from desktop_app.phrases.search_text import shown_text
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.expected_faults import Faults
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.keeping.kept import Outcome
from desktop_app.presenters.listeners import Listeners
from desktop_app.presenters.phrases.filed_words import hit_text
from desktop_app.store.archive import Choice
from desktop_app.workspace.exchange_phrases import Differing, Incoming
from desktop_app.workspace.export_notice import free_name
from desktop_app.workspace.open_phrases import open_pack
from desktop_app.workspace.phrase_book import PhraseBook

STEM: Final = "mau-cau"
KIND: Final = noted("Gói mẫu câu")
CHOICES: Final[tuple[tuple[Choice, str], ...]] = (
    ("keep", noted("Giữ câu ở máy này")),
    ("take", noted("Lấy câu trong tệp")),
    ("both", noted("Giữ cả hai")),
)
_PACK_TITLE: Final = noted("Mẫu câu của cơ quan")
_WRITTEN: Final = noted("Đã xuất {count} mẫu câu vào {file}.")
_TAKEN: Final = noted("Đã nhận {count} mẫu câu.")
_NOTHING: Final = noted("Không có mẫu câu nào để xuất.")


class DifferingLine(NamedTuple):
    """A phrase of the file that says other things than the one here, and what becomes of it."""

    id: str
    here: str
    there: str
    is_conflict: bool
    choice: Choice


class TransferState(NamedTuple):
    """A file that was looked at; `file` None: none is."""

    file: Path | None = None
    new: tuple[str, ...] = ()
    same: int = 0
    differing: tuple[DifferingLine, ...] = ()


class PackTransfer:
    """`states` hears what the file holds, `done` what was done; nothing changes before `take_in`.

    `taken` is called when phrases have come in.
    """

    def __init__(
        self,
        book: PhraseBook,
        write_file: Callable[[Path, bytes], None],
        faults: Faults,
        say: Translate,
        taken: Callable[[], None],
    ) -> None:
        self._book = book
        self._write_file = write_file
        self._faults = faults
        self._say = say
        self._taken = taken
        self._incoming: Incoming | None = None
        self._choices: dict[str, Choice] = {}
        self.state = TransferState()
        self.states: Final = Listeners[TransferState]()
        self.done: Final = Listeners[Outcome]()

    def export(self, phrase_ids: Sequence[str], target: Path) -> None:
        """Write these phrases to a file; a name without the ending gets it."""
        if not phrase_ids:
            self.done.tell(Outcome(self._say(_NOTHING), is_trouble=True))
            return
        file = target
        if file.suffix.lower() != SUFFIX:
            file = free_name(target.parent, target.name, SUFFIX)
        try:
            self._write_file(file, self._book.export(phrase_ids, self._say(_PACK_TITLE)))
        except self._faults.known as fault:
            self._fail(fault)
            return
        text = self._say(_WRITTEN).format(count=len(phrase_ids), file=file)
        self.done.tell(Outcome(text))

    def look_into(self, file: Path) -> None:
        """Show what taking the file in would bring."""
        try:
            incoming = self._book.compare(open_pack(file))
        except self._faults.known as fault:
            self._fail(fault)
            return
        self._incoming = incoming
        self._choices = {one.there.id: "keep" for one in incoming.differing}
        self._show(file)

    def choose(self, phrase_id: str, choice: Choice) -> None:
        """Say what becomes of one that differs."""
        self._choices[phrase_id] = choice
        self._show(self.state.file)

    def choose_all(self, choice: Choice) -> None:
        """Say the same of all that differ."""
        self._choices = dict.fromkeys(self._choices, choice)
        self._show(self.state.file)

    def leave_out(self) -> None:
        """Take nothing of the file."""
        self._incoming = None
        self._show(None)

    def take_in(self) -> None:
        """Take in what is new and what was chosen."""
        if self._incoming is None:
            return
        try:
            count = self._book.take_in(self._incoming, self._choices)
        except self._faults.known as fault:
            self._fail(fault)
            return
        self.leave_out()
        self._taken()
        self.done.tell(Outcome(self._say(_TAKEN).format(count=count)))

    def _show(self, file: Path | None) -> None:
        incoming = self._incoming
        if file is None or incoming is None:
            self.state = TransferState()
        else:
            new = tuple(hit_text(shown_text(one)) for one in incoming.new)
            lines = tuple(map(self._line, incoming.differing))
            self.state = TransferState(file, new, len(incoming.same), lines)
        self.states.tell(self.state)

    def _line(self, one: Differing) -> DifferingLine:
        here, there = hit_text(shown_text(one.here)), hit_text(shown_text(one.there))
        choice = self._choices.get(one.there.id, "keep")
        return DifferingLine(one.there.id, here, there, one.is_conflict, choice)

    def _fail(self, fault: Exception) -> None:
        self.done.tell(Outcome(self._faults.tell(fault), is_trouble=True))
