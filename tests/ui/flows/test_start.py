"""The start of the window: damaged stores, second starts, faults nobody expected."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app import bootstrap
from desktop_app.bootstrap.window import FAULT_BOX, Start
from desktop_app.store.place import FILE_NAME
from desktop_app.ui.application import make_application
from desktop_app.ui.start.trouble_view import TroubleView
from tests.builders.stores import a_store, a_text


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of the store."""
    return tmp_path / "kho"


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """What goes to the terminal of the faults nobody expected; before `start`."""
    heard: list[object] = []
    monkeypatch.setattr(sys, "excepthook", lambda *fault: heard.append(fault))
    return heard


@pytest.fixture
def start(qapp: QApplication, folder: Path) -> Iterator[Start]:
    """The program before its start."""
    made = Start(make_application(["tbkl"]), bootstrap.storeroom(), str(folder))
    yield made
    if made.window is not None:
        made.window.close()
        made.window.deleteLater()
    made.end()
    made.deleteLater()


def damage(folder: Path) -> None:
    """A store with two notices whose pages behind the first are overwritten."""
    with a_store(folder) as store:
        for number in range(40):
            store.notices.save(a_text("việc " * 200, notice_id=f"tb-{number}"))
    file = folder / FILE_NAME
    content = bytearray(file.read_bytes())
    content[-8 * 4096 :] = bytes(8 * 4096)
    file.write_bytes(content)


def test_a_damaged_store_is_repaired_and_the_list_says_so(
    start: Start, folder: Path, qtbot: QtBot
) -> None:
    damage(folder)
    assert start.open(None) is None
    assert start.window is not None
    view = start.window.findChild(TroubleView)
    assert isinstance(view, TroubleView)
    repair = view.findChild(QPushButton, "repair")
    assert isinstance(repair, QPushButton)
    repair.click()
    qtbot.waitUntil(lambda: start.program is not None)
    assert start.program is not None
    assert start.window.page is start.program.pages.home
    told = start.window.findChild(QLabel, "toast_text")
    assert isinstance(told, QLabel)
    assert told.text().startswith("Đã dựng lại kho thông báo: lấy thêm ")
    assert "lấy thêm 0 thông báo" not in told.text()
    assert start.program.pages.presenter.state.cards


def test_a_second_start_ends_and_asks_the_first_window_to_come_forward(
    start: Start, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    start.open(None)
    second = Start(make_application(["tbkl"]), bootstrap.storeroom(), str(folder))
    assert second.open(None) == 0
    second.end()
    assert "đang mở" in capsys.readouterr().err
    assert start.store is not None
    assert start.store.take_request()


def test_a_fault_in_a_slot_is_told_once_and_the_program_goes_on(
    written: list[object], start: Start, qtbot: QtBot
) -> None:
    start.open(None)
    window, program = start.window, start.program
    assert window is not None
    assert program is not None

    for _ in range(3):
        sys.excepthook(ZeroDivisionError, ZeroDivisionError(), None)  # as Qt tells it of a slot
    qtbot.waitUntil(lambda: window.findChild(QMessageBox, FAULT_BOX) is not None)
    QApplication.processEvents()
    assert len(written) == 3
    boxes = window.findChildren(QMessageBox, FAULT_BOX)
    assert len(boxes) == 1
    boxes[0].accept()
    program.show_settings()
    program.show_home()
    assert window.page is program.pages.home


def test_a_store_that_is_gone_at_the_end_does_no_harm(start: Start, folder: Path) -> None:
    start.open(None)
    shutil.rmtree(folder)
    assert start.window is not None
    start.window.close()
    start.end()
