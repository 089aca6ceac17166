"""Work over the open notice that is done beside the window, once the typing has paused."""

from collections.abc import Callable
from typing import Final, Generic, NamedTuple, Protocol, TypeVar

from desktop_app.notice.draft import Draft
from desktop_app.presenters.editing.editor import Editor
from desktop_app.presenters.output_step.ports import Background

PAUSE_MS: Final = 700

Result = TypeVar("Result")


class Pause(Protocol):
    """Calls what it was made with once, when its time is over."""

    def start(self, milliseconds: int) -> None:
        """Begin anew."""

    def stop(self) -> None:
        """Forget it."""


MakePause = Callable[[Callable[[], None]], Pause]


class Beside(NamedTuple):
    """Where work is done beside the window, and what waits for a pause in the typing."""

    background: Background
    make_pause: MakePause


class QuietRun(Generic[Result]):
    """Looks at the draft after every pause; what came of the latest one is told.

    `look` gathers what is needed, in the window's thread, and gives the work to be done beside it.
    Nothing is done before the first `begin`. One piece of work at a time: a draft that came in
    between is looked at next.
    """

    def __init__(
        self,
        editor: Editor,
        beside: Beside,
        look: Callable[[Draft], Callable[[], Result]],
        tell: Callable[[Result], None],
    ) -> None:
        self._work: Callable[[], Callable[[], Result]] | None = lambda: look(editor.draft)
        self._tell: Callable[[Result], None] | None = tell
        self._background = beside.background
        self._pause = beside.make_pause(self._due)
        self._is_working = False
        self._is_stale = True
        self._has_begun = False
        self._stop: Callable[[], None] | None = editor.changes.add(lambda _: self._changed())

    def begin(self) -> None:
        """Look at the notice now, and after every change from now on."""
        self._has_begun = True
        if self._is_stale:
            self._due()

    def begin_soon(self) -> None:
        """The same after a pause, when what is shown first has been shown."""
        self._has_begun = True
        self._pause.start(PAUSE_MS)

    def again(self) -> None:
        """Something else than the draft changed what comes of it."""
        self._is_stale = True
        if self._has_begun:
            self._due()

    def close(self) -> None:
        """Tell nothing any more; work that still runs holds on to no view."""
        self._pause.stop()
        if self._stop is not None:
            self._stop()
        self._work = self._tell = self._stop = None

    def _changed(self) -> None:
        self._is_stale = True
        if self._has_begun:
            self._pause.start(PAUSE_MS)

    def _due(self) -> None:
        if self._is_working or self._work is None:
            return
        self._pause.stop()
        self._is_working = True
        self._is_stale = False
        self._background.run(self._work(), self._done, self._failed)

    def _done(self, result: Result) -> None:
        self._is_working = False
        if self._tell is None:
            return
        if self._is_stale:
            self._pause.start(PAUSE_MS)
        else:
            self._tell(result)

    def _failed(self, fault: Exception) -> None:
        self._is_working = False
        raise fault
