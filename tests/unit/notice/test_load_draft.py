"""Faults in a draft that is JSON: each with its code and its exact path."""

from typing import Any
from unicodedata import normalize

import pytest

from desktop_app.notice.draft_file import load_draft, save_draft
from desktop_app.notice.errors import (
    DraftError,
    FileFault,
    ShapeFault,
    TextFault,
    ValueFault,
    VersionFault,
)
from tests.builders.drafts import a_span
from tests.unit.notice.file_tables import REMOVED, a_tree, changed, file_of


def fault_of(data: bytes) -> DraftError:
    with pytest.raises(DraftError) as caught:
        load_draft(data)
    return caught.value


def test_the_tree_without_changes_is_a_draft() -> None:
    assert load_draft(file_of(a_tree())).body[1].children[0].directive is not None


SHAPES: list[tuple[str, object, str, dict[str, str]]] = [
    ("version", REMOVED, "missing_field", {"field": "version"}),
    ("id", REMOVED, "missing_field", {"field": "id"}),
    ("profile", REMOVED, "missing_field", {"field": "profile"}),
    ("profile.organ", REMOVED, "missing_field", {"field": "organ"}),
    ("date.year", REMOVED, "missing_field", {"field": "year"}),
    ("body[0].children[1].level", REMOVED, "missing_field", {"field": "level"}),
    ("body[1].children[0].spans[0].style", REMOVED, "missing_field", {"field": "style"}),
    ("recipients[1].text", REMOVED, "missing_field", {"field": "text"}),
    ("meeting.sessions[1].date", REMOVED, "missing_field", {"field": "date"}),
    ("titel", "x", "unknown_field", {"field": "titel"}),
    ("profile.organe", "x", "unknown_field", {"field": "organe"}),
    ("meeting.chair", None, "unknown_field", {"field": "chair"}),
    ("meeting.sessions[0].start", "08:00", "unknown_field", {"field": "start"}),
    ("body[0].children[1].number", 1, "unknown_field", {"field": "number"}),
    ("body[1].children[0].directive.deadlin", None, "unknown_field", {"field": "deadlin"}),
    ("version", "1", "wrong_type", {"expected": "int", "found": "str"}),
    ("version", True, "wrong_type", {"expected": "int", "found": "bool"}),
    ("version", 1.5, "wrong_type", {"expected": "int", "found": "float"}),
    ("id", 7, "wrong_type", {"expected": "str", "found": "int"}),
    ("number", "12", "wrong_type", {"expected": "int | null", "found": "str"}),
    ("number", True, "wrong_type", {"expected": "int | null", "found": "bool"}),
    ("profile", [], "wrong_type", {"expected": "object", "found": "array"}),
    ("profile.organ", None, "wrong_type", {"expected": "str", "found": "null"}),
    ("date.day", "05", "wrong_type", {"expected": "int | null", "found": "str"}),
    ("opening", "Ngày", "wrong_type", {"expected": "array | null", "found": "str"}),
    ("opening[0]", 1, "wrong_type", {"expected": "str", "found": "int"}),
    ("body", {}, "wrong_type", {"expected": "array", "found": "object"}),
    ("body[2]", "x", "wrong_type", {"expected": "object", "found": "str"}),
    ("body[0].children[1].text", None, "wrong_type", {"expected": "str", "found": "null"}),
    ("body[0].level", 1, "wrong_type", {"expected": "str", "found": "int"}),
    ("body[1].children[0].spans[0].end", "4", "wrong_type", {"expected": "int", "found": "str"}),
    (
        "body[1].children[0].directive.assignees",
        "Ban Tổ chức",
        "wrong_type",
        {"expected": "array", "found": "str"},
    ),
    ("appendices[0].body[1].rows[0][1]", 5, "wrong_type", {"expected": "str", "found": "int"}),
    ("notes", None, "wrong_type", {"expected": "str", "found": "null"}),
]


