"""Draft files: written whole, taken in without anything giving way."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from desktop_app.notice.draft import Draft
from desktop_app.notice.draft_file import load_draft, save_draft
from desktop_app.notice.edits import with_field
from desktop_app.output.safe_file import write_whole
from desktop_app.presenters.catalogue import Catalogue
from desktop_app.presenters.draft_files import DraftFiles, Told
from desktop_app.presenters.sentences import Sentences
from desktop_app.store.store import Store
from desktop_app.workspace.save_notice import save_notice
from tests.builders.drafts import a_draft
from tests.builders.stores import a_store

DRAFT = a_draft(id="tb-1")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with a_store(tmp_path / "kho") as opened:
        yield opened


@pytest.fixture
def files(store: Store) -> DraftFiles:
    ids = (f"moi-{n}" for n in range(9))
    return DraftFiles(store, write_whole, lambda: next(ids), Sentences(Catalogue()), str)


def a_file(folder: Path, draft: Draft, name: str = "a.tbkl") -> Path:
    file = folder / name
    file.write_bytes(save_draft(draft))
    return file


def test_a_draft_is_written_under_its_own_name(files: DraftFiles, tmp_path: Path) -> None:
    target = files.proposed(DRAFT, tmp_path)
    assert target.name == "TB-ket-luan-giao-ban-cac-co-quan-khoi-2022-07.tbkl"
    assert files.write(DRAFT, target) == Told(f"Đã lưu bản thảo vào {target}.")
    assert load_draft(target.read_bytes()) == DRAFT


def test_a_name_without_the_ending_gets_it_and_spares_other_files(
    files: DraftFiles, tmp_path: Path
) -> None:
    old = a_file(tmp_path, with_field(DRAFT, "subject", "cũ"))
    content = old.read_bytes()
    files.write(DRAFT, tmp_path / "a")
    assert old.read_bytes() == content
    assert load_draft((tmp_path / "a-2.tbkl").read_bytes()) == DRAFT


def test_a_file_that_cannot_be_written_is_told(files: DraftFiles, tmp_path: Path) -> None:
    told = files.write(DRAFT, tmp_path / "khong-co" / "a.tbkl")
    assert told.is_trouble
    assert "khong-co" in told.text


def test_a_new_notice_is_taken_in_as_it_is(files: DraftFiles, store: Store, tmp_path: Path) -> None:
    told = files.take_in(a_file(tmp_path, DRAFT))
    assert told == Told("Đã đưa bản thảo a.tbkl vào danh sách.", notice_id="tb-1")
    assert store.notices.latest("tb-1") == DRAFT


def test_the_same_notice_is_not_doubled(files: DraftFiles, store: Store, tmp_path: Path) -> None:
    save_notice(store, DRAFT)
    told = files.take_in(a_file(tmp_path, DRAFT))
    assert told.notice_id == "tb-1"
    assert "giống hệt" in told.text
    assert len(store.notices.list()) == 1
    assert store.notices.get("tb-1").version == 1


def test_a_notice_from_the_bin_comes_back(files: DraftFiles, store: Store, tmp_path: Path) -> None:
    save_notice(store, DRAFT)
    store.notices.bin("tb-1")
    files.take_in(a_file(tmp_path, DRAFT))
    assert store.notices.get("tb-1").binned is None


def test_other_content_comes_in_beside_what_is_there(
    files: DraftFiles, store: Store, tmp_path: Path
) -> None:
    save_notice(store, DRAFT)
    other = with_field(DRAFT, "subject", "Kết luận khác")
    told = files.take_in(a_file(tmp_path, other))
    assert told.notice_id == "moi-0"
    assert "bản riêng" in told.text
    assert store.notices.latest("tb-1") == DRAFT
    assert store.notices.latest("moi-0") == msgspec.structs.replace(other, id="moi-0")


@pytest.mark.parametrize("content", [b"", b"{}", b"PK\x03\x04"])
def test_a_file_that_is_no_draft_is_told(
    files: DraftFiles, store: Store, tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "la.tbkl"
    file.write_bytes(content)
    told = files.take_in(file)
    assert told.is_trouble
    assert told.notice_id is None
    assert "la.tbkl" in told.text
    assert store.notices.list() == ()


def test_a_file_that_is_gone_is_told(files: DraftFiles, tmp_path: Path) -> None:
    assert files.take_in(tmp_path / "mat.tbkl").is_trouble
