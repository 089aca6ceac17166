"""Plain fields of a draft set by path: pure, strict, and sharing all that stays the same."""

import datetime as dt
from typing import Any, Final

import msgspec

from desktop_app.notice.draft import Draft
from desktop_app.notice.errors import EditFault
from desktop_app.notice.paths import Steps, format_path, parse_path
from desktop_app.notice.strict import convert_strictly, field_type, replaced
from desktop_app.notice.text_rules import clean_tree

_NO_TEXT: Final = (bytes, bytearray, memoryview, dt.datetime, dt.time)
"""What msgspec would write as text but no field takes for one."""


def with_field(draft: Draft, path: str | Steps, value: object) -> Draft:
    """The draft with `value` in the field at `path`; the same draft when it holds that already.

    `path` is in the seam's form ("meeting.chairs[0].name") or steps ("meeting", "chairs", 0,
    "name"), with the names of the file. `value` is of the field's type or in the form of the file
    (a list of objects, "2022-07-05"); its texts become NFC. A list is set whole or by an index it
    has. Raises EditFault unknown_path (found), and what `load_draft` raises for such a value.
    """
    steps = parse_path(path) if isinstance(path, str) else path
    if not steps or field_type(Draft, steps) is None:
        raise EditFault("unknown_path", path if isinstance(path, str) else format_path(path))
    changed: Draft = _changed(draft, steps, 0, value)
    return draft if changed == draft else changed


def clean_value(value: object, kind: Any, steps: Steps) -> Any:
    """`value` as one of type `kind` that stands at `steps` of a draft: clean texts, right types.

    `value` is of the type or in the form of the file. Raises DraftError with the draft's path.
    """
    try:
        tree = msgspec.to_builtins(value, builtin_types=_NO_TEXT)
    except (TypeError, ValueError, OverflowError):
        tree = value  # no part of any draft; the strict reading says so
    return convert_strictly(clean_tree(tree, steps), kind, format_path(steps))


def _changed(value: Any, steps: Steps, depth: int, new: object) -> Any:
    """`value`, which stands at steps[:depth] of the draft, with `new` at `steps`."""
    if depth == len(steps):
        return clean_value(new, field_type(Draft, steps), steps)
    step, path = steps[depth], format_path(steps[:depth])
    if isinstance(step, int):
        if not 0 <= step < len(value or ()):
            raise EditFault("unknown_path", format_path(steps[: depth + 1]))
        item = _changed(value[step], steps, depth + 1, new)
        return (*value[:step], item, *value[step + 1 :])
    if value is None:
        raise EditFault("unknown_path", path)
    name = _attribute(type(value), step)
    inner = _changed(getattr(value, name), steps, depth + 1, new)
    return replaced(value, path, **{name: inner})


def _attribute(kind: type[msgspec.Struct], name: str) -> str:
    """What the field called `name` in the file is called in the class."""
    fields = msgspec.structs.fields(kind)
    return next(field.name for field in fields if field.encode_name == name)
