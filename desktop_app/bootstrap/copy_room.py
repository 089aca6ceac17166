"""The room of corrected copies: what came back from Word, beside the notice that is open."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop_app.bootstrap.passing_pages import PassingPages
from desktop_app.bootstrap.window_tools import WindowTools
from desktop_app.presenters.actions import TAKE_BACK
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.editing.editor import Editor
from desktop_app.store.errors import StoreError

if TYPE_CHECKING:
    from desktop_app.notice.draft import Draft
    from desktop_app.presenters.corrected_copy.taking_over import TakingOver
    from desktop_app.reading.word.reader import WordReader
    from desktop_app.ui.corrected_copy.copy_view import CopyView
    from desktop_app.workspace.take_back_word import CameBack

TITLE: Final = noted("Lấy bản đã sửa trong Word")
KIND: Final = noted("Tệp Word")
UNDO: Final = noted("Hoàn tác")
LEAVE: Final = noted("Thôi")
READING: Final = noted("Đang đọc {file}…")


class CopyRoom:
    """`editor` gives the open notice, None without one; `read_new` reads a file as a notice of its
    own.
    """

    def __init__(
        self,
        tools: WindowTools,
        passing: PassingPages,
        editor: Callable[[], Editor | None],
        read_new: Callable[[Path], None],
    ) -> None:
        self._tools = tools
        self._passing = passing
        self._editor = editor
        self._read_new = read_new
        self._reading: Path | None = None

    def ask(self) -> None:
        """Ask for the file in which the open notice was corrected."""
        tools, editor = self._tools, self._editor()
        if editor is None:
            return
        kinds = [(tools.say(KIND), ".docx")]
        take = partial(self.take_file, editor)
        tools.ports.picker.open(tools.say(TITLE), tools.documents(), kinds, take)

    def take_file(self, editor: Editor, file: Path) -> None:
        """Read the file beside the window, then show what differs in it from the notice."""
        from desktop_app.workspace.read_word import word_reader

        tools = self._tools
        try:
            reader = word_reader(tools.resources / "lexicon", tools.press, tools.new_id)
        except tools.sentences.known as fault:
            self._tell_fault(fault)
            return
        self._reading = file
        words = tools.say(READING).format(file=file.name)
        tools.ports.toasts.show(words, tools.say(LEAVE), self._stop)
        self._read(editor, file, reader)

    def show(self, editor: Editor, file: Path, back: "CameBack") -> None:
        """Look through what came back; where there is nothing to look at, say so."""
        from desktop_app.presenters.corrected_copy.taking_over import TakingOver

        tools = self._tools
        self._stop()
        tools.ports.toasts.withdraw()
        taking = TakingOver(back, file.name, editor, tools.say)
        if taking.is_empty:
            tools.ports.toasts.show(taking.state.about)
        else:
            self._passing.show(TAKE_BACK, partial(self._view, taking, file))

    def _read(self, editor: Editor, file: Path, reader: "WordReader") -> None:
        draft = editor.draft
        exported = self._exported(draft.id)

        def work() -> "CameBack":
            from desktop_app.workspace.take_back_word import take_back_file

            return take_back_file(draft, file, reader, exported)

        def done(back: "CameBack") -> None:
            if self._reading is not file or self._editor() is not editor:
                return  # given up, or the notice was put away meanwhile
            if editor.draft is draft:
                self.show(editor, file, back)
            else:
                self._read(editor, file, reader)

        def failed(fault: Exception) -> None:
            if not isinstance(fault, self._tools.sentences.known):
                raise fault
            if self._reading is file:
                self._tell_fault(fault)

        self._tools.ports.background.run(work, done, failed)

    def _exported(self, notice_id: str) -> "tuple[Draft, ...]":
        """What the copy may have been made from; it is only a help."""
        from desktop_app.workspace.edits_since_export import exported_drafts

        try:
            return exported_drafts(self._tools.store, notice_id)
        except StoreError:
            return ()

    def _view(self, taking: "TakingOver", file: Path) -> "CopyView":
        from desktop_app.ui.corrected_copy.copy_view import CopyView

        tools = self._tools
        view = CopyView(taking, tools.look, tools.say)

        def told(words: str) -> None:
            view.closed.emit()
            if words:
                tools.ports.toasts.show(words, tools.say(UNDO), taking.undo)

        view.taken.connect(told)
        view.new_wanted.connect(lambda: self._read_new(file))
        return view

    def _stop(self) -> None:
        self._reading = None

    def _tell_fault(self, fault: Exception) -> None:
        self._tools.ports.toasts.show(self._tools.sentences.tell(fault))
