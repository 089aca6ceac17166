"""Bytes that are no draft file at all, or not the whole of one."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.notice.draft import Draft
from desktop_app.notice.draft_file import load_draft, save_draft
from desktop_app.notice.errors import DraftError, FileFault
from desktop_app.notice.json_text import MAX_BYTES
from desktop_app.notice.text_rules import MAX_DEPTH
from tests.builders.draft_strategies import drafts
from tests.builders.drafts import a_draft

FILE = save_draft(a_draft())
BOM = b"\xef\xbb\xbf"


def fault_of(data: bytes) -> DraftError:
    with pytest.raises(DraftError) as caught:
        load_draft(data)
    return caught.value


@pytest.mark.parametrize(
    "data", [b"", b" \r\n\t ", BOM, BOM + b"\n", b"\0", b"\0" * 4096], ids=repr
)
def test_a_file_with_nothing_in_it_is_empty(data: bytes) -> None:
    assert fault_of(data).code == "empty_file"


def test_a_byte_order_mark_is_no_fault() -> None:
    assert load_draft(BOM + FILE) == load_draft(FILE)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_other_unicode_encodings_are_named(encoding: str) -> None:
    assert fault_of(FILE.decode().encode(encoding)).code == "utf16"


@pytest.mark.parametrize(
    ("data", "offset"),
    [
        (b'{"format": "tbkl-draft", "subject": "\xe9"}', "37"),
        (BOM + b'{"a": "\xff"}', "10"),
        ('{"a": "Uỷ ban"}'.encode().replace("ỷ".encode(), b"\xf5"), "8"),
        (b'{"a": "\xed\xa0\x80"}', "7"),  # a surrogate in UTF-8
    ],
)
def test_bytes_that_are_not_utf8_are_placed(data: bytes, offset: str) -> None:
    fault = fault_of(data)
    assert (fault.code, fault.params["offset"]) == ("not_utf8", offset)


@pytest.mark.parametrize(
    ("data", "kind"),
    [(b"PK\x03\x04\x14\0\x06\0", "zip"), (b"%PDF-1.7\n", "pdf"), (b"\xd0\xcf\x11\xe0\xa1", "ole")],
)
def test_a_file_of_another_program_is_named(data: bytes, kind: str) -> None:
    fault = fault_of(data)
    assert (fault.code, fault.params["found"]) == ("other_file", kind)


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("THÔNG BÁO", 1, 1),
        ("<?xml version='1.0'?>", 1, 1),
        ("{'format': 'tbkl-draft'}", 1, 2),
        ('{"format" "tbkl-draft"}', 1, 11),
        ('{"format": "tbkl-draft",}', 1, 25),
        ('{"a": "một\nhai"}', 1, 11),
        ('{\n  "a": 1,\n  "b": tru\n}', 3, 8),
        ('{"a": "\\x41"}', 1, 8),
        ('{"a": "\\u12"}', 1, 9),
        ('{"a": 01}', 1, 8),
        ('{"a": 1} {"a": 1}', 1, 10),
        ('{"a": 1} // ghi chú', 1, 10),
        ('{"ầ": [1, 2}', 1, 12),
    ],
)
def test_what_is_not_json_is_placed(text: str, line: int, column: int) -> None:
    fault = fault_of(text.encode())
    assert isinstance(fault, FileFault)
    assert (fault.path, fault.code) == ("", "not_json")
    before = text.splitlines(keepends=True)[: line - 1]
    offset = len("".join(before).encode()) + len(text.splitlines()[line - 1][: column - 1].encode())
    assert dict(fault.params) == {"line": str(line), "column": str(column), "offset": str(offset)}


def test_the_offset_counts_the_byte_order_mark() -> None:
    assert fault_of(BOM + b"{'a': 1}").params["offset"] == "4"


@given(st.integers(1, len(FILE) - 2))
def test_a_file_cut_off_anywhere_is_told_from_one_that_is_wrong(length: int) -> None:
    assert fault_of(FILE[:length]).code == "truncated"


@settings(max_examples=20)
@given(drafts(), st.data())
def test_any_draft_cut_off_anywhere_is_truncated(draft: Draft, data: st.DataObject) -> None:
    tree = json.loads(save_draft(draft))
    file = json.dumps(tree, ensure_ascii=data.draw(st.booleans())).encode()
    assert fault_of(file[: data.draw(st.integers(1, len(file) - 1))]).code == "truncated"


@pytest.mark.parametrize(
    "data",
    [
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b"[" * 100_000 + b"]" * 100_000,
        b'{"format": "tbkl-draft", "version": 1, "x": ' + b"[" * 300 + b"]" * 300 + b"}",
        b'{"format": "tbkl-draft", "version": 1, "x": ' + b'{"a":' * 990 + b"1" + b"}" * 991,
    ],
    ids=["lists", "objects", "closed", "300", "990"],
)
def test_very_deep_nesting_is_a_fault_like_any_other(data: bytes) -> None:
    assert fault_of(data).code == "too_deep"


def test_nesting_is_judged_where_it_becomes_too_deep() -> None:
    deepest = b'{"format": "tbkl-draft", "version": 1, "x": ' + b"[" * (MAX_DEPTH - 1)
    closing = b"]" * (MAX_DEPTH - 1) + b"}"
    assert fault_of(deepest + closing).code == "unknown_field"
    deeper = fault_of(deepest + b"[0]" + closing)
    assert (deeper.code, deeper.path) == ("too_deep", "x" + "[0]" * MAX_DEPTH)


def test_a_huge_file_is_refused_by_its_size() -> None:
    fault = fault_of(b" " * (50 * 1024 * 1024))
    assert fault.code == "too_large"
    assert dict(fault.params) == {"found": "52428800", "expected": str(MAX_BYTES)}


def test_a_file_of_the_largest_size_is_read() -> None:
    assert load_draft(FILE + b" " * (MAX_BYTES - len(FILE))) == load_draft(FILE)


@given(st.binary(max_size=200))
def test_no_bytes_at_all_bring_the_reader_down(data: bytes) -> None:
    assert isinstance(fault_of(data), DraftError)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)
NAMES = st.sampled_from(["id", "profile", "date", "body", "meeting", "marks", "notes", "number"])


@settings(max_examples=30)
@given(st.dictionaries(NAMES, JSON))
def test_no_json_at_all_brings_the_reader_down(fields: dict[str, object]) -> None:
    data = json.dumps({"format": "tbkl-draft", "version": 1, **fields}).encode()
    assert isinstance(fault_of(data), DraftError)
