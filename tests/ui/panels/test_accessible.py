"""Every control that takes the focus has a name for a screen reader, in every view."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.bootstrap import RESOURCES
from desktop_app.presenters.catalogue import Catalogue
from desktop_app.presenters.panels.manual import Manual
from desktop_app.presenters.sentences import Sentences
from desktop_app.ui.panels.history_panel import HistoryPanel
from desktop_app.ui.panels.key_table import KeyTable
from desktop_app.ui.panels.manual_panel import ManualPanel
from desktop_app.ui.panels.versions_panel import VersionsPanel
from desktop_app.ui.theme.look import Look
from desktop_app.workspace.read_manual import read_manual_page
from tests.ui.panels.desk import Desk

Make = Callable[[Desk, Look], QWidget]


def manual(_desk: Desk, look: Look) -> QWidget:
    def read(page: str) -> str:
        return read_manual_page(RESOURCES / "manual", page)

    return ManualPanel(Manual(read, Sentences(Catalogue()), str), look, str)


VIEWS: dict[str, Make] = {
    "versions": lambda desk, look: VersionsPanel(desk.versions, look, str, desk.toasts),
    "changes": lambda desk, look: HistoryPanel(desk.changes, look, str),
    "keys": lambda _desk, look: KeyTable(look, str),
    "manual": manual,
}


@pytest.mark.parametrize("name", VIEWS)
def test_whatever_tab_reaches_has_a_name(name: str, desk: Desk, look: Look, qtbot: QtBot) -> None:
    view = VIEWS[name](desk, look)
    view.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(view)
    view.resize(480, 640)
    view.show()
    reached = view.nextInFocusChain()
    controls: list[QWidget] = []
    while reached is not None and reached is not view:
        if reached.focusPolicy() & Qt.FocusPolicy.TabFocus and reached.isVisibleTo(view):
            controls.append(reached)
        reached = reached.nextInFocusChain()
    assert controls
    for control in controls:
        interface = QAccessible.queryAccessibleInterface(control)
        assert interface.text(QAccessible.Text.Name), control
