"""Exports are recorded under the version they were made from, or not at all."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.notice.edits import with_field
from desktop_app.standards.library import StandardLibrary
from desktop_app.standards.packs import read_packs
from desktop_app.store.store import Store
from desktop_app.workspace.export_notice import Exported
from desktop_app.workspace.find_notices import find_notices
from desktop_app.workspace.record_export import record_export
from desktop_app.workspace.save_notice import save_notice
from tests.builders.drafts import a_draft
from tests.builders.stores import a_store

RESOURCES = Path(__file__).parents[3] / "resources"
CHOICE = StandardLibrary(read_packs([RESOURCES / "standards"])).choose(a_draft())
FIRST = a_draft(id="tb-1", subject="Kết luận một")
SECOND = with_field(FIRST, "subject", "Kết luận hai")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with a_store(tmp_path) as opened:
        yield opened


def exported(file: Path) -> Exported:
    return Exported(file, CHOICE, replaced=False, sha256="ab" * 32)


def test_an_earlier_version_is_recorded_as_that_version(store: Store, tmp_path: Path) -> None:
    for draft in (FIRST, SECOND):
        save_notice(store, draft)
    assert record_export(store, FIRST, exported(tmp_path / "a.docx")) == "recorded"
    (row,) = store.exports.list("tb-1")
    assert (row.version, row.file, row.standard) == (1, str(tmp_path / "a.docx"), "hd36-2018")
    assert row.sha256 == "ab" * 32


def test_the_same_content_in_two_versions_is_the_later_one(store: Store, tmp_path: Path) -> None:
    for draft in (FIRST, SECOND, FIRST):
        save_notice(store, draft)
    record_export(store, FIRST, exported(tmp_path / "a.docx"))
    assert store.exports.list("tb-1")[0].version == 3


def test_a_path_is_recorded_whole(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    save_notice(store, FIRST)
    record_export(store, FIRST, exported(Path("a.docx")))
    assert Path(store.exports.list("tb-1")[0].file) == Path.cwd() / "a.docx"


def test_what_is_not_kept_is_not_recorded(store: Store, tmp_path: Path) -> None:
    assert record_export(store, FIRST, exported(tmp_path / "a.docx")) == "unknown"
    save_notice(store, FIRST)
    assert record_export(store, SECOND, exported(tmp_path / "a.docx")) == "other_content"
    assert store.exports.list() == ()


def test_without_words_all_notices_are_found_but_those_in_the_bin(store: Store) -> None:
    for name in ("tb-1", "tb-2", "tb-3"):
        save_notice(store, a_draft(id=name))
    store.notices.bin("tb-2")
    assert [hit.notice.id for hit in find_notices(store, " ", 1).hits] == ["tb-3", "tb-1"]
    save_notice(store, a_draft(id="tb-2"))
    assert len(find_notices(store, "", 1).hits) == 3


def test_a_search_gives_no_more_than_asked_for(store: Store) -> None:
    for name in ("tb-1", "tb-2"):
        save_notice(store, a_draft(id=name, subject="Kết luận giao ban"))
    found = find_notices(store, "giao ban", 1)
    assert (len(found.hits), found.has_more) == (1, True)