@pytest.mark.parametrize(("path", "value", "code", "params"), SHAPES)
def test_a_wrong_shape_is_named(
    path: str, value: object, code: str, params: dict[str, str]
) -> None:
    fault = fault_of(file_of(changed(path, value)))
    assert isinstance(fault, ShapeFault)
    assert (fault.path, fault.code, dict(fault.params)) == (path, code, params)


LEVELS = "section, item, point, dash, paragraph, table"
VALUES: list[tuple[str, object, str, dict[str, str]]] = [
    ("profile.system", "army", "bad_value", {"found": "army", "expected": "party, state"}),
    ("profile.tone", "", "bad_value", {"found": "", "expected": "new, old"}),
    (
        "marks.urgency",
        "HỎA TỐC",
        "bad_value",
        {"found": "HỎA TỐC", "expected": "KHẨN, THƯỢNG KHẨN, HOẢ TỐC"},
    ),
    ("body[0].children[1].level", "title", "bad_value", {"found": "title", "expected": LEVELS}),
    ("number", 0, "bad_value", {"found": "0", "expected": "1..99999"}),
    ("number", 10**17, "bad_value", {"found": "1" + "0" * 17}),
    ("number", 10**18, "bad_number", {"found": "1" + "0" * 18}),
    ("number", float("nan"), "bad_number", {"found": "NaN"}),
    ("appendices[0].body[1].widths", [1, float("inf")], "bad_number", {"found": "Infinity"}),
    ("date.month", 13, "bad_value", {"found": "13", "expected": "1..12"}),
    ("date.day", 32, "bad_value", {"found": "32", "expected": "1..31"}),
    ("marks.draft_round", -1, "bad_value", {"found": "-1", "expected": "1..99"}),
    ("meeting.sessions[0].from", "8h30", "bad_clock", {"found": "8h30"}),
    ("meeting.sessions[1].date", "06/7/2022", "bad_date", {"found": "06/7/2022"}),
    ("body[1].children[0].directive.deadline", "2022-02-30", "bad_date", {"found": "2022-02-30"}),
    ("body[1].children[0].directive.deadline", "", "bad_date", {"found": ""}),
    ("body[0].children[1].id", "", "empty_id", {}),
    ("body[0].children[1].level", "section", "block_nesting", {"found": "section"}),
    (
        "body[2].children[0].spans",
        [{"start": 3, "end": 99, "style": "bold"}],
        "span_outside_text",
        {},
    ),
    ("body[2].children[0].columns", ["TT"], "not_a_table", {"found": "dash"}),
    ("appendices[0].body[1].text", "x", "table_with_text", {}),
    ("appendices[0].body[1].rows[1]", ["2"], "table_shape", {"found": "1", "expected": "2"}),
    ("appendices[0].body[1].widths", [10], "table_widths", {"found": "1", "expected": "2"}),
    ("meeting.chairs[0].collective", "Thường trực", "chair_of_two_kinds", {}),
    ("profile.wording", {"opening": ["", "{sai}"]}, "unknown_slot", {"found": "{sai}"}),
]
PLACES = {
    "block_nesting": "body[0].children[1]",
    "span_outside_text": "body[2].children[0].spans[0]",
    "not_a_table": "body[2].children[0].level",
    "unknown_slot": "profile.wording.opening[1]",
}


@pytest.mark.parametrize(("path", "value", "code", "params"), VALUES)
def test_an_impossible_value_is_named(
    path: str, value: object, code: str, params: dict[str, str]
) -> None:
    fault = fault_of(file_of(changed(path, value)))
    where = f"{path}[1]" if params.get("found") == "Infinity" else PLACES.get(code, path)
    assert isinstance(fault, ValueFault)
    assert (fault.path, fault.code) == (where, code)
    assert params.items() <= fault.params.items()


def test_a_number_too_large_for_a_computer_is_a_bad_number() -> None:
    for digits in (b"1e999", b"9" * 5000, b"-" + b"9" * 5000):
        data = file_of(changed("number", 7)).replace(b'"number": 7', b'"number": ' + digits)
        assert (fault_of(data).path, fault_of(data).code) == ("number", "bad_number")


