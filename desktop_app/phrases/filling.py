"""A pattern filled in: a sentence that reads right, with the places of what was filled in."""

import re
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from desktop_app.phrases.directive.naming import names_joined
from desktop_app.phrases.pattern import Part, Pattern, Slot
from desktop_app.phrases.place import FillPlace, in_place, without_end_mark
from desktop_app.vietnamese.tone_style import ToneStyle, to_tone_style

BLANK: Final = "…"
"""What stands for a slot that is empty."""

SlotValue = str | Sequence[str]

_CLOSING: Final = (",", ";", ".", ":", ")")
_LEADING: Final = ":"
_TASKING: Final = re.compile(r"(?<!\w)giao \Z", re.IGNORECASE)
_TASKED: Final = re.compile(r"[Gg]iao (?=các |đồng chí |(?P<name>\w))")


class Filled(NamedTuple):
    """The sentence, and for each slot that stands in it its key and [start, end) in code points."""

    text: str
    slots: tuple[tuple[str, int, int], ...]


def fill(
    pattern: Pattern, values: Mapping[str, SlotValue], place: FillPlace, tone: ToneStyle
) -> Filled:
    """The sentence of `pattern` with the values by the keys of its slots.

    What is not among the values or is blank is empty: an optional part all of whose slots are empty
    vanishes, any other empty slot shows "…". The pattern's own words are in the tone style; values
    stay as they are. A sentence that ends with a colon leads to what follows: it gets no end mark.
    """
    texts = {slot.key: value_text(values.get(slot.key, "")) for slot in pattern.slots}
    writing = _Writing()
    for part in pattern.parts:
        if not _vanishes(part, texts):
            _write(writing, part, texts, tone)
    return writing.finished(place)


def value_text(value: SlotValue) -> str:
    """A value as it stands in a sentence: one line, no end mark; names as "A, B và C"."""
    if isinstance(value, str):
        return without_end_mark(" ".join(value.split()))
    return names_joined(list(filter(None, map(value_text, value))))


def _vanishes(part: Part, texts: Mapping[str, str]) -> bool:
    slots = part.slots
    return part.is_optional and bool(slots) and not any(texts[slot.key] for slot in slots)


def _write(writing: "_Writing", part: Part, texts: Mapping[str, str], tone: ToneStyle) -> None:
    for piece in part.pieces:
        if isinstance(piece, Slot):
            writing.add(texts[piece.key] or BLANK, piece.key)
        else:
            writing.add(to_tone_style(piece, tone))


class _Writing:
    """Puts words one after the other with the spaces and marks of a sentence between them."""

    def __init__(self) -> None:
        self._text = ""
        self._slots: list[tuple[str, int, int]] = []

    def add(self, words: str, key: str | None = None) -> None:
        words = self._fitted(words)
        start = len(self._text)
        self._text += words
        if key is not None:
            self._slots.append((key, start, len(self._text)))

    def finished(self, place: FillPlace) -> Filled:
        lead = len(self._text) - len(self._text.lstrip(" ,;"))
        bare = without_end_mark(self._text[lead:])
        text = in_place(bare, place._replace(end="") if bare.endswith(_LEADING) else place)
        slots = tuple(
            (key, max(start - lead, 0), min(end - lead, len(bare)))
            for key, start, end in self._slots
        )
        return Filled(text, slots)

    def _fitted(self, words: str) -> str:
        """The words as they go on from what is there: no doubled "Giao", mark or space."""
        before = self._text
        if _TASKING.search(before):
            words = _untasked(words)
        if words.startswith(_CLOSING) or not before:
            self._text = before.rstrip(" ")
            if self._text.endswith((",", ";")) and words.startswith((",", ";")):
                words = words[1:]
        if self._text.endswith(" ") or not self._text:
            words = words.lstrip(" ")
        return words


def _untasked(words: str) -> str:
    """The words without a "Giao" before the name of a body; "giao thông" keeps it."""
    match = _TASKED.match(words)
    is_body = match is not None and (match["name"] is None or match["name"].isupper())
    return words[match.end() :] if match is not None and is_body else words
