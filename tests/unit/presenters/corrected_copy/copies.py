"""A notice, exported, corrected in Word and come back, for tests of what is made of it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from desktop_app.notice.draft import Draft
from desktop_app.presenters.corrected_copy.taking_over import TakingOver
from desktop_app.presenters.editing.editor import Editor
from desktop_app.store.store import Store
from desktop_app.workspace.take_back_word import CameBack, take_back_word
from tests.builders.editors import an_editor
from tests.builders.stores import HandClock, a_store
from tests.builders.word_edits import WordCopy
from tests.builders.word_files import exported, read_back, sample

Edit = Callable[[WordCopy], None]

RECIPIENT: Final = "Đảng viên trong Chi bộ"
NEW: Final = "Đồng chí Hoa tổng hợp, báo cáo."
EDITS: Final[tuple[Edit, ...]] = (
    lambda copy: copy.replace(RECIPIENT, "Đảng viên của Chi bộ"),
    lambda copy: copy.add_after("quần chúng ưu tú", NEW),
)


def corrected(draft: Draft, *edits: Edit) -> CameBack:
    """The draft exported, edited in Word and read."""
    copy = WordCopy(exported(draft))
    for edit in edits:
        edit(copy)
    return take_back_word(draft, read_back(copy.saved()))


class OpenCopy:
    """The notice `chi-bo` open in the program, and its copy beside it."""

    def __init__(self, folder: Path, *edits: Edit) -> None:
        self.store: Store = a_store(folder)
        self.draft = sample("chi-bo")
        self.editor: Editor = an_editor(self.store, self.draft, HandClock())
        self.back = corrected(self.draft, *edits)
        self.taking = TakingOver(self.back, "thong-bao.docx", self.editor, str)


def an_open_copy(folder: Path, *edits: Edit) -> Iterator[OpenCopy]:
    """Closes the store behind the test."""
    copy = OpenCopy(folder, *edits)
    yield copy
    copy.store.close()
