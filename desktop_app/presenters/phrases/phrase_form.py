"""One phrase as it is edited: its fields, what is wrong with it, how it would read."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal, NamedTuple

import msgspec

from desktop_app.phrases.filling import Filled, SlotValue, fill
from desktop_app.phrases.packs import PackFault, check_phrase
from desktop_app.phrases.pattern import SlotKind, parse_pattern
from desktop_app.phrases.phrase import Phrase
from desktop_app.phrases.place import SENTENCE
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.outline.clean_typing import one_line
from desktop_app.presenters.phrase_faults import phrase_fault
from desktop_app.vietnamese.tone_style import ToneStyle

FormField = Literal["text", "function", "topics", "system", "levels", "tags", "note"]

SYSTEMS: Final = (
    ("both", noted("Đảng và Nhà nước")),
    ("party", noted("Đảng")),
    ("state", noted("Nhà nước")),
)
LEVELS: Final = (
    ("section", noted("mục lớn")),
    ("item", noted("mục")),
    ("point", noted("điểm")),
    ("dash", noted("gạch đầu dòng")),
    ("paragraph", noted("đoạn văn")),
)
BLANK_PHRASE: Final = Phrase(id="", text="", function="giao-nhiem-vu")
"""A new phrase before anything is said of it."""

_SAMPLES: Final[Mapping[SlotKind, SlotValue]] = MappingProxyType(
    {
        "organ": "Sở Tài chính",
        "organs": ("Sở Xây dựng", "Công an tỉnh"),
        "person": "đồng chí Chủ tịch UBND tỉnh",
        "deadline": "trước ngày 30/9/2026",
        "date": "05/7/2026",
        "document": "Kế hoạch số 12-KH/TU ngày 05/7/2026",
        "place": "xã Tân Cương",
        "number": "95",
        "money": "5 tỷ đồng",
    }
)
_ABOVE: Final = "UBND tỉnh"
"""Where one reports to or hands in."""


class PhraseSheet(NamedTuple):
    """A phrase in the form; `fault` says why it cannot be kept, "" where it can."""

    phrase: Phrase = BLANK_PHRASE
    fault: str = ""
    preview: Filled = Filled("", ())


def sheet_of(phrase: Phrase, tone: ToneStyle, say: Translate) -> PhraseSheet:
    """The phrase checked, with its sentence made of sample values."""
    try:
        check_phrase(phrase)
    except PackFault as fault:
        return PhraseSheet(phrase, phrase_fault(fault, say))
    pattern = parse_pattern(phrase.text)
    values = {slot.key: _sample(slot.kind, slot.choices, slot.label) for slot in pattern.slots}
    return PhraseSheet(phrase, "", fill(pattern, values, SENTENCE, tone))


def with_field(phrase: Phrase, field: FormField, value: str | tuple[str, ...]) -> Phrase:
    """The phrase with another value in one field; tags are typed with commas between them."""
    if field == "tags" and isinstance(value, str):
        tags = (one_line(tag).strip() for tag in value.split(","))
        value = tuple(dict.fromkeys(filter(None, tags)))
    elif field in ("text", "note") and isinstance(value, str):
        value = one_line(value).strip()
    return msgspec.structs.replace(phrase, **{field: value})


def _sample(kind: SlotKind, choices: tuple[str, ...], label: str) -> SlotValue:
    if choices:
        return choices[0]
    if kind == "organ" and label.startswith("nơi"):
        return _ABOVE
    return _SAMPLES.get(kind, f"({label})" if label else "(…)")
