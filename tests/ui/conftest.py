"""What tests of the window share: the look, and that nothing is left behind."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.ui.theme.look import Look

RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    """The light theme at its usual size, in force for one test."""
    made = Look(RESOURCES, mode="light", parent=qapp)
    made.apply()
    yield made
    qapp.setStyleSheet("")


@pytest.fixture(autouse=True)
def _nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """No window stays open and no thread goes on after a test."""
    yield
    if "qapp" not in request.fixturenames:
        return
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    left = [
        widget
        for widget in QApplication.topLevelWidgets()
        if widget.isVisible() and _is_own(widget)
    ]
    assert left == []
    assert [one for one in threading.enumerate() if one is not threading.main_thread()] == []


def _is_own(widget: QWidget) -> bool:
    """Not one of Qt's own, such as the tooltip, which goes by itself."""
    return widget.metaObject().className() != "QTipLabel"
