"""What a place in a draft is called on the form, so that no one need read its path."""

from typing import Any, Final, get_args

from msgspec import Struct

from desktop_app.notice.draft import Draft
from desktop_app.notice.paths import Steps, parse_path
from desktop_app.notice.schema_texts import FIELD_TEXTS
from desktop_app.notice.strict import field_type

_PASSED_OVER: Final = frozenset({"children"})
"""A block below a block is still part of the content."""


def field_title(path: str) -> str | None:
    """The Vietnamese name of the field at `path`; None for the whole file and unknown fields."""
    steps = parse_path(path) or ()
    for end in range(len(steps), 0, -1):
        name = steps[end - 1]
        if isinstance(name, str) and name not in _PASSED_OVER:
            return _title(steps[: end - 1], name)
    return None


def _title(owner: Steps, name: str) -> str | None:
    kind: Any = field_type(Draft, owner)
    for part in (kind, *get_args(kind)):
        if isinstance(part, type) and issubclass(part, Struct):
            title, _ = FIELD_TEXTS.get(f"{part.__name__}.{name}", (None, None))
            return title
    return None
