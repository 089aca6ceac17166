"""Opening a draft file, and what keeps it from being opened."""

import os
from pathlib import Path

import pytest

from desktop_app.notice.draft_file import save_draft
from desktop_app.workspace.errors import UnreadableFile, UnusableDraft
from desktop_app.workspace.open_draft import open_draft, read_file
from tests.builders.drafts import a_draft


def test_a_draft_is_opened(tmp_path: Path) -> None:
    file = tmp_path / "bản thảo.tbkl"
    file.write_bytes(save_draft(a_draft()))
    assert open_draft(file) == a_draft()


def test_what_is_wrong_in_the_file_is_told_with_the_file(tmp_path: Path) -> None:
    file = tmp_path / "a.tbkl"
    file.write_bytes(save_draft(a_draft()).replace(b'"year": 2022', b'"year": "2022"'))
    with pytest.raises(UnusableDraft) as caught:
        open_draft(file)
    assert caught.value.file == file
    assert (caught.value.fault.path, caught.value.fault.code) == ("date.year", "wrong_type")


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("khong-co.tbkl", "missing"),
        ("khong-co/a.tbkl", "missing"),
        ("thu-muc", "folder"),
        ("tep/a.tbkl", "other"),
        ("x" * 300, "other"),
        ("a\0b", "other"),
    ],
)
def test_a_file_that_cannot_be_read_has_its_reason(tmp_path: Path, name: str, reason: str) -> None:
    (tmp_path / "thu-muc").mkdir()
    (tmp_path / "tep").write_bytes(b"")
    with pytest.raises(UnreadableFile) as caught:
        read_file(tmp_path / name)
    assert (caught.value.file, caught.value.reason) == (tmp_path / name, reason)


class WithoutRight(type(Path())):  # type: ignore[misc]
    """A path whose file may not be read."""

    def read_bytes(self) -> bytes:
        raise PermissionError


@pytest.mark.parametrize(("is_folder", "reason"), [(False, "forbidden"), (True, "folder")])
def test_a_missing_right_is_told_from_a_folder_on_windows(
    tmp_path: Path, is_folder: bool, reason: str
) -> None:
    if is_folder:
        (tmp_path / "x").mkdir()
    with pytest.raises(UnreadableFile) as caught:
        read_file(WithoutRight(os.fspath(tmp_path / "x")))
    assert caught.value.reason == reason
