"""A notice another program set, sorted by its words, its looks and its order."""

from collections.abc import Sequence
from typing import Final

from desktop_app.notice.parts import NoticeDate, System
from desktop_app.reading.word import foreign_words as words
from desktop_app.reading.word.document import Table, WordDocument
from desktop_app.reading.word.foreign_ending import begins_ending, place_ending
from desktop_app.reading.word.foreign_head import place_head, place_title
from desktop_app.reading.word.fragments import Fragment, Item, items_of
from desktop_app.reading.word.head_fields import DATE_LINE, NUMBER_LINE, read_date
from desktop_app.reading.word.line_text import Text, cut
from desktop_app.reading.word.placed import Part, Placed, Sorted
from desktop_app.reading.word.typed_labels import typed_label
from desktop_app.standards.library import StandardLibrary
from desktop_app.standards.standard import Role, Standard

_HEAD_LINES: Final = 25
_SURE: Final = 0.8
_UNSURE: Final = 0.5


def sort_foreign(document: WordDocument, library: StandardLibrary, year: int) -> Sorted:
    """The components of any file; lines that are none are listed as left over."""
    items = [
        one for one in items_of(document) if isinstance(one, Table) or one.line.where == "body"
    ]
    notice, appendices = _apart(items)
    flat = [one for one in notice if isinstance(one, Fragment)]
    tables = [one for one in notice if isinstance(one, Table)]
    title = next((n for n, one in enumerate(flat[:_HEAD_LINES]) if _is_title(one)), None)
    head_end = _head_end(flat) if title is None else title
    parts, left = place_head(flat[:head_end])
    start = head_end
    if title is not None:
        titled, taken = place_title(flat[title:])
        parts.extend(titled)
        start += taken
    end = _ending_start(flat, start)
    running = _levelled(
        [_running(one) for one in flat[start:end] if not words.RULE.match(one.text.text)]
    )
    ending, unsigned = place_ending(flat[end:])
    left += [*unsigned, *(line.index for table in tables for line in table.lines())]
    left += _unread_margins(document)
    found: list[Part] = [*parts, *running, *ending]
    for appendix in appendices:
        found.extend(_appendix(appendix))
    return Sorted(
        parts=tuple(found),
        left=tuple(sorted(set(left))),
        standards=(_standard(found, items, library, year),),
        is_own=False,
        confidence=_UNSURE if title is None else _SURE,
    )


def _is_title(fragment: Fragment) -> bool:
    return bool(words.TITLE.match(fragment.words)) and (
        fragment.text.text[:9].isupper() or fragment.line.align == "center"
    )


def _head_end(flat: Sequence[Fragment]) -> int:
    """Without a title: behind the last line of the head that number, date or nation tell."""
    told = [
        n
        for n, one in enumerate(flat[:_HEAD_LINES])
        if NUMBER_LINE.match(one.text.text)
        or (DATE_LINE.match(one.text.text) and len(one.text.text) < 70)
        or words.NATION.match(one.words)
    ]
    return told[-1] + 1 if told else 0


def _ending_start(flat: Sequence[Fragment], start: int) -> int:
    """Where recipients or signature begin; the rows of a table that holds them all belong to it."""
    for number in range(start, len(flat)):
        if begins_ending(flat[number]):
            table = flat[number].table
            while table is not None and number > start and flat[number - 1].table == table:
                number -= 1  # noqa: PLW2901 - walks back to the table's first fragment
            return number
    return len(flat)


def _apart(items: Sequence[Item]) -> tuple[list[Item], list[list[Item]]]:
    pieces: list[list[Item]] = [[]]
    for item in items:
        if isinstance(item, Fragment) and words.APPENDIX.match(item.words) and pieces[0]:
            pieces.append([])
        pieces[-1].append(item)
    return pieces[0], pieces[1:]


def _running(fragment: Fragment) -> Placed:
    text = fragment.text
    spans = () if fragment.line.is_bold else text.spans
    text = Text(text.label, text.text, spans)
    found = typed_label(f"{text.label} x") if text.label else typed_label(text.text)
    if found is None:
        return Placed("paragraph", Text("", text.text, text.spans), fragment.index)
    rest = cut(text, 0 if text.label else found.length, len(text.text))
    return Placed(found.role, Text(found.label, rest.text, rest.spans), fragment.index)


def _levelled(parts: Sequence[Placed]) -> list[Placed]:
    """The lines; where only one sign begins lines, it stands for a dash whatever it is."""
    if any(one.role == "dash" for one in parts):
        return list(parts)
    return [Placed("dash", one.text, one.index) if one.role == "plus" else one for one in parts]


def _appendix(items: Sequence[Item]) -> list[Part]:
    """Label, title lines up to the reference or the first running line, then blocks and tables."""
    found: list[Part] = []
    has_body = False
    for number, item in enumerate(items):
        if isinstance(item, Table):
            found.append(item)
            has_body = True
        elif number == 0:
            found.append(Placed("appendix_label", item.text, item.index))
        elif words.REFERENCE.match(item.words):
            found.append(Placed("appendix_reference", item.text, item.index))
        elif not words.RULE.match(item.text.text):
            is_title = not has_body and (item.line.align == "center" or item.line.is_bold)
            has_body = has_body or not is_title
            placed = Placed("appendix_title", item.text, item.index) if is_title else _running(item)
            found.append(placed)
    return found


def _unread_margins(document: WordDocument) -> list[int]:
    """Lines in head and foot of the pages that say more than the number of the page."""
    return [
        line.index
        for line in document.lines()
        if line.where != "body" and any(letter.isalpha() for letter in line.text)
    ]


def _standard(
    parts: Sequence[Part], items: Sequence[Item], library: StandardLibrary, year: int
) -> Standard:
    dates = (read_date(text, year) for text in _texts(parts, "date"))
    date = next((found.date for found in dates if found is not None), None)
    day = (date or NoticeDate(year=year)).latest()
    return library.in_force(_system(parts, items), day).standard


def _system(parts: Sequence[Part], items: Sequence[Item]) -> System:
    texts = [one.words for one in items if isinstance(one, Fragment)]
    if any(words.PARTY.search(text) for text in texts[:_HEAD_LINES]):
        return "party"
    if any("cong hoa xa hoi" in text for text in texts[:_HEAD_LINES]):
        return "state"
    number = " ".join(_texts(parts, "number"))
    return "party" if "TB/" in number else "state"


def _texts(parts: Sequence[Part], role: Role) -> list[str]:
    return [one.text.text for one in parts if isinstance(one, Placed) and one.role == role]
