"""The pages of what the editor holds, laid out after every edit that can be seen."""

from time import perf_counter
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.presenters.editing.editor import Change, Editor
from desktop_app.standards.errors import UnknownStandard
from desktop_app.workspace.lay_out_notice import LaidOut, Typesetter

FRAME: Final = 0.016
"""Seconds: a layout that took longer waits until the edits under way are over."""


class LivePages(QObject):
    """`paged` tells the LaidOut of the draft as it is now, None where no standard rules it.

    Nothing is laid out while `seen_in` is hidden; it calls `catch_up` when it is shown.
    """

    paged = Signal(object)

    def __init__(
        self, editor: Editor, typesetter: Typesetter, seen_in: QWidget, *, frame: float = FRAME
    ) -> None:
        super().__init__(seen_in)
        self._editor = editor
        self._typesetter = typesetter
        self._seen_in = seen_in
        self._frame = frame
        self._is_stale = True
        self._spent = 0.0
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.catch_up)
        self.current: LaidOut | None = None
        self.destroyed.connect(editor.changes.add(self._follow))

    def catch_up(self) -> None:
        """Lay out what was edited since the last time."""
        if self._is_stale:
            self._lay_out()

    def _follow(self, _: Change) -> None:
        """Lay out at once, or where that takes long when the edits under way are over."""
        self._is_stale = True
        if not self._seen_in.isVisible():
            return
        if self._spent > self._frame:
            self._later.start(0)
        else:
            self._lay_out()

    def _lay_out(self) -> None:
        self._later.stop()
        self._is_stale = False
        begin = perf_counter()
        try:
            self.current = self._typesetter.lay_out(self._editor.draft)
        except UnknownStandard:
            self.current = None
        self._spent = perf_counter() - begin
        self.paged.emit(self.current)