ONE_LINE = [
    "id",
    "profile.organ",
    "profile.contact",
    "marks.circulation",
    "subject",
    "meeting.name",
    "meeting.place",
    "meeting.chairs[0].posts[0]",
    "meeting.attendees[0]",
    "opening[0]",
    "closing[0]",
    "body[0].children[1].text",
    "body[1].children[0].directive.assignees[0]",
    "recipients[1].text",
    "signature.authority[0]",
    "signature.name",
    "appendices[0].title",
    "appendices[0].body[1].columns[1]",
]
MANY_LINES = ["notes", "appendices[0].body[1].rows[1][1]"]
NOWHERE = [
    ("\x07", "control_character"),
    ("\x1b", "control_character"),
    ("\x1f", "control_character"),
    ("\ufffe", "control_character"),
    ("\uffff", "control_character"),
    ("\ud800", "lone_surrogate"),
    ("\udfff", "lone_surrogate"),
]
BREAKS = ["\r", "\v", "\f", "\x1c", "\x85", "\u2028", "\u2029"]


@pytest.mark.parametrize(
    ("path", "char", "code"),
    [
        *((path, "\0", "control_character") for path in ONE_LINE),
        *((path, char, code) for path in ("subject", *MANY_LINES) for char, code in NOWHERE),
    ],
)
def test_a_character_that_no_document_holds_is_named(path: str, char: str, code: str) -> None:
    fault = fault_of(file_of(changed(path, f"Ba{char}n")))
    assert isinstance(fault, TextFault)
    assert (fault.path, fault.code) == (path, code)
    assert dict(fault.params) == {"found": f"U+{ord(char):04X}", "position": "2"}


@pytest.mark.parametrize(
    ("path", "char", "code"),
    [
        *(
            (path, char, code)
            for path in ONE_LINE
            for char, code in (("\n", "line_break"), ("\t", "tab"))
        ),
        *(("subject", char, "line_break") for char in BREAKS),
    ],
)
def test_a_text_of_one_paragraph_holds_no_line_break(path: str, char: str, code: str) -> None:
    fault = fault_of(file_of(changed(path, f"Ban{char}")))
    assert (fault.path, fault.code) == (path, code)


@pytest.mark.parametrize("path", MANY_LINES)
@pytest.mark.parametrize("typed", ["\n", "\r\n", "\r", "\x85", "\u2028", "\u2029"])
def test_notes_and_cells_hold_lines(path: str, typed: str) -> None:
    draft = load_draft(file_of(changed(path, f"một{typed}{typed}hai\tba")))
    table = draft.appendices[0].body[1]
    assert {"notes": draft.notes}.get(path, table.rows[1][1]) == "một\n\nhai\tba"


@pytest.mark.parametrize("path", MANY_LINES)
@pytest.mark.parametrize("char", ["\v", "\f", "\x1c"])
def test_notes_and_cells_hold_no_control_characters(path: str, char: str) -> None:
    fault = fault_of(file_of(changed(path, char)))
    assert (fault.path, fault.code) == (path, "control_character")


def test_a_field_name_with_an_impossible_character_is_a_fault_of_its_object() -> None:
    fault = fault_of(file_of(changed("profile", {"a\ud800": "x"})))
    assert (fault.path, fault.code) == ("profile", "lone_surrogate")


DOUBLED = [
    (b'{"format": "tbkl-draft", "version": 1, "version": 1}', "", "version"),
    (
        b'{"format": "tbkl-draft", "version": 1, "id": "x", "date": {"day": 1, "day": 2}}',
        "date",
        "day",
    ),
    (
        b'{"format": "tbkl-draft", "version": 1, "body": [{}, {"text": "", "text": ""}]}',
        "body[1]",
        "text",
    ),
]


@pytest.mark.parametrize(("data", "path", "field"), DOUBLED)
def test_a_field_given_twice_is_refused_since_one_would_be_lost(
    data: bytes, path: str, field: str
) -> None:
    fault = fault_of(data)
    assert isinstance(fault, ShapeFault)
    assert (fault.path, fault.code, fault.params["field"]) == (path, "duplicate_field", field)


