"""When a draft is saved by itself, and what the screen says about it.

The newest draft is kept until a save of it has come back; a save that fails is tried again after
growing pauses. Times are aware and of one injected clock; one that is set back never delays a save.
"""

import datetime as dt
from collections.abc import Callable
from typing import Final, Literal

import msgspec

from desktop_app.notice.draft import Draft

Clock = Callable[[], dt.datetime]
Save = Callable[[Draft], dt.datetime]
"""Returns when the draft was saved, and only after it can no longer be lost."""

Stage = Literal["unchanged", "unsaved", "saving", "saved", "failed"]

DELAY: Final = dt.timedelta(seconds=1)
PAUSES: Final = tuple(dt.timedelta(seconds=seconds) for seconds in (1, 2, 5, 10, 20, 30))
"""Between tries that fail; the last one goes on for ever."""

_AT_ONCE: Final = dt.timedelta(0)


class Status(msgspec.Struct, frozen=True):
    """What the screen shows.

    `at` is when the draft was saved last ("saved", else None where it never was) or, when it
    "failed", when the next try comes; `fault` is why it failed.
    """

    stage: Stage = "unchanged"
    at: dt.datetime | None = None
    fault: BaseException | None = None


class Pace(msgspec.Struct, frozen=True):
    """How long to wait after the first change that is not saved.

    Not after the last one: who types on without a pause would lose more than that at a kill.
    """

    delay: dt.timedelta = DELAY


class Pending(msgspec.Struct, frozen=True):
    """A draft that is not saved yet, when its changes began and ended, and how often it failed."""

    draft: Draft
    first: dt.datetime
    last: dt.datetime
    failures: int = 0
    failed: dt.datetime | None = None

    def with_change(self, draft: Draft, now: dt.datetime) -> "Pending":
        """The newer draft instead, with its own last change.

        The first change is no later than this one, even where the clock was set back in between.
        """
        return msgspec.structs.replace(self, draft=draft, first=min(self.first, now), last=now)

    def after_failure(self, now: dt.datetime) -> "Pending":
        """The same draft after one more try that failed.

        No change is later than this, even where the clock was set back: the next try has to wait.
        """
        first, last = min(self.first, now), min(self.last, now)
        return Pending(self.draft, first, last, self.failures + 1, now)

    def wait(self, now: dt.datetime, pace: Pace) -> dt.timedelta:
        """How long until it has to be saved; zero when it is due, or the clock was set back."""
        if now < self.last or (self.failed is not None and now < self.failed):
            return _AT_ONCE
        due = self.first + pace.delay
        if self.failed is not None:
            due = max(due, self.again())
        return max(due - now, _AT_ONCE)

    def again(self) -> dt.datetime:
        """When the next try comes after the one that failed last."""
        pause = PAUSES[min(self.failures, len(PAUSES)) - 1]
        return (self.failed or self.last) + pause


class Autosave:
    """Saves one open draft: `changed` at every change, `tick` when `wait` is over, `flush` when a
    field or the window loses the focus and before closing.

    `faults` are the failures to be told and tried again. Any other exception is told the same way
    and raised as well. `tell` hears every new status.
    """

    def __init__(
        self,
        save: Save,
        clock: Clock,
        tell: Callable[[Status], None],
        *,
        faults: tuple[type[Exception], ...],
        pace: Pace | None = None,
    ) -> None:
        self._save = save
        self._clock = clock
        self._tell = tell
        self._faults = faults
        self._pace = pace or Pace()
        self._pending: Pending | None = None
        self._saved_at: dt.datetime | None = None
        self._status = Status()
        self._is_saving = False
        self._is_stopped = False

    @property
    def status(self) -> Status:
        """What the screen shows now."""
        return self._status

    @property
    def unsaved(self) -> Draft | None:
        """The newest draft when it is not saved yet."""
        return None if self._pending is None else self._pending.draft

    def set_pace(self, pace: Pace) -> None:
        """Wait otherwise from now on."""
        self._pace = pace

    @property
    def is_stopped(self) -> bool:
        """Whether nothing is saved any more."""
        return self._is_stopped

    def stop(self) -> None:
        """Save nothing from now on, not even what is unsaved: its place is taken."""
        self._pending = None
        self._is_stopped = True

    def wait(self) -> dt.timedelta | None:
        """How long until `tick` is to be called; None when there is nothing to save."""
        if self._pending is None:
            return None
        return self._pending.wait(self._clock(), self._pace)

    def changed(self, draft: Draft) -> None:
        """Take in the newest draft; nothing once it is stopped."""
        if self._is_stopped:
            return
        now = self._clock()
        if self._pending is not None:
            self._pending = self._pending.with_change(draft, now)
        else:
            self._pending = Pending(draft, now, now)
        if self._status.stage not in ("failed", "saving"):
            self._show(Status("unsaved", self._saved_at))

    def tick(self) -> None:
        """Save when it is due; too early or nothing to save: do nothing."""
        if self.wait() == _AT_ONCE:
            self.flush()

    def flush(self) -> bool:
        """Save at once what is unsaved; whether nothing is left unsaved.

        A call from within `save` or `tell`, while a save is under way, leaves it to that one.
        """
        if self._pending is None or self._is_saving:
            return self._pending is None
        self._is_saving = True
        try:
            self._try_to_save(self._pending)
        finally:
            self._is_saving = False
        return self._pending is None

    def _try_to_save(self, saving: Pending) -> None:
        self._show(Status("saving", self._saved_at))
        try:
            at = self._save(saving.draft)
        except self._faults as fault:
            self._failed(fault)
        except BaseException as fault:
            self._failed(fault)
            raise
        else:
            self._saved(saving, at)

    def _saved(self, saving: Pending, at: dt.datetime) -> None:
        self._saved_at = at
        newest = self._pending
        if newest is None or newest is saving:
            self._pending = None
            self._show(Status("saved", at))
        else:  # changed while it was being saved
            self._pending = Pending(newest.draft, newest.last, newest.last)
            self._show(Status("unsaved", at))

    def _failed(self, fault: BaseException) -> None:
        if self._pending is not None:
            self._pending = self._pending.after_failure(self._clock())
            self._show(Status("failed", self._pending.again(), fault))

    def _show(self, status: Status) -> None:
        self._status = status
        self._tell(status)
