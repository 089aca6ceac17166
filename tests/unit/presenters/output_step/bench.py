"""The export step of an open notice for tests: small files, work done at once."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from desktop_app.layout.metrics import FontMetrics
from desktop_app.layout.sheet import Sheet
from desktop_app.notice.draft import Draft
from desktop_app.output.safe_file import write_whole
from desktop_app.presenters.catalogue import Catalogue
from desktop_app.presenters.editing.editor import Editor
from desktop_app.presenters.editing.steps import MEETING, SIGNING
from desktop_app.presenters.output_step.exporter import Exporter, ExportTools
from desktop_app.presenters.output_step.output_presenter import OutputPresenter
from desktop_app.presenters.sentences import Sentences
from desktop_app.standards.library import StandardLibrary
from desktop_app.standards.packs import read_packs
from desktop_app.store.store import Store
from desktop_app.workspace.export_notice import Press
from desktop_app.workspace.lay_out_notice import Typesetter
from tests.builders.editing import an_editor

RESOURCES = Path(__file__).parents[4] / "resources"
METRICS = FontMetrics.read(RESOURCES / "fonts" / "advances.json")
LIBRARY = StandardLibrary(read_packs([RESOURCES / "standards"]))
SENTENCES = Sentences(Catalogue())

Result = TypeVar("Result")


class AtOnce:
    """Work that is done before `run` returns, or only when the test says so."""

    def __init__(self) -> None:
        self.waits = False
        self._waiting: list[Callable[[], None]] = []

    def run(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Do the work."""

        def do() -> None:
            try:
                result = work()
            except Exception as fault:  # noqa: BLE001
                failed(fault)
            else:
                done(result)

        self._waiting.append(do)
        if not self.waits:
            self.finish()

    def finish(self) -> None:
        """Do what waits."""
        waiting, self._waiting = self._waiting, []
        for do in waiting:
            do()


class Lack(NamedTuple):
    """Something missing."""

    step: str
    path: str
    sentence: str


def lacking(draft: Draft) -> tuple[Lack, ...]:
    """What the tests find missing: sessions and the signer's name."""
    found = []
    if not draft.meeting.sessions:
        found.append(Lack(MEETING, "meeting.sessions", "chưa có ngày họp"))
    if not draft.signature.name:
        found.append(Lack(SIGNING, "signature.name", "chưa có họ tên người ký"))
    return tuple(found)


def title_of(sheet: Sheet) -> bytes:
    """What stands in the files of the tests."""
    return f"{sheet.title}\n".encode()


class Bench:
    """An open notice and its export step."""

    def __init__(self, store: Store, draft: Draft, folder: Path) -> None:
        self.store = store
        self.folder = folder
        self.background = AtOnce()
        self.writers: dict[str, Callable[[Sheet], bytes]] = {".docx": title_of, ".pdf": title_of}
        self.editor: Editor = an_editor(store, draft)
        self.exporter = Exporter(self.editor, self._tools(), str)
        self.presenter = OutputPresenter(
            self.editor,
            self.exporter,
            typesetter=Typesetter(LIBRARY, METRICS),
            find_missing=lacking,
            store=store,
            sentences=SENTENCES,
            say=str,
        )

    def _tools(self) -> ExportTools:
        writers: Mapping[str, Any] = self.writers
        press = Press(LIBRARY, METRICS, writers, write_whole)
        store = self.store
        return ExportTools(
            press, store, store.settings, self.background, SENTENCES, lambda: self.folder
        )
