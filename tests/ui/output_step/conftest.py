"""A notice that is open, and a window with a field of it beside the view to be tested."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.notice.draft import Draft
from desktop_app.store.store import Store
from tests.builders.drafts import a_draft, a_meeting, paragraph
from tests.builders.stores import a_store
from tests.unit.presenters.output_step.bench import Bench


@pytest.fixture
def draft() -> Draft:
    """A notice that says "giao ban" three times."""
    meeting = a_meeting(name="Giao ban quý III", attendees=(), reports=(), place=None)
    body = (paragraph("Giao ban, không giao việc"), paragraph("giáo bán"))
    return a_draft(meeting=meeting, body=body)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A store of the test."""
    with a_store(tmp_path / "kho") as opened:
        yield opened


@pytest.fixture
def bench(store: Store, draft: Draft, tmp_path: Path) -> Bench:
    """The notice, open; its files go into a folder of the test."""
    return Bench(store, draft, tmp_path)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window with a field that has the focus."""
    made = QWidget()
    made.resize(640, 700)
    field = QLineEdit(made)
    field.setObjectName("field")
    QVBoxLayout(made).addWidget(field)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return made


def put(window: QWidget, view: QWidget) -> None:
    """Show the view in the window, above the field."""
    layout = window.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.insertWidget(0, view)
