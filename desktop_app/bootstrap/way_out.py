"""The way out where the open notice cannot be saved: its text goes into a draft file."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.bootstrap.window_tools import WindowTools
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.draft_files import KIND, TITLE_SAVE, DraftFiles
from desktop_app.presenters.editing.desk import Desk

NOT_SAVED: Final = noted(
    "Thông báo đang mở chưa lưu được: {why} Thông báo vẫn mở; "
    "có thể giữ lại nội dung trong một tệp bản thảo."
)
UNKNOWN: Final = noted("chương trình gặp lỗi.")
KEEP: Final = noted("Lưu thành tệp bản thảo…")


class WayOut:
    """Puts the open notice away before something else is done.

    Where it cannot be saved it stays open, and the person is offered to keep it in a file; once it
    is in one, what was wanted is done.
    """

    def __init__(self, desk: Desk, files: DraftFiles, tools: WindowTools) -> None:
        self._desk = desk
        self._files = files
        self._tools = tools

    def take(self, then: Callable[[], object]) -> bool:
        """Whether the notice is put away; if not, `then` is done once it is kept in a file."""
        typing = QApplication.focusWidget()
        finish_typing(typing)
        is_open = self._desk.editor is not None
        if self._desk.close():
            if is_open:  # what a toast offers is about the notice
                self._tools.ports.toasts.withdraw()
            return True
        if typing is not None:
            typing.setFocus()
        self.offer(then)
        return False

    def offer(self, then: Callable[[], object]) -> None:
        """Say that the notice is not saved, and why, with the way to keep it."""
        tools = self._tools
        text = tools.say(NOT_SAVED).format(why=self._why())
        tools.ports.toasts.show(text, tools.say(KEEP), lambda: self._ask(then))

    def _why(self) -> str:
        editor = self._desk.editor
        fault = None if editor is None else editor.status.fault
        if isinstance(fault, self._tools.sentences.known):
            return self._tools.sentences.tell(fault)
        return self._tools.say(UNKNOWN)

    def _ask(self, then: Callable[[], object]) -> None:
        editor, tools = self._desk.editor, self._tools
        if editor is None:
            return
        proposed = self._files.proposed(editor.draft, tools.documents())
        kinds = [(tools.say(KIND), ".tbkl")]
        tools.ports.picker.save(
            tools.say(TITLE_SAVE), proposed, kinds, lambda file: self._keep(file, then)
        )

    def _keep(self, file: Path, then: Callable[[], object]) -> None:
        editor = self._desk.editor
        if editor is None:
            return
        told = self._files.write(editor.draft, file)
        self._tools.ports.toasts.show(told.text)
        if told.is_trouble:
            return
        if not self._desk.close():
            self._desk.drop()
        then()


def finish_typing(field: QWidget | None) -> None:
    """Let the field with the focus hand over what is being typed, as if the person had left it."""
    if field is not None:
        QApplication.inputMethod().commit()
        field.clearFocus()
