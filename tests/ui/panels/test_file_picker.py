"""The dialogs for files do not hold the window up and answer with a path."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.file_picker import NativeFilePicker

KINDS = (("Tài liệu Word", ".docx"), ("Tài liệu PDF", ".pdf"))
Asking = Callable[[NativeFilePicker, Path, Callable[[Path], None]], None]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def dialog_of(window: QWidget) -> QFileDialog:
    (dialog,) = window.findChildren(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    return dialog


def save(picker: NativeFilePicker, folder: Path, done: Callable[[Path], None]) -> None:
    picker.save("Xuất thông báo", folder / "TB giao ban.pdf", KINDS, done)


def open_one(picker: NativeFilePicker, folder: Path, done: Callable[[Path], None]) -> None:
    picker.open("Mở bản thảo", folder, KINDS, done)


def choose_folder(picker: NativeFilePicker, folder: Path, done: Callable[[Path], None]) -> None:
    picker.folder("Chọn thư mục", folder, done)


def test_saving_begins_with_the_proposed_name_and_its_kind(window: QWidget, tmp_path: Path) -> None:
    chosen: list[Path] = []
    save(NativeFilePicker(window), tmp_path, chosen.append)
    dialog = dialog_of(window)
    assert dialog.isVisible()
    assert dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave
    assert [Path(name) for name in dialog.selectedFiles()] == [tmp_path / "TB giao ban.pdf"]
    assert dialog.selectedNameFilter() == "Tài liệu PDF (*.pdf)"
    assert dialog.defaultSuffix() == "pdf"
    dialog.selectNameFilter("Tài liệu Word (*.docx)")
    dialog.filterSelected.emit("Tài liệu Word (*.docx)")
    assert dialog.defaultSuffix() == "docx"


@pytest.mark.parametrize("ask", [save, open_one, choose_folder])
def test_the_answer_comes_as_a_path_and_the_dialog_goes(
    ask: Asking, window: QWidget, tmp_path: Path, qtbot: QtBot
) -> None:
    chosen: list[Path] = []
    ask(NativeFilePicker(window), tmp_path, chosen.append)
    dialog = dialog_of(window)
    dialog.fileSelected.emit(str(tmp_path / "a.docx"))
    dialog.close()
    qtbot.waitUntil(lambda: not window.findChildren(QFileDialog))
    assert chosen == [tmp_path / "a.docx"]


@pytest.mark.parametrize("ask", [save, open_one, choose_folder])
def test_no_answer_is_no_call(ask: Asking, window: QWidget, tmp_path: Path, qtbot: QtBot) -> None:
    chosen: list[Path] = []
    ask(NativeFilePicker(window), tmp_path, chosen.append)
    dialog_of(window).reject()
    qtbot.waitUntil(lambda: not window.findChildren(QFileDialog))
    assert chosen == []
