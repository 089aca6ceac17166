from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.notice.draft import Draft
from desktop_app.ui.theme.look import Look
from tests.ui.fields.forms import Desk


@pytest.fixture
def desk(qtbot: QtBot, look: Look) -> Callable[[str, Draft], Desk]:
    """Shows the form of a step over a draft."""
    return lambda step, draft: Desk(qtbot, look, step, draft)
