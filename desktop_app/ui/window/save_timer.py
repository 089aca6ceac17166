"""The timer that saves the open notice when it is due."""

from PySide6.QtCore import QObject, QTimer

from desktop_app.presenters.editing.editor import Change, Editor
from desktop_app.workspace.autosave import Status


class SaveTimer(QObject):
    """Calls the editor's `tick` when its `wait` is over; stopped, it calls nothing."""

    def __init__(self, editor: Editor, parent: QObject) -> None:
        super().__init__(parent)
        self._editor = editor
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._due)
        self._leaves = (editor.changes.add(self._changed), editor.saves.add(self._told))

    def stop(self) -> None:
        """Let go of the editor."""
        self._timer.stop()
        for leave in self._leaves:
            leave()

    def _changed(self, _change: Change) -> None:
        self._start()

    def _told(self, status: Status) -> None:
        if status.stage != "saving":
            self._start()

    def _due(self) -> None:
        self._editor.tick()
        self._start()

    def _start(self) -> None:
        wait = self._editor.wait()
        if wait is None:
            self._timer.stop()
        else:
            self._timer.start(max(1, round(wait.total_seconds() * 1000)))
