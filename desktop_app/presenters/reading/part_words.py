"""The parts of a directive that was read: what they are called, shown, typed and taken away."""

import datetime as dt
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

import msgspec

from desktop_app.notice.blocks import Block, Directive
from desktop_app.notice.draft import Draft
from desktop_app.notice.text_edits import set_directive
from desktop_app.phrases.deadline import read_deadline
from desktop_app.phrases.directive.deadlines import day_of
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.forms.typed_dates import day_text

DUE: Final = "deadline"
TITLES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "assignees": noted("Cơ quan thực hiện"),
        "partners": noted("Phối hợp"),
        DUE: noted("Thời hạn"),
        "product": noted("Sản phẩm"),
        "report_to": noted("Báo cáo"),
    }
)
"""The parts in their order; a deadline is one, whether a day or words."""

_SEVERAL: Final = frozenset({"assignees", "partners"})
_BETWEEN: Final = "; "


def part_text(directive: Directive, part: str) -> str:
    """What the part says, as it is typed; names with semicolons between them."""
    if part in _SEVERAL:
        return _BETWEEN.join(getattr(directive, part))
    if part == DUE:
        day = directive.deadline
        return day_text(day) if day is not None else directive.deadline_text or ""
    return getattr(directive, part) or ""


def with_part(draft: Draft, block: Block, part: str, typed: str, today: dt.date) -> Draft:
    """The draft with what is typed in the part; nothing typed takes it away."""
    words = " ".join(typed.split())
    found = block.directive or Directive()
    if part in _SEVERAL:
        names = tuple(filter(None, (one.strip() for one in words.split(";"))))
        found = msgspec.structs.replace(found, **{part: names})
    elif part == DUE:
        found = _with_deadline(found, words, today, draft.date.year)
    else:
        found = msgspec.structs.replace(found, **{part: words or None})
    return set_directive(draft, block.id, None if found == Directive() else found)


def _with_deadline(found: Directive, words: str, today: dt.date, year: int) -> Directive:
    due = read_deadline(words, today, year) if words else None
    day = None
    if due is not None and due.date is not None:
        day = day_of(due.text, due.date)
    text = None if day is not None or not words else words
    return msgspec.structs.replace(found, deadline=day, deadline_text=text)
