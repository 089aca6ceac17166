from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.ui.fields.side_by_side import SideBySide
from desktop_app.ui.theme.look import Look


def test_two_widgets_are_stacked_where_there_is_no_room(qtbot: QtBot, look: Look) -> None:
    first, second = QPushButton("Chọn cơ quan khác"), QPushButton("Để trống ngày")
    pair = SideBySide(first, second, look)
    qtbot.addWidget(pair)
    pair.resize(look.px(600), look.px(100))
    with qtbot.waitExposed(pair):
        pair.show()
    assert second.x() > first.x()
    assert second.y() == first.y()

    pair.resize(pair.minimumWidth(), look.px(100))
    qtbot.waitUntil(lambda: second.y() >= first.geometry().bottom())
    assert pair.minimumWidth() < first.sizeHint().width() + second.sizeHint().width()

    pair.resize(look.px(600), look.px(100))
    qtbot.waitUntil(lambda: second.y() == first.y())


def test_a_least_width_stacks_earlier(qtbot: QtBot, look: Look) -> None:
    first, second = QPushButton("a"), QPushButton("b")
    pair = SideBySide(first, second, look, growing="both", least=400)
    qtbot.addWidget(pair)
    pair.resize(look.px(390), look.px(100))
    with qtbot.waitExposed(pair):
        pair.show()
    qtbot.waitUntil(lambda: second.y() > first.y())
