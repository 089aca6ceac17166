"""Every fault of a draft as it really happens: by loading a file or by an edit."""

import json
from collections.abc import Callable, Mapping

import pytest

from desktop_app.notice.body_edits import insert_lines, remove
from desktop_app.notice.draft import Draft
from desktop_app.notice.draft_file import load_draft, save_draft
from desktop_app.notice.edits import with_field
from desktop_app.notice.errors import DraftError
from desktop_app.notice.json_text import MAX_BYTES
from desktop_app.notice.span_edits import toggle_style
from tests.builders.drafts import a_draft
from tests.unit.notice.file_tables import REMOVED, a_tree, changed, file_of

WHOLE = save_draft(a_draft())
TABLE = "appendices[0].body[1]"


def loading(data: bytes) -> DraftError:
    """The fault of a file with these bytes."""
    return _raised(lambda: load_draft(data))


def loading_with(path: str, value: object) -> DraftError:
    """The fault of a draft that has `value` at `path`."""
    return loading(file_of(changed(path, value)))


def editing(edit: Callable[[Draft], object]) -> DraftError:
    """The fault of an edit of a good draft."""
    return _raised(lambda: edit(load_draft(file_of(a_tree()))))


def _raised(action: Callable[[], object]) -> DraftError:
    with pytest.raises(DraftError) as caught:
        action()
    return caught.value


def _id_used_twice() -> DraftError:
    tree = a_tree()
    tree["body"][1]["id"] = tree["body"][0]["id"]
    return loading(file_of(tree))


def _table_in_body() -> DraftError:
    table = {"id": "t", "level": "table", "columns": ["TT"]}
    return loading_with("body", [table])


FAULTS: Mapping[str, Callable[[], DraftError]] = {
    "empty_file": lambda: loading(b""),
    "too_large": lambda: loading(b" " * (MAX_BYTES + 1)),
    "utf16": lambda: loading(WHOLE.decode().encode("utf-16")),
    "not_utf8": lambda: loading(b'{"format": "\xe9"}'),
    "other_file": lambda: loading(b"PK\x03\x04\x14\0"),
    "not_json": lambda: loading(b'{"format": "tbkl-draft",}'),
    "truncated": lambda: loading(WHOLE[: len(WHOLE) // 2]),
    "too_deep": lambda: loading(b"[" * 100_000),
    "not_a_draft": lambda: loading(b'{"format": "x"}'),
    "newer_version": lambda: loading_with("version", 7),
    "older_version_unknown": lambda: loading_with("version", -1),
    "missing_field": lambda: loading_with("profile.organ", REMOVED),
    "unknown_field": lambda: loading_with("profile.organe", "x"),
    "duplicate_field": lambda: loading(b'{"format": "tbkl-draft", "version": 1, "version": 1}'),
    "wrong_type": lambda: loading_with("number", "12"),
    "bad_value": lambda: loading_with("date.month", 13),
    "bad_number": lambda: loading_with("number", float("nan")),
    "bad_date": lambda: loading_with("body[1].children[0].directive.deadline", "30/9/2026"),
    "bad_clock": lambda: loading_with("meeting.sessions[0].from", "8h30"),
    "empty_id": lambda: loading_with("body[0].children[1].id", ""),
    "duplicate_id": _id_used_twice,
    "block_nesting": lambda: loading_with("body[0].children[1].level", "section"),
    "span_outside_text": lambda: loading_with(
        "body[2].children[0].spans", [{"start": 3, "end": 99, "style": "bold"}]
    ),
    "not_a_table": lambda: loading_with("body[2].children[0].columns", ["TT"]),
    "table_in_body": _table_in_body,
    "table_with_text": lambda: loading_with(f"{TABLE}.text", "x"),
    "table_shape": lambda: loading_with(f"{TABLE}.rows[1]", ["2"]),
    "table_widths": lambda: loading_with(f"{TABLE}.widths", [10]),
    "chair_of_two_kinds": lambda: loading_with("meeting.chairs[0].collective", "Thường trực"),
    "unknown_slot": lambda: loading_with("profile.wording", {"opening": ["Ngày {ngày}, họp."]}),
    "unclosed_slot": lambda: loading_with("profile.wording", {"closing": ["{cơ quan"]}),
    "control_character": lambda: loading_with("subject", "kết\x07luận"),
    "line_break": lambda: loading_with("recipients[1].text", "Như trên\nLưu"),
    "tab": lambda: loading_with("signature.name", "\tTrần Văn Bình"),
    "lone_surrogate": lambda: loading_with("notes", "a\ud800"),
    "unknown_block": lambda: editing(lambda draft: remove(draft, ["b99"])),
    "unknown_path": lambda: editing(lambda draft: with_field(draft, "meeting.sessions[9]", {})),
    "outside_text": lambda: editing(
        lambda draft: toggle_style(draft, draft.body[0].id, 3, 999, "bold")
    ),
    "ids_and_lines": lambda: editing(
        lambda draft: insert_lines(draft, draft.body[0].id, ["một", "hai"], ["b90"])
    ),
}

OTHERS: Mapping[str, Callable[[], DraftError]] = {
    "a code of several causes: a width": lambda: loading_with(f"{TABLE}.widths", [-1, 10]),
    "a width beyond any number": lambda: editing(
        lambda draft: with_field(draft, f"{TABLE}.widths", [10**400, 1])
    ),
    "a word that is none of a few": lambda: loading_with("profile.system", "army"),
    "the only word there is": lambda: editing(lambda draft: with_field(draft, "version", 3)),
    "a date that is a number": lambda: loading_with(
        "body[1].children[0].directive.deadline", 20260930
    ),
    "a fraction": lambda: loading_with("date.year", 2026.5),
    "an object of the program": lambda: editing(
        lambda draft: with_field(draft, "subject", object())
    ),
    "bytes": lambda: editing(lambda draft: with_field(draft, "subject", b"x")),
    "cut off inside a letter": lambda: loading('{"format": "Uỷ'.encode()[:-1]),
    "an old Word file": lambda: loading(b"\xd0\xcf\x11\xe0"),
    "a PDF": lambda: loading(b"%PDF-1.7"),
    "too deep": lambda: loading_with("notes", json.loads("[" * 60 + "]" * 60)),
    "doubled names with a line break": lambda: loading(
        b'{"format": "tbkl-draft", "version": 1, "a\\nb": 1, "a\\nb": 2}'
    ),
    "no version": lambda: loading(b'{"format": "tbkl-draft"}'),
    "a very long name": lambda: loading_with("profile", {"x" * 5000: 1}),
}
