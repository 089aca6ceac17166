"""Files are written whole or the old one stays, and every hindrance is told by its reason."""

import errno
import io
import os
import stat
from pathlib import Path
from typing import BinaryIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.output.safe_file import (
    Disk,
    TargetError,
    TargetNotWritable,
    TargetOpenElsewhere,
    write_whole,
)

OLD, NEW = b"cu", b"moi"


class FailingDisk(Disk):
    """A disk on which one step fails."""

    def __init__(self, step: str, fault: BaseException) -> None:
        self._step = step
        self._fault = fault

    def _try(self, step: str) -> None:
        if step == self._step:
            raise self._fault

    def create(self, file: Path) -> BinaryIO:
        self._try("create")
        return super().create(file)

    def settle(self, file: BinaryIO) -> None:
        self._try("settle")
        super().settle(file)

    def replace(self, file: Path, target: Path) -> None:
        self._try("replace")
        super().replace(file, target)

    def settle_folder(self, folder: Path) -> None:
        self._try("settle_folder")
        super().settle_folder(folder)


class WindowsFault(PermissionError):
    """What Python raises on Windows: the system's own code beside errno."""

    def __init__(self, code: int) -> None:
        super().__init__(errno.EACCES, "Access is denied", "a", None, "b")
        self.winerror = code


@pytest.fixture
def target(tmp_path: Path) -> Path:
    file = tmp_path / "thong-bao.docx"
    file.write_bytes(OLD)
    return file


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def reason_of(target: Path, disk: Disk | None = None) -> str:
    with pytest.raises(TargetNotWritable) as caught:
        write_whole(target, NEW, disk)
    assert caught.value.target == target
    return caught.value.reason


def test_a_new_file_is_written(tmp_path: Path) -> None:
    write_whole(tmp_path / "Thông báo số 05.docx", NEW)
    assert (tmp_path / "Thông báo số 05.docx").read_bytes() == NEW
    assert names(tmp_path) == ["Thông báo số 05.docx"]


def test_an_old_file_is_replaced(target: Path) -> None:
    write_whole(target, NEW)
    assert target.read_bytes() == NEW
    assert names(target.parent) == [target.name]


@given(data=st.binary())
def test_any_content_comes_back(data: bytes, tmp_path_factory: pytest.TempPathFactory) -> None:
    file = tmp_path_factory.mktemp("any") / "a.docx"
    write_whole(file, data)
    assert file.read_bytes() == data


def test_a_relative_path_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write_whole(Path("a.docx"), NEW)
    assert (tmp_path / "a.docx").read_bytes() == NEW


def test_the_permissions_of_a_replaced_file_are_kept(target: Path) -> None:
    target.chmod(0o640)
    write_whole(target, NEW)
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


def test_a_new_file_has_the_permissions_of_any_other_new_file(tmp_path: Path) -> None:
    (tmp_path / "other").write_bytes(b"")
    write_whole(tmp_path / "a.docx", NEW)
    assert (tmp_path / "a.docx").stat().st_mode == (tmp_path / "other").stat().st_mode


def test_a_link_stays_a_link(target: Path) -> None:
    link = target.with_name("lien-ket.docx")
    link.symlink_to(target)
    write_whole(link, NEW)
    assert link.is_symlink()
    assert target.read_bytes() == NEW


@pytest.mark.parametrize("step", ["create", "settle", "replace"])
@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (errno.ENOSPC, "disk_full"),
        (errno.EDQUOT, "disk_full"),
        (errno.EROFS, "read_only"),
        (errno.EACCES, "read_only"),
        (errno.EIO, "other"),
    ],
)
def test_whatever_step_fails_the_old_file_stays(
    target: Path, step: str, code: int, reason: str
) -> None:
    assert reason_of(target, FailingDisk(step, OSError(code, "fault"))) == reason
    assert target.read_bytes() == OLD
    assert names(target.parent) == [target.name]


