"""Draft files (.tbkl): the open notice written to one, and one taken into the store."""

from collections.abc import Callable
from pathlib import Path
from typing import Final, NamedTuple

import msgspec

from desktop_app.notice.draft import Draft
from desktop_app.notice.draft_file import SUFFIX, save_draft
from desktop_app.notice.file_name import file_stem
from desktop_app.output.safe_file import TargetError
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.sentences import Sentences
from desktop_app.store.errors import StoreError, UnknownNotice
from desktop_app.store.store import Store
from desktop_app.workspace.errors import WorkspaceError
from desktop_app.workspace.export_notice import free_name
from desktop_app.workspace.open_draft import open_draft
from desktop_app.workspace.save_notice import save_notice

TITLE_SAVE: Final = noted("Lưu thành tệp bản thảo")
TITLE_OPEN: Final = noted("Mở bản thảo, văn bản, tệp Word")
KIND: Final = noted("Bản thảo thông báo")

WRITTEN: Final = noted("Đã lưu bản thảo vào {file}.")
TAKEN_IN: Final = noted("Đã đưa bản thảo {name} vào danh sách.")
THERE_ALREADY: Final = noted("Bản thảo {name} đã có trong danh sách, nội dung giống hệt.")
AS_COPY: Final = noted(
    "Thông báo này đã có trong danh sách với nội dung khác, "
    "nên {name} được đưa vào thành bản riêng."
)


class Told(NamedTuple):
    """What to say of a file: `is_trouble` when nothing was done. `notice_id`: the one to open."""

    text: str
    is_trouble: bool = False
    notice_id: str | None = None


class DraftFiles:
    """Writes and takes in draft files; `new_id` never gives the same id twice."""

    def __init__(
        self,
        store: Store,
        write_file: Callable[[Path, bytes], None],
        new_id: Callable[[], str],
        sentences: Sentences,
        say: Translate,
    ) -> None:
        self._store = store
        self._write_file = write_file
        self._new_id = new_id
        self._sentences = sentences
        self._say = say

    def proposed(self, draft: Draft, folder: Path) -> Path:
        """The file to offer for a draft."""
        return folder / f"{file_stem(draft)}{SUFFIX}"

    def write(self, draft: Draft, target: Path) -> Told:
        """Write the draft whole or not at all; a name without the ending gets it."""
        file = target
        if file.suffix.lower() != SUFFIX:
            file = free_name(target.parent, target.name, SUFFIX)
        try:
            self._write_file(file, save_draft(draft))
        except TargetError as fault:
            return Told(self._sentences.tell(fault), is_trouble=True)
        return Told(self._say(WRITTEN).format(file=file))

    def take_in(self, file: Path) -> Told:
        """Put the notice of a file into the store; nothing there gives way to it.

        A notice that is there with other content stays, the file's becomes one of its own.
        """
        try:
            return self._taken_in(open_draft(file), file.name)
        except (WorkspaceError, StoreError) as fault:
            return Told(self._sentences.tell(fault), is_trouble=True)

    def _taken_in(self, draft: Draft, name: str) -> Told:
        there = self._there(draft.id)
        text = TAKEN_IN if there is None else THERE_ALREADY
        if there is not None and there != draft:
            text = AS_COPY
            draft = msgspec.structs.replace(draft, id=self._new_id())
        save_notice(self._store, draft)
        return Told(self._say(text).format(name=name), notice_id=draft.id)

    def _there(self, notice_id: str) -> Draft | None:
        try:
            return self._store.notices.latest(notice_id)
        except UnknownNotice:
            return None
