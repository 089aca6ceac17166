"""The value of a field as its widget shows it, and what the widget gives as it is kept.

Shown: a text for text, multiline, number and date; the option's value for a choice; whether it is
on for a toggle; `Built` for a built one; the draft's own value for all others.
"""

import datetime as dt
import re
from collections.abc import Callable
from typing import Any, Final, NamedTuple, get_args

from desktop_app.notice.draft import Draft
from desktop_app.notice.paths import Steps, parse_path
from desktop_app.notice.strict import field_type
from desktop_app.notice.text_rules import is_multiline
from desktop_app.notice.wording import closing_of, opening_of, subject_of
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.forms.field_specs import FieldSpec
from desktop_app.presenters.forms.typed_dates import notice_date_text, typed_notice_date

NO_NUMBER: Final = noted("Chỉ ghi chữ số, ví dụ 12; để trống thì trang giấy chừa chỗ.")
NO_DATE: Final = noted("Chưa hiểu ngày này; hãy gõ như 5/7/2022, 7/2022 hoặc hôm nay.")

_BREAKS: Final = re.compile("[\t\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")


class Built(NamedTuple):
    """A built text by its paragraphs; `is_own`: the drafter took it over and writes it herself."""

    paragraphs: tuple[str, ...]
    is_own: bool


class NotUnderstood(Exception):
    """What was typed is no value of the field; `sentence` says so, in Vietnamese source words."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


def at_path(draft: Draft, path: str) -> Any:
    """What stands in the draft at `path`, which is a field of it; None below an empty value."""
    value: Any = draft
    for step in parse_path(path) or ():
        if value is None:
            return None
        value = value[step] if isinstance(step, int) else getattr(value, step)
    return value


def shown_value(draft: Draft, spec: FieldSpec) -> Any:
    """The value of the field as its widget shows it."""
    if spec.kind == "built":
        return built(draft, spec.path)
    value = at_path(draft, spec.path)
    if spec.kind == "date":
        return notice_date_text(value)
    if spec.kind in {"text", "multiline", "number"}:
        return "" if value is None else str(value)
    if spec.kind == "toggle":
        return value == spec.options[1].value
    return value


def stored_value(draft: Draft, spec: FieldSpec, shown: Any, today: dt.date) -> Any:
    """What is kept for what the widget gives; raises NotUnderstood."""
    if spec.kind == "toggle":
        return spec.options[1 if shown else 0].value
    if spec.kind == "built":
        return _taken_over(shown, spec.path)
    if spec.kind == "number":
        return _number(shown)
    if spec.kind == "date":
        date = typed_notice_date(shown, today, draft.date.year)
        if date is None:
            raise NotUnderstood(NO_DATE)
        return date
    if spec.kind in {"text", "multiline"}:
        return _text(shown, parse_path(spec.path) or ())
    return shown


def one_line(text: str) -> str:
    """The text without line breaks and tabs, as a field of one paragraph can hold it."""
    return _BREAKS.sub(" ", text).strip()


def built(draft: Draft, path: str) -> Built:
    """The built text at "subject", "opening" or "closing" as it will be printed."""
    makers: dict[str, Callable[[Draft], tuple[str, ...]]] = {
        "subject": lambda notice: (subject_of(notice),),
        "opening": opening_of,
        "closing": closing_of,
    }
    return Built(makers[path](draft), at_path(draft, path) is not None)


def _text(typed: str, steps: Steps) -> str | None:
    text = typed if is_multiline(steps) else one_line(typed)
    is_optional = type(None) in get_args(field_type(Draft, steps))
    return text or None if is_optional else text


def _number(typed: str) -> int | None:
    digits = typed.strip()
    if not digits:
        return None
    if not (digits.isascii() and digits.isdecimal()):
        raise NotUnderstood(NO_NUMBER)
    return int(digits[:9])


def _taken_over(shown: Built, path: str) -> str | tuple[str, ...] | None:
    if not shown.is_own:
        return None
    paragraphs = tuple(filter(None, map(one_line, shown.paragraphs)))
    return " ".join(paragraphs) if path == "subject" else paragraphs
