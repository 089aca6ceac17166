"""A JSON tree as values of the draft, every fault with its exact path (msgspec in strict mode)."""

import re
from types import UnionType
from typing import Any, Final, Literal, TypeVar, Union, get_args, get_origin

import msgspec

from desktop_app.notice.errors import DraftError, ShapeFault, ValueFault
from desktop_app.notice.paths import Steps, join_paths, parse_path

T = TypeVar("T")
S = TypeVar("S", bound=msgspec.Struct)

_PLACE: Final = re.compile(r" - at `(?P<path>[^`]*)`\Z")
_MISSING: Final = re.compile(r"Object missing required field `(?P<field>[^`]*)`")
_UNKNOWN: Final = re.compile(r"Object contains unknown field `(?P<field>.*)`", re.DOTALL)
_TYPE: Final = re.compile(r"Expected `(?P<expected>.*)`, got `(?P<found>.*)`")
_CHOICE: Final = re.compile(r"Invalid enum value (?P<found>.*)", re.DOTALL)
_BAD_DATE: Final = "Invalid RFC3339 encoded date"


def convert_strictly(tree: object, kind: type[T] | Any, path: str = "") -> T:
    """The value of type `kind` that `tree` describes; `path` is where it stands in the draft.

    Raises ShapeFault (field, expected, found) and ValueFault (found, expected).
    """
    try:
        value: T = msgspec.convert(tree, kind, strict=True)
    except msgspec.ValidationError as fault:
        raise _translated(fault, tree, kind).under(path) from None
    return value


def _translated(fault: msgspec.ValidationError, tree: object, kind: Any) -> DraftError:
    message, path = str(fault), ""
    place = _PLACE.search(message)
    if place is not None:
        message = message[: place.start()]
        path = place["path"].removeprefix("$").removeprefix(".")
    if isinstance(fault.__cause__, DraftError):
        return fault.__cause__.under(path)
    if match := _MISSING.fullmatch(message):
        return ShapeFault("missing_field", join_paths(path, match["field"]), field=match["field"])
    if match := _UNKNOWN.fullmatch(message):
        return ShapeFault("unknown_field", join_paths(path, match["field"]), field=match["field"])
    if match := _TYPE.fullmatch(message):
        return ShapeFault("wrong_type", path, expected=match["expected"], found=match["found"])
    if match := _CHOICE.fullmatch(message):
        expected = ", ".join(_choices(field_type(kind, parse_path(path) or ())))
        return ValueFault("bad_value", path, found=match["found"].strip("'"), expected=expected)
    found = str(_part(tree, path))
    if message == _BAD_DATE:
        return ValueFault("bad_date", path, found=found, expected="YYYY-MM-DD")
    return ValueFault("bad_value", path, found=found, expected=message)


def field_type(kind: Any, steps: Steps) -> Any:
    """The type of what stands at `steps` of a value of type `kind`; None when there is no such."""
    for step in steps:
        inner = _without_none(kind)
        if isinstance(step, int):
            kind = get_args(inner)[0] if get_origin(inner) is tuple else None
        elif isinstance(inner, type) and issubclass(inner, msgspec.Struct):
            types = {field.encode_name: field.type for field in msgspec.structs.fields(inner)}
            kind = types.get(step)
        else:
            kind = None
        if kind is None:
            return None
    return kind


def _without_none(kind: Any) -> Any:
    if get_origin(kind) not in (Union, UnionType):
        return kind
    return next(part for part in get_args(kind) if part is not type(None))


def _choices(kind: Any) -> list[str]:
    inner = _without_none(kind)
    return [str(choice) for choice in get_args(inner)] if get_origin(inner) is Literal else []


def _part(tree: object, path: str) -> object:
    for step in parse_path(path) or ():
        if isinstance(tree, dict) and isinstance(step, str):
            tree = tree.get(step)
        elif isinstance(tree, list) and isinstance(step, int):
            tree = tree[step]
        else:
            return None
    return tree


def replaced(value: S, path: str, **changes: Any) -> S:
    """A copy of `value` with `changes`; the value checks itself, faults begin with `path`."""
    try:
        return msgspec.structs.replace(value, **changes)
    except DraftError as fault:
        raise fault.under(path) from None
