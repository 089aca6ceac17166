"""A view that is given the focus hands it on, and is no stop for Tab."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.lead_focus import lead_focus


def test_the_view_hands_the_focus_on_and_tab_goes_by_every_part(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    before, view, first, second = QLineEdit(), QWidget(), QLineEdit(), QLineEdit()
    inside = QVBoxLayout(view)
    inside.addWidget(first)
    inside.addWidget(second)
    column = QVBoxLayout(window)
    column.addWidget(before)
    column.addWidget(view)
    lead_focus(view, lambda: second)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    view.setFocus()
    assert second.hasFocus()
    before.setFocus()
    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert first.hasFocus()
