"""The pattern of a phrase: words, slots in braces, optional parts in square brackets.

`Giao {cơ quan} chủ trì[, phối hợp với {các cơ quan}] {nội dung}[; hoàn thành {thời hạn}]`
"""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final, Literal, NamedTuple

SlotKind = Literal[
    "organ", "organs", "person", "deadline", "date", "document", "place", "number", "money", "text",
    "choice",
]  # fmt: skip

KINDS: Final[Mapping[str, SlotKind]] = MappingProxyType(
    {
        "cơ quan": "organ",
        "các cơ quan": "organs",
        "người": "person",
        "thời hạn": "deadline",
        "ngày": "date",
        "văn bản": "document",
        "địa bàn": "place",
        "số": "number",
        "số tiền": "money",
        "nội dung": "text",
        "chọn": "choice",
    }
)
"""What a slot is called in a pattern."""

NAMES: Final[Mapping[SlotKind, str]] = MappingProxyType(
    {kind: name for name, kind in KINDS.items()}
)

FaultCode = Literal["empty", "unclosed", "unopened", "nested", "unknown_slot", "no_choices"]

_MARKS: Final = re.compile(r"[{}\[\]]")
_BETWEEN_CHOICES: Final = "/"


class PatternFault(ValueError):
    """A pattern that cannot be read: `code`, and `place`, the offset of the first wrong character.

    empty: no words at all. unclosed, unopened: a brace or bracket without its other half. nested:
    one within another. unknown_slot: `found` names no kind of slot. no_choices: fewer than two.
    """

    def __init__(self, code: FaultCode, place: int, found: str = "") -> None:
        super().__init__(f"{code} at {place}: {found}")
        self.code: FaultCode = code
        self.place = place
        self.found = found


class Slot(NamedTuple):
    """A place to fill in. `key` is unique in its pattern; `label` "" where it says nothing more."""

    kind: SlotKind
    key: str
    label: str = ""
    choices: tuple[str, ...] = ()


class Part(NamedTuple):
    """Words and slots in order; an optional part vanishes when all its slots are empty."""

    pieces: tuple[str | Slot, ...]
    is_optional: bool = False

    @property
    def slots(self) -> tuple[Slot, ...]:
        """The slots of the part."""
        return tuple(piece for piece in self.pieces if isinstance(piece, Slot))


class Pattern(NamedTuple):
    """A pattern that was read."""

    parts: tuple[Part, ...]

    @property
    def slots(self) -> tuple[Slot, ...]:
        """All slots in the order of the sentence."""
        return tuple(slot for part in self.parts for slot in part.slots)

    def __str__(self) -> str:
        """The pattern as it is written."""
        return "".join(map(_written_part, self.parts))


def parse_pattern(text: str) -> Pattern:
    """The pattern of a text in NFC; raises PatternFault."""
    if not text.strip():
        raise PatternFault("empty", 0)
    reader = _Reader(text)
    return Pattern(tuple(reader.parts()))


class _Reader:
    """Reads one pattern from left to right; gives slots of one kind keys of their own."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._counts: dict[str, int] = {}

    def parts(self) -> Iterator[Part]:
        start = 0
        while start < len(self._text):
            opening = self._text.find("[", start)
            end = len(self._text) if opening < 0 else opening
            if end > start:
                yield Part(tuple(self._pieces(start, end)))
            if opening < 0:
                return
            closing = self._closing(opening, "[", "]")
            yield Part(tuple(self._pieces(opening + 1, closing)), is_optional=True)
            start = closing + 1

    def _pieces(self, start: int, end: int) -> Iterator[str | Slot]:
        while start < end:
            mark = _MARKS.search(self._text, start, end)
            if mark is None:
                yield self._text[start:end]
                return
            if mark[0] != "{":
                raise PatternFault("unopened", mark.start(), mark[0])
            if mark.start() > start:
                yield self._text[start : mark.start()]
            closing = self._closing(mark.start(), "{", "}")
            yield self._slot(mark.start() + 1, closing)
            start = closing + 1

    def _closing(self, opening: int, left: str, right: str) -> int:
        """Where what opens at `opening` is closed, with none of its kind within."""
        closing = self._text.find(right, opening + 1)
        again = self._text.find(left, opening + 1)
        if closing < 0:
            raise PatternFault("unclosed", opening, left)
        if 0 <= again < closing:
            raise PatternFault("nested", again, left)
        if left == "{" and "[" in self._text[opening:closing]:
            raise PatternFault("nested", self._text.index("[", opening), "[")
        return closing

    def _slot(self, start: int, end: int) -> Slot:
        name, _, label = self._text[start:end].partition(":")
        name, label = name.strip(), label.strip()
        if name not in KINDS:
            raise PatternFault("unknown_slot", start, name)
        kind = KINDS[name]
        key = self._key(name)
        if kind != "choice":
            return Slot(kind, key, label)
        choices = tuple(filter(None, map(str.strip, label.split(_BETWEEN_CHOICES))))
        if len(choices) < 2:
            raise PatternFault("no_choices", start, name)
        return Slot(kind, key, choices=choices)

    def _key(self, name: str) -> str:
        """The slot's name, from the second one of a kind on with its number."""
        count = self._counts[name] = self._counts.get(name, 0) + 1
        return name if count == 1 else f"{name} {count}"


def _written_part(part: Part) -> str:
    words = "".join(piece if isinstance(piece, str) else _written(piece) for piece in part.pieces)
    return f"[{words}]" if part.is_optional else words


def _written(slot: Slot) -> str:
    more = f" {_BETWEEN_CHOICES} ".join(slot.choices) if slot.choices else slot.label
    return "{" + NAMES[slot.kind] + (f": {more}" if more else "") + "}"
