"""What reading gives: the draft, every guess with its place in the source, and what was left."""

from typing import Literal

from desktop_app.notice.draft import Draft
from desktop_app.notice.parts import System, Value

Kind = Literal["speech_report", "notice", "minutes", "plain"]
"""A report of a concluding speech; a finished notice; minutes; anything else."""

Hint = Literal[
    "", "stated", "inherited", "reframed", "decision", "proposed", "year_of_text", "lead"
]
"""How a value was found. inherited: the owner stands in a heading or earlier; reframed: the words
were put into the frame of a notice; proposed: a heading the text does not have; year_of_text: the
year was taken from elsewhere in the text."""

Note = Literal[
    "damaged", "no_marks", "empty", "legacy", "no_meeting", "no_date", "no_chair", "no_place",
    "year_unknown", "no_directives", "cut",
]  # fmt: skip
"""What the reader wants known: the text is damaged or has no diacritics and was not read; it was in
an old font; what it does not say; only its first part was read."""

Why = Literal["damaged", "greeting", "opinion", "unplaced"]
"""Why a sentence is not in the draft."""


class Guess(Value, frozen=True, kw_only=True):
    """A value put at a path of the draft; `source` is [start, end) in code points of the source."""

    path: str
    value: str | int | tuple[str, ...]
    confidence: float
    source: tuple[int, int]
    hint: Hint = "stated"


class Unrecognised(Value, frozen=True, kw_only=True):
    """A sentence of the source that is not in the draft."""

    text: str
    source: tuple[int, int]
    why: Why = "unplaced"


class ReadReport(Value, frozen=True, kw_only=True):
    """What was recognised. `encoding` is how bytes were decoded or the old font that was mapped."""

    kind: Kind
    system: System | None
    encoding: str
    damaged: bool = False
    guesses: tuple[Guess, ...] = ()
    unrecognised: tuple[Unrecognised, ...] = ()
    notes: tuple[Note, ...] = ()


class Reading(Value, frozen=True, kw_only=True):
    """The draft, the report, and the source the report's places are counted in."""

    draft: Draft
    report: ReadReport
    source: str
