"""Versions: listed with their exports, compared, named, restored without overwriting any."""

import pytest

from desktop_app.notice.edits import with_field
from desktop_app.store.errors import UnknownNotice, UnknownVersion
from desktop_app.store.store import Store
from desktop_app.workspace.bin_notice import bin_notice
from desktop_app.workspace.browse_versions import compare_versions, list_versions, name_version
from desktop_app.workspace.restore_version import restore_version
from desktop_app.workspace.save_notice import save_notice
from tests.builders.drafts import a_draft
from tests.builders.stores import MINUTE, HandClock

FIRST = a_draft(id="tb-1", notes="một")
SECOND = with_field(FIRST, "notes", "hai")
THIRD = with_field(FIRST, "notes", "ba")


@pytest.fixture(autouse=True)
def three_versions(store: Store, clock: HandClock) -> None:
    for draft in (FIRST, SECOND, THIRD):
        save_notice(store, draft)
        clock.advance(MINUTE)


def test_versions_are_listed_newest_first_with_what_was_exported(store: Store) -> None:
    for file in ("a.docx", "b.pdf"):
        store.exports.record("tb-1", 2, file=file, standard="hd05-2026", sha256="ab")
    found = list_versions(store, "tb-1")
    assert [one.version.number for one in found] == [3, 2, 1]
    assert [one.is_latest for one in found] == [True, False, False]
    assert [[export.file for export in one.exports] for one in found] == [
        [],
        ["b.pdf", "a.docx"],
        [],
    ]
    with pytest.raises(UnknownNotice):
        list_versions(store, "la")


def test_any_two_versions_are_compared_in_either_direction(store: Store) -> None:
    (change,) = (one for one in compare_versions(store, "tb-1", 1, 3) if one.kind != "same")
    assert (change.place, change.old_text, change.new_text) == ("notes", "một", "ba")
    (change,) = (one for one in compare_versions(store, "tb-1", 3, 1) if one.kind != "same")
    assert (change.old_text, change.new_text) == ("ba", "một")
    assert {one.kind for one in compare_versions(store, "tb-1", 2, 2)} == {"same"}
    with pytest.raises(UnknownVersion):
        compare_versions(store, "tb-1", 1, 9)


@pytest.mark.parametrize(("typed", "kept"), [(" Trình  lần 1 ", "Trình lần 1"), ("  ", None)])
def test_a_version_has_the_name_that_was_typed(store: Store, typed: str, kept: str | None) -> None:
    name_version(store, "tb-1", 2, "Cũ")
    name_version(store, "tb-1", 2, typed)
    assert [one.version.label for one in list_versions(store, "tb-1")] == [None, kept, None]
    with pytest.raises(UnknownVersion):
        name_version(store, "tb-1", 9, "x")


def test_a_restored_version_is_a_new_one_and_all_old_ones_stay(store: Store) -> None:
    before = {one.number: one for one in store.versions.list("tb-1")}
    saved = restore_version(store, "tb-1", 1, "Từ bản lưu số 1")
    assert saved.number == 4
    assert store.notices.latest("tb-1") == FIRST
    after = {one.number: one for one in store.versions.list("tb-1")}
    assert after.pop(4).label == "Từ bản lưu số 1"
    assert after == before


def test_what_is_the_latest_already_keeps_its_name(store: Store) -> None:
    name_version(store, "tb-1", 3, "Trình ký")
    assert restore_version(store, "tb-1", 3, "x").number == 3
    assert list_versions(store, "tb-1")[0].version.label == "Trình ký"
    with pytest.raises(UnknownVersion):
        restore_version(store, "tb-1", 9, "x")
    with pytest.raises(UnknownNotice):
        restore_version(store, "la", 1, "x")


def test_a_restored_notice_is_not_left_in_the_bin(store: Store) -> None:
    bin_notice(store, "tb-1")
    restore_version(store, "tb-1", 2, "x")
    assert store.notices.get("tb-1").binned is None
