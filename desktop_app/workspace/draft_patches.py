"""What differs between two values of a draft, as a small JSON-able patch, and its application.

Parts that two drafts share are passed over at once, so that a patch costs what has changed.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import msgspec

from desktop_app.notice.paths import Step
from desktop_app.notice.strict import convert_strictly, field_type


class Put(msgspec.Struct, frozen=True, tag="put"):
    """Another value instead."""

    value: Any


class Fields(msgspec.Struct, frozen=True, tag="fields"):
    """Changes of fields, by their names in the file."""

    fields: dict[str, "Patch"]


class Items(msgspec.Struct, frozen=True, tag="items"):
    """Changes of items of a list that stays as long as it is, by index."""

    items: dict[int, "Patch"]


class Splice(msgspec.Struct, frozen=True, tag="splice"):
    """`removed` items from `start` on give way to the new ones."""

    start: int
    removed: int
    items: tuple[Any, ...]


Patch = Put | Fields | Items | Splice


class PatchMisfit(ValueError):
    """A patch that is none of this value: from another draft, or damaged."""


def patch_of(old: Any, new: Any) -> Patch | None:
    """What makes `new` of `old`, two values of the same field; None when they are equal."""
    if old is new or old == new:
        return None
    if isinstance(new, msgspec.Struct) and type(old) is type(new):
        return _fields_patch(old, new)
    if isinstance(new, tuple) and isinstance(old, tuple):
        return _list_patch(old, new)
    return Put(new)


def patched(value: Any, patch: Patch, kind: Any) -> Any:
    """`value`, which is of type `kind`, after the patch; what did not change is shared.

    Raises ValueError (PatchMisfit or DraftError) for a patch that does not fit.
    """
    if isinstance(patch, Put):
        return convert_strictly(patch.value, kind)
    if isinstance(patch, Fields):
        return _with_fields(value, patch, kind)
    if not isinstance(value, tuple):
        raise PatchMisfit("no list")
    inner = _kind_at(kind, 0)
    if isinstance(patch, Items):
        return _with_items(value, patch, inner)
    end = patch.start + patch.removed
    if not 0 <= patch.start <= end <= len(value):
        raise PatchMisfit("splice")
    added = tuple(convert_strictly(item, inner) for item in patch.items)
    return (*value[: patch.start], *added, *value[end:])


def _fields_patch(old: msgspec.Struct, new: msgspec.Struct) -> Fields:
    names = zip(new.__struct_encode_fields__, new.__struct_fields__, strict=True)
    patches = {key: patch_of(getattr(old, name), getattr(new, name)) for key, name in names}
    return Fields({key: patch for key, patch in patches.items() if patch is not None})


def _list_patch(old: Sequence[Any], new: Sequence[Any]) -> Patch:
    if len(old) == len(new):
        patches = ((n, patch_of(*pair)) for n, pair in enumerate(zip(old, new, strict=True)))
        return Items({index: patch for index, patch in patches if patch is not None})
    start = _common(old, new, 0)
    end = _common(old[::-1], new[::-1], start)
    return Splice(start, len(old) - start - end, tuple(new[start : len(new) - end]))


def _common(old: Sequence[Any], new: Sequence[Any], taken: int) -> int:
    """How many first items are equal, leaving the `taken` ones at the other end alone."""
    most = min(len(old), len(new)) - taken
    return next((n for n in range(most) if old[n] != new[n]), most)


def _with_items(value: tuple[Any, ...], patch: Items, inner: Any) -> tuple[Any, ...]:
    items = list(value)
    for index, part in patch.items.items():
        if not 0 <= index < len(items):
            raise PatchMisfit("item")
        items[index] = patched(items[index], part, inner)
    return tuple(items)


def _with_fields(value: Any, patch: Fields, kind: Any) -> Any:
    if not isinstance(value, msgspec.Struct):
        raise PatchMisfit("no fields")
    names = dict(zip(value.__struct_encode_fields__, value.__struct_fields__, strict=True))
    changes = {}
    for key, part in patch.fields.items():
        if key not in names:
            raise PatchMisfit("field")
        name = names[key]
        changes[name] = patched(getattr(value, name), part, _kind_at(kind, key))
    return msgspec.structs.replace(value, **changes)


@lru_cache(maxsize=256)  # asked for every patch of a long history, and slow to find out
def _kind_at(kind: Any, step: Step) -> Any:
    return field_type(kind, (step,))
