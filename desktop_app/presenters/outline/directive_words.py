"""The parts of a directive as chips and as what is typed for them."""

import datetime as dt
import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from desktop_app.notice.blocks import Directive
from desktop_app.notice.parts import NoticeDate
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.vietnamese.dates import parse_text_date, text_date
from desktop_app.vietnamese.lists import join_list

PARTS: Final[tuple[tuple[str, str, str], ...]] = (
    ("assignees", noted("Chủ trì"), "user"),
    ("partners", noted("Phối hợp"), "users"),
    ("deadline", noted("Thời hạn"), "calendar"),
    ("product", noted("Sản phẩm"), "package"),
    ("report_to", noted("Báo cáo"), "send"),
)
"""The parts in their order: field, title, icon."""

_TITLES: Final[Mapping[str, str]] = MappingProxyType({part: title for part, title, _ in PARTS})
_DAY_MONTH: Final = re.compile(r"(\d{1,2})\s*[-/.]\s*(\d{1,2})", re.ASCII)
_BEFORE: Final = re.compile(r"(?:trước\s+)?ngày\s+(?=\d)", re.IGNORECASE)


class Chip(NamedTuple):
    """A part of a directive that is known: which one, and "Thời hạn: 30/9/2026"."""

    part: str
    icon: str
    text: str


def chips_of(directive: Directive | None, say: Translate) -> tuple[Chip, ...]:
    """The parts that are filled in; none for a block without a directive."""
    if directive is None:
        return ()
    return tuple(
        Chip(part, icon, f"{say(title)}: {text}")
        for part, title, icon in PARTS
        if (text := part_text(directive, part))
    )


def part_title(part: str) -> str:
    """What a part is called, to be translated."""
    return _TITLES[part]


def part_text(directive: Directive, part: str) -> str:
    """A part in words, "" when it is not known."""
    if part == "assignees":
        return join_list(directive.assignees)
    if part == "partners":
        return join_list(directive.partners)
    if part == "deadline":
        return deadline_text(directive)
    return (directive.product if part == "product" else directive.report_to) or ""


def deadline_text(directive: Directive) -> str:
    """The deadline as a day in figures, or in the words that were typed."""
    if directive.deadline is not None:
        return text_date(directive.deadline)
    return directive.deadline_text or ""


def read_deadline(typed: str, notice: NoticeDate) -> tuple[dt.date | None, str | None]:
    """What was typed as a day, else as words; both None for nothing.

    A day without a year ("30/9") is the first one that is not before the notice.
    """
    words = typed.strip()
    figures = _BEFORE.sub("", words, count=1)
    day = parse_text_date(figures) or _without_year(figures, notice)
    return (day, None) if day else (None, words or None)


def _without_year(figures: str, notice: NoticeDate) -> dt.date | None:
    match = _DAY_MONTH.fullmatch(figures)
    if match is None:
        return None
    for year in range(notice.year, notice.year + 5):  # 29/2 comes every fourth year
        try:
            day = dt.date(year, int(match[2]), int(match[1]))
        except ValueError:
            continue
        if day >= notice.earliest():
            return day
    return None
