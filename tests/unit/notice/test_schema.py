"""The JSON Schema says what loading demands, as far as a schema has words for it."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from desktop_app.notice.draft import Draft
from desktop_app.notice.draft_file import load_draft, save_draft
from desktop_app.notice.schema import draft_schema
from desktop_app.notice.schema_texts import FIELD_TEXTS
from tests.builders.draft_strategies import drafts
from tests.unit.notice.file_tables import REMOVED, a_tree, changed

SCHEMA = draft_schema()
SAMPLES = sorted((Path(__file__).parents[3] / "resources" / "samples").glob("*.tbkl"))
TYPES: dict[str, type | tuple[type, ...]] = {
    "object": dict,
    "array": list,
    "string": str,
    "integer": int,
    "number": (int, float),
    "null": type(None),
}


def faults(value: Any, schema: dict[str, Any], path: str = "$") -> Iterator[str]:
    """Where `value` breaks the schema: the keywords that ours uses, and no others."""
    if "$ref" in schema:
        yield from faults(value, SCHEMA["$defs"][schema["$ref"].rpartition("/")[2]], path)
    if "anyOf" in schema and all(list(faults(value, one, path)) for one in schema["anyOf"]):
        yield path
    if "type" in schema and not isinstance(value, TYPES[schema["type"]]):
        yield path
    if "enum" in schema and value not in schema["enum"]:
        yield path
    yield from _limits(value, schema, path)
    if isinstance(value, dict):
        yield from _fields(value, schema, path)
    if isinstance(value, list) and "items" in schema:
        for index, item in enumerate(value):
            yield from faults(item, schema["items"], f"{path}[{index}]")


def _limits(value: Any, schema: dict[str, Any], path: str) -> Iterator[str]:
    if isinstance(value, str):
        if len(value) < schema.get("minLength", 0):
            yield path
        if not re.search(schema.get("pattern", ""), value):
            yield path
    if isinstance(value, int | float) and not (
        schema.get("minimum", value) <= value <= schema.get("maximum", value)
        and value > schema.get("exclusiveMinimum", value - 1)
    ):
        yield path


def _fields(value: dict[str, Any], schema: dict[str, Any], path: str) -> Iterator[str]:
    known = schema.get("properties", {})
    for name in schema.get("required", ()):
        if name not in value:
            yield f"{path}.{name}"
    for name, part in value.items():
        if name in known:
            yield from faults(part, known[name], f"{path}.{name}")
        elif schema.get("additionalProperties") is False:
            yield f"{path}.{name}"


def keywords(schema: Any) -> Iterator[str]:
    if isinstance(schema, dict):
        for name, part in schema.items():
            if name in ("properties", "$defs"):
                for inner in part.values():
                    yield from keywords(inner)
            else:
                yield name
                if name not in ("default", "enum"):
                    yield from keywords(part)
    elif isinstance(schema, list):
        for part in schema:
            yield from keywords(part)


def test_the_schema_uses_no_keyword_that_this_test_does_not_know() -> None:
    assert set(keywords(SCHEMA)) <= {
        "$schema", "$id", "$ref", "title", "description", "type", "required", "default", "enum",
        "anyOf", "items", "additionalProperties", "format", "pattern", "minLength", "minimum",
        "maximum", "exclusiveMinimum",
    }  # fmt: skip


def test_every_field_has_a_vietnamese_title_and_an_english_description() -> None:
    fields = {
        f"{name}.{field}": described
        for name, definition in SCHEMA["$defs"].items()
        for field, described in definition["properties"].items()
    }
    assert set(fields) == set(FIELD_TEXTS)
    for name, (title, description) in FIELD_TEXTS.items():
        assert (fields[name]["title"], fields[name]["description"]) == (title, description)
        assert title
        assert description


def test_the_schema_is_named_without_an_address() -> None:
    assert SCHEMA["$id"] == "urn:tbkl:draft:1"
    assert SCHEMA["title"] == "Bản thảo thông báo kết luận"
    assert all(
        definition["additionalProperties"] is False for definition in SCHEMA["$defs"].values()
    )
    assert json.loads(json.dumps(SCHEMA)) == SCHEMA


def test_every_call_makes_a_schema_of_its_own() -> None:
    draft_schema()["$defs"].clear()
    assert draft_schema() == SCHEMA


@settings(max_examples=15)
@given(drafts())
def test_saved_drafts_keep_the_schema(draft: Draft) -> None:
    assert list(faults(json.loads(save_draft(draft)), SCHEMA)) == []


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("format", REMOVED),
        ("version", REMOVED),
        ("id", ""),
        ("profile.organ", REMOVED),
        ("profile.system", "army"),
        ("profile.colour", "red"),
        ("number", 0),
        ("date.month", 13),
        ("date.year", "2022"),
        ("meeting.sessions[0].from", "8:00"),
        ("meeting.sessions[0].start", "08:00"),
        ("body[0].level", "chapter"),
        ("body[0].children[1].text", None),
        ("body[1].children[0].spans[0].start", -1),
        ("body[1].children[0].directive.assignees", "Sở Y tế"),
        ("appendices[0].body[1].rows[0][1]", 5),
        ("appendices[0].body[1].widths", [0, 10]),
        ("recipients[0].text", REMOVED),
    ],
)
def test_what_breaks_the_schema_is_found_at_its_place(path: str, value: object) -> None:
    found = [place.removeprefix("$.") for place in faults(changed(path, value), SCHEMA)]
    # What may be null is one choice of two, and is named as a whole.
    assert found
    assert all(place.startswith(path) or path.startswith(place) for place in found)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.stem)
def test_every_shipped_sample_keeps_the_schema_and_loads(sample: Path) -> None:
    assert list(faults(json.loads(sample.read_bytes()), SCHEMA)) == []
    draft = load_draft(sample.read_bytes())
    assert load_draft(save_draft(draft)) == draft


def test_there_are_samples() -> None:
    assert SAMPLES


def test_the_tree_of_the_tests_keeps_the_schema() -> None:
    assert list(faults(a_tree(), SCHEMA)) == []
