"""Filling an office's pattern: slots become facts, and what is not known goes without a trace.

A clause with a slot about which nothing is known (attendees, reports) is left out with its comma,
a sentence with it when nothing else remains. Other unknown facts are the visible blank "…".
"""

import re
from collections.abc import Mapping
from typing import Final

from desktop_app.notice.chair_phrases import COMRADE, Fact
from desktop_app.notice.meeting_phrases import BLANK
from desktop_app.notice.slots import SLOT, VANISHING, slot_name
from desktop_app.vietnamese.names import sentence_start

_SENTENCES: Final = re.compile(r"(?<=[.!?])\s+")
_COMMA: Final = re.compile(r",\s+")
_TITLE: Final = re.compile(rf"{COMRADE}\s+$", re.IGNORECASE)
_END_MARKS: Final = ".:;!?"
_CLOSED: Final = (*_END_MARKS, "…")


def filled(pattern: str, facts: Mapping[str, Fact]) -> str:
    """The paragraph made of `pattern`, whose slots are all known; "" when nothing remains of it."""
    sentences = [_sentence(part, facts) for part in _SENTENCES.split(pattern.strip())]
    return " ".join(filter(None, sentences))


def _sentence(pattern: str, facts: Mapping[str, Fact]) -> str:
    words = pattern.rstrip(_END_MARKS)
    mark = pattern[len(words) :]
    clauses = _COMMA.split(words)
    kept = [clause for clause in clauses if not _vanishes(clause, facts)]
    if not kept:
        return ""
    text = ", ".join(_clause(clause, facts) for clause in kept)
    starts_sentence = pattern.startswith("{") or pattern[:1].isupper()
    if starts_sentence and not text.startswith(BLANK):
        text = sentence_start(text)
    return text if mark == "." and text.endswith(_CLOSED) else text + mark


def _vanishes(clause: str, facts: Mapping[str, Fact]) -> bool:
    names = {slot_name(match[1]) for match in SLOT.finditer(clause)}
    return any(not facts[name].text for name in names & VANISHING)


def _clause(clause: str, facts: Mapping[str, Fact]) -> str:
    text, *rest = SLOT.split(clause)
    for name, words in zip(rest[::2], rest[1::2], strict=True):
        fact = facts[slot_name(name)]
        if fact.names_itself:
            text = _TITLE.sub("", text)
        text += fact.text or BLANK
        if fact.is_apposition and words[:1].isspace():
            text += ","
        text += words
    return text
