"""The Windows kit: what it takes of the wheels, and that this is all the program uses of Qt."""

import re
from pathlib import Path
from zipfile import ZipFile

import pytest

import kit
import zip_tree

ROOT = Path(__file__).parents[3]


def test_every_qt_module_of_the_program_is_in_the_kit() -> None:
    sources = [file.read_text("utf-8") for file in (ROOT / "desktop_app").rglob("*.py")]
    used = {name for text in sources for name in re.findall(r"\bPySide6\.(Qt\w+)", text)}
    assert used == set(kit.QT_MODULES)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/QtCore.pyd",
        "PySide6/Qt6Gui.dll",
        "PySide6/pyside6.abi3.dll",
        "PySide6/msvcp140_1.dll",
        "PySide6/plugins/platforms/qwindows.dll",
        "babel/locale-data/vi.dat",
        "lxml/etree.cp313-win_amd64.pyd",
        "docx/api.py",
        "babel-2.18.0.dist-info/licenses/LICENSE",
    ],
)
def test_what_the_program_loads_is_taken(name: str) -> None:
    assert kit.is_wanted(name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt6Network.dll",
        "PySide6/QtQuick.pyd",
        "PySide6/designer.exe",
        "PySide6/QtCore.pyi",
        "PySide6/plugins/tls/qschannelbackend.dll",
        "babel/locale-data/fr.dat",
        "docx/templates/default.docx",
        "lxml/objectify.cp313-win_amd64.pyd",
        "babel-2.18.0.dist-info/RECORD",
    ],
)
def test_what_it_never_loads_is_not(name: str) -> None:
    assert not kit.is_wanted(name)


def test_a_folder_that_is_no_such_python_is_refused(tmp_path: Path) -> None:
    (tmp_path / "python.exe").touch()
    with pytest.raises(SystemExit, match=r"no embeddable Python.*pythonw\.exe is missing"):
        kit.take_python(tmp_path, tmp_path / "taken")
    assert not (tmp_path / "taken").exists()


def test_a_start_file_names_the_version_and_ends_its_lines_as_windows_does(tmp_path: Path) -> None:
    kit.take_program(tmp_path)
    command = (tmp_path / "tbkl.cmd").read_bytes()
    assert f"py -{kit.PYTHON_VERSION} ".encode() in command
    assert command.count(b"\r\n") == command.count(b"\n") > 3
    assert not list(tmp_path.rglob("__pycache__"))
    assert (tmp_path / "resources" / "standards" / "nd30-2020.json").is_file()


def test_the_same_files_make_the_same_archive(tmp_path: Path) -> None:
    folder = tmp_path / "tbkl-1"
    (folder / "du-lieu").mkdir(parents=True)
    (folder / "a.txt").write_text("một")
    made = []
    for name in ("one.zip", "two.zip"):
        zip_tree.main([str(tmp_path / name), str(folder), "1700000000"])
        made.append((tmp_path / name).read_bytes())
        (folder / "a.txt").touch()
    assert made[0] == made[1]
    with ZipFile(tmp_path / "one.zip") as packed:
        assert packed.namelist() == ["tbkl-1/a.txt", "tbkl-1/du-lieu/"]
