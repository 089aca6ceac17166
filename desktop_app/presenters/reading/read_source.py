"""A source that was read, and can be read again with its directives in another frame."""

from collections.abc import Callable
from typing import Final, NamedTuple

from desktop_app.reading.report import Reading
from desktop_app.reading.text.framing import FrameChoice

FRAME: Final = "reading.frame"
"""The setting that remembers how the office words the directives of a speech."""


class ReadSource(NamedTuple):
    """`choice` is the frame of `reading`; `again` reads the source in another one."""

    reading: Reading
    choice: FrameChoice
    again: Callable[[FrameChoice], Reading]


def read_source(
    again: Callable[[FrameChoice | None], Reading], liked: FrameChoice | None
) -> ReadSource:
    """Read; a speech in the frame the office likes, anything else as it stands."""
    reading = again(None)
    if reading.report.kind != "speech_report":
        return ReadSource(reading, "keep", again)
    if liked in (None, "subject"):
        return ReadSource(reading, "subject", again)
    return ReadSource(again(liked), liked, again)


def liked_frame(setting: object) -> FrameChoice | None:
    """The frame a setting names; None for none."""
    choices: tuple[FrameChoice, ...] = ("assign", "subject", "keep")
    return next((choice for choice in choices if choice == setting), None)
