"""The JSON Schema of the draft file, for those who make drafts with other programs."""

from collections.abc import Mapping
from inspect import cleandoc
from types import MappingProxyType
from typing import Any, Final

import msgspec

from desktop_app.notice.blocks import WIDEST_COLUMN
from desktop_app.notice.draft import NUMBERS, VERSION, Draft
from desktop_app.notice.parts import CLOCK, DRAFT_ROUNDS, MONTHS, YEARS
from desktop_app.notice.schema_texts import FIELD_TEXTS

_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
_REQUIRED_IN_FILE: Final = ("format", "version")


def _between(limits: tuple[int, int]) -> dict[str, object]:
    return {"minimum": limits[0], "maximum": limits[1]}


_LIMITS: Final[Mapping[str, Mapping[str, object]]] = MappingProxyType(
    {
        "Draft.id": {"minLength": 1},
        "Draft.number": _between(NUMBERS),
        "NoticeDate.day": _between((1, 31)),
        "NoticeDate.month": _between(MONTHS),
        "NoticeDate.year": _between(YEARS),
        "Marks.draft_round": _between(DRAFT_ROUNDS),
        "Session.from": {"pattern": f"^(?:{CLOCK.pattern})$"},
        "Session.to": {"pattern": f"^(?:{CLOCK.pattern})$"},
        "Block.id": {"minLength": 1},
        "Block.widths": {"items": {"exclusiveMinimum": 0, "maximum": WIDEST_COLUMN}},
        "Span.start": {"minimum": 0},
        "Span.end": {"minimum": 1},
    }
)
"""What the values check themselves, in the words of the schema."""


def draft_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of a draft of the present version, made anew at every call.

    Titles are Vietnamese, descriptions English. It cannot say what a schema has no words for: ids
    that differ, legal nesting of levels, spans inside their text, rows as wide as their header.
    """
    schema = msgspec.json.decode(msgspec.json.encode(msgspec.json.schema(Draft)))
    definitions: dict[str, Any] = schema.pop("$defs")
    for name, definition in definitions.items():
        definition["description"] = cleandoc(definition["description"])
        for field, described in definition["properties"].items():
            _describe(described, f"{name}.{field}")
    definitions["Draft"]["required"] = [*_REQUIRED_IN_FILE, *definitions["Draft"]["required"]]
    return {
        "$schema": _DIALECT,
        "$id": f"urn:tbkl:draft:{VERSION}",
        "title": "Bản thảo thông báo kết luận",
        "description": "Draft of a notice of conclusions (.tbkl)",
        **schema,
        "$defs": definitions,
    }


def _describe(described: dict[str, Any], field: str) -> None:
    title, description = FIELD_TEXTS[field]
    described["title"], described["description"] = title, description
    # Of "number or null" the limits concern the number; the other kinds ignore them.
    described.update(_LIMITS.get(field, {}))
