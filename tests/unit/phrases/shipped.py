"""The phrases that come with the program, and values to try them with."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from desktop_app.phrases.filling import SlotValue
from desktop_app.phrases.packs import shipped_packs
from desktop_app.phrases.pattern import Pattern, Slot, parse_pattern
from desktop_app.phrases.phrase import Phrase

FOLDER: Final = Path(__file__).parents[3] / "resources" / "phrases"
PACKS: Final = shipped_packs(FOLDER)
PHRASES: Final = tuple(phrase for pack in PACKS for phrase in pack.phrases)
PATTERNS: Final = {phrase.id: parse_pattern(phrase.text) for phrase in PHRASES}

_VALUES: Final[dict[str, SlotValue]] = {
    "organ": "Sở Xây dựng",
    "organs": ("Sở Tài chính", "Công an tỉnh", "Đảng ủy xã Bình Minh"),
    "person": "đồng chí Trần Văn An",
    "deadline": "trước ngày 30/9/2026",
    "date": "05/7/2026",
    "document": "Nghị quyết số 12-NQ/TU",
    "place": "phường Đông Hà",
    "number": "25",
    "money": "1.250 tỷ đồng",
    "text": "rà soát hồ sơ",
}
_SLOT: Final = re.compile(r"\{[^}]*\}")


def value_for(slot: Slot) -> SlotValue:
    """A value of the slot's kind; for a choice its last, the longest way from the usual one."""
    return slot.choices[-1] if slot.choices else _VALUES[slot.kind]


def fillings(pattern: Pattern) -> Iterator[dict[str, SlotValue]]:
    """Nothing, the least, everything, and the least with every single optional slot filled."""
    yield {}
    least = {
        slot.key: value_for(slot)
        for part in pattern.parts
        if not part.is_optional
        for slot in part.slots
    }
    yield least
    yield {slot.key: value_for(slot) for slot in pattern.slots}
    for slot in pattern.slots:
        if slot.key not in least:
            yield {**least, slot.key: value_for(slot)}


def own_words(phrase: Phrase) -> str:
    """The text of the phrase with a stroke for every slot."""
    return _SLOT.sub("|", phrase.text)
