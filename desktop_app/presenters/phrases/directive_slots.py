"""The parts of a directive that a filled phrase names: who acts, who helps, by when, to whom."""

import datetime as dt
import re
from collections.abc import Mapping
from typing import Final, NamedTuple

from desktop_app.notice.blocks import Directive
from desktop_app.phrases.pattern import Pattern, Slot

ASSIGNING: Final = frozenset(
    {"giao-nhiem-vu", "phoi-hop", "thoi-han", "bao-cao", "kiem-tra", "trach-nhiem"}
)
"""Functions whose phrases tell somebody to do something."""

_WITH: Final = re.compile(r"(?:phối hợp(?: chặt chẽ)?(?: với)?|cùng(?: với)?)\s*$", re.IGNORECASE)
_TO: Final = re.compile(r"(?:báo cáo|trình|gửi|tham mưu(?: cho)?)\s*$", re.IGNORECASE)
_TOLD: Final = re.compile(r"^\s*$|(?:giao(?: cho)?|yêu cầu|đề nghị)\s*$", re.IGNORECASE)
_LABELS: Final = (
    ("report_to", re.compile(r"nơi (?:nhận|trình|gửi)")),
    ("partners", re.compile(r"(?:cơ quan|đơn vị|nơi) phối hợp")),
    ("assignees", re.compile(r"(?:cơ quan|đơn vị|nơi|người) (?:chủ trì|thực hiện|tham mưu)")),
)
_BODIES: Final = frozenset({"organ", "organs", "person"})


class Meant(NamedTuple):
    """What a slot holds: its names or words, and for a deadline the day they mean."""

    names: tuple[str, ...] = ()
    day: dt.date | None = None


def directive_of(pattern: Pattern, function: str, meant: Mapping[str, Meant]) -> Directive | None:
    """The parts by each slot's label, else by the words before it; None where nobody is told."""
    if function not in ASSIGNING:
        return None
    parts: dict[str, tuple[str, ...]] = {"assignees": (), "partners": (), "report_to": ()}
    due = Meant()
    for slot, before in _with_words_before(pattern):
        value = meant.get(slot.key, Meant())
        if slot.kind == "deadline" and value.names:
            due = due if due.names else value
        elif slot.kind in _BODIES and (part := _part(slot.label, before)):
            parts[part] += value.names
    if not parts["assignees"]:
        return None
    return Directive(
        assignees=parts["assignees"],
        partners=parts["partners"],
        deadline=due.day,
        deadline_text=None if due.day else next(iter(due.names), None),
        report_to=next(iter(parts["report_to"]), None),
    )


def _part(label: str, before: str) -> str:
    for part, labels in _LABELS:
        if labels.match(label):
            return part
    for part, words in (("partners", _WITH), ("report_to", _TO), ("assignees", _TOLD)):
        if words.search(before):
            return part
    return ""


def _with_words_before(pattern: Pattern) -> list[tuple[Slot, str]]:
    found: list[tuple[Slot, str]] = []
    before = ""
    for part in pattern.parts:
        for piece in part.pieces:
            if isinstance(piece, Slot):
                found.append((piece, before))
                before = "…"
            else:
                before += piece
    return found
