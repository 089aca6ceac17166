"""Long work in a thread of its own; what comes of it is told in the window's thread."""

from collections.abc import Callable
from typing import Any, Final, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

Result = TypeVar("Result")


class ThreadBackground(QObject):
    """One piece of work after the other. `wait` before the window is closed."""

    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pieces: Final[set[_Piece]] = set()
        self._ended.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Do `work` in the thread, then call `done` or `failed` in the thread of this object."""
        piece = _Piece(work, done, failed, self._ended.emit)
        self._pieces.add(piece)
        self._pool.start(piece)

    def wait(self) -> None:
        """Return when nothing is being worked at; what came of it is told by the event loop."""
        self._pool.waitForDone()

    def _tell(self, piece: "_Piece") -> None:
        self._pieces.discard(piece)
        piece.tell()


class _Piece(QRunnable):
    """Work and its outcome; kept until it was told, so Qt must not delete it."""

    def __init__(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        ended: Callable[["_Piece"], None],
    ) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._work = work
        self._done = done
        self._failed = failed
        self._ended = ended
        self._result: Any = None
        self._fault: Exception | None = None

    def run(self) -> None:
        """Work; any fault is carried over to the other thread, nothing is lost in this one."""
        try:
            self._result = self._work()
        except Exception as fault:  # noqa: BLE001
            self._fault = fault
        self._ended(self)

    def tell(self) -> None:
        """Say what came of it."""
        if self._fault is None:
            self._done(self._result)
        else:
            self._failed(self._fault)
