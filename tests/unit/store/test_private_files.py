"""Files for the owner alone, written whole or not at all."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.store.private_files import make_file, make_folder, written_whole


@pytest.fixture(params=[0, 0o277])
def umask(request: pytest.FixtureRequest) -> Iterator[None]:
    """A umask that gives everything to everyone, or hardly anything to the owner."""
    before = os.umask(request.param)
    yield
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.usefixtures("umask")
def test_new_files_and_folders_belong_to_the_owner_alone(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    make_folder(folder)
    make_file(folder / "so.db")
    with written_whole(folder / "kho.zip") as stream:
        stream.write(b"all")
    assert [mode(path) for path in (folder.parent, folder)] == [0o700, 0o700]
    assert [mode(path) for path in folder.iterdir()] == [0o600, 0o600]


def test_a_folder_that_was_there_keeps_its_rights(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    make_folder(tmp_path)
    assert mode(tmp_path) == 0o755


def test_an_old_file_is_taken_from_others_and_keeps_its_content(tmp_path: Path) -> None:
    file = tmp_path / "so.db"
    file.write_bytes(b"old")
    file.chmod(0o666)
    make_file(file)
    assert (mode(file), file.read_bytes()) == (0o600, b"old")


def test_a_file_where_a_folder_should_be_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"")
    with pytest.raises(OSError, match="a"):
        make_folder(tmp_path / "a" / "b")


def break_off(file: Path) -> None:
    with written_whole(file) as stream:
        stream.write(b"half")
        raise KeyboardInterrupt


def test_a_broken_off_writing_leaves_the_old_file_and_nothing_beside_it(tmp_path: Path) -> None:
    file = tmp_path / "kho.zip"
    file.write_bytes(b"old")
    with pytest.raises(KeyboardInterrupt):
        break_off(file)
    assert [entry.name for entry in tmp_path.iterdir()] == ["kho.zip"]
    assert file.read_bytes() == b"old"


def test_a_whole_writing_takes_the_place_of_the_old_file(tmp_path: Path) -> None:
    file = tmp_path / "kho.zip"
    file.write_bytes(b"old")
    with written_whole(file) as stream:
        stream.write(b"new")
        assert file.read_bytes() == b"old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["kho.zip"]
    assert file.read_bytes() == b"new"
