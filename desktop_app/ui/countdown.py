"""Waiting for a while, so that tests need not."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer


class Countdown(Protocol):
    """Calls what it was given once, when its time is over."""

    def start(self, milliseconds: int) -> None:
        """Begin anew."""

    def stop(self) -> None:
        """Forget it."""


MakeCountdown = Callable[[QObject, Callable[[], None]], Countdown]
"""Makes one that its first argument owns and that makes the call."""


class TimerCountdown:
    """A countdown by a timer of Qt."""

    def __init__(self, owner: QObject, call: Callable[[], None]) -> None:
        self._timer = QTimer(owner)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(call)

    def start(self, milliseconds: int) -> None:
        """Begin anew."""
        self._timer.start(milliseconds)

    def stop(self) -> None:
        """Forget it."""
        self._timer.stop()
