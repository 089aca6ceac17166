"""The export of the open notice: saved first, written beside the window, noted in the store."""

from collections.abc import Callable
from pathlib import Path
from typing import Final, NamedTuple

from msgspec import Struct

from desktop_app.notice.draft import Draft
from desktop_app.notice.file_name import file_stem
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.editing.editor import Editor
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.listeners import Listeners
from desktop_app.presenters.output_step.ports import Background, Settings
from desktop_app.presenters.sentences import Sentences
from desktop_app.store.errors import StoreError
from desktop_app.store.store import Store
from desktop_app.workspace.export_notice import (
    Exported,
    Press,
    export_notice,
    free_name,
    is_there,
)
from desktop_app.workspace.record_export import record_export

FOLDER: Final = "export.folder"
"""The setting that holds the folder of the last export."""

OWN_FAULT: Final = noted("Chương trình gặp lỗi nên chưa xuất được, tệp cũ vẫn nguyên; hãy thử lại.")
NOT_RECORDED: Final = noted("Tệp đã ghi xong nhưng chưa ghi vào danh sách các lần xuất.")
REPLACED: Final = noted("Đã thay tệp cũ cùng tên.")


class Job(Struct, frozen=True):
    """How far the last export is: nothing yet, running, written (`file`) or not (`trouble`).

    `note` is what else there is to say of a file that was written.
    """

    is_running: bool = False
    file: Path | None = None
    note: str = ""
    trouble: str = ""


class ExportTools(NamedTuple):
    """What an export works with; `usual_folder` is offered where none was used before."""

    press: Press
    store: Store
    settings: Settings
    background: Background
    sentences: Sentences
    usual_folder: Callable[[], Path]


class Exporter:
    """Exports the notice of `editor`, one file at a time; `jobs` hears how far it is."""

    def __init__(self, editor: Editor, tools: ExportTools, say: Translate) -> None:
        self._editor = editor
        self._tools = tools
        self._say = say
        self.job = Job()
        self.jobs: Final = Listeners[Job]()

    def proposed(self, ending: str) -> Path:
        """The file to offer: named after the content, in the folder of the last export."""
        return self._folder() / f"{file_stem(self._editor.draft)}{ending}"

    def export(self, target: Path, ending: str) -> None:
        """Write the notice to `target`; nothing is begun while another export runs.

        A name without the ending gets it, and then never takes the place of a file there is.
        """
        if self.job.is_running:
            return
        self._editor.flush()
        draft, press = self._editor.draft, self._tools.press
        file = _with_ending(target, ending)
        self._tell(Job(is_running=True))
        self._tools.background.run(
            lambda: export_notice(draft, press, file, file.parent),
            lambda done: self._written(draft, done),
            self._failed,
        )

    def _folder(self) -> Path:
        kept = self._tools.settings.get(FOLDER)
        if isinstance(kept, str) and kept and is_there(Path(kept)):
            return Path(kept)
        return self._tools.usual_folder()

    def _written(self, draft: Draft, done: Exported) -> None:
        notes = [self._say(REPLACED)] if done.replaced else []
        try:
            record_export(self._tools.store, draft, done)
            self._tools.settings.put(FOLDER, str(done.file.parent))
        except StoreError as fault:
            notes += [self._say(NOT_RECORDED), self._tools.sentences.tell(fault)]
        self._tell(Job(file=done.file, note=" ".join(notes)))

    def _failed(self, fault: Exception) -> None:
        """Tell what is known; what is not known is a fault of the program and raised as well."""
        if isinstance(fault, self._tools.sentences.known):
            self._tell(Job(trouble=self._tools.sentences.tell(fault)))
        else:
            self._tell(Job(trouble=self._say(OWN_FAULT)))
            raise fault

    def _tell(self, job: Job) -> None:
        self.job = job
        self.jobs.tell(job)


def _with_ending(target: Path, ending: str) -> Path:
    if target.suffix.lower() == ending:
        return target
    return free_name(target.parent, target.name, ending)
