"""A panel takes the place of the page and gives it back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.theme.look import Look
from desktop_app.ui.window.panel_host import PanelHost


@pytest.fixture
def host(qtbot: QtBot, look: Look) -> PanelHost:
    made = PanelHost(QLabel("trang"), look, str)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_page_is_shown_until_a_panel_is_opened(host: PanelHost) -> None:
    page = host.currentWidget()
    content = QLineEdit()
    host.open_panel("Các bản lưu", content)
    assert host.panel is content
    assert content.isVisible()
    host.close_panel()
    assert host.currentWidget() is page


def test_one_panel_takes_the_place_of_another(host: PanelHost) -> None:
    host.open_panel("Một", QLabel())
    second = QLabel()
    host.open_panel("Hai", second)
    assert host.panel is second
    assert host.count() == 2


def test_the_button_and_escape_close_it(qtbot: QtBot, host: PanelHost) -> None:
    told = []
    host.closed.connect(lambda: told.append(True))
    host.open_panel("Một", QLineEdit())
    button = host.findChild(QToolButton, "close-panel")
    assert button is not None
    assert button.accessibleName()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert host.panel is None
    content = QLineEdit()
    host.open_panel("Hai", content)
    with qtbot.waitActive(host):
        host.activateWindow()
    content.setFocus()
    QTest.keyClick(content, Qt.Key.Key_Escape)
    assert host.panel is None
    assert len(told) == 2


def test_the_cursor_goes_back_to_where_it_was(qtbot: QtBot, look: Look) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    field = QLineEdit()
    host = PanelHost(QLabel("trang"), look, str)
    column = QVBoxLayout(window)
    column.addWidget(field)
    column.addWidget(host)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    field.setFocus()
    host.open_panel("Một", QLineEdit())
    host.open_panel("Hai", QLineEdit())
    assert not field.hasFocus()
    host.close_panel()
    assert field.hasFocus()


def test_closing_nothing_tells_nothing(host: PanelHost) -> None:
    told = []
    host.closed.connect(lambda: told.append(True))
    host.close_panel()
    assert told == []
