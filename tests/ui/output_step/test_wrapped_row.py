"""A wrapped row: one line where there is room, more where there is not, nothing cut or hidden."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.wrapped_row import WrappedRow

SIZES = (QSize(100, 30), QSize(80, 20), QSize(120, 40))


class Box(QWidget):
    """A widget that wants to be of one size."""

    def __init__(self, size: QSize, parent: QWidget) -> None:
        super().__init__(parent)
        self.wanted = size

    def sizeHint(self) -> QSize:  # noqa: N802
        """That size."""
        return self.wanted


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def boxes_in(window: QWidget, width: int) -> list[Box]:
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    row = WrappedRow()
    row.setSpacing(10)
    boxes = [Box(size, window) for size in SIZES]
    for box in boxes:
        row.addWidget(box)
    column.addLayout(row)
    column.addStretch(1)
    window.setFixedSize(width, 300)
    window.show()
    QApplication.processEvents()
    return boxes


@pytest.mark.parametrize(
    ("width", "places"),
    [
        (320, [(0, 5), (110, 10), (200, 0)]),
        (319, [(0, 0), (110, 5), (0, 40)]),
        (189, [(0, 0), (0, 40), (0, 70)]),
    ],
)
def test_widgets_go_on_in_the_next_line(
    window: QWidget, width: int, places: list[tuple[int, int]]
) -> None:
    boxes = boxes_in(window, width)
    assert [(box.x(), box.y()) for box in boxes] == places
    assert [box.size() for box in boxes] == list(SIZES)


def test_hidden_widgets_take_no_room(window: QWidget) -> None:
    first, second, third = boxes_in(window, 230)
    assert third.y() > 0
    second.hide()
    QApplication.processEvents()
    assert (third.x(), third.y()) == (110, 0)
    assert first.y() == 5


def test_the_row_asks_for_its_widest_and_for_all(window: QWidget) -> None:
    boxes_in(window, 320)
    layout = window.layout()
    assert layout is not None
    item = layout.itemAt(0)
    assert item is not None
    assert (item.minimumSize(), item.sizeHint()) == (QSize(120, 40), QSize(320, 40))
    assert [item.heightForWidth(width) for width in (320, 200, 120)] == [40, 80, 110]
