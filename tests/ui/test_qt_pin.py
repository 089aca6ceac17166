"""The pinned PySide6 keeps its references to None; 6.12.0 on Python 3.11 loses one a call."""

import sys

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot


def test_a_thousand_calls_leave_the_references_to_none(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    label.setText("trước")
    before = sys.getrefcount(None)
    for _ in range(1000):
        label.setText("Thông báo kết luận")
    assert abs(sys.getrefcount(None) - before) <= 100
