"""What an edit changed, shown on the paper for a moment and then fading once."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from desktop_app.presenters.preview.boxes import Box

STEADY: Final = 200
"""Milliseconds that a change is shown at full strength."""
FADING: Final = 700
_STEP: Final = 40


class Glow(QObject):
    """Boxes that glow; `changed` is told with those to paint again."""

    changed = Signal(tuple)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_animated = True
        self._boxes: tuple[Box, ...] = ()
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(_STEP)
        self._timer.timeout.connect(self._fade)

    @property
    def boxes(self) -> tuple[Box, ...]:
        """What glows now."""
        return self._boxes

    @property
    def strength(self) -> float:
        """From 1 (just changed) to 0."""
        if not self._boxes:
            return 0.0
        return min(1.0, max(0.0, 1 - (self._since.elapsed() - STEADY) / FADING))

    def set_animated(self, is_animated: bool) -> None:
        """Glow from now on, or never."""
        if not is_animated:
            self.show(())
        self._is_animated = is_animated

    def show(self, boxes: Sequence[Box]) -> None:
        """Let these glow and no others; nothing at all where animations are off."""
        if not self._is_animated or not (boxes or self._boxes):
            return
        before, self._boxes = self._boxes, tuple(boxes)
        if self._boxes:
            self._since.start()
            self._timer.start()
        else:
            self._timer.stop()
        self.changed.emit((*before, *self._boxes))

    def _fade(self) -> None:
        boxes = self._boxes
        if self.strength <= 0.0:
            self._boxes = ()
            self._timer.stop()
        self.changed.emit(boxes)