@pytest.mark.parametrize("step", ["create", "settle", "replace"])
def test_an_interruption_leaves_the_old_file_and_nothing_beside_it(target: Path, step: str) -> None:
    with pytest.raises(KeyboardInterrupt):
        write_whole(target, NEW, FailingDisk(step, KeyboardInterrupt()))
    assert target.read_bytes() == OLD
    assert names(target.parent) == [target.name]


def test_a_disk_that_fills_up_while_writing(target: Path) -> None:
    class FullFile(io.BytesIO):
        def write(self, _: object) -> int:
            raise OSError(errno.ENOSPC, "No space left on device")

    class FullDisk(Disk):
        def create(self, file: Path) -> BinaryIO:
            super().create(file).close()
            return FullFile()

    assert reason_of(target, FullDisk()) == "disk_full"
    assert target.read_bytes() == OLD
    assert names(target.parent) == [target.name]


def test_a_folder_that_cannot_be_settled_is_no_failure(target: Path) -> None:
    write_whole(target, NEW, FailingDisk("settle_folder", OSError(errno.EINVAL, "no")))
    assert target.read_bytes() == NEW


def test_no_folder(tmp_path: Path, target: Path) -> None:
    assert reason_of(tmp_path / "khong-co" / "a.docx") == "no_folder"
    assert reason_of(target / "a.docx") == "no_folder"


def test_a_folder_is_no_target(tmp_path: Path) -> None:
    assert reason_of(tmp_path) == "is_folder"


def test_a_file_marked_read_only_is_left_alone(target: Path) -> None:
    target.chmod(0o444)
    assert reason_of(target) == "read_only"
    assert target.read_bytes() == OLD


def test_a_device_is_never_replaced() -> None:
    assert reason_of(Path(os.devnull)) == "other"
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)


def test_a_name_no_file_can_have(tmp_path: Path) -> None:
    assert reason_of(tmp_path / "a\0.docx") == "other"
    assert reason_of(tmp_path / ("ă" * 300 + ".docx")) == "other"
    assert names(tmp_path) == []


@pytest.mark.parametrize(
    ("name", "owner"),
    [
        ("thong-bao.docx", ".~lock.thong-bao.docx#"),
        ("thong-bao.docx", "~$thong-bao.docx"),
        ("thong-bao.docx", "~$ong-bao.docx"),
        ("baocao1.docx", "~$aocao1.docx"),
        ("tb05.docx", "~$tb05.docx"),
    ],
)
def test_a_file_open_in_word_or_libreoffice(tmp_path: Path, name: str, owner: str) -> None:
    target = tmp_path / name
    target.write_bytes(OLD)
    (tmp_path / owner).write_bytes(b"")
    with pytest.raises(TargetOpenElsewhere):
        write_whole(target, NEW)
    assert target.read_bytes() == OLD
    assert names(tmp_path) == sorted([name, owner])


def test_another_files_owner_file_does_not_matter(target: Path) -> None:
    (target.parent / "~$baocao.docx").write_bytes(b"")
    write_whole(target, NEW)
    assert target.read_bytes() == NEW


def test_an_owner_file_without_its_file_does_not_matter(tmp_path: Path) -> None:
    (tmp_path / "~$tb05.docx").write_bytes(b"")
    write_whole(tmp_path / "tb05.docx", NEW)
    assert (tmp_path / "tb05.docx").read_bytes() == NEW


@pytest.mark.parametrize("code", [5, 32, 33])
def test_windows_refuses_to_replace_a_file_held_open(target: Path, code: int) -> None:
    with pytest.raises(TargetOpenElsewhere) as caught:
        write_whole(target, NEW, FailingDisk("replace", WindowsFault(code)))
    assert caught.value.target == target
    assert target.read_bytes() == OLD
    assert names(target.parent) == [target.name]


def test_windows_denies_a_new_file(tmp_path: Path) -> None:
    assert reason_of(tmp_path / "a.docx", FailingDisk("replace", WindowsFault(5))) == "read_only"


def test_all_faults_are_of_one_family() -> None:
    assert issubclass(TargetOpenElsewhere, TargetError)
    assert issubclass(TargetNotWritable, TargetError)
