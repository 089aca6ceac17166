"""Everything as one file: exported, previewed without a store, imported by choice."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.output.safe_file import TargetNotWritable
from desktop_app.store.archive import Choices
from desktop_app.store.errors import UnusableArchive
from desktop_app.store.store import Store
from desktop_app.workspace.errors import UnknownFormat
from desktop_app.workspace.exchange_store import (
    export_everything,
    import_everything,
    preview_import,
)
from tests.builders.drafts import a_draft
from tests.builders.stores import a_store

DAY = dt.date(2026, 7, 6)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with a_store(tmp_path / "kho") as opened:
        opened.notices.save(a_draft(id="tb-1"))
        opened.settings.put("cỡ chữ", 14)
        yield opened


def test_a_file_has_the_day_in_its_name_and_overwrites_nothing(
    store: Store, tmp_path: Path
) -> None:
    files = [export_everything(store, None, tmp_path, DAY) for _ in range(2)]
    assert [one.file.name for one in files] == [
        "kho-thong-bao-2026-07-06.tbkl-kho",
        "kho-thong-bao-2026-07-06-2.tbkl-kho",
    ]
    assert [(one.notices, one.replaced) for one in files] == [(1, False)] * 2


def test_a_file_that_is_named_is_replaced_and_that_is_told(store: Store, tmp_path: Path) -> None:
    target = tmp_path / "goi.tbkl-kho"
    target.write_text("cũ", encoding="utf-8")
    done = export_everything(store, target, tmp_path, DAY)
    assert (done.file, done.replaced) == (target, True)
    assert preview_import(None, target).kinds["notice"].new[0].id == "tb-1"


def test_nothing_but_an_archive_can_be_written_over(store: Store, tmp_path: Path) -> None:
    before = store.place.file.read_bytes()
    for target in (store.place.file, tmp_path / "goi.zip"):
        with pytest.raises(UnknownFormat):
            export_everything(store, target, tmp_path, DAY)
    assert store.place.file.read_bytes() == before


def test_a_target_that_cannot_be_written_is_told_as_one(store: Store, tmp_path: Path) -> None:
    (tmp_path / "thu-muc.tbkl-kho").mkdir()
    for name, reason in [
        ("thu-muc.tbkl-kho", "is_folder"),
        ("khong-co/goi.tbkl-kho", "no_folder"),
    ]:
        with pytest.raises(TargetNotWritable) as caught:
            export_everything(store, tmp_path / name, tmp_path, DAY)
        assert (caught.value.target, caught.value.reason) == (tmp_path / name, reason)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["kho", "thu-muc.tbkl-kho"]


def test_without_a_store_all_is_new_as_in_an_empty_one(store: Store, tmp_path: Path) -> None:
    file = export_everything(store, None, tmp_path, DAY).file
    seen = preview_import(None, file)
    assert {*seen.kinds} == {"notice", "setting"}
    assert all(not (one.same or one.differing) for one in seen.kinds.values())
    with a_store(tmp_path / "moi") as empty:
        assert preview_import(empty, file) == seen


def test_what_differs_goes_by_the_choice(store: Store, tmp_path: Path) -> None:
    file = export_everything(store, None, tmp_path, DAY).file
    assert preview_import(store, file).kinds["notice"].same
    store.notices.save(a_draft(id="tb-1", subject="Sửa"))
    assert [one.id for one in preview_import(store, file).kinds["notice"].differing] == ["tb-1"]
    assert import_everything(store, file, Choices()).kept == 1
    assert store.notices.latest("tb-1").subject == "Sửa"
    assert import_everything(store, file, Choices(rest="both")).both == 1
    assert len(store.notices.list()) == 2
    assert import_everything(store, file, Choices(rest="take")).taken == 1
    assert store.notices.latest("tb-1").subject is None
    assert {one.kind for one in store.backups.list()} == {"before-import"}


def test_a_file_that_is_no_archive_is_refused(store: Store, tmp_path: Path) -> None:
    file = tmp_path / "goi.tbkl-kho"
    file.write_text("x", encoding="utf-8")
    for call in (
        lambda: preview_import(None, file),
        lambda: preview_import(store, file),
        lambda: import_everything(store, file, Choices()),
    ):
        with pytest.raises(UnusableArchive):
            call()
    assert store.backups.list() == ()
