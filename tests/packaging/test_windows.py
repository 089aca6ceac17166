"""The Windows installer under wine, silent: refused, installed, upgraded, started, removed.

No Python for Windows is in reach, so a stand-in notes how it is started. What wine does not carry
is said in packaging/windows/README.md.
"""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

import kit
from desktop_app import __version__
from tests.e2e.screen import wait_until
from tests.packaging.conftest import made
from tests.packaging.wine import Wine

HERE = Path(__file__).parent
UNINSTALL = "Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\tbkl"
NO_PYTHON, FOREIGN_FOLDER = 3, 5


@pytest.fixture(scope="module")
def windows(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Wine]:
    wine = Wine(tmp_path_factory.mktemp("wine"))
    yield wine
    wine.end()


@pytest.fixture(scope="module")
def setup(windows: Wine) -> Path:
    """The installer without a Python, on the drive, alone in its folder."""
    folder = windows.drive / "usb"
    folder.mkdir()
    return Path(shutil.copy(made("tbkl-*-windows-can-python*-setup.exe"), folder / "setup.exe"))


@pytest.fixture(scope="module")
def python_beside(setup: Path) -> Path:
    """What stands in for the official installer of Python, laid beside ours."""
    stand_in(setup.parent / "pythonw.exe")
    return stand_in(setup.parent / f"python-{kit.PYTHON_VERSION}.9-amd64.exe", kit.PYTHON_VERSION)


def stand_in(target: Path, python: str | None = None) -> Path:
    words = [f"-DTARGET={target}", *([f"-DPYTHON={python}"] if python else [])]
    script = str(HERE / "stand_in.nsi")
    subprocess.run(("makensis", "-V1", *words, script), check=True, capture_output=True)
    return target


def said(folder: Path) -> str:
    """The words with which the stand-in in the folder was started."""
    return (folder / "called.txt").read_text("utf-16")


def test_without_a_python_nothing_is_installed(windows: Wine, setup: Path) -> None:
    assert windows.run(str(setup), "/S") == NO_PYTHON
    assert not windows.installed.exists()
    assert windows.registry("Software\\Classes\\.tbkl") is None


def test_a_folder_of_something_else_is_refused(
    windows: Wine, setup: Path, python_beside: Path
) -> None:
    foreign = windows.drive / "anh"
    foreign.mkdir()
    (foreign / "a.jpg").touch()
    assert windows.run(str(setup), "/S", f"/D={windows.seen_as(foreign)}") == FOREIGN_FOLDER
    assert [file.name for file in foreign.iterdir()] == ["a.jpg"]


def test_the_python_beside_it_is_installed_for_the_person_alone(
    windows: Wine, setup: Path, python_beside: Path
) -> None:
    assert windows.run(str(setup), "/S") == 0
    assert "/quiet InstallAllUsers=0" in said(setup.parent)
    folder = windows.installed
    for part in ("tbkl.pyw", "tbkl.cmd", "go-cai-dat.exe", "thu-vien/PySide6/QtCore.pyd"):
        assert (folder / part).is_file()
    assert (folder / "resources/fonts").is_dir()
    assert windows.registry(UNINSTALL, "DisplayVersion") == __version__
    assert [link.suffix for link in windows.menu.glob("*.lnk")] == [".lnk"]


def test_a_draft_is_opened_by_the_program(windows: Wine) -> None:
    kind = windows.registry("Software\\Classes\\.tbkl")
    assert kind == "tbkl.BanThao"
    command = windows.registry(f"Software\\Classes\\{kind}\\shell\\open\\command")
    assert command is not None
    program, *words = command.replace("%1", "C:\\thông báo.tbkl").split('"')[1:]
    assert windows.run(program, *words[0].split(), words[1], words[3]) == 0
    python = windows.local / "Programs/Python"
    wait_until((python / "called.txt").exists, "Python was not started")
    start = windows.seen_as(windows.installed / "tbkl.pyw")
    assert said(python).replace('"', "") == f"-I {start} C:\\thông báo.tbkl"


def test_a_newer_version_takes_the_place_of_the_old_one(windows: Wine, setup: Path) -> None:
    old = windows.installed / "desktop_app/da_bo.py"
    old.touch()
    data = windows.installed / "du-lieu/thong-bao.db"
    data.parent.mkdir()
    data.write_text("kho")
    assert windows.run(str(setup), "/S") == 0
    assert not old.exists()
    assert data.read_text() == "kho"


def test_removing_it_keeps_the_data(windows: Wine) -> None:
    store = windows.local / "tbkl/thong-bao.db"
    store.parent.mkdir()
    store.write_text("kho")
    assert windows.uninstall(windows.installed / "go-cai-dat.exe") == 0
    left = {file.relative_to(windows.installed) for file in windows.installed.rglob("*")}
    assert left == {Path("du-lieu"), Path("du-lieu/thong-bao.db")}
    assert store.read_text() == "kho"
    assert list(windows.menu.glob("*.lnk")) == []
    for key in ("Software\\Classes\\.tbkl", "Software\\Classes\\tbkl.BanThao", UNINSTALL):
        assert windows.registry(key) is None
