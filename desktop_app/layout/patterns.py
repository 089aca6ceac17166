"""Patterns of a standard with slots filled by text or by a blank to write in."""

import re
from collections.abc import Mapping

from desktop_app.layout.setting import Setting
from desktop_app.layout.sheet import Run
from desktop_app.notice.parts import NoticeDate

_SLOT = re.compile(r"(\{\w+\})")


def filled(
    setting: Setting, pattern: str, values: Mapping[str, str | None], size: float, blank_mm: float
) -> tuple[Run, ...]:
    """The pattern's runs: a slot whose value is None becomes a blank of its own run.

    Neighbouring texts are joined before no-break spaces are set, so that "ngày 05" stays whole.
    """
    runs: list[Run] = []
    text = ""
    for piece in _SLOT.split(pattern):
        name = piece[1:-1] if _SLOT.fullmatch(piece) else None
        value = piece if name is None else values[name]
        if value is not None:
            text += value
            continue
        runs.append(Run(setting.text(text)))
        runs.append(setting.blank(blank_mm, size))
        text = ""
    runs.append(Run(setting.text(text)))
    return tuple(run for run in runs if run.text)


def number_text(setting: Setting) -> str | None:
    """The number with its leading zeros, None when the clerk fills it in."""
    number = setting.draft.number
    return None if number is None else str(number).zfill(setting.standard.number.digits)


def date_slots(setting: Setting) -> dict[str, str | None]:
    """Day, month and year as the header writes them (O-DATE-HEAD); None is left blank."""
    form = setting.standard.date_line
    date: NoticeDate = setting.draft.date
    return {
        "day": _padded(date.day, form.pad_day_below),
        "month": _padded(date.month, form.pad_month_below),
        "year": str(date.year),
    }


def _padded(value: int | None, below: int) -> str | None:
    if value is None:
        return None
    return f"0{value}" if value < min(below, 10) else str(value)