def test_a_newer_version_is_told_before_its_fields_are_judged() -> None:
    tree: dict[str, Any] = {**a_tree(), "version": 2, "profile": 5, "new\ud800": "\0"}
    fault = fault_of(file_of(tree))
    assert isinstance(fault, VersionFault)
    assert (fault.path, fault.code) == ("version", "newer_version")
    assert dict(fault.params) == {"found": "2", "expected": "1"}


@pytest.mark.parametrize("version", [-1, -7])
def test_an_older_version_that_never_was_is_refused(version: int) -> None:
    fault = fault_of(file_of(changed("version", version)))
    assert (fault.path, fault.code) == ("version", "older_version_unknown")
    assert dict(fault.params) == {"found": str(version), "expected": "0..1"}


@pytest.mark.parametrize(
    "tree",
    [
        [],
        "tbkl-draft",
        None,
        7,
        {},
        {"version": 1},
        {"format": None, "version": 1},
        {"format": "other", "version": 9},
    ],
)
def test_json_of_another_kind_is_not_a_draft(tree: object) -> None:
    fault = fault_of(file_of(tree))
    assert isinstance(fault, FileFault)
    assert (fault.path, fault.code) == ("", "not_a_draft")


def test_texts_come_in_nfc_and_spans_stay_on_their_letters() -> None:
    nfc = "Giao Uỷ ban nhân dân tỉnh"
    nfd = normalize("NFD", nfc)
    start, end = nfd.index("ban"), len(normalize("NFD", "Giao Uỷ ban nhân dân"))
    tree = changed("body[2].children[0].text", nfd)
    span = {"start": start, "end": end, "style": "bold"}
    tree["body"][2]["children"][0]["spans"] = [span]
    tree["meeting"]["name"] = normalize("NFD", "Hội nghị giao ban")
    draft = load_draft(file_of(tree))
    block = draft.body[2].children[0]
    assert block.text == nfc
    assert [nfc[span.start : span.end] for span in block.spans] == ["ban nhân dân"]
    assert draft.meeting.name == "Hội nghị giao ban"
    assert normalize("NFD", "ỷ") not in save_draft(draft).decode()


@pytest.mark.parametrize(
    ("start", "end", "covered"),
    [(0, 1, "ộ"), (1, 2, "ộ"), (1, 3, "ộ"), (2, 4, "ội"), (0, 4, "ội"), (3, 4, "i")],
)
def test_a_span_that_ends_inside_a_letter_takes_the_whole_letter(
    start: int, end: int, covered: str
) -> None:
    tree = changed("body[2].children[0].text", normalize("NFD", "ội"))
    tree["body"][2]["children"][0]["spans"] = [{"start": start, "end": end, "style": "italic"}]
    block = load_draft(file_of(tree)).body[2].children[0]
    assert [block.text[span.start : span.end] for span in block.spans] == [covered]


@pytest.mark.parametrize(
    ("span", "path", "code"),
    [
        ({"start": 0, "end": 5, "style": "bold"}, "spans[0]", "span_outside_text"),
        ({"start": 2, "end": 2, "style": "bold"}, "spans[0]", "span_outside_text"),
        ({"start": -1, "end": 2, "style": "bold"}, "spans[0]", "span_outside_text"),
        ({"start": "0", "end": 2, "style": "bold"}, "spans[0].start", "wrong_type"),
        ({"end": 2, "style": "bold"}, "spans[0].start", "missing_field"),
        ("bold", "spans[0]", "wrong_type"),
    ],
)
def test_a_wrong_span_of_an_nfd_text_is_named_like_any_other(
    span: object, path: str, code: str
) -> None:
    tree = changed("body[2].children[0].text", normalize("NFD", "ội"))
    tree["body"][2]["children"][0]["spans"] = [span]
    fault = fault_of(file_of(tree))
    assert (fault.path, fault.code) == (f"body[2].children[0].{path}", code)


def test_spans_of_an_nfc_text_are_not_moved() -> None:
    draft = load_draft(file_of(a_tree()))
    assert draft.body[1].children[0].spans == (a_span(0, 24),)
