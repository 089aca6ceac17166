"""Where the store is: as named, beside the program, or with the user."""

from pathlib import Path

import pytest

from desktop_app.store.place import FILE_NAME, PORTABLE_FOLDER, VARIABLE, StorePlace, store_file


@pytest.fixture
def portable(tmp_path: Path) -> Path:
    """A program folder with a data folder beside the program."""
    (tmp_path / "chuong-trinh" / PORTABLE_FOLDER).mkdir(parents=True)
    return tmp_path / "chuong-trinh"


def test_a_named_folder_wins_over_the_portable_one(tmp_path: Path, portable: Path) -> None:
    assert store_file(tmp_path, portable, {}) == tmp_path / FILE_NAME


@pytest.mark.parametrize("name", ["so.db", "so.SQLITE", "so.sqlite3"])
def test_a_named_file_need_not_exist(tmp_path: Path, name: str) -> None:
    assert store_file(tmp_path / name, None, {}) == tmp_path / name


def test_a_named_folder_need_not_exist(tmp_path: Path) -> None:
    assert store_file(tmp_path / "moi", None, {}) == tmp_path / "moi" / FILE_NAME


def test_a_file_of_any_name_that_is_there_is_the_store(tmp_path: Path) -> None:
    (tmp_path / "so").write_bytes(b"")
    assert store_file(tmp_path / "so", None, {}) == tmp_path / "so"


def test_a_folder_that_is_called_like_a_file(tmp_path: Path) -> None:
    (tmp_path / "so.db").mkdir()
    assert store_file(tmp_path / "so.db", None, {}) == tmp_path / "so.db" / FILE_NAME


def test_a_relative_path_becomes_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert store_file(Path("so.db"), None, {}) == tmp_path / "so.db"


def test_the_variable_comes_after_what_is_named(tmp_path: Path, portable: Path) -> None:
    environment = {VARIABLE: str(tmp_path / "bien")}
    assert store_file(None, portable, environment) == tmp_path / "bien" / FILE_NAME
    assert store_file(tmp_path / "ro", portable, environment) == tmp_path / "ro" / FILE_NAME


def test_the_folder_beside_the_program_wins_over_the_users(portable: Path) -> None:
    assert store_file(None, portable, {}) == portable / PORTABLE_FOLDER / FILE_NAME


def test_else_it_is_in_the_users_data_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    assert store_file(None, tmp_path, {VARIABLE: ""}) == tmp_path / "data" / "tbkl" / FILE_NAME


def test_everything_lies_beside_the_file(tmp_path: Path) -> None:
    place = StorePlace(tmp_path / "so.db")
    names = [place.lock, place.request, place.backups, place.damaged, *place.companions]
    assert [file.name for file in names] == [
        "so.lock",
        "so.raise",
        "backups",
        "damaged",
        "so.db-wal",
        "so.db-shm",
    ]
    assert {file.parent for file in names} == {place.folder}
