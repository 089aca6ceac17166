"""The application: when there is a screen, which input method, and faults nobody caught."""

import sys
import threading

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.ui.application import (
    FaultCatcher,
    choose_input_method,
    make_application,
)
from desktop_app.ui.screen import has_screen


@pytest.mark.parametrize(
    ("asked", "given"), [("fcitx", "ibus"), ("fcitx5", "ibus"), ("ibus", "ibus"), ("", "")]
)
def test_fcitx_answers_to_ibus(asked: str, given: str) -> None:
    environment = {"QT_IM_MODULE": asked}
    choose_input_method(environment)
    assert environment["QT_IM_MODULE"] == given


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_on_linux_a_screen_must_be_named(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    for one in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(one, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert not has_screen()
    monkeypatch.setenv(name, "x")
    assert has_screen()


def test_elsewhere_there_is_always_one(monkeypatch: pytest.MonkeyPatch) -> None:
    for one in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(one, raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    assert has_screen()


def test_the_application_is_made_once(qapp: QApplication) -> None:
    assert make_application(["tbkl"]) is qapp
    assert qapp.style().objectName() == "fusion"


def test_a_fault_of_a_worker_is_told_in_the_window_s_thread(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda *fault: shown.append(fault[1]))
    told: list[tuple[BaseException, bool]] = []
    catcher = FaultCatcher(
        lambda fault: told.append((fault, threading.current_thread() is threading.main_thread())),
        qapp,
    )
    fault = ValueError("nhầm")
    worker = threading.Thread(target=sys.excepthook, args=(ValueError, fault, None))
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: bool(told))
    assert told == [(fault, True)]
    assert shown == [fault]
    catcher.stop()
    assert sys.excepthook is not catcher._caught
