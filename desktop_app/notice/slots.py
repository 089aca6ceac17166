"""The slots of an office's wording: names in braces that stand for facts of the meeting."""

import re
from typing import Final

from desktop_app.notice.errors import ValueFault
from desktop_app.vietnamese.unicode_form import to_nfc

TIME: Final = "thời gian"
PLACE: Final = "địa điểm"
CHAIRS: Final = "người chủ trì"
VERB: Final = "chủ trì"
POST: Final = "chức vụ"
MEETING: Final = "hội nghị"
ATTENDEES: Final = "thành phần"
REPORTS: Final = "báo cáo"
ORGAN: Final = "cơ quan"

SLOTS: Final = (TIME, PLACE, CHAIRS, VERB, POST, MEETING, ATTENDEES, REPORTS, ORGAN)
"""All slots.

{chủ trì} is the verb that agrees with who chairs: chủ trì, đồng chủ trì, tổ chức. {cơ quan} is the
issuing body in an opening, in a closing who announces: its office when that signs by order.
"""

VANISHING: Final = frozenset({ATTENDEES, REPORTS})
"""Slots that take their clause along when nothing is known; the others leave a visible blank."""

SLOT: Final = re.compile(r"\{([^{}]*)\}")


def slot_name(typed: str) -> str:
    """The slot's name as it is compared: NFC, small letters, single spaces."""
    return " ".join(to_nfc(typed).lower().split())


def check_pattern(pattern: str, path: str) -> None:
    """Raise ValueFault unknown_slot or unclosed_slot at `path` unless every slot is known."""
    for match in SLOT.finditer(pattern):
        if slot_name(match[1]) not in SLOTS:
            expected = ", ".join(f"{{{name}}}" for name in SLOTS)
            raise ValueFault("unknown_slot", path, found=match[0], expected=expected)
    rest = SLOT.sub("", pattern)
    if "{" in rest or "}" in rest:
        raise ValueFault("unclosed_slot", path, found=pattern)
