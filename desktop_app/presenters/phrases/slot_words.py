"""What the slots of a phrase are called on the screen, and what is typed into them."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from desktop_app.phrases.pattern import Slot, SlotKind
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.vietnamese.names import sentence_start

_TITLES: Final[Mapping[SlotKind, str]] = MappingProxyType(
    {
        "organ": noted("Cơ quan"),
        "organs": noted("Các cơ quan"),
        "person": noted("Người"),
        "deadline": noted("Thời hạn"),
        "date": noted("Ngày"),
        "document": noted("Văn bản"),
        "place": noted("Địa bàn"),
        "number": noted("Số"),
        "money": noted("Số tiền"),
        "text": noted("Nội dung"),
        "choice": noted("Chọn"),
    }
)
_HINTS: Final[Mapping[SlotKind, str]] = MappingProxyType(
    {
        "organ": noted("gõ vài chữ để tìm cơ quan"),
        "organs": noted("gõ vài chữ để tìm cơ quan"),
        "person": noted("gõ vài chữ để tìm người"),
        "deadline": noted("30/9, cuối quý, tháng 10 hoặc bằng lời"),
        "date": noted("30/9/2026"),
        "document": noted("Kế hoạch số 12-KH/TU"),
        "place": noted("xã, phường, tuyến đường…"),
        "number": noted("bằng số"),
        "money": noted("5 tỷ đồng"),
        "text": noted("làm việc gì"),
    }
)
NAMES: Final[Mapping[SlotKind, str]] = MappingProxyType(
    {"organ": "organ", "organs": "organ", "person": "person"}
)
"""The kind of name that is offered for a slot, as `Suggestions` has it."""


def slot_title(slot: Slot, say: Translate) -> str:
    """What the field of a slot is called: its label, else its kind."""
    return sentence_start(slot.label) if slot.label else say(_TITLES[slot.kind])


def slot_hint(slot: Slot, say: Translate) -> str:
    """What is typed into the field, "" where it is chosen."""
    return say(_HINTS.get(slot.kind, ""))
