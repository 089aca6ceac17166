"""The program in its window on a store of the test."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.ui.theme.look import Look
from tests.builders.open_program import OpenProgram


@pytest.fixture
def opened(tmp_path: Path, look: Look, qtbot: QtBot) -> Iterator[OpenProgram]:
    """The program, showing an empty list."""
    program = OpenProgram(tmp_path / "kho", look)
    qtbot.waitExposed(program.window)
    program.window.activateWindow()
    yield program
    program.end()
