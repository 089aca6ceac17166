"""The main window shows pages, says how things stand, and closes when everything is saved."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.presenters.actions import ACTIONS
from desktop_app.ui.theme.look import Look
from desktop_app.ui.window.actions import Actions
from desktop_app.ui.window.main_window import MainWindow
from desktop_app.ui.window.status_line import StatusLine


@pytest.fixture
def window(qtbot: QtBot, look: Look) -> MainWindow:
    made = MainWindow(Actions(ACTIONS, look, str, look), look, str)
    qtbot.addWidget(made)
    return made


def test_one_page_is_shown_at_a_time(window: MainWindow) -> None:
    first, second = QLabel("một"), QLabel("hai")
    window.show_page(first)
    window.show_page(second)
    assert window.page is second
    window.show_page(first)
    assert window.page is first
    window.drop_page(first)
    assert window.page is second


def test_a_page_in_passing_goes_with_the_next_one(window: MainWindow) -> None:
    page, passing, other = QLabel("một"), QLabel("hai"), QLabel("ba")
    gone = []
    passing.destroyed.connect(lambda: gone.append(True))
    window.show_page(page)
    window.show_passing_page(passing)
    assert window.page is passing
    window.show_page(other)
    QCoreApplication.sendPostedEvents(passing, QEvent.Type.DeferredDelete.value)
    assert gone
    window.show_page(page)
    assert window.page is page


def test_a_page_made_early_is_shown_in_the_size_that_was_set_since(
    window: MainWindow, look: Look
) -> None:
    page, label = QWidget(), QLabel("Soạn thông báo mới")
    label.setParent(page)

    def restyle() -> None:
        label.setFont(look.font("title"))

    restyle()
    look.changed.connect(restyle)
    window.show_page(QLabel("danh sách"))
    usual = label.font().pointSizeF()
    window.show()
    look.set_scale(1.5)
    window.show_page(page)
    assert label.font().pointSizeF() == pytest.approx(usual * 1.5)
    look.changed.disconnect(restyle)
    look.set_scale(1)


def test_the_status_line_is_there_while_it_says_something(window: MainWindow) -> None:
    window.show()
    assert not window.status.isVisible()
    window.status.say_saved("đã lưu")
    assert window.status.isVisible()
    window.status.clear()
    assert not window.status.isVisible()


def test_the_title_names_the_notice(window: MainWindow) -> None:
    window.name_notice("kết luận của đồng chí Bí thư")
    assert window.windowTitle() == "kết luận của đồng chí Bí thư - Thông báo kết luận"
    window.name_notice(None)
    assert window.windowTitle() == "Thông báo kết luận"


def test_it_stays_open_until_it_may_close(window: MainWindow) -> None:
    told = []
    window.closed.connect(lambda: told.append(True))
    window.show()
    window.ask_before_closing(lambda: False)
    assert not window.close()
    assert window.isVisible()
    window.ask_before_closing(lambda: True)
    assert window.close()
    assert told == [True]


def test_its_place_is_kept(window: MainWindow, qtbot: QtBot, look: Look) -> None:
    window.resize(1100, 650)
    other = MainWindow(Actions(ACTIONS, look, str, look), look, str)
    qtbot.addWidget(other)
    other.set_place(window.place())
    assert other.size() == window.size()
    other.set_place("không phải chỗ nào")
    assert other.size() == window.size()


def test_a_second_start_brings_it_forward(window: MainWindow) -> None:
    window.showMinimized()
    window.come_forward()
    assert window.isVisible()
    assert not window.isMinimized()
    window.close()


def test_going_to_another_program_is_told(window: MainWindow, qtbot: QtBot) -> None:
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    other = QLabel()
    qtbot.addWidget(other)
    with qtbot.waitSignal(window.left):
        other.show()
        other.activateWindow()
    other.close()
    window.close()


def test_the_status_line_says_what_there_is(qtbot: QtBot, look: Look) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.say_saved("đã lưu 09:41")
    line.say_size("3 trang")
    line.say_standard("")
    labels = {label.objectName(): label for label in line.findChildren(QLabel)}
    saved, size = labels["status-saved"], labels["status-size"]
    assert saved.accessibleName() == "đã lưu 09:41"
    assert not size.isHidden()
    assert labels["status-standard"].isHidden()
    line.say_saved("chưa lưu được", "error")
    assert saved.property("role") == "error"
    line.clear()
    assert saved.isHidden()
