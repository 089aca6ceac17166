"""Offer names of the directory for what has been typed so far.

Capitals, marks and tone style make no difference, but what is typed with the right marks comes
first. Of equal matches the most used comes first, of these the last used.
"""

import datetime as dt
import re
from collections.abc import Callable, Iterable
from typing import Final, TypeVar

from desktop_app.store.directory import Listed, Organ, Person, Post, RecipientEntry
from desktop_app.store.store import Store
from desktop_app.vietnamese.folding import fold
from desktop_app.workspace.names_in_draft import spelling

LIMIT: Final = 8

_NAME: Final = 0
_ELSEWHERE: Final = 10
"""Added to the quality of a match in a post or purpose, which comes after any in the name."""
_OTHER_MARKS: Final = 0.5
_WORD: Final = re.compile(r"\w+")

Entry = TypeVar("Entry", Person, Organ, RecipientEntry)
Texts = Callable[[Entry], Iterable[tuple[int, str]]]


def suggest_people(
    store: Store, typed: str, day: dt.date, limit: int = LIMIT
) -> tuple[Listed[Person], ...]:
    """People by name or post, first those who hold a post on that day; nothing typed: all."""
    found = _ranked(store.directory.people.list(), typed, _person_texts)
    found.sort(key=lambda listed: not posts_on(listed.entry, day))
    return tuple(found[:limit])


def suggest_organs(store: Store, typed: str, limit: int = LIMIT) -> tuple[Listed[Organ], ...]:
    """Bodies by full or short name or by initials; nothing typed: all."""
    return tuple(_ranked(store.directory.organs.list(), typed, _organ_texts)[:limit])


def suggest_recipients(
    store: Store, typed: str, limit: int = LIMIT
) -> tuple[Listed[RecipientEntry], ...]:
    """Lines of recipients; nothing typed: all."""
    return tuple(_ranked(store.directory.recipients.list(), typed, _recipient_texts)[:limit])


def posts_on(person: Person, day: dt.date) -> tuple[Post, ...]:
    """The posts held on that day; a day that is not known hinders nothing."""
    return tuple(
        post for post in person.posts if (post.from_day or day) <= day <= (post.to_day or day)
    )


def match_quality(text: str, typed: str) -> float | None:
    """How well a text answers to what is typed: the less the better; None: not at all.

    In rising order: it is all of it, begins with it, has it at the beginning of a word, has all its
    words as beginnings of words in any order, has its letters as initials.
    """
    wanted = fold(typed).strip()
    quality = _folded_quality(fold(text).strip(), wanted)
    if quality is None:
        return None
    has_marks = spelling(typed) in spelling(text) or wanted == typed.strip().lower()
    return quality if has_marks else quality + _OTHER_MARKS


def _folded_quality(text: str, wanted: str) -> int | None:
    words, asked = _WORD.findall(text), _WORD.findall(wanted)
    if text == wanted:
        return 0
    if text.startswith(wanted):
        return 1
    if f" {wanted}" in f" {text}":
        return 2
    if asked and all(any(word.startswith(part) for word in words) for part in asked):
        return 3
    initials = "".join(word[0] for word in words)
    return 4 if len(wanted) > 1 and initials.startswith(wanted) else None


def _ranked(
    register: Iterable[Listed[Entry]], typed: str, texts: Texts[Entry]
) -> list[Listed[Entry]]:
    """Those that answer, the best first; the order of the register (use, recency) decides ties."""
    if not typed.strip():
        return list(register)
    found: list[tuple[float, Listed[Entry]]] = []
    for listed in register:
        qualities = [
            quality + place
            for place, text in texts(listed.entry)
            if (quality := match_quality(text, typed)) is not None
        ]
        if qualities:
            found.append((min(qualities), listed))
    found.sort(key=lambda pair: pair[0])
    return [listed for _, listed in found]


def _person_texts(person: Person) -> Iterable[tuple[int, str]]:
    yield _NAME, person.name
    for post in person.posts:
        yield _ELSEWHERE, f"{post.name} {post.organ}".strip()


def _organ_texts(organ: Organ) -> Iterable[tuple[int, str]]:
    yield _NAME, organ.name
    if organ.short:
        yield _NAME, organ.short


def _recipient_texts(entry: RecipientEntry) -> Iterable[tuple[int, str]]:
    yield _NAME, entry.text
    if entry.purpose:
        yield _ELSEWHERE, entry.purpose
