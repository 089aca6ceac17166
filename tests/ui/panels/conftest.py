"""What every test of a panel has: the look of the program, and a notice with versions."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.bootstrap import RESOURCES
from desktop_app.ui.theme.look import Look
from tests.ui.panels.desk import Desk


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    """The light theme at the usual size."""
    look = Look(RESOURCES, mode="light")
    look.apply()
    yield look
    qapp.setStyleSheet("")
    look.deleteLater()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A notice with three versions."""
    desk = Desk(tmp_path)
    yield desk
    desk.store.close()
