"""The panel of standards: arrows see, Enter goes on to the button, Enter brings it about."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.presenters.panels.standards import Standards
from desktop_app.ui.panels.rows import RowList
from desktop_app.ui.panels.standards_panel import StandardsPanel
from desktop_app.ui.theme.look import Look
from tests.builders.editors import an_editor
from tests.builders.stores import HandClock, a_store
from tests.builders.word_files import library, metrics, sample
from tests.ui.panels.desk import HeardToasts
from tests.ui.panels.finding import part


class Open:
    """The panel over a notice of the Party."""

    def __init__(self, folder: Path, look: Look) -> None:
        self.store = a_store(folder)
        self.draft = sample("giao-ban-2022")
        self.editor = an_editor(self.store, self.draft, HandClock())
        self.toasts = HeardToasts()
        self.standards = Standards(self.editor, library(), metrics(), str)
        self.panel = StandardsPanel(self.standards, look, str, self.toasts)
        self.rows = part(self.panel, RowList, "standard_list")
        self.changes = part(self.panel, RowList, "standard_changes")
        self.button = part(self.panel, QPushButton, "apply_standard")

    def choose_state(self) -> None:
        lines = self.standards.state.lines
        self.rows.choose(next(at for at, one in enumerate(lines) if "Nhà nước" in one.about))


@pytest.fixture
def opened(look: Look, qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    made = Open(tmp_path, look)
    qtbot.addWidget(made.panel)
    made.panel.resize(360, 640)
    made.panel.show()
    made.panel.activateWindow()
    made.rows.setFocus()
    yield made
    made.store.close()


def test_walking_shows_what_would_change(opened: Open) -> None:
    assert not opened.button.isEnabled()
    assert opened.changes.isHidden()
    opened.choose_state()
    assert opened.changes.isVisible()
    assert opened.changes.model().rowCount() == len(opened.standards.state.changes) > 5
    assert opened.editor.draft == opened.draft


def test_enter_goes_on_and_brings_it_about(opened: Open) -> None:
    opened.choose_state()
    QTest.keyClick(opened.rows, Qt.Key.Key_Return)
    assert opened.button.hasFocus()
    QTest.keyClick(opened.button, Qt.Key.Key_Return)
    assert opened.editor.draft.profile.system == "state"
    assert not opened.button.isEnabled()
    assert opened.rows.hasFocus()
    opened.toasts.act()
    assert opened.editor.draft == opened.draft
    assert opened.button.isEnabled()


def test_a_hidden_panel_follows_no_more(opened: Open) -> None:
    opened.choose_state()
    opened.panel.hide()
    before = opened.standards.state
    opened.editor.edit(sample("ubnd-tinh"), "thay cả thông báo")
    assert opened.standards.state is before
    opened.panel.show()
    assert not opened.button.isEnabled()
