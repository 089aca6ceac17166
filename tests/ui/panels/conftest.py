"""What every test of the window has: the look of the program."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.bootstrap import RESOURCES
from desktop_app.ui.theme.look import Look


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    """The light theme at the usual size."""
    look = Look(RESOURCES, mode="light")
    look.apply()
    yield look
    qapp.setStyleSheet("")
    look.deleteLater()
