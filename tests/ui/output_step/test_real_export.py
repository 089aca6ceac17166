"""A real export beside the window: both kinds of file are whole, the window goes on meanwhile."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.bootstrap import RESOURCES, docx, pdf, press
from desktop_app.presenters.output_step.exporter import Exporter, ExportTools
from desktop_app.store.store import Store
from desktop_app.ui.background import ThreadBackground
from desktop_app.workspace.export_notice import Press
from desktop_app.workspace.lay_out_notice import Typesetter
from desktop_app.workspace.open_draft import open_draft
from tests.builders.editing import an_editor
from tests.unit.presenters.output_step.bench import SENTENCES

DRAFT = open_draft(RESOURCES / "samples" / "dai-60-chi-dao.tbkl")


@pytest.fixture(scope="module")
def real_press() -> Press:
    return press()


@pytest.fixture
def exporter(
    store: Store, tmp_path: Path, qapp: QApplication, real_press: Press
) -> Iterator[Exporter]:
    background = ThreadBackground()
    tools = ExportTools(real_press, store, store.settings, background, SENTENCES, lambda: tmp_path)
    yield Exporter(an_editor(store, DRAFT), tools, str)
    background.wait()
    background.deleteLater()


@pytest.mark.parametrize("ending", [".docx", ".pdf"])
def test_the_file_is_the_one_made_without_a_window(
    exporter: Exporter, real_press: Press, qtbot: QtBot, store: Store, ending: str
) -> None:
    ticks: list[bool] = []
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(exporter.job.is_running))
    timer.start(0)
    exporter.export(exporter.proposed(ending), ending)
    assert exporter.job.is_running
    qtbot.waitUntil(lambda: not exporter.job.is_running)
    timer.stop()
    assert True in ticks
    file = exporter.job.file
    assert file is not None
    assert file.suffix == ending
    sheet = Typesetter(real_press.library, real_press.metrics).lay_out(DRAFT).sheet
    alone = docx(sheet) if ending == ".docx" else pdf(sheet, real_press.metrics)
    assert file.read_bytes() == alone
    assert len(store.exports.list(DRAFT.id)) == 1
