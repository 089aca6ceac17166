from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.notice.draft import Draft
from desktop_app.ui.theme.look import Look
from tests.builders.editors import RESOURCES
from tests.ui.fields.forms import Desk


@pytest.fixture(scope="session")
def look(qapp: QApplication) -> Look:
    """The light look, put on the application once."""
    made = Look(RESOURCES, mode="light")
    made.apply()
    return made


@pytest.fixture
def desk(qtbot: QtBot, look: Look) -> Callable[[str, Draft], Desk]:
    """Shows the form of a step over a draft."""
    return lambda step, draft: Desk(qtbot, look, step, draft)
