"""Toasts go by themselves, not while they are looked at, and offer what can be taken back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QAccessible, QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.theme.look import Look
from desktop_app.ui.toast import STAYS, Toasts


class HandCountdown:
    """A countdown that a test ends."""

    def __init__(self) -> None:
        self.call: Callable[[], None] = lambda: None
        self.is_running = False
        self.owner: QObject | None = None
        self.milliseconds = 0

    def made(self, owner: QObject, call: Callable[[], None]) -> "HandCountdown":
        self.owner, self.call = owner, call
        return self

    def start(self, milliseconds: int) -> None:
        self.is_running, self.milliseconds = True, milliseconds

    def stop(self) -> None:
        self.is_running = False

    def run_out(self) -> None:
        if self.is_running:
            self.call()


class Stage:
    """A window with a field, and toasts over it."""

    def __init__(self, qtbot: QtBot, look: Look) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(800, 400)
        self.field = QLineEdit(self.window)
        self.countdown = HandCountdown()
        self.toasts = Toasts(self.window, look, str, self.countdown.made)
        self.window.show()
        self.field.setFocus()
        self.look = look

    @property
    def card(self) -> QFrame:
        card = self.window.findChild(QFrame, "toast")
        assert isinstance(card, QFrame)
        return card

    def button(self, name: str) -> QPushButton:
        button = self.card.findChild(QPushButton, name)
        assert isinstance(button, QPushButton)
        return button


@pytest.fixture
def stage(qtbot: QtBot, look: Look) -> Stage:
    stage = Stage(qtbot, look)
    qtbot.waitUntil(stage.field.hasFocus)
    return stage


def test_it_says_what_happened_and_goes_by_itself(stage: Stage) -> None:
    stage.toasts.show("Đã xoá thông báo")
    assert stage.card.isVisible()
    assert stage.card.accessibleName() == "Đã xoá thông báo"
    assert not stage.button("toast_action").isVisible()
    assert stage.countdown.milliseconds == STAYS
    stage.countdown.run_out()
    assert not stage.card.isVisible()


def test_a_newer_one_takes_the_place_and_the_action_of_an_older_one(stage: Stage) -> None:
    done: list[str] = []
    stage.toasts.show("Đã xoá A", "Hoàn tác", lambda: done.append("A"))
    stage.toasts.show("Đã xoá B", "Hoàn tác", lambda: done.append("B"))
    stage.button("toast_action").click()
    assert done == ["B"]
    assert not stage.card.isVisible()
    assert not stage.countdown.is_running


def test_an_action_may_show_the_next_toast(stage: Stage) -> None:
    stage.toasts.show("Đã xoá", "Hoàn tác", lambda: stage.toasts.show("Đã lấy lại"))
    stage.button("toast_action").click()
    assert stage.card.isVisible()
    assert stage.card.accessibleName() == "Đã lấy lại"
    assert not stage.button("toast_action").isVisible()


def test_it_stays_while_focused_and_gives_the_focus_back(stage: Stage, qtbot: QtBot) -> None:
    stage.toasts.show("Đã xoá", "Hoàn tác", lambda: None)
    stage.button("toast_action").setFocus()
    assert not stage.countdown.is_running
    QTest.keyClick(stage.button("toast_action"), Qt.Key.Key_Escape)
    assert not stage.card.isVisible()
    qtbot.waitUntil(stage.field.hasFocus)


def test_it_goes_on_waiting_when_the_focus_leaves(stage: Stage) -> None:
    stage.toasts.show("Đã xoá", "Hoàn tác", lambda: None)
    stage.button("toast_close").setFocus()
    stage.field.setFocus()
    assert stage.countdown.is_running


def test_it_stays_under_the_pointer(stage: Stage, qapp: QApplication) -> None:
    stage.toasts.show("Đã xoá")
    point = QPointF(1, 1)
    qapp.sendEvent(stage.card, QEnterEvent(point, point, point))
    assert not stage.countdown.is_running
    qapp.sendEvent(stage.card, QEvent(QEvent.Type.Leave))
    assert stage.countdown.is_running


def test_tab_reaches_both_buttons(stage: Stage) -> None:
    stage.toasts.show("Đã xoá", "Hoàn tác", lambda: None)
    reached = {stage.field.objectName()}
    for _ in range(3):
        QTest.keyClick(stage.window.focusWidget(), Qt.Key.Key_Tab)
        reached.add(stage.window.focusWidget().objectName())
    assert {"toast_action", "toast_close"} <= reached


def test_it_keeps_to_the_bottom_and_shows_all_of_a_long_text(stage: Stage) -> None:
    stage.toasts.show("Đã chuyển thông báo vào thùng rác. " * 12, "Hoàn tác", lambda: None)
    for width, scale in ((800, 1.0), (1280, 1.5), (420, 1.0)):
        stage.look.set_scale(scale)
        stage.window.resize(width, 400)
        label = stage.card.findChild(QLabel, "toast_text")
        assert isinstance(label, QLabel)
        stage.window.grab()  # as it is painted, with the layout done
        assert label.height() >= label.heightForWidth(label.width())
        assert stage.window.rect().contains(stage.card.geometry())
        left, right = stage.card.x(), stage.window.width() - stage.card.geometry().right()
        assert abs(left - right) <= 2


def test_screen_readers_hear_it(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: heard.append(event.message())
    )
    stage.toasts.show("Đã lưu mẫu")
    assert heard == ["Đã lưu mẫu"]
