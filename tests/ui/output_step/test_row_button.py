"""A row is as high as its words need at any width and size, and is clicked as a whole."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.row_button import RowButton
from desktop_app.ui.theme.look import Look

LONG = "Chưa có họ tên người ký, ghi dưới chức vụ ký ở cuối văn bản " * 3


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("width", [240, 600])
def test_no_words_are_cut(qtbot: QtBot, look: Look, scale: float, width: int) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    row = RowButton(LONG, "Nơi nhận và người ký", "circle-dot", look, window)
    column.addWidget(row)
    column.addStretch(1)
    look.set_scale(scale)
    window.resize(round(width * scale), 3000)
    window.show()
    QApplication.processEvents()
    words = [label for label in row.findChildren(QLabel) if label.text()]
    assert len(words) == 2
    for label in words:
        assert label.height() >= label.heightForWidth(label.width())
        assert row.rect().contains(label.geometry())
    assert row.height() < window.height() / 2
    look.set_scale(1.0)


def test_no_words_are_cut_where_there_is_little_room(qtbot: QtBot, look: Look) -> None:
    area = QScrollArea()
    qtbot.addWidget(area)
    area.setWidgetResizable(True)
    content = QWidget()
    column = QVBoxLayout(content)
    rows = [RowButton(LONG, "Nơi nhận", "circle-dot", look, content) for _ in range(6)]
    for row in rows:
        column.addWidget(row)
    area.setWidget(content)
    area.resize(300, 200)
    area.show()
    QApplication.processEvents()
    for label in content.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width()) or not label.text()


def test_the_words_are_part_of_the_button(qtbot: QtBot, look: Look) -> None:
    row = RowButton("Chưa có ngày họp", "Cuộc họp", "circle-dot", look)
    qtbot.addWidget(row)
    row.resize(400, 60)
    row.show()
    told: list[bool] = []
    row.clicked.connect(lambda: told.append(True))
    words = next(label for label in row.findChildren(QLabel) if label.text())
    place = words.geometry().center()
    assert row.childAt(place) in (None, words)
    QTest.mouseClick(row.window(), Qt.MouseButton.LeftButton, pos=place)
    assert told == [True]
    assert (row.accessibleName(), row.accessibleDescription()) == ("Chưa có ngày họp", "Cuộc họp")
