"""The table of keys over the window: searched as one types, closed by Escape."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop_app.ui.panels.key_table import KeyTable
from desktop_app.ui.theme.look import Look
from tests.ui.panels.finding import part


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    return window


def texts(table: KeyTable) -> list[str]:
    return [label.text() for label in table.findChildren(QLabel) if label.isVisible()]


def test_it_shows_what_has_the_words(window: QWidget, look: Look, qtbot: QtBot) -> None:
    table = KeyTable(look, str, window)
    table.open()
    qtbot.waitUntil(lambda: "Ctrl+Shift+H" in texts(table))
    search = part(table, QLineEdit, "key_search")
    search.setText("hoan tac")
    qtbot.waitUntil(lambda: "Ctrl+Shift+H" not in texts(table))
    assert {"Hoàn tác", "Ctrl+Z"} <= set(texts(table))
    search.setText("không có")
    qtbot.waitUntil(lambda: texts(table) == ["Không có phím tắt nào khớp."])


def test_escape_closes_it_for_good(window: QWidget, look: Look, qtbot: QtBot) -> None:
    table = KeyTable(look, str, window)
    table.open()
    QTest.keyClick(part(table, QLineEdit, "key_search"), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(table))


def test_it_stays_within_the_window(window: QWidget, look: Look, qtbot: QtBot) -> None:
    look.set_scale(2.0)
    table = KeyTable(look, str, window)
    assert table.width() <= window.width()
    assert table.height() <= window.height()
