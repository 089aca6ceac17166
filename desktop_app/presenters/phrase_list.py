"""Lists of phrases, and what taking a pack in would meet: as lines of a terminal and as JSON."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, Final

from desktop_app.phrases.phrase import Phrase
from desktop_app.phrases.search import PhraseHit
from desktop_app.phrases.search_text import shown_text
from desktop_app.phrases.terms import FUNCTIONS
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.notice_list import ORIGINS, lines_of
from desktop_app.workspace.exchange_phrases import Incoming
from desktop_app.workspace.find_phrases import KeptPhrase

CHANGED: Final = noted("đã sửa")
COUNTS: Final = noted("{new} mới, {same} giống, {changed} thay đổi, {conflicting} xung đột")
PLACES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "new": noted("mới"),
        "changed": noted("thay đổi"),
        "conflicting": noted("xung đột"),
    }
)


def phrase_lines(phrases: Iterable[KeptPhrase], say: Translate) -> str:
    """One line each: id, whose, function, text."""
    rows = [
        (kept.phrase.id, _whose(kept, say), _function(kept.phrase, say), shown_text(kept.phrase))
        for kept in phrases
    ]
    return lines_of(rows) if rows else ""


def phrases_as_data(phrases: Iterable[KeptPhrase]) -> list[dict[str, Any]]:
    """Phrases for other programs; the names do not change."""
    return [_as_data(kept) for kept in phrases]


def hits_as_data(hits: Iterable[tuple[PhraseHit, KeptPhrase]]) -> list[dict[str, Any]]:
    """The same, with the text as it is shown and the marks in it."""
    return [
        {**_as_data(kept), "shown": hit.shown, "marks": [list(mark) for mark in hit.marks]}
        for hit, kept in hits
    ]


def incoming_lines(incoming: Incoming, say: Translate) -> str:
    """A line of counts, then one for every phrase that would come in or differs."""
    rows = [
        (say(PLACES[place]), phrase.id, shown_text(phrase))
        for place, phrases in _places(incoming).items()
        if place in PLACES
        for phrase in phrases
    ]
    counts = {place: len(phrases) for place, phrases in _places(incoming).items()}
    return f"{say(COUNTS).format(**counts)}\n" + (lines_of(rows) if rows else "")


def incoming_as_data(incoming: Incoming) -> dict[str, Any]:
    """The preview for other programs; its names do not change."""
    return {
        "title": incoming.title,
        **{
            place: [{"id": phrase.id, "text": phrase.text} for phrase in phrases]
            for place, phrases in _places(incoming).items()
        },
    }


def _places(incoming: Incoming) -> dict[str, tuple[Phrase, ...]]:
    return {
        "new": incoming.new,
        "same": incoming.same,
        "changed": tuple(one.there for one in incoming.changed),
        "conflicting": tuple(one.there for one in incoming.conflicting),
    }


def _whose(kept: KeptPhrase, say: Translate) -> str:
    return say(
        ORIGINS["own"] if kept.is_own else CHANGED if kept.is_changed else ORIGINS["shipped"]
    )


def _function(phrase: Phrase, say: Translate) -> str:
    return say(FUNCTIONS[phrase.function])


def _as_data(kept: KeptPhrase) -> dict[str, Any]:
    phrase, use = kept.phrase, kept.use
    return {
        "id": phrase.id,
        "text": phrase.text,
        "function": phrase.function,
        "topics": [*phrase.topics],
        "system": phrase.system,
        "levels": [*phrase.levels],
        "tags": [*phrase.tags],
        "note": phrase.note,
        "pack": phrase.pack,
        "origin": "own" if kept.is_own else "shipped",
        "is_changed": kept.is_changed,
        "uses": use.times,
        "last_used": None if use.last is None else use.last.isoformat(),
        "is_favourite": use.is_favourite,
    }
