"""From the speaker's frame to the notice's: who is asked, then what, in the speaker's own words."""

import re
from typing import Final, Literal

from desktop_app.phrases.directive.body_names import Found
from desktop_app.phrases.directive.naming import names_joined, within_sentence
from desktop_app.phrases.place import SENTENCE, in_place
from desktop_app.reading.text.segments import Segment
from desktop_app.vietnamese.names import sentence_start

FrameChoice = Literal["assign", "subject", "keep"]
"""Giao X ...; X + verb; the words as they are."""

_TURNED: Final = 14
_ENDS: Final = re.compile(r"[\s.,;:…/]+$")
_OPEN: Final = re.compile(r"(?<=\w)[,;:]?\s*(?:…|\.\.\.)[\s./]*$")


def framed(segment: Segment, whole: str, choice: FrameChoice) -> str:
    """The directive as a sentence of the notice; as it stands where its frame cannot be changed."""
    if choice == "keep" or not segment.owners or segment.read is None:
        return tidy(segment.piece.text if choice == "keep" else _task(segment))
    own = segment.read.owners
    if own and own[0].start > _TURNED:
        return tidy(segment.words.text)
    owner = _names(segment.owners, whole)
    task = _task(segment)
    words = f"{owner} {task}" if choice == "subject" else f"giao {within_sentence(owner)} {task}"
    return tidy(words)


def tidy(text: str) -> str:
    """A sentence with a capital and one full stop; "./." and trailing dots are no words."""
    bare = _OPEN.sub("", text.strip())
    return in_place(bare, SENTENCE)


def heading(text: str) -> str:
    """A heading without its end mark, with a capital."""
    return sentence_start(_ENDS.sub("", text.strip()))


def _task(segment: Segment) -> str:
    """What is to be done: the words behind the owners, else all of them."""
    at = max(segment.task_at - segment.words.start, 0)
    task = segment.words.text[at:].lstrip(" ,:;-–")
    return task[:1].lower() + task[1:] if task[1:2].islower() else task


def _names(owners: tuple[Found, ...], whole: str) -> str:
    """The names as the source lists them."""
    run = whole[owners[0].start : owners[-1].end]
    is_run = all(whole[one.start : one.end] == one.value for one in owners)
    if is_run and "\n" not in run and len(run) <= sum(len(one.value) + 8 for one in owners):
        return run
    return names_joined([within_sentence(one.value) for one in owners])
