"""Head and title of a notice another program set: names, number, date, marks, subject."""

import re
from collections.abc import Sequence
from typing import Final

from desktop_app.reading.word import foreign_words as words
from desktop_app.reading.word.fragments import Fragment, pieces_apart
from desktop_app.reading.word.head_fields import DATE_LINE, NUMBER_LINE
from desktop_app.reading.word.line_text import cut
from desktop_app.reading.word.placed import Placed
from desktop_app.standards.standard import Role

_MOST_SUBJECT_LINES: Final = 8
_DATE_BEHIND: Final = re.compile(r"^(?P<number>.*?[-–/]\s*\S+?)[,;]?\s+(?P<date>\S.*\bngày\b.*)$")


def place_head(fragments: Sequence[Fragment]) -> tuple[list[Placed], list[int]]:
    """The components before the title, and the indexes of lines that are none."""
    placed: list[Placed] = []
    names: list[Fragment] = []
    for whole in fragments:
        for fragment in pieces_apart(whole):
            found = list(_known(fragment))
            placed.extend(found)
            if not found and not words.RULE.match(fragment.text.text):
                names.append(fragment)
    organs, left = _organs(names)
    return [*organs, *placed], left


def place_title(fragments: Sequence[Fragment]) -> tuple[list[Placed], int]:
    """Type and subject, and how many of the fragments they take; the first one is the title."""
    first = fragments[0]
    placed = [Placed("type_name", first.text, first.index)]
    rest = words.TYPED_TITLE.sub("", first.text.text).strip(" :.-–")
    if rest:
        start = first.text.text.rindex(rest)
        placed.append(Placed("subject", cut(first.text, start, start + len(rest)), first.index))
    taken = 1
    for fragment in fragments[1 : _MOST_SUBJECT_LINES + 1]:
        has_some = len(placed) > 1
        if words.RULE.match(fragment.text.text):
            taken += 1
            if has_some and fragment.text.text:
                break
            continue
        if not _is_subject(fragment, has_some=has_some):
            break
        placed.append(Placed("subject", fragment.text, fragment.index))
        taken += 1
    return placed, taken


def _is_subject(fragment: Fragment, *, has_some: bool) -> bool:
    if fragment.text.label or words.TO.match(fragment.words):
        return False
    line = fragment.line
    if line.align == "center":
        return True
    if words.SUBJECT.match(fragment.words):
        return not has_some
    is_sentence = fragment.text.text.endswith((".", ":", ";"))
    return line.is_bold and not is_sentence


def _known(fragment: Fragment) -> list[Placed]:
    """What the words themselves tell; a fixed word gives a component nobody reads."""
    text = fragment.text.text
    if NUMBER_LINE.match(text):
        return _number_and_date(fragment)
    if DATE_LINE.match(text):
        return [Placed("date", fragment.text, fragment.index)]
    role = _by_words(fragment)
    return [] if role is None else [Placed(role, fragment.text, fragment.index)]


def _number_and_date(fragment: Fragment) -> list[Placed]:
    match = _DATE_BEHIND.match(fragment.text.text)
    if match is None:
        return [Placed("number", fragment.text, fragment.index)]
    return [
        Placed("number", cut(fragment.text, *match.span("number")), fragment.index),
        Placed("date", cut(fragment.text, *match.span("date")), fragment.index),
    ]


def _by_words(fragment: Fragment) -> Role | None:
    found = fragment.words.strip(" .:*-")
    fixed: tuple[tuple[Role, bool], ...] = (
        ("nation", bool(words.NATION.match(found))),
        ("motto", bool(words.MOTTO.match(found))),
        ("urgency", found in words.URGENCY),
        ("secrecy", found in words.SECRECY),
        ("circulation", bool(words.CIRCULATION.match(found))),
        ("draft_round", bool(words.DRAFT.match(fragment.words))),
        ("contact", bool(words.ADDRESS.match(found))),
    )
    return next((role for role, is_it in fixed if is_it), None)


def _organs(fragments: Sequence[Fragment]) -> tuple[list[Placed], list[int]]:
    """Names of bodies: the last one issues, the one before it is its superior.

    A line that begins no name goes on with the one before it. Bold lines below plain ones are the
    issuing body though no word tells so.
    """
    groups: list[list[Fragment]] = []
    left: list[int] = []
    for fragment in fragments:
        is_name = fragment.text.text.isupper() or bool(words.NAME_START.match(fragment.words))
        if not is_name:
            left.append(fragment.index)
        elif not groups or words.NAME_START.match(fragment.words) or _turns_bold(groups, fragment):
            groups.append([fragment])
        else:
            groups[-1].append(fragment)
    left.extend(one.index for group in groups[:-2] for one in group)
    roles: tuple[Role, ...] = ("parent_organ", "organ") if len(groups) > 1 else ("organ",)
    return [
        Placed(role, one.text, one.index)
        for role, group in zip(roles, groups[-2:], strict=bool(groups))
        for one in group
    ], left


def _turns_bold(groups: list[list[Fragment]], fragment: Fragment) -> bool:
    return fragment.line.is_bold and not groups[-1][-1].line.is_bold
