"""Versions and their differences: a line each, the words marked, JSON for programs."""

import datetime as dt
from typing import get_args

from desktop_app.notice.body_edits import remove
from desktop_app.notice.edits import with_field
from desktop_app.presenters.version_list import (
    CHANGES,
    change_lines,
    changes_as_data,
    version_lines,
    versions_as_data,
)
from desktop_app.store.exports import ExportRow
from desktop_app.store.versions import VersionRow
from desktop_app.workspace.browse_versions import VersionEntry
from desktop_app.workspace.compare_drafts import Kind, compare_drafts
from tests.builders.drafts import a_draft, a_span, paragraph

AT = dt.datetime(2026, 7, 6, 1, 30, tzinfo=dt.UTC)
OLD = a_draft(body=(paragraph("Giao Sở Y tế rà soát"), paragraph("Bỏ đi")))


def as_it_is(text: str) -> str:
    return text


def an_export(file: str) -> ExportRow:
    return ExportRow(notice_id="a", version=2, at=AT, file=file, standard="s", sha256="e")


ENTRIES = (
    VersionEntry(VersionRow(12, AT, None, "ab", 9), (), is_latest=True),
    VersionEntry(
        VersionRow(2, AT, "Trình", "cd", 8),
        (an_export("/a/b.docx"), an_export("/c/b.docx"), an_export("/a/b.pdf")),
        is_latest=False,
    ),
)


def test_every_kind_of_change_has_a_word() -> None:
    assert {*CHANGES, "same"} == set(get_args(Kind))


def test_a_version_is_a_line_with_name_and_exported_files() -> None:
    first, second = version_lines(ENTRIES, as_it_is).splitlines()
    assert first.startswith("12  ")
    assert first == first.rstrip()
    assert second.startswith("2   ")
    assert second.endswith("  Trình  đã xuất b.docx, b.pdf")
    assert version_lines((), as_it_is) == ""


def test_programs_are_told_all_of_a_version() -> None:
    newest, old = versions_as_data(ENTRIES)
    assert newest == {
        "number": 12,
        "at": AT.isoformat(),
        "label": None,
        "sha256": "ab",
        "size": 9,
        "latest": True,
        "exports": [],
    }
    assert [one["file"] for one in old["exports"]] == ["/a/b.docx", "/c/b.docx", "/a/b.pdf"]


def test_what_differs_is_told_with_its_place_and_the_words_marked() -> None:
    new = remove(with_field(OLD, "body[0].text", "Giao Sở Xây dựng rà soát"), [OLD.body[1].id])
    new = with_field(new, "notes", "nhớ gọi")
    assert change_lines(compare_drafts(OLD, new), as_it_is).splitlines() == [
        "sửa  Nội dung kết luận (body[0]): Giao Sở [-Y tế-]{+Xây dựng+} rà soát",
        "bỏ  Nội dung kết luận (body[1]): [-Bỏ đi-]",
        "thêm  Ghi chú (notes): {+nhớ gọi+}",
    ]


def test_a_change_of_style_alone_names_what_changed() -> None:
    new = with_field(OLD, "body[0].spans", (a_span(0, 4),))
    (line,) = change_lines(compare_drafts(OLD, new), as_it_is).splitlines()
    assert line == "sửa  Nội dung kết luận (body[0]): Giao Sở Y tế rà soát (Kiểu chữ)"
    (data,) = changes_as_data(compare_drafts(OLD, new))
    assert (data["kind"], data["traits"], data["new_path"]) == ("changed", ["style"], "body[0]")
    assert data["pieces"] == [{"kind": "same", "text": "Giao Sở Y tế rà soát"}]


def test_equal_drafts_differ_in_nothing() -> None:
    assert change_lines(compare_drafts(OLD, OLD), as_it_is) == ""
    assert changes_as_data(compare_drafts(OLD, OLD)) == []
