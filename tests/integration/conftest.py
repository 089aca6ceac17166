"""The program in this process, in a folder of its own with a data folder of its own."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app import bootstrap
from tests.integration.program import RESOURCES, Run, sample_file


@pytest.fixture
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder the program runs in; nothing of the person who runs the tests reaches it."""
    folder = tmp_path / "work"
    folder.mkdir()
    monkeypatch.chdir(folder)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.delenv("TBKL_LANG", raising=False)
    monkeypatch.delenv("TBKL_STORE", raising=False)
    return folder


@pytest.fixture
def packs(work: Path, tmp_path: Path) -> Path:
    """Where the user's own packs are."""
    folder = tmp_path / "data" / "tbkl" / "standards"
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def tbkl(work: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., Run]:
    """Runs the program with the words given."""

    def run(*words: str) -> Run:
        code = bootstrap.run_program(words)
        return Run(code, *capsys.readouterr())

    return run


@pytest.fixture
def draft(work: Path) -> str:
    """A draft in the folder, by its name."""
    (work / "ban-thao.tbkl").write_bytes(sample_file("giao-ban-2022").read_bytes())
    return "ban-thao.tbkl"


@pytest.fixture
def own_resources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the program's data that may be damaged, in the place of the real one."""
    copy = tmp_path / "resources"
    shutil.copytree(RESOURCES, copy)
    monkeypatch.setattr(bootstrap, "RESOURCES", copy)
    return copy


@pytest.fixture(scope="session", autouse=True)
def qt_of_the_tests(qapp: QApplication) -> QApplication:
    """pytest-qt's application before the program makes a smaller one: a process has only one."""
    return qapp
